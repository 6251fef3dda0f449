# Kas supa kiekvieną rodinį.

nav-home = Pradžia
nav-desk = Pokalbis
nav-debrief = Aptarimas
nav-progress = Pažanga
nav-settings = Nustatymai

notice-close = Užverti
notice-open-folder = Atverti aplanką
notice-save-again = Įrašyti dar kartą
notice-exported = Įrašyta kaip { $path }
notice-paused-alone = Klientas parašė tris kartus ir negavo atsakymo, todėl pokalbis sustabdytas. Tęskite, kada tik norėsite.

trouble-title = Jūsų duomenų atverti negalima
trouble-quit = Išeiti

failed-in-use = Duomenis ({ $detail }) jau naudoja kita paleista „Aplomb“ programa, o bendrai jų naudoti negalima. Užverkite ją ir paleiskite „Aplomb“ iš naujo.
failed-read-only = Į { $detail } rašyti negalima. Patikrinkite, kam priklauso aplankas, arba paleiskite „Aplomb“ su parinktimi --data ir kitu aplanku.
failed-full = Diskas, kuriame yra { $detail }, pilnas. Atlaisvinkite vietos ir įrašykite dar kartą; jūsų atsakymas tebėra čia.
failed-damaged = Duomenų bazė buvo sugadinta. Niekas neperrašyta: ji išsaugota kaip { $detail }. Paleiskite „Aplomb“ iš naujo ir pradėkite su nauja.
failed-newer = { $detail } – naujesnės „Aplomb“ versijos duomenys. Atnaujinkite šią versiją arba paleiskite ją su parinktimi --data ir kitu aplanku.
failed-not-a-folder = { $detail } yra failas, o reikia aplanko. Perkelkite jį kitur arba paleiskite „Aplomb“ su parinktimi --data ir kitu aplanku.
failed-missing = Vietos { $detail } nėra ir jos sukurti negalima. Ar diskas prijungtas?
failed-conflict = Šis bandymas buvo tęsiamas kitame lange ({ $detail }). Atverkite jį iš naujo puslapyje „Pradžia“.
failed-other = Duomenų negalima perskaityti arba įrašyti: { $detail }
failed-worker = „Aplomb“ dalis, kuri įrašo duomenis, sustojo. Paleiskite „Aplomb“ iš naujo; viskas, kas buvo rodoma, yra įrašyta.
failed-record = Šio bandymo parodyti negalima: jo įrašas arba jo scenarijaus versija neišsami. { $detail }
failed-export = Ataskaita neįrašyta: { $detail }
failed-reveal = Aplanko atverti negalima: { $detail }
failed-follow = Nepavyksta sekti scenarijų failų pakeitimų: { $detail }
