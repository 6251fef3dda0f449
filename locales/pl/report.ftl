# Raporty: strony, tabele i pliki o jednej próbie albo o wszystkich ćwiczeniach danej osoby.
# Czyta je osoba ćwicząca, liderzy zespołów i HR.

report-attempt = Raport z rozmowy
report-progress = Raport postępów
report-nameless = Osoba bez podanego imienia

# Bez rodzaju, bo może to być kobieta albo mężczyzna.
report-learner = Osoba ćwicząca
report-trainee = Osoba ćwicząca
report-customer = Klient
report-channel = Kanał
report-difficulty = Poziom
report-language = Język
report-mode = Tryb
report-allowance = Czas na odpowiedzi
report-allowance-standard = Standardowy czas
report-allowance-times = { $factor } razy więcej czasu niż standardowo
# W wąskiej kolumnie tabeli.
report-allowance-brief = czas × { $factor }
report-allowance-brief-off = bez zegara
report-allowance-off = Bez zegara; szybkość nie jest mierzona
report-began = Data
report-lasted = Czas rozmowy
report-time = Czas
report-scenario = Scenariusz
report-result = Wynik
report-answers = Odpowiedzi
report-overall-short = Łącznie

report-yes = Tak
report-no = Nie
# Tam, gdzie nie ma czego pokazać, np. w pustej komórce.
report-none = –
# $value to liczba, np. 4,2; $most to najwyższa wartość na skali.
report-of = { $value } na { $most }
report-open = Niedokończona
report-pass-mark = Próg zaliczenia: { $points } pkt
report-weight = waga: { $percent }%
report-minimum = minimum: { $points }
report-barriers = Co stoi na drodze do zaliczenia

report-how-estimated = Skąd te szacunki?
report-as-table = Pokaż jako tabelę
report-course = Przebieg rozmowy
report-course-caption = Czas oczekiwania i nastrój, krok po kroku
report-mood = Nastrój klienta
report-mood-desc = Od minus 100 (wściekłość) do plus 100 (radość), w czasie rozmowy. Wartości dla poszczególnych kroków są w tabeli poniżej.
report-mood-before = Nastrój przed
report-mood-after = Nastrój po
report-times = Jak długo czekał klient
report-times-desc = Czas oczekiwania w każdym kroku; linia przerywana oznacza czas docelowy. Wartości są w tabeli poniżej.
report-axis-desk = Czas rozmowy (min:s)
report-axis-mood = Nastrój
report-axis-turn = Krok
report-axis-wait = Czas oczekiwania (min:s)
report-axis-wait-hours = Czas oczekiwania (godz.:min:s)
report-wait = Czas oczekiwania
report-axis-attempts = Zakończone próby, od najstarszej
report-axis-points = Punkty
report-target = Czas docelowy
report-target-legend = Czas docelowy. Czas potrzebny na czytanie się do niego nie wlicza.

report-turns = Krok po kroku
report-turn = Krok
report-turn-number = Krok { $number }
report-waited = Czas oczekiwania: { $time }
report-waited-target = (cel: { $target })
report-mood-change = Nastrój: { $before } → { $after }
report-by-chosen = gotowa odpowiedź
report-by-typed = własne słowa
report-reason = Uzasadnienie { $number }
report-marks = Numery w odpowiedzi prowadzą do uzasadnień obok. Znaczenie podkreśleń:
report-mark-good = na korzyść
report-mark-bad = na niekorzyść
report-mark-note = bez wpływu na wynik
report-criteria = Oczekiwania wobec tej odpowiedzi

report-route-choice = Wybrano gotową odpowiedź.
report-route-route = Odpowiedź zawierała to, czego rozmowa wymagała, aby potoczyć się dalej.
report-route-nearest = Odpowiedź jest najbliższa jednej z gotowych odpowiedzi ({ $nearness }).
report-route-nearest-words = Odpowiedź jest najbliższa jednej z gotowych odpowiedzi ({ $nearness }). Wspólne słowa: { $words }.
report-route-otherwise = Odpowiedź nie posunęła rozmowy naprzód, więc klient musiał zapytać ponownie.
report-route-as-silence = Trzy odpowiedzi z rzędu nie posunęły rozmowy naprzód, więc klient kontynuował, nie czekając na kolejną.

report-period = { $first } – { $last }
report-mean-overall = Średni wynik łączny
report-over = { $count ->
    [0] jeszcze bez zakończonych prób
    [one] z { $count } zakończonej próby
    [few] z { $count } zakończonych prób
    [many] z { $count } zakończonych prób
   *[other] z { $count } zakończonej próby
}
report-finished = Zakończone próby
report-passed = Zaliczone
report-begun = Wszystkie próby
report-practised = Czas ćwiczeń
report-curve = Wyniki w czasie
report-curve-desc = Wyniki wszystkich zakończonych prób, od najstarszej.
report-skills = Umiejętności
report-skill = Umiejętność
report-attempts = Próby
report-no-attempts = Nie ma jeszcze żadnych rozmów.

report-about = O tym raporcie
report-about-scores = Każdy wynik mieści się w skali od 0 do 100 i jest sumą punktów z uzasadnień. Ta sama odpowiedź zawsze otrzymuje ten sam wynik: ocena nie zależy od przypadku ani nie korzysta z sieci. Wskaźniki są szacowane na podstawie rozmów ćwiczebnych; nie pochodzą od prawdziwych klientów.
report-seed = Ziarno
report-source = Wersja scenariusza
report-scorer = Moduł oceniający
report-attempt-id = Próba
report-articles = Otwarte artykuły
report-made = Raport utworzony w aplikacji Aplomb { $date }.
