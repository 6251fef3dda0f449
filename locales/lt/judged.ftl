# “How is this judged?”: what is measured and what is not, for learners.

judged-title = Kaip tai vertinama?
judged-empathy = Empatija – tai žodžiai: ar įvardijate, ką klientas jaučia, ar prisiimate atsakomybę, pasiūlote ką nors konkretaus, ar nekaltinate, neįsakinėjate ir nesidangstote šabloninėmis frazėmis. Prie kiekvieno taško nurodyta, kokie žodžiai jį lėmė.
judged-accuracy = Tikslumas – tai turinys: ar paklausiate, pasiūlote ir pasakote, ko šioje vietoje reikia, ir nepasakote to, ko sakyti negalima. Ta pati mintis kitais žodžiais tinka; neteisingas skaičius – ne.
judged-speed = Greitis – tai laikas iki atsakymo, neskaičiuojant skaitymo. Nustatymuose jį galite pailginti arba išjungti.
judged-rules = Parengto atsakymo vertę nustatė scenarijaus autorius. Jūsų žodžiai matuojami pagal tas pačias taisykles kaip ir visų kitų, šiame kompiuteryje, o tie patys žodžiai visada gauna tiek pat taškų.
judged-names = Vardai ir tai, ar rašote kaip moteris, ar kaip vyras, rezultato keisti neturi; jei atrodo kitaip, pasakykite tam, kas jus moko.
judged-not = Nematuojama: ironija, ar pažadas bus įvykdytas, faktai, kurių scenarijus neprašo, nerašytos kultūros taisyklės ir jūs kaip žmogus. Kai kurios geros formuluotės liks neatpažintos.
judged-person = Ką reiškia rezultatas, sprendžia žmogus. Jei su paaiškinimu nesutinkate, parodykite jį tam, kas jus moko.
