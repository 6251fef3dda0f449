# Domov in pogovorno okno pred scenarijem.

home-title = Lepo, da ste tu, { $name }
home-title-nameless = Dobrodošli v aplikaciji Aplomb
home-subtitle = Vadite težke pogovore, preden se srečate s stranko.
home-scenarios = Scenariji
home-continue = Nadaljuj
home-continue-text = Pogovor ste začeli { $date } in ga prekinili po { $turns ->
    [0] branju prvega sporočila
    [one] { $turns } odgovoru
    [two] { $turns } odgovorih
    [few] { $turns } odgovorih
   *[other] { $turns } odgovorih
}:
home-next = Začni
home-next-text = Naslednje za vas:
home-again = Vadi znova
home-again-text = Še enkrat, za boljši rezultat:
home-start = Vadi
home-start-named = Vadi »{ $title }«
home-best = Najboljši rezultat
home-not-played = še brez poskusa
home-other-language = Jezik: samo { $language }
home-empty-title = Scenarijev še ni
home-empty-text = Mape s scenariji dodajte v mapo »scenarios« v podatkovni mapi in znova zaženite Aplomb. Kje je podatkovna mapa, piše v nastavitvah.
home-broken = Scenarija { $name } ni mogoče zagnati: { $count ->
    [one] { $count } napaka
    [two] { $count } napaki
    [few] { $count } napake
   *[other] { $count } napak
}, prva: { $first }

welcome-title = Veseli nas, da se spoznamo
welcome-text = Nič od tega ne pride do prave stranke. Odgovarjajte kot pri delu, poglejte, zakaj je bil posamezen odgovor tako ocenjen, in poskusite znova, kolikokrat želite.
welcome-name = Kako naj vas kličemo?
welcome-save = To sem jaz

brief-start = Začni pogovor
brief-cancel = Ne zdaj
brief-language = Jezik pogovora: { $language }.
brief-pass = Opravljeno z vsaj { $pass } od 100 točk.
brief-targets = Prvi odgovor v { $first }, vsak naslednji v { $next }.
brief-no-clock = Brez ure: vzemite si, kolikor časa potrebujete.
