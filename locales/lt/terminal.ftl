# Pokalbis terminale.

terminal-scenarios = Scenarijai
terminal-how-to-play = Scenarijus paleidžiamas taip: aplomb play ID
terminal-seed = Pradinė reikšmė { $seed }: su ta pačia reikšme vėl sutiksite tą patį klientą.
terminal-help = Atsakykite varianto numeriu arba savais žodžiais. „?“ parodo kliento duomenis ir straipsnius, „/leave“ sustabdo pokalbį ir įsimena jo vietą.
terminal-left = Jūsų vieta pokalbyje įsiminta. Tęsti galite taip: aplomb play --continue
terminal-too-long = Atsakymas per ilgas, todėl neišsiųstas.
terminal-not-now = Dabar to padaryti negalima.
terminal-from = Tai bandymas nuo „{ $node }“, lyg iki tol nieko nebūtų įvykę. Jis neįrašomas.
terminal-more-reasons = { $count ->
    [one] Dar { $count } paaiškinimas
    [few] Dar { $count } paaiškinimai
    [many] Dar { $count } paaiškinimo
   *[other] Dar { $count } paaiškinimų
}. Visi paaiškinimai: aplomb report attempt
