# Edenemine.

progress-title = Edenemine
progress-subtitle = Milleni olete harjutades jõudnud.
progress-loading = Katsete laadimine…
progress-empty-title = Katseid veel pole
progress-empty-text = Pidage esimene vestlus: siia ilmuvad teie tulemused ja kõverad.
progress-empty-action = Vali stsenaarium
progress-all = Kõik stsenaariumid
progress-count = { $finished ->
    [one] { $finished } lõpetatud vestlus
   *[other] { $finished } lõpetatud vestlust
}, läbitud { $passed }, harjutamisaeg { $time }.
progress-curves = Muutus ajas
progress-curves-x = lõpetatud vestlused, vanemad eespool
progress-curves-y = punktid (100-st)
progress-skills = Oskused
progress-skill = { $skill } ({ $count ->
    [one] { $count } vestlus
   *[other] { $count } vestlust
})
progress-attempts = Vestlused
progress-open = Vaata tagasi
progress-open-named = Vaata tagasi: „{ $title }”, { $date }
progress-continue-named = Jätka: „{ $title }”, { $date }
progress-unfinished = pooleli
