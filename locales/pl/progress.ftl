# Postępy.

progress-title = Postępy
progress-subtitle = Oto, co dają Twoje ćwiczenia.
progress-loading = Wczytywanie prób…
progress-empty-title = Nie ma jeszcze żadnych prób
progress-empty-text = Przeprowadź pierwszą rozmowę: tutaj pojawią się Twoje wyniki i wykresy.
progress-empty-action = Wybierz scenariusz
progress-all = Wszystkie scenariusze
progress-count = { $finished ->
    [one] { $finished } zakończona rozmowa
    [few] { $finished } zakończone rozmowy
    [many] { $finished } zakończonych rozmów
   *[other] { $finished } zakończonej rozmowy
}, zaliczone: { $passed }, łącznie { $time } ćwiczeń.
progress-curves = Zmiany w czasie
progress-curves-x = zakończone rozmowy, od najstarszej
progress-curves-y = punkty na 100
progress-skills = Umiejętności
progress-skill = { $skill } ({ $count ->
    [one] { $count } rozmowa
    [few] { $count } rozmowy
    [many] { $count } rozmów
   *[other] { $count } rozmowy
})
progress-attempts = Rozmowy
progress-open = Omówienie
progress-open-named = Omówienie: „{ $title }”, { $date }
progress-continue-named = Kontynuuj: „{ $title }”, { $date }
progress-unfinished = niedokończona
