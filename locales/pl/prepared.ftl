# Prepared texts, in the language of the conversation. They may name { $name } and { $order }.
# Sent as they are they count as boilerplate; `title` is what the menu calls them.

prepared-thanks = Dziękuję za kontakt, { $name }. Znam już treść wiadomości i pomogę w tej sprawie.
    .title = Podziękowanie za wiadomość
prepared-sorry = Przykro mi, że tak się stało, { $name }. Sprawdzę, co mogę zrobić.
    .title = Przeprosiny
prepared-moment = Proszę o chwilę cierpliwości, { $name }. Już to sprawdzam.
    .title = Chwileczkę
prepared-order = Mam przed sobą zamówienie { $order }, więc niczego nie trzeba szukać.
    .title = Mam zamówienie przed sobą
prepared-private = Dziękujemy za zgłoszenie, { $name }. Napiszemy w wiadomości prywatnej, żeby dane pozostały między nami.
    .title = Przejdźmy do wiadomości prywatnej
prepared-update = Sprawdzę to i odezwę się ponownie do jutra do południa, { $name }.
    .title = Odpowiem e-mailem
prepared-colleague = { $name }, przekazuję sprawę dalej razem ze wszystkimi informacjami, żeby nie trzeba było niczego powtarzać.
    .title = Przekazanie sprawy dalej
prepared-close = Czy mogę pomóc w czymś jeszcze, { $name }? Życzę dobrego dnia.
    .title = Zakończenie
