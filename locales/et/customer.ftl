# What a customer says where the scenario has no words for it: a typed answer led nowhere.
# The customer is a woman or a man; no form may tell which.

asks-again-calm-once = See ei vasta vist päriselt minu küsimusele. Mis nüüd edasi saab?
asks-again-calm-twice = Ma ei saa ikka aru, mis nüüd edasi saab. Kas saaksite öelda, mida te minu heaks teha saate?
asks-again-upset-once = See ei ole vastus. Mida te kavatsete teha?
asks-again-upset-twice = Ütlen veel kord: ma ootan vastust, aga pole seda saanud. Mida te kavatsete teha?
