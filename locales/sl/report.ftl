# Poročila: strani, tabele in datoteke o enem poskusu ali o celotni vadbi.
# Berejo jih tisti, ki vadijo, vodje skupin in kadrovska služba.

report-attempt = Poročilo o pogovoru
report-progress = Poročilo o napredku
report-nameless = Ime ni navedeno

report-learner = Udeleženec/-ka
report-trainee = Udeleženec/-ka
report-customer = Stranka
report-channel = Kanal
report-difficulty = Raven
report-language = Jezik
report-mode = Način vadbe
report-allowance = Prilagoditev časa
report-allowance-standard = Običajen čas
report-allowance-times = { $factor }-kratnik običajnega časa
# V ozkem stolpcu tabele.
report-allowance-brief = čas × { $factor }
report-allowance-brief-off = brez časovne omejitve
report-allowance-off = Brez časovne omejitve; hitrost ni merjena
report-began = Datum
report-lasted = Čas v pogovoru
report-time = Čas
report-scenario = Scenarij
report-result = Rezultat
report-answers = Odgovori
report-overall-short = Skupno

report-yes = Da
report-no = Ne
# Stoji tam, kjer ni česa prikazati, na primer v prazni celici.
report-none = –
# $value je vrednost, na primer 4,2; $most je najvišja na lestvici.
report-of = { $value } od { $most }
report-open = Nedokončano
report-pass-mark = Prag za opravljen scenarij: { $points } od 100
report-weight = utež { $percent } %
report-minimum = vsaj { $points }
report-barriers = Zakaj scenarij še ni opravljen

report-how-estimated = Kako pridemo do teh ocen
report-as-table = Prikaži kot tabelo
report-course = Potek pogovora
report-course-caption = Čakalni čas in razpoloženje, korak za korakom
report-mood = Razpoloženje stranke
report-mood-desc = Od minus 100 (bes) do plus 100 (veselje), skozi čas v pogovoru. Vrednosti po korakih so v spodnji tabeli.
report-mood-before = Razpoloženje prej
report-mood-after = Razpoloženje potem
report-times = Koliko časa je stranka čakala
report-times-desc = Čakalni čas pri vsakem koraku; cilj je označen s črtkano črto. Vrednosti so v spodnji tabeli.
report-axis-desk = Čas v pogovoru (min:s)
report-axis-mood = Razpoloženje
report-axis-turn = Korak
report-axis-wait = Čakalni čas (min:s)
report-axis-wait-hours = Čakalni čas (h:min:s)
report-wait = Čakalni čas
report-axis-attempts = Končani poskusi po datumu
report-axis-points = Točke
report-target = Cilj
report-target-legend = Cilj. Čas, potreben za branje, se pri tem ne upošteva.

report-turns = Korak za korakom
report-turn = Korak
report-turn-number = Korak { $number }
report-waited = Čakanje: { $time }
report-waited-target = (cilj: { $target })
report-mood-change = Razpoloženje: { $before } → { $after }
report-by-chosen = pripravljen odgovor
report-by-typed = s svojimi besedami
report-reason = Razlog { $number }
report-marks = Številke v odgovoru vodijo do razlogov ob njem. Pomen podčrtav:
report-mark-good = v prid odgovoru
report-mark-bad = v škodo odgovoru
report-mark-note = se ne šteje
report-criteria = Pričakovanja za ta odgovor

report-route-choice = Izbran je bil pripravljen odgovor.
report-route-route = Odgovor je izpolnil, kar je bilo potrebno za nadaljevanje pogovora.
report-route-nearest = Odgovor je najbolj podoben enemu od pripravljenih odgovorov ({ $nearness }).
report-route-nearest-words = Odgovor je najbolj podoben enemu od pripravljenih odgovorov ({ $nearness }). Skupne besede: { $words }.
report-route-otherwise = Odgovor pogovora ni premaknil naprej, zato je morala stranka vprašati znova.
report-route-as-silence = Trije odgovori zapored pogovora niso premaknili naprej, zato je stranka nadaljevala brez odgovora.

report-period = Od { $first } do { $last }
report-mean-overall = Povprečni skupni rezultat
report-over = { $count ->
    [0] končanih poskusov še ni
    [one] iz { $count } končanega poskusa
    [two] iz { $count } končanih poskusov
    [few] iz { $count } končanih poskusov
   *[other] iz { $count } končanih poskusov
}
report-finished = Končani poskusi
report-passed = Opravljeno
report-begun = Vsi poskusi
report-practised = Čas vaje
report-curve = Rezultati skozi čas
report-curve-desc = Rezultati vseh končanih poskusov, najstarejši najprej.
report-skills = Veščine
report-skill = Veščina
report-attempts = Poskusi
report-no-attempts = Poskusov še ni.

report-about = O tem poročilu
report-about-scores = Vsak rezultat je med 0 in 100 in je seštevek točk navedenih razlogov. Enak odgovor vedno dobi enak rezultat, brez naključja in brez omrežja. Kazalniki so ocene na podlagi vadbenih pogovorov; ne izvirajo od pravih strank.
report-seed = Seme
report-source = Različica scenarija
report-scorer = Ocenjevalnik
report-attempt-id = Poskus
report-articles = Odprti članki
report-made = Ustvarjeno v aplikaciji Aplomb, { $date }.
