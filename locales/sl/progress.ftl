# Napredek.

progress-title = Napredek
progress-subtitle = Kaj vse ste že dosegli z vajo.
progress-loading = Nalaganje poskusov …
progress-empty-title = Poskusov še ni
progress-empty-text = Opravite prvi pogovor in tu se bodo prikazali vaši rezultati in krivulje.
progress-empty-action = Izberi scenarij
progress-all = Vsi scenariji
progress-count = { $finished ->
    [one] { $finished } končan pogovor
    [two] { $finished } končana pogovora
    [few] { $finished } končani pogovori
   *[other] { $finished } končanih pogovorov
}, od tega { $passed } uspešno, { $time } vaje.
progress-curves = Skozi čas
progress-curves-x = končani pogovori, najstarejši najprej
progress-curves-y = točke (od 100)
progress-skills = Veščine
progress-skill = { $skill } ({ $count ->
    [one] { $count } pogovor
    [two] { $count } pogovora
    [few] { $count } pogovori
   *[other] { $count } pogovorov
})
progress-attempts = Pogovori
progress-open = Odpri analizo
progress-open-named = Odpri analizo: »{ $title }«, { $date }
progress-continue-named = Nadaljuj: »{ $title }«, { $date }
progress-unfinished = nedokončano
