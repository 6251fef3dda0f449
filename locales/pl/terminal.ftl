# Rozmowa w terminalu.

terminal-scenarios = Scenariusze
terminal-how-to-play = Scenariusz uruchomisz poleceniem: aplomb play ID
terminal-seed = Ziarno { $seed }: z tym samym ziarnem trafisz na tego samego klienta.
terminal-help = Odpowiedz numerem jednej z propozycji albo własnymi słowami. „?” pokazuje dane klienta i artykuły, „/leave” przerywa rozmowę i zapamiętuje miejsce.
terminal-left = Miejsce w rozmowie zostało zapamiętane. Wrócisz do niej poleceniem: aplomb play --continue
terminal-too-long = Ta odpowiedź jest za długa i nie została wysłana.
terminal-not-now = Teraz nie można tego zrobić.
terminal-from = To próba od miejsca „{ $node }”, jakby wcześniej nic się nie wydarzyło. Nie zostanie zapisana.
terminal-more-reasons = { $count ->
    [one] Jeszcze { $count } uzasadnienie
    [few] Jeszcze { $count } uzasadnienia
    [many] Jeszcze { $count } uzasadnień
   *[other] Jeszcze { $count } uzasadnienia
}. Wszystkie uzasadnienia: aplomb report attempt
