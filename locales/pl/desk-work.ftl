desk-support = Dział obsługi klienta
desk-from = Od
desk-to = Do
desk-subject-reply = Odp.: { $subject }
letter-greeting = Dzień dobry, { $name },
letter-closing = Pozdrawiam
desk-call = Na linii: { $name }
desk-call-time = Czas rozmowy
desk-speaking = { $name } mówi…
desk-say-words = Co mówisz
desk-say-hint = …albo powiedz to własnymi słowami
desk-post = Publiczny wpis
desk-post-reply = Odpowiedź widoczna dla wszystkich
desk-write-letter = Twoja wiadomość
desk-write-post = Twoja publiczna odpowiedź

desk-prepared = Gotowe teksty
desk-prepared-help = Dopasuj go do klienta: wysłany bez zmian liczy się jako formułka. Wpisz /, aby wyszukać.
desk-prepared-none = Nie ma gotowego tekstu o takiej nazwie.
key-ctrl-enter = Ctrl+Enter
settings-send-ctrl = Wysyłanie klawiszami Ctrl+Enter
settings-send-ctrl-help = Enter zaczyna wtedy nowy wiersz. W przeciwnym razie Enter wysyła, a Shift+Enter zaczyna nowy wiersz.

desk-pause = Pauza
desk-go-on = Wróć do rozmowy
desk-paused-title = Zegar stoi
desk-paused-text = Rozmowa jest w tym czasie zasłonięta. Klient niczego nie zauważa, a szkic jest zachowany.
desk-more-time = Więcej czasu
desk-time-near = Pozostało: { $left }. Możesz wziąć więcej czasu.
desk-time-extended = Na tę odpowiedź wzięto więcej czasu.

desk-hint = Wskazówka
desk-hint-none = Nie ma więcej wskazówek
hint-ask = O coś trzeba zapytać, zanim zapadnie decyzja. Czego jeszcze nie wiesz?
hint-state = Klient musi się czegoś dowiedzieć. Zajrzyj do panelu obok.
hint-offer = Możesz coś zaproponować lub obiecać. Co mieści się w granicach Twoich uprawnień?
hint-article = Zajrzyj do artykułu „{ $article }”.
hint-never = Jednej rzeczy nie wolno tu powiedzieć ani obiecać. Przed złożeniem obietnicy przeczytaj zasady.
hint-feeling = Najpierw emocje, potem fakty: pokaż, że rozumiesz, co to znaczy dla klienta.
hint-plain = Krótkie zdania i proste słowa, jedno pytanie naraz.
desk-step-back = Cofnij moją ostatnią odpowiedź
desk-step-back-short = Cofnij
desk-stepped-back = Cofnięta odpowiedź: „{ $text }”
desk-stepped-back-silence = Powrót do miejsca przed ciszą.

desk-profile = Profil
desk-orders = Zamówienie
desk-tickets = Poprzednie zgłoszenia
desk-search = Szukaj w bazie wiedzy
desk-search-none = Żaden artykuł nie zawiera tych słów.
desk-notes = Prywatne notatki
desk-note = Notatka dla siebie
desk-note-help = Klient jej nie widzi. Znajdziesz ją w podsumowaniu.
desk-note-keep = Zapisz notatkę
desk-mood-up = lepiej o { $by }
desk-mood-down = gorzej o { $by }

debrief-taken-back = Cofnięte
debrief-beside = Pomoc w trakcie rozmowy
debrief-extended = Więcej czasu wzięto { $times ->
    [one] { $times } raz
    [few] { $times } razy
    [many] { $times } razy
   *[other] { $times } razu
}.
