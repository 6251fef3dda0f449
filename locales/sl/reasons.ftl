# Zakaj je odgovor dobil svoje točke. Vsakič en stavek, namenjen tistemu, ki je odgovor napisal.
# $quote je iz njegovega odgovora; $fact je stavek iz scenarija.

dimension-empathy = Empatija
dimension-accuracy = Pravilnost
dimension-speed = Hitrost

reason-baseline = Izhodišče vsakega odgovora.
reason-authored-warm = Besedilo kot celota izraža skrb.
reason-authored-cold = Besedilo kot celota deluje hladno.
reason-authored-right = Avtor scenarija ta odgovor šteje za pravilnega.
reason-authored-wrong = Avtor scenarija ta odgovor šteje za napačnega.
reason-authored-neutral = Niti toplo niti hladno.
reason-repeated = »{ $quote }« se je v tem pogovoru že štelo.

reason-acknowledge = »{ $quote }« pokaže, da razumete, kako se stranka počuti.
reason-acknowledge-unquoted = Pokazali ste, da razumete, kako se stranka počuti.
reason-mirror = »{ $quote }« povzema besede stranke, zato ta ve, da ste jo poslušali.
reason-mirror-unquoted = Povzeli ste besede stranke, zato ta ve, da ste jo poslušali.
reason-apologise = »{ $quote }« je opravičilo.
reason-apologise-unquoted = Opravičili ste se.
reason-own = »{ $quote }« prevzema odgovornost.
reason-own-unquoted = Prevzeli ste odgovornost.
reason-offer = »{ $quote }« ponuja nekaj konkretnega.
reason-offer-unquoted = Ponudili ste nekaj konkretnega.
reason-caring-question = »{ $quote }« sprašuje, kaj stranka potrebuje.
reason-caring-question-unquoted = Vprašali ste, kaj stranka potrebuje.
reason-thank = »{ $quote }« je zahvala stranki.
reason-thank-unquoted = Stranki ste se zahvalili.
reason-use-name = Stranko ste nagovorili z imenom.
reason-use-name-unquoted = Stranko ste nagovorili z imenom.
reason-check-understanding = »{ $quote }« preverja, ali ste se razumeli.
reason-check-understanding-unquoted = Preverili ste, ali ste se razumeli.
reason-boundary = »{ $quote }« postavlja mejo brez napadalnosti.
reason-boundary-unquoted = Postavili ste mejo brez napadalnosti.
reason-blame = »{ $quote }« krivdo prelaga na stranko.
reason-blame-unquoted = To krivdo prelaga na stranko.
reason-dismiss = »{ $quote }« težave ne jemlje resno.
reason-dismiss-unquoted = To težave ne jemlje resno.
reason-but-after-sympathy = »{ $quote }« izniči izraženo sočutje.
reason-but-after-sympathy-unquoted = Besedica »ampak« izniči izraženo sočutje.
reason-command = »{ $quote }« zveni kot ukaz.
reason-command-unquoted = To zveni kot ukaz.
reason-sarcasm = »{ $quote }« je mogoče razumeti kot posmeh.
reason-sarcasm-unquoted = To je mogoče razumeti kot posmeh.
reason-shouting = »{ $quote }« je videti kot kričanje.
reason-shouting-unquoted = To je videti kot kričanje.
reason-boilerplate = »{ $quote }« je obrabljena fraza, ki bi jo lahko kdor koli poslal komur koli.
reason-boilerplate-unquoted = To je obrabljena fraza, ki bi jo lahko kdor koli poslal komur koli.
reason-policy = »{ $quote }« je skrivanje za pravili namesto pojasnila.
reason-policy-unquoted = To je skrivanje za pravili namesto pojasnila.
reason-negated-empathy = »{ $quote }« zanika strankina čustva.
reason-negated-empathy-unquoted = To zanika strankina čustva.
reason-idiom = »{ $quote }« je izraz v prenesenem pomenu, ki ga ta stranka morda ne pozna.
reason-idiom-unquoted = Tega izraza v prenesenem pomenu ta stranka morda ne pozna.
reason-hard-wording = »{ $quote }« težko razume nekdo, ki se jezika še uči.
reason-hard-wording-unquoted = Tako besedilo težko razume nekdo, ki se jezika še uči.
reason-wrong-language = Odgovor ni v jeziku pogovora.
reason-wrong-language-unquoted = Odgovor ni v jeziku pogovora.
reason-rude = »{ $quote }« je žaljivo.
reason-rude-unquoted = To je žaljivo.

reason-met-ask = Vprašali ste, kar je bilo treba vprašati: »{ $fact }«
reason-met-offer = Ponudili ste, kar je bilo treba ponuditi: »{ $fact }«
reason-met-state = Povedali ste, kar je bilo treba povedati: »{ $fact }«
reason-met-never = Prav je, da tega niste rekli: »{ $fact }«
reason-missed-ask = Niste vprašali: »{ $fact }«
reason-missed-offer = Niste ponudili: »{ $fact }«
reason-missed-state = Niste povedali: »{ $fact }«
reason-missed-negated = Vaš odgovor pove ravno nasprotno: »{ $fact }«
reason-missed-asked = O tem ste vprašali, povedali pa niste: »{ $fact }«
reason-missed-conditional = To ste povedali samo pogojno: »{ $fact }«
reason-missed-value = Število, znesek ali datum se ne ujema s tem: »{ $fact }«
reason-missed-partial = V odgovoru je samo del tega: »{ $fact }«
reason-broken = Tega tu nikoli ne smete reči: »{ $fact }«

reason-in-time = Čas odgovora je { $took }; cilj je { $target }.
reason-late = Čas odgovora je { $took }, kar je čez cilj ({ $target }).
reason-silent = Odgovora ni bilo.
reason-cap-top = Lestvica se konča pri 100 točkah.
reason-cap-bottom = Lestvica se konča pri 0 točkah.
reason-prepared = { $share } pripravljenega besedila ste poslali nespremenjenega: prilagodite ga tej stranki.

barrier-pass = Skupni rezultat je pod pragom za opravljen scenarij ({ $pass } od 100).
barrier-minimum = { $dimension } je pod najnižjim pragom za ta scenarij ({ $minimum } od 100).
barrier-critical = Odločilno za ta scenarij: »{ $fact }«
barrier-abandoned = Pogovor je bil zapuščen pred koncem.
