# Słowa wspólne dla kilku widoków.

app-name = Aplomb
you = Ty

channel-chat = Czat
channel-email = E-mail
channel-phone = Telefon
channel-social = Media społecznościowe

difficulty-foundation = Podstawowy
difficulty-practised = Średnio zaawansowany
difficulty-expert = Ekspercki

kind-angry-customer = Rozgniewany klient
kind-refund-request = Prośba o zwrot pieniędzy
kind-language-barrier = Bariera językowa
kind-other = Rozmowa

mode-practice = Ćwiczenie
mode-typed = Odpowiedzi pisane

ending-resolved = Sprawa rozwiązana
ending-escalated = Sprawa przekazana dalej
ending-lost = Klient odchodzi niezadowolony
ending-abandoned = Rozmowa przerwana przed końcem

skill-communication = Komunikacja
skill-personalisation = Personalizacja
skill-speed = Szybkość
skill-knowledge = Wiedza
skill-tools = Narzędzia
skill-metrics = Wskaźniki
skill-empowerment = Samodzielność
skill-feedback = Informacje zwrotne
skill-channels = Kanały
skill-wellbeing = Dobrostan
skill-effort = Mały wysiłek klienta
skill-follow-up = Dopilnowanie sprawy
skill-professionalism = Profesjonalizm
skill-language = Język
skill-returns = Zwroty
skill-crisis = Sytuacje kryzysowe
skill-proactivity = Proaktywność
skill-human-touch = Ludzkie podejście

score-overall = Wynik łączny
score-of-100 = na 100
score-not-measured = nie zmierzono

verdict-passed = Zaliczone
verdict-not-yet = Jeszcze niezaliczone

indicators-estimated = Szacowane wskaźniki
indicator-csat = CSAT
indicator-csat-how = Od 1 do 5. Obliczenie: 3 plus końcowy nastrój klienta ÷ 50, plus 0,5, jeśli sprawa została rozwiązana, minus 0,5, jeśli klient odszedł niezadowolony albo rozmowa została przerwana. Przy kilku próbach: udział ocen 4 i 5.
indicator-nps = NPS
indicator-nps-how = Od 0 do 10. Obliczenie: 5 plus końcowy nastrój klienta ÷ 20, plus 1, jeśli sprawa została rozwiązana, minus 0,5 za każdy raz, gdy klient musiał coś powtarzać lub czekał na próżno. Przy kilku próbach: % ocen 9–10 minus % ocen 0–6.
indicator-ces = CES
indicator-ces-how = Od 1 do 7, gdzie 7 oznacza zupełny brak wysiłku. Obliczenie: 7 minus 1 za każdy raz, gdy klient musiał coś powtarzać lub czekał na próżno, minus 0,25 za każdą odpowiedź po czwartej.
indicator-frt = Czas pierwszej odpowiedzi
indicator-frt-how = Od pierwszej wiadomości klienta do Twojej pierwszej odpowiedzi, w czasie scenariusza.
indicator-resolution = Czas rozwiązania
indicator-resolution-how = Od pierwszej wiadomości klienta do końca, w czasie scenariusza; tylko gdy sprawa została rozwiązana.
indicator-fcr = Rozwiązanie przy pierwszym kontakcie
indicator-fcr-how = Czy sprawa została rozwiązana w tej jednej rozmowie.

desk-silence = Odpowiedź nie nadeszła na czas; klient odzywa się ponownie.
desk-patience-lost = Cierpliwość klienta się skończyła.

debrief-coach = Wskazówka
debrief-strong = Wzorowa odpowiedź
rating-title = Ocena trenera
rating-open = Oceń tę odpowiedź
rating-change = Zmień ocenę
rating-points = { $dimension }, 0–100
rating-comment = Dlaczego? (opcjonalnie)
rating-save = Zapisz ocenę
rating-cancel = Anuluj
rating-wrong = Wpisz liczbę całkowitą od 0 do 100 lub zostaw puste pole.
rating-beside = { $dimension } { $theirs } (Aplomb: { $ours })
