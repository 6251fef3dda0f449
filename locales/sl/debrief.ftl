# Pogled nazaj na pogovor in njegov izvoz.

yes = da
no = ne

debrief-empty-title = Analize še ni
debrief-empty-text = Dokončajte pogovor ali ga odprite na strani »Napredek«.
debrief-title = Kako je šlo
debrief-again = Poskusi znova s to stranko
debrief-other-customer = Druga stranka
debrief-home = Nazaj domov
debrief-turns = Korak za korakom
debrief-turn = Korak { $number }
debrief-mood = Razpoloženje stranke
debrief-mood-axis = razpoloženje, od −100 do 100
debrief-time = čas v pogovoru, min:s
debrief-kind-passed = Odlično: ta stranka je bila v dobrih rokah.
debrief-kind-not-yet = Vsak poskus pokaže, česa se lotiti naslednjič. Začnite pri zgledih dobrih odgovorov spodaj.
how-estimated = Kako pridemo do te ocene?

export-title = Izvoz
export-title-learner = Izvoz celotnega napredka
export-html = Stran za branje ali tiskanje (HTML)
export-csv = Preglednica (CSV)
export-json = Podatki (JSON)
export-busy = Poročilo nastaja …
debrief-trial = To je bil preizkus spremenjenega scenarija. Ni zabeležen.

debrief-example = Na primer: »{ $reply }«
debrief-more-reasons = { $count ->
    [one] Še { $count } razlog
    [two] Še { $count } razloga
    [few] Še { $count } razlogi
   *[other] Še { $count } razlogov
}
