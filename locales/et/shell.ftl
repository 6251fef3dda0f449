# Iga vaadet ümbritsevad osad.

nav-home = Avaleht
nav-desk = Vestlus
nav-debrief = Tagasivaade
nav-progress = Edenemine
nav-settings = Seaded

notice-close = Sule
notice-open-folder = Ava kaust
notice-save-again = Salvesta uuesti
notice-exported = Salvestatud: { $path }
notice-paused-alone = Klient kirjutas kolm korda ega saanud vastust, seepärast on vestlus peatatud. Jätkake siis, kui soovite.

trouble-title = Teie andmeid ei saa avada
trouble-quit = Välju

failed-in-use = Andmeid asukohas { $detail } kasutab juba teine avatud Aplomb ja neid ei saa korraga jagada. Sulgege see ja käivitage Aplomb uuesti.
failed-read-only = Asukohta { $detail } ei saa kirjutada. Kontrollige, kes on kausta omanik, või käivitage Aplomb võtmega --data ja andke teine kaust.
failed-full = Ketas, millel asub { $detail }, on täis. Vabastage ruumi ja salvestage uuesti; teie vastus on alles.
failed-damaged = Andmebaas oli kahjustatud. Midagi ei kirjutatud üle: kahjustatud andmebaas on alles asukohas { $detail }. Uue andmebaasiga alustamiseks käivitage Aplomb uuesti.
failed-newer = Andmed asukohas { $detail } on kirjutanud Aplombi uuem versioon. Uuendage seda versiooni või käivitage see võtmega --data ja andke teine kaust.
failed-not-a-folder = { $detail } on fail, kuid vaja on kausta. Teisaldage see mujale või käivitage Aplomb võtmega --data ja andke teine kaust.
failed-missing = Asukohta { $detail } pole olemas ja seda ei saa luua. Kas ketas on ühendatud?
failed-conflict = Seda katset on jätkatud teises aknas ({ $detail }). Avage see uuesti avalehelt.
failed-other = Andmeid ei saa lugeda ega kirjutada: { $detail }
failed-worker = Aplombi salvestav osa on seiskunud. Käivitage Aplomb uuesti; kõik, mida nägite, on salvestatud.
failed-record = Seda katset ei saa kuvada: katse kirje või selle stsenaariumiversioon on puudulik. { $detail }
failed-export = Aruannet ei saanud salvestada: { $detail }
failed-reveal = Kausta ei saanud avada: { $detail }
failed-follow = Stsenaariumifailide muudatusi ei saa jälgida: { $detail }
