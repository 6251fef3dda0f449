# Comfort: contrast, shortcuts, what is said aloud, copying.

settings-contrast = Wysoki kontrast
settings-contrast-help = Mocniejsze kolory i obramowania – w jasnym i ciemnym wyglądzie.

keys-title = Skróty klawiszowe
keys-everywhere = Wszędzie
keys-sheet = Otwórz lub zamknij tę listę
keys-move = Do następnego lub poprzedniego elementu
keys-press = Naciśnij przycisk, na którym jest fokus
keys-close = Zamknij to, co otwarte na wierzchu
keys-scroll = Przewiń stronę
keys-zoom = Wszystko większe, mniejsze, jak było
keys-copy = Kopiuj zaznaczony tekst
keys-choose = Wybierz odpowiedź o tym numerze
keys-send = Wyślij to, co napisane
keys-line = Zacznij nowy wiersz
keys-slider = Przesuń suwak
key-space = Spacja

copy = Kopiuj
copied = Skopiowano.

live-clock-short = Czasu jest coraz mniej: { $left } do celu.
live-clock-leaving = Klient nie będzie już długo czekać: zostało { $left }.
