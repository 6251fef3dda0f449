# Spojrzenie wstecz na rozmowę i jej eksport.

yes = tak
no = nie

debrief-empty-title = Nie ma jeszcze czego omawiać
debrief-empty-text = Zakończ rozmowę albo otwórz jedną z nich na stronie „Postępy”.
debrief-title = Jak poszło
debrief-again = Spróbuj ponownie z tym klientem
debrief-other-customer = Inny klient
debrief-home = Wróć na stronę „Start”
debrief-turns = Krok po kroku
debrief-turn = Krok { $number }
debrief-mood = Nastrój klienta
debrief-mood-axis = nastrój, od −100 do 100
debrief-time = czas rozmowy, min:s
debrief-kind-passed = Świetnie: ten klient był w dobrych rękach.
debrief-kind-not-yet = Każda próba pokazuje, czego warto spróbować następnym razem. Na początek przyjrzyj się wzorowym odpowiedziom poniżej.
how-estimated = Skąd ten szacunek?

export-title = Eksport
export-title-learner = Eksport wszystkich postępów
export-html = Strona do czytania lub druku (HTML)
export-csv = Tabela (CSV)
export-json = Dane (JSON)
export-busy = Tworzenie raportu…
debrief-trial = To była próba zmienionego scenariusza. Nie została zapisana.

debrief-example = Na przykład: „{ $reply }”
debrief-more-reasons = { $count ->
    [one] Jeszcze { $count } uzasadnienie
    [few] Jeszcze { $count } uzasadnienia
    [many] Jeszcze { $count } uzasadnień
   *[other] Jeszcze { $count } uzasadnienia
}
