# Pažanga.

progress-title = Pažanga
progress-subtitle = Ką jau davė jūsų praktika.
progress-loading = Bandymai įkeliami…
progress-empty-title = Bandymų dar nėra
progress-empty-text = Užbaikite pirmąjį pokalbį, ir čia atsiras jūsų rezultatai ir kreivės.
progress-empty-action = Pasirinkti scenarijų
progress-all = Visi scenarijai
# Be taško gale: laikas gali baigtis santrumpa „min.“.
progress-count = { $finished ->
    [one] { $finished } baigtas pokalbis
    [few] { $finished } baigti pokalbiai
    [many] { $finished } baigto pokalbio
   *[other] { $finished } baigtų pokalbių
}, įskaityta: { $passed }, praktikos laikas: { $time }
progress-curves = Kaita laikui bėgant
progress-curves-x = baigti pokalbiai, nuo seniausio
progress-curves-y = taškai iš 100
progress-skills = Įgūdžiai
progress-skill = { $skill } ({ $count ->
    [one] { $count } pokalbis
    [few] { $count } pokalbiai
    [many] { $count } pokalbio
   *[other] { $count } pokalbių
})
progress-attempts = Pokalbiai
progress-open = Aptarti
progress-open-named = Aptarti: „{ $title }“, { $date }
progress-continue-named = Tęsti: „{ $title }“, { $date }
progress-unfinished = nebaigta
