# Ataskaitos: puslapiai, lentelės ir failai apie vieną bandymą arba visą praktiką.
# Jas skaito besimokantis žmogus, komandų vadovai ir personalo skyrius.

report-attempt = Pokalbio ataskaita
report-progress = Pažangos ataskaita
report-nameless = Vardas nenurodytas

# Be giminės: mokosi ir moterys, ir vyrai.
report-learner = Besimokantis asmuo
report-trainee = Besimokantis asmuo
report-customer = Klientas
report-channel = Kanalas
report-difficulty = Lygis
report-language = Kalba
report-mode = Pokalbio būdas
report-allowance = Papildomas laikas
report-allowance-standard = Įprastas laikas
report-allowance-times = { $factor ->
    [one] { $factor } kartą daugiau laiko
    [few] { $factor } kartus daugiau laiko
    [many] { $factor } karto daugiau laiko
   *[other] { $factor } kartų daugiau laiko
}
# Siauram lentelės stulpeliui.
report-allowance-brief = laikas × { $factor }
report-allowance-brief-off = be laikmačio
report-allowance-off = Be laikmačio; greitis nematuojamas
report-began = Data
report-lasted = Pokalbio laikas
report-time = Laikas
report-scenario = Scenarijus
report-result = Rezultatas
report-answers = Atsakymai
report-overall-short = Bendras

report-yes = Taip
report-no = Ne
# Ten, kur nėra ką rodyti, pavyzdžiui, tuščiame langelyje.
report-none = –
# $value – skaičius, pavyzdžiui, 4,2; $most – didžiausia skalės reikšmė.
report-of = { $value } iš { $most }
report-open = Nebaigta
report-pass-mark = Įskaitos riba: { $points } iš 100
report-weight = svoris: { $percent } %
report-minimum = minimumas: { $points }
report-barriers = Kodėl dar neįskaityta

report-how-estimated = Kaip šie rodikliai apskaičiuojami
report-as-table = Rodyti kaip lentelę
report-course = Pokalbio eiga
report-course-caption = Laukimo laikas ir nuotaika žingsnis po žingsnio
report-mood = Kliento nuotaika
report-mood-desc = Nuotaika pokalbio metu, nuo minus 100 (įniršis) iki plius 100 (džiaugsmas). Kiekvieno žingsnio skaičiai yra lentelėje žemiau.
report-mood-before = Nuotaika prieš tai
report-mood-after = Nuotaika po to
report-times = Kiek klientas laukė
report-times-desc = Laukimo laikas kiekviename žingsnyje; tikslas pažymėtas brūkšnine linija. Skaičiai yra lentelėje žemiau.
report-axis-desk = Pokalbio laikas (min:s)
report-axis-mood = Nuotaika
report-axis-turn = Žingsnis
report-axis-wait = Laukimo laikas (min:s)
report-axis-wait-hours = Laukimo laikas (h:min:s)
report-wait = Laukimo laikas
report-axis-attempts = Baigti bandymai, nuo seniausio
report-axis-points = Taškai
report-target = Tikslas
report-target-legend = Tikslas. Skaitymo laikas į jį neįskaičiuojamas.

report-turns = Žingsnis po žingsnio
report-turn = Žingsnis
report-turn-number = { $number } žingsnis
report-waited = Laukta: { $time }
report-waited-target = (tikslas: { $target })
report-mood-change = Nuotaika: { $before } → { $after }
report-by-chosen = parengtas atsakymas
report-by-typed = savais žodžiais
report-reason = { $number } paaiškinimas
report-marks = Skaičiai atsakyme veda prie paaiškinimų šalia. Pabraukimų reikšmė:
report-mark-good = prideda taškų
report-mark-bad = atima taškų
report-mark-note = taškų nekeičia
report-criteria = Ko tikėtasi iš šio atsakymo

report-route-choice = Pasirinktas parengtas atsakymas.
report-route-route = Atsakyme buvo tai, ko reikėjo, kad pokalbis judėtų toliau.
report-route-nearest = Atsakymas panašiausias į vieną iš parengtų atsakymų ({ $nearness }).
report-route-nearest-words = Atsakymas panašiausias į vieną iš parengtų atsakymų ({ $nearness }). Bendri žodžiai: { $words }.
report-route-otherwise = Po šio atsakymo pokalbis nepajudėjo į priekį, todėl klientui teko klausti dar kartą.
report-route-as-silence = Po trijų atsakymų iš eilės pokalbis nepajudėjo į priekį, todėl klientas atsakymo nebelaukė ir tęsė pokalbį.

report-period = { $first } – { $last }
report-mean-overall = Vidutinis bendras rezultatas
report-over = { $count ->
    [0] baigtų bandymų dar nėra
    [one] pagal { $count } baigtą bandymą
    [few] pagal { $count } baigtus bandymus
    [many] pagal { $count } baigto bandymo
   *[other] pagal { $count } baigtų bandymų
}
report-finished = Baigti bandymai
report-passed = Įskaityta
report-begun = Iš viso bandymų
report-practised = Praktikos laikas
report-curve = Rezultatų kaita laikui bėgant
report-curve-desc = Visų baigtų bandymų rezultatai, nuo seniausio.
report-skills = Įgūdžiai
report-skill = Įgūdis
report-attempts = Bandymai
report-no-attempts = Dar neišbandytas nė vienas pokalbis.

report-about = Apie šią ataskaitą
report-about-scores = Kiekvienas rezultatas yra nuo 0 iki 100; jį sudaro paaiškinimuose nurodytų taškų suma. Tas pats atsakymas visada įvertinamas vienodai: nei atsitiktinumas, nei tinklas vertinimui įtakos neturi. Rodikliai yra apytikriai: jie apskaičiuoti iš praktikos pokalbio, o ne gauti iš tikrų klientų.
report-seed = Pradinė reikšmė
report-source = Scenarijaus versija
report-scorer = Kas vertino
report-attempt-id = Bandymas
report-articles = Atverti straipsniai
report-made = Ataskaitą parengė „Aplomb“, { $date }.
