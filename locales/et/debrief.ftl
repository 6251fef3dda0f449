# Tagasivaade vestlusele ja selle eksport.

yes = jah
no = ei

debrief-empty-title = Siin pole veel midagi vaadata
debrief-empty-text = Lõpetage mõni vestlus või avage varasem vestlus lehelt „Edenemine”.
debrief-title = Kuidas läks
debrief-again = Proovi sama kliendiga uuesti
debrief-other-customer = Teine klient
debrief-home = Tagasi avalehele
debrief-turns = Samm-sammult
debrief-turn = { $number }. samm
debrief-mood = Kliendi meeleolu
debrief-mood-axis = meeleolu, −100 kuni 100
debrief-time = aeg vestluses, min:s
debrief-kind-passed = Tubli töö: see klient oli heades kätes.
debrief-kind-not-yet = Iga katse näitab, mida järgmisel korral proovida. Alustada on hea allpool toodud tugevatest vastustest.
how-estimated = Kuidas seda hinnatakse?

export-title = Eksport
export-title-learner = Kogu edenemise eksport
export-html = Leht lugemiseks või printimiseks (HTML)
export-csv = Tabel (CSV)
export-json = Andmed (JSON)
export-busy = Aruanne on koostamisel…
debrief-trial = See oli muudetud stsenaariumi proov. Seda ei salvestatud.

debrief-example = Näiteks: „{ $reply }”
debrief-more-reasons = { $count ->
    [one] Veel { $count } põhjendus
   *[other] Veel { $count } põhjendust
}
