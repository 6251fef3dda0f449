# Pokalbio aptarimas ir jo eksportas.

yes = taip
no = ne

debrief-empty-title = Aptarti dar nėra ko
debrief-empty-text = Užbaikite pokalbį arba atverkite jį puslapyje „Pažanga“.
debrief-title = Kaip sekėsi
debrief-again = Bandyti dar kartą su šiuo klientu
debrief-other-customer = Kitas klientas
debrief-home = Grįžti į pradžią
debrief-turns = Žingsnis po žingsnio
debrief-turn = { $number } žingsnis
debrief-mood = Kliento nuotaika
debrief-mood-axis = nuotaika, nuo −100 iki 100
debrief-time = pokalbio laikas, min:s
debrief-kind-passed = Puiku: šiuo klientu pasirūpinta tikrai gerai.
debrief-kind-not-yet = Kiekvienas bandymas parodo, ką verta išmėginti kitą kartą. Pradėkite nuo gerų atsakymų pavyzdžių žemiau.
how-estimated = Kaip tai apskaičiuojama?

export-title = Eksportas
export-title-learner = Visos pažangos eksportas
export-html = Puslapis skaityti ar spausdinti (HTML)
export-csv = Lentelė (CSV)
export-json = Duomenys (JSON)
export-busy = Ataskaita rengiama…
debrief-trial = Tai buvo pakeisto scenarijaus bandymas. Jis neįrašytas.

debrief-example = Pavyzdžiui: „{ $reply }“
debrief-more-reasons = { $count ->
    [one] Dar { $count } paaiškinimas
    [few] Dar { $count } paaiškinimai
    [many] Dar { $count } paaiškinimo
   *[other] Dar { $count } paaiškinimų
}
