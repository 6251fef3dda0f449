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
report-weight = svoris: { $percent } %
report-minimum = minimumas: { $points }
report-barriers = Kodėl dar neįskaityta

report-how-estimated = Kaip šie rodikliai apskaičiuojami
report-as-table = Rodyti kaip lentelę
report-course = Pokalbio eiga
report-course-caption = Laukimo laikas ir nuotaika žingsnis po žingsnio
report-mood = Kliento nuotaika
report-mood-desc = Nuo minus 100 (įniršis) iki plius 100 (džiaugsmas), pokalbio laiko ašyje. Kiekvieno žingsnio skaičiai yra lentelėje žemiau.
report-mood-before = Nuotaika prieš
report-mood-after = Nuotaika po
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
