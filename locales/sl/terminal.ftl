# Pogovor v terminalu.

terminal-scenarios = Scenariji
terminal-how-to-play = Scenarij zaženete z: aplomb play ID
terminal-seed = Seme { $seed }: z istim semenom znova dobite isto stranko.
terminal-help = Odgovorite s številko možnosti ali s svojimi besedami. »?« pokaže podatke o stranki in članke, »/leave« zapusti pogovor in shrani mesto v njem.
terminal-left = Vaše mesto v pogovoru je shranjeno. Nadaljujete z: aplomb play --continue
terminal-too-long = Odgovor je predolg in ni bil poslan.
terminal-not-now = Tega zdaj ni mogoče storiti.
terminal-from = To je poskus od »{ $node }«, kot da se prej ni zgodilo nič. Ne shrani se.
terminal-more-reasons = { $count ->
    [one] Še { $count } razlog
    [two] Še { $count } razloga
    [few] Še { $count } razlogi
   *[other] Še { $count } razlogov
}. Vsi razlogi: aplomb report attempt
