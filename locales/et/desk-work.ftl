desk-support = Klienditugi
desk-from = Saatja
desk-to = Saaja
desk-subject-reply = Vs: { $subject }
letter-greeting = Tere, { $name }!
letter-closing = Lugupidamisega
desk-call = Liinil: { $name }
desk-call-time = Kõne kestus
desk-speaking = { $name } räägib…
desk-say-words = Mida ütlete
desk-say-hint = … või öelge oma sõnadega
desk-post = Avalik postitus
desk-post-reply = Vastus, nähtav kõigile
desk-write-letter = Teie kiri
desk-write-post = Teie avalik vastus

desk-prepared = Valmistekstid
desk-prepared-help = Kohandage see kliendile: muutmata kujul loetakse see tühjaks fraasiks. Otsimiseks tippige /.
desk-prepared-none = Sellise nimega valmisteksti ei ole.
key-ctrl-enter = Ctrl+Enter
settings-send-ctrl = Saada klahvidega Ctrl+Enter
settings-send-ctrl-help = Enter alustab siis uut rida. Muidu Enter saadab ja Shift+Enter alustab uut rida.

desk-pause = Paus
desk-go-on = Jätka
desk-paused-title = Kell seisab
desk-paused-text = Vestlus on seni kaetud. Klient ei märka midagi ja teie mustand on alles.
desk-more-time = Rohkem aega
desk-time-near = Jäänud { $left }. Võite aega juurde võtta.
desk-time-extended = Võtsite selle vastuse jaoks aega juurde.

desk-hint = Vihje
desk-hint-none = Rohkem vihjeid ei ole
hint-ask = Enne otsustamist tuleb midagi küsida. Mida te veel ei tea?
hint-state = Kliendile tuleb midagi öelda. Vaadake kõrvalolevat paneeli.
hint-offer = Saate midagi pakkuda või lubada. Mida võite ise otsustada?
hint-article = Vaadake artiklit „{ $article }“.
hint-never = Üht asja ei tohi siin öelda ega lubada. Enne lubamist lugege reegleid.
hint-feeling = Kõigepealt tunne, siis faktid: näidake, et mõistate, mida see kliendi jaoks tähendab.
hint-plain = Lühikesed laused ja lihtsad sõnad; üks küsimus korraga.
desk-step-back = Võta viimane vastus tagasi
desk-step-back-short = Võta tagasi
desk-stepped-back = Võtsite oma vastuse tagasi: „{ $text }“
desk-stepped-back-silence = Läksite tagasi vaikuse eelsesse kohta.

desk-profile = Profiil
desk-orders = Tellimus
desk-tickets = Varasemad pöördumised
desk-search = Otsi teadmusbaasist
desk-search-none = Üheski artiklis ei ole neid sõnu.
desk-notes = Isiklikud märkmed
desk-note = Märge endale
desk-note-help = Klient seda ei näe. Leiate selle kokkuvõttest.
desk-note-keep = Salvesta märge
desk-mood-up = { $by } võrra parem
desk-mood-down = { $by } võrra halvem

debrief-taken-back = Tagasi võetud
debrief-beside = Abi vestluse ajal
debrief-extended = Võtsite aega juurde { $times ->
    [one] { $times } kord
   *[other] { $times } korda
}.
