# Vestlus terminalis.

terminal-scenarios = Stsenaariumid
terminal-how-to-play = Käivitage stsenaarium käsuga: aplomb play ID
terminal-seed = Seeme { $seed }: sama seemnega kohtate sama klienti uuesti.
terminal-help = Vastake valiku numbri või oma sõnadega. „?” näitab kliendi andmeid ja artikleid, „/leave” väljub ja jätab teie koha meelde.
terminal-left = Teie koht on salvestatud. Jätkake käsuga: aplomb play --continue
terminal-too-long = Vastus on liiga pikk ja seda ei saadetud.
terminal-not-now = Seda ei saa praegu teha.
terminal-from = See on proov kohast „{ $node }“, nagu poleks enne midagi juhtunud. Seda ei salvestata.
terminal-more-reasons = { $count ->
    [one] Veel { $count } põhjendus
   *[other] Veel { $count } põhjendust
}. Kõik põhjendused: aplomb report attempt
