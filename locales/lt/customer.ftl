# What a customer says where the scenario has no words for it: a typed answer led nowhere.
# The customer is a woman or a man; no form may tell which.

asks-again-calm-once = Atsakymo į savo klausimą čia nerandu. Kas bus toliau?
asks-again-calm-twice = Vis dar nesuprantu, ką galite padaryti. Gal galite pasakyti konkrečiau?
asks-again-upset-once = Tai ne atsakymas. Ką ketinate daryti?
asks-again-upset-twice = Dar kartą: vis dar laukiu atsakymo. Ką ketinate daryti?
