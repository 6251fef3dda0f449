# Rozmowa.

desk-empty-title = Żadna rozmowa nie jest otwarta
desk-empty-text = Wybierz scenariusz na stronie „Start”.
desk-leave = Wstrzymaj i wyjdź
desk-give-up = Zakończ
desk-give-up-yes = Tak, zakończ
desk-give-up-no = Nie, kontynuuj
desk-choose = Wybierz numer odpowiedzi…
desk-own-words = Własna odpowiedź
desk-own-words-hint = …albo odpowiedz własnymi słowami
desk-send = Wyślij
desk-key-send = wysyła
key-enter = Enter
desk-writing = { $name } pisze…
desk-clock-name = Czas od wiadomości klienta
desk-clock = cel: { $target }
desk-clock-over = po czasie (cel: { $target })
desk-clock-rate = zegar biegnie { $rate } razy szybciej
desk-no-clock = bez zegara
desk-details = Klient i baza wiedzy
desk-mood = Nastrój
desk-patience = Cierpliwość
desk-patience-endless = bez ograniczeń
desk-history = Historia
desk-limits = O czym możesz decydować bez pytania
desk-knowledge = Baza wiedzy
desk-articles-back = Wszystkie artykuły
desk-face = { $name }, nastrój: { $mood }

limit-refund = Możesz zwrócić do { $amount }
limit-credit = Możesz przyznać rekompensatę do { $amount }
limit-discount = Możesz udzielić rabatu do { $amount }
limit-other = { $what } do { $amount }

# Rzeczowniki, bo klientem może być kobieta albo mężczyzna.
mood-furious = wściekłość
mood-upset = zdenerwowanie
mood-neutral = spokój
mood-content = zadowolenie
mood-happy = radość

fluency-native = Pisze w języku ojczystym
fluency-fluent = Pisze płynnie w języku obcym
fluency-halting = Pisze z trudem w języku obcym
fluency-beginner = Zna tylko kilka słów w tym języku

desk-trial = Scenariusz się zmienił i wypróbowujesz nową wersję. Ta próba nie jest zapisywana, a wcześniejsze ćwiczenie pozostaje bez zmian.
desk-trial-moved = Twoja ostatnia odpowiedź prowadzi teraz do „{ $is }” (wcześniej: „{ $was }”).
desk-trial-stopped = Od odpowiedzi nr { $turn } wcześniejszy przebieg już nie pasuje: { $why }
desk-broken = W zmienionym scenariuszu są błędy, dlatego nadal używana jest ostatnia poprawna wersja.
