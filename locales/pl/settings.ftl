# Ustawienia.

settings-title = Ustawienia
settings-subtitle = Dostosuj Aplomb do siebie. Wszystkie zmiany działają od razu.
settings-profile = Profil
settings-name = Twoje imię
settings-name-help = Pojawia się w Twoich raportach.
settings-languages = Języki
settings-language = Język aplikacji
settings-conversation = Język rozmów
settings-conversation-same = Taki jak język aplikacji
settings-conversation-help = Dotyczy nowych rozmów; jeśli scenariusz nie jest dostępny w tym języku, rozmowa toczy się w jego języku oryginalnym.
settings-reading = Czytanie
settings-looks = Wygląd
looks-system = Systemowy
looks-light = Jasny
looks-dark = Ciemny
settings-text-size = Rozmiar tekstu
settings-motion = Mniej ruchu
settings-motion-help = Nic się nie przesuwa ani nie zanika.
settings-time = Czas
settings-allowance = Dodatkowy czas
settings-allowance-help = Wydłuża wszystkie czasy docelowe i cierpliwość klienta w nowych rozmowach. Raporty zawierają tę informację. Bez zegara szybkość nie jest oceniana.
allowance-usual = Standardowy czas
allowance-times = { $times } razy więcej czasu
allowance-off = Bez zegara
settings-data = Twoje dane
settings-folder = Wszystko pozostaje na tym komputerze, w folderze { $path }
