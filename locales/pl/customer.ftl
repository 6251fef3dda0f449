# What a customer says where the scenario has no words for it: a typed answer led nowhere.
# The customer is a woman or a man; no form may tell which.

asks-again-calm-once = To chyba nie jest odpowiedź na moje pytanie. Co teraz będzie?
asks-again-calm-twice = Nadal nie wiem, na czym stoję. Co można dla mnie zrobić?
asks-again-upset-once = To nie jest odpowiedź. Co zamierzacie zrobić?
asks-again-upset-twice = Powtarzam: czekam na odpowiedź i wciąż jej nie mam. Co zamierzacie zrobić?
