# Sõnad, mida kasutab mitu vaadet.

app-name = Aplomb
you = Teie

channel-chat = Veebivestlus
channel-email = E-post
channel-phone = Telefon
channel-social = Sotsiaalmeedia

difficulty-foundation = Algtase
difficulty-practised = Kesktase
difficulty-expert = Eksperditase

kind-angry-customer = Vihane klient
kind-refund-request = Tagasimakse taotlus
kind-language-barrier = Keelebarjäär
kind-other = Vestlus

mode-practice = Harjutamine
mode-typed = Oma sõnadega vastamine

ending-resolved = Lahendatud
ending-escalated = Edasi suunatud
ending-lost = Klient lahkus rahulolematuna
ending-abandoned = Enne lõppu pooleli jäetud

skill-communication = Suhtlemine
skill-personalisation = Personaalne lähenemine
skill-speed = Kiirus
skill-knowledge = Teadmised
skill-tools = Töövahendid
skill-metrics = Mõõdikud
skill-empowerment = Otsustusvabadus
skill-feedback = Tagasiside
skill-channels = Kanalid
skill-wellbeing = Heaolu
skill-effort = Vähe vaeva kliendile
skill-follow-up = Järeltegevus
skill-professionalism = Professionaalsus
skill-language = Keel
skill-returns = Tagastused
skill-crisis = Kriisiolukord
skill-proactivity = Ennetav tegutsemine
skill-human-touch = Inimlikkus

score-overall = Koondtulemus
score-of-100 = 100-st
score-not-measured = mõõtmata

verdict-passed = Läbitud
verdict-not-yet = Veel läbimata

indicators-estimated = Hinnangulised näitajad
indicator-csat = CSAT
indicator-csat-how = 1 kuni 5. Arvutus: 3, pluss kliendi viimane meeleolu ÷ 50, pluss 0,5, kui juhtum lahendati, miinus 0,5, kui klient lahkus rahulolematuna või vestlus jäeti pooleli. Mitme katse puhul: hinnete 4 ja 5 osakaal.
indicator-nps = NPS
indicator-nps-how = 0 kuni 10. Arvutus: 5, pluss kliendi viimane meeleolu ÷ 20, pluss 1, kui juhtum lahendati, miinus 0,5 iga korra eest, mil klient pidi end kordama või asjata ootama. Mitme katse puhul: hinnete 9–10 osakaal (%) miinus hinnete 0–6 osakaal (%).
indicator-ces = CES
indicator-ces-how = 1 kuni 7, kus 7 tähendab, et klient ei pidanud vaeva nägema. Arvutus: 7, miinus 1 iga korra eest, mil klient pidi end kordama või asjata ootama, miinus 0,25 iga vastuse eest alates viiendast.
indicator-frt = Esimese vastuse aeg
indicator-frt-how = Kliendi esimesest sõnumist teie esimese vastuseni, loo aja järgi.
indicator-resolution = Lahendamisaeg
indicator-resolution-how = Kliendi esimesest sõnumist vestluse lõpuni, loo aja järgi; ainult siis, kui juhtum lahendati.
indicator-fcr = Lahendus esimesel kontaktil
indicator-fcr-how = Kas juhtum lahendati selle ühe vestlusega.

desk-silence = Õigel ajal vastust ei tulnud; klient jätkab.
desk-patience-lost = Kliendi kannatus on katkenud.

debrief-coach = Juhendaja
debrief-strong = Tugev vastus
rating-title = Koolitaja hinnang
rating-open = Hinda seda vastust
rating-change = Muuda hinnangut
rating-points = { $dimension }, 0–100
rating-comment = Miks? (soovi korral)
rating-save = Salvesta hinnang
rating-cancel = Loobu
rating-wrong = Kirjutage täisarv 0 kuni 100 või jätke väli tühjaks.
rating-beside = { $dimension } { $theirs } (Aplomb: { $ours })
