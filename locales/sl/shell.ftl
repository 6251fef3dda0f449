# Kar obdaja vsak pogled.

nav-home = Domov
nav-desk = Pogovor
nav-debrief = Analiza
nav-progress = Napredek
nav-settings = Nastavitve

notice-close = Zapri
notice-open-folder = Odpri mapo
notice-save-again = Shrani znova
notice-exported = Shranjeno kot { $path }
notice-paused-alone = Stranka je pisala trikrat in ni dobila odgovora, zato je pogovor začasno prekinjen. Nadaljujte, kadar želite.

trouble-title = Vaših podatkov ni mogoče odpreti
trouble-quit = Izhod

failed-in-use = Podatke na mestu { $detail } že uporablja drug zagnani Aplomb, souporaba pa ni mogoča. Zaprite ga in Aplomb zaženite znova.
failed-read-only = Na mesto { $detail } ni mogoče pisati. Preverite, kdo je lastnik mape, ali zaženite Aplomb z možnostjo --data in drugo mapo.
failed-full = Disk, na katerem je { $detail }, je poln. Sprostite nekaj prostora in shranite znova; vaš odgovor je še vedno tu.
failed-damaged = Zbirka podatkov je bila poškodovana. Nič ni bilo prepisano: shranjena je kot { $detail }. Znova zaženite Aplomb, da začnete z novo.
failed-newer = { $detail } izvira iz novejše različice Aplomba. Posodobite to različico ali jo zaženite z možnostjo --data in drugo mapo.
failed-not-a-folder = { $detail } je datoteka, potrebna pa je mapa. Premaknite jo drugam ali zaženite Aplomb z možnostjo --data in drugo mapo.
failed-missing = Mesta { $detail } ni in ga ni mogoče ustvariti. Je disk priključen?
failed-conflict = Ta poskus se je nadaljeval v drugem oknu ({ $detail }). Znova ga odprite na strani »Domov«.
failed-other = Podatkov ni mogoče brati ali zapisovati: { $detail }
failed-worker = Del Aplomba, ki shranjuje, se je ustavil. Znova zaženite Aplomb; vse, kar je bilo prikazano, je shranjeno.
failed-record = Tega poskusa ni mogoče prikazati: zapis poskusa ali njegova različica scenarija je nepopolna. { $detail }
failed-export = Poročila ni bilo mogoče zapisati: { $detail }
failed-reveal = Mape ni bilo mogoče odpreti: { $detail }
failed-follow = Spremembam v datotekah scenarijev ni mogoče slediti: { $detail }
