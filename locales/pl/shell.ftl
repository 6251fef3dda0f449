# To, co otacza każdy widok.

nav-home = Start
nav-desk = Rozmowa
nav-debrief = Omówienie
nav-progress = Postępy
nav-settings = Ustawienia

notice-close = Zamknij
notice-open-folder = Otwórz folder
notice-save-again = Zapisz ponownie
notice-exported = Zapisano jako { $path }
notice-paused-alone = Trzy wiadomości klienta pozostały bez odpowiedzi, więc rozmowa została wstrzymana. Możesz do niej wrócić w dowolnej chwili.

trouble-title = Nie można otworzyć Twoich danych
trouble-quit = Wyjdź

failed-in-use = Z danych w { $detail } korzysta już inna uruchomiona kopia aplikacji Aplomb i nie można ich współdzielić. Zamknij ją i uruchom Aplomb ponownie.
failed-read-only = Nie można zapisywać w { $detail }. Sprawdź, kto jest właścicielem folderu, albo uruchom Aplomb z opcją --data i innym folderem.
failed-full = Dysk, na którym znajduje się { $detail }, jest pełny. Zwolnij trochę miejsca i zapisz ponownie; Twoja odpowiedź nadal tu jest.
failed-damaged = Baza danych była uszkodzona. Nic nie zostało nadpisane: zachowano ją jako { $detail }. Uruchom Aplomb ponownie, aby zacząć z nową bazą.
failed-newer = { $detail } pochodzi z nowszej wersji aplikacji Aplomb. Zaktualizuj tę wersję albo uruchom ją z opcją --data i innym folderem.
failed-not-a-folder = { $detail } to plik, a potrzebny jest folder. Przenieś ten plik w inne miejsce albo uruchom Aplomb z opcją --data i innym folderem.
failed-missing = Lokalizacja { $detail } nie istnieje i nie można jej utworzyć. Czy dysk jest podłączony?
failed-conflict = Ta próba była kontynuowana w innym oknie ({ $detail }). Otwórz ją ponownie na stronie „Start”.
failed-other = Nie można odczytać lub zapisać danych: { $detail }
failed-worker = Część aplikacji Aplomb, która zapisuje dane, przestała działać. Uruchom Aplomb ponownie; wszystko, co było widoczne, jest zapisane.
failed-record = Nie można wyświetlić tej próby: jej zapis lub jej wersja scenariusza jest niekompletna. { $detail }
failed-export = Nie udało się zapisać raportu: { $detail }
failed-reveal = Nie udało się otworzyć folderu: { $detail }
failed-follow = Nie można śledzić zmian w plikach scenariuszy: { $detail }
