# What a customer says where the scenario has no words for it: a typed answer led nowhere.
# The customer is a woman or a man; no form may tell which.

asks-again-calm-once = To mi še ne odgovori na vprašanje. Kaj bo zdaj?
asks-again-calm-twice = Še vedno ne vem, pri čem sem. Mi lahko poveste, kaj lahko storite zame?
asks-again-upset-once = To ni odgovor. Kaj nameravate storiti?
asks-again-upset-twice = Še enkrat: čakam na odgovor in ga še vedno nimam. Kaj nameravate storiti?
