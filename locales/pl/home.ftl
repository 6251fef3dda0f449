# Start i okno przed scenariuszem.

home-title = Dobrze Cię widzieć, { $name }
home-title-nameless = Witamy w aplikacji Aplomb
home-subtitle = Ćwicz trudne rozmowy, zanim trafisz na prawdziwego klienta.
home-scenarios = Scenariusze
home-continue = Kontynuuj
home-continue-text = Rozmowa rozpoczęta { $date }, przerwana po { $turns ->
    [0] przeczytaniu pierwszej wiadomości
    [one] { $turns } odpowiedzi
    [few] { $turns } odpowiedziach
    [many] { $turns } odpowiedziach
   *[other] { $turns } odpowiedzi
}:
home-next = Zacznij
home-next-text = Teraz kolej na:
home-again = Ćwicz ponownie
home-again-text = Jeszcze raz, po lepszy wynik:
home-start = Ćwicz
home-start-named = Ćwicz „{ $title }”
home-best = Najlepszy wynik
home-not-played = jeszcze bez prób
home-other-language = Tylko w języku: { $language }
home-empty-title = Nie ma tu scenariuszy
home-empty-text = Umieść foldery scenariuszy w folderze „scenarios” w folderze danych i uruchom Aplomb ponownie. Położenie folderu danych znajdziesz w ustawieniach.
home-broken = Nie można uruchomić scenariusza { $name }: { $count ->
    [one] { $count } błąd
    [few] { $count } błędy
    [many] { $count } błędów
   *[other] { $count } błędu
}, pierwszy z nich: { $first }

welcome-title = Miło Cię poznać
welcome-text = Nic stąd nie trafia do prawdziwego klienta. Odpowiadaj tak jak w pracy, sprawdzaj, skąd wzięła się ocena każdej odpowiedzi, i próbuj ponownie, ile razy zechcesz.
welcome-name = Jak mamy się do Ciebie zwracać?
welcome-save = To ja

brief-start = Rozpocznij rozmowę
brief-cancel = Nie teraz
brief-language = Język rozmowy: { $language }.
brief-pass = Próg zaliczenia: { $pass } na 100 punktów.
brief-targets = Cel: { $first } na pierwszą odpowiedź, { $next } na każdą następną.
brief-no-clock = Bez zegara: masz tyle czasu, ile potrzebujesz.
