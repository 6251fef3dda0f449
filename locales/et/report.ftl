# Aruanded: lehed, tabelid ja failid ühe katse või kogu harjutamise kohta.
# Neid loevad õppija ise, meeskonnajuhid ja personalitöötajad.

report-attempt = Vestluse aruanne
report-progress = Edenemisaruanne
report-nameless = Nimetu õppija

report-learner = Õppija
report-trainee = Harjutaja
report-customer = Klient
report-channel = Kanal
report-difficulty = Tase
report-language = Keel
report-mode = Režiim
report-allowance = Ajavaru
report-allowance-standard = Tavaline aeg
report-allowance-times = { $factor }-kordne aeg
# Kitsas tabeliveerus.
report-allowance-brief = aeg × { $factor }
report-allowance-brief-off = ajapiiranguta
report-allowance-off = Ajapiiranguta; kiirust ei mõõdeta
report-began = Kuupäev
report-lasted = Aeg vestluses
report-time = Aeg
report-scenario = Stsenaarium
report-result = Tulemus
report-answers = Vastuseid
report-overall-short = Koond

report-yes = Jah
report-no = Ei
# Seal, kus pole midagi näidata, näiteks tühjas lahtris.
report-none = –
# $value on arv, näiteks 4,2; $most on skaala suurim väärtus.
report-of = { $value } / { $most }
report-open = Pooleli
report-pass-mark = Läbimispiir: { $points } punkti
report-weight = kaal { $percent } %
report-minimum = vähemalt { $points }
report-barriers = Mis läbimist takistab

report-how-estimated = Kuidas neid hinnatakse?
report-as-table = Näita tabelina
report-course = Vestluse kulg
report-course-caption = Ooteaeg ja meeleolu samm-sammult
report-mood = Kliendi meeleolu
report-mood-desc = Meeleolu vahemikus miinus 100 (raevus) kuni pluss 100 (rõõmus) vestluses oldud aja järgi. Arvud sammude kaupa on allolevas tabelis.
report-mood-before = Meeleolu enne
report-mood-after = Meeleolu pärast
report-times = Kui kaua klient ootas
report-times-desc = Ooteaeg igal sammul; sihtaega näitab katkendjoon. Arvud on allolevas tabelis.
report-axis-desk = Aeg vestluses (min:s)
report-axis-mood = Meeleolu
report-axis-turn = Samm
report-axis-wait = Ooteaeg (min:s)
report-axis-wait-hours = Ooteaeg (t:min:s)
report-wait = Ooteaeg
report-axis-attempts = Lõpetatud katsed kuupäeva järgi
report-axis-points = Punktid
report-target = Sihtaeg
report-target-legend = Sihtaeg. Lugemiseks kuluvat aega selle sisse ei arvestata.

report-turns = Samm-sammult
report-turn = Samm
report-turn-number = { $number }. samm
report-waited = Ooteaeg { $time }
report-waited-target = (sihtaeg { $target })
report-mood-change = Meeleolu { $before } → { $after }
report-by-chosen = etteantud vastus
report-by-typed = oma sõnadega
report-reason = { $number }. põhjendus
report-marks = Numbrid vastuses viivad kõrval olevate põhjendusteni. Allajoonimine näitab sõnade mõju:
report-mark-good = annab punkte
report-mark-bad = võtab punkte maha
report-mark-note = ei lähe arvesse
report-criteria = Mida sellelt vastuselt oodati

report-route-choice = Valiti etteantud vastus.
report-route-route = Vastuses oli see, mida oli vestluse edasiminekuks vaja.
report-route-nearest = Vastus sarnaneb kõige rohkem ühe etteantud vastusega ({ $nearness }).
report-route-nearest-words = Vastus sarnaneb kõige rohkem ühe etteantud vastusega ({ $nearness }). Ühised sõnad: { $words }.
report-route-otherwise = Vastus ei viinud vestlust edasi, seepärast pidi klient uuesti küsima.
report-route-as-silence = Kolm vastust järjest ei viinud vestlust edasi, seepärast jätkas klient ilma vastuseta.

report-period = { $first }–{ $last }
report-mean-overall = Keskmine koondtulemus
report-over = { $count ->
    [0] ühtegi lõpetatud katset veel pole
    [one] { $count } lõpetatud katse põhjal
   *[other] { $count } lõpetatud katse põhjal
}
report-finished = Lõpetatud katseid
report-passed = Läbitud
report-begun = Katseid kokku
report-practised = Harjutamisaeg
report-curve = Tulemuste muutus ajas
report-curve-desc = Kõigi lõpetatud katsete tulemused, vanemad eespool.
report-skills = Oskused
report-skill = Oskus
report-attempts = Katsed
report-no-attempts = Ühtegi vestlust pole veel harjutatud.

report-about = Selle aruande kohta
report-about-scores = Iga tulemus on vahemikus 0–100 ja võrdub oma põhjenduste punktide summaga. Sama vastus saab alati sama tulemuse: ei juhusel ega võrgul ole selles mingit osa. Näitajad on harjutusvestluse põhjal antud hinnangud; need ei pärine päris klientidelt.
report-seed = Seeme
report-source = Stsenaariumi versioon
report-scorer = Hindamismoodul
report-attempt-id = Katse
report-articles = Avatud artiklid
report-made = Koostatud Aplombis { $date }.
