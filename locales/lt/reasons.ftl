# Kodėl atsakymas gavo savo taškus. Kaskart vienas sakinys, skirtas atsakymo autoriui.
# $quote yra iš jo atsakymo; $fact yra sakinys iš scenarijaus.

dimension-empathy = Empatija
dimension-accuracy = Tikslumas
dimension-speed = Greitis

reason-baseline = Nuo čia pradedamas kiekvienas atsakymas.
reason-authored-warm = Visas atsakymas rodo rūpestį.
reason-authored-cold = Visas atsakymas skamba šaltai.
reason-authored-right = Scenarijaus autoriaus vertinimu, šis atsakymas teisingas.
reason-authored-wrong = Scenarijaus autoriaus vertinimu, šis atsakymas klaidingas.
reason-authored-neutral = Nei šilta, nei šalta.
reason-repeated = „{ $quote }“ šiame pokalbyje jau įskaityta anksčiau.

reason-acknowledge = „{ $quote }“ rodo, kad suprantate, kaip klientas jaučiasi.
reason-acknowledge-unquoted = Parodėte, kad suprantate, kaip klientas jaučiasi.
reason-mirror = „{ $quote }“ atkartoja kliento žodžius, tad klientas žino, kad jo klausėtės.
reason-mirror-unquoted = Atkartojote kliento žodžius, tad klientas žino, kad jo klausėtės.
reason-apologise = „{ $quote }“ yra atsiprašymas.
reason-apologise-unquoted = Atsiprašėte.
reason-own = „{ $quote }“ reiškia, kad prisiimate atsakomybę.
reason-own-unquoted = Prisiėmėte atsakomybę.
reason-offer = „{ $quote }“ – konkretus pasiūlymas.
reason-offer-unquoted = Pasiūlėte ką nors konkretaus.
reason-caring-question = „{ $quote }“ – klausimas, ko klientui reikia.
reason-caring-question-unquoted = Paklausėte, ko klientui reikia.
reason-thank = „{ $quote }“ – padėka klientui.
reason-thank-unquoted = Padėkojote klientui.
reason-use-name = Kreipėtės į klientą vardu.
reason-use-name-unquoted = Kreipėtės į klientą vardu.
reason-check-understanding = „{ $quote }“ padeda įsitikinti, kad jus suprato.
reason-check-understanding-unquoted = Pasitikslinote, ar jus suprato.
reason-boundary = „{ $quote }“ nubrėžia ribą, bet nepuola.
reason-boundary-unquoted = Nubrėžėte ribą, bet nepuolėte.
reason-blame = „{ $quote }“ verčia kaltę klientui.
reason-blame-unquoted = Taip kaltė verčiama klientui.
reason-dismiss = „{ $quote }“ numoja ranka į problemą.
reason-dismiss-unquoted = Taip numojama ranka į problemą.
reason-but-after-sympathy = „{ $quote }“ nubraukia ką tik parodytą užuojautą.
reason-but-after-sympathy-unquoted = Žodelis „bet“ nubraukia ką tik parodytą užuojautą.
reason-command = „{ $quote }“ skamba kaip įsakymas.
reason-command-unquoted = Tai skamba kaip įsakymas.
reason-sarcasm = „{ $quote }“ gali būti suprasta kaip pašaipa.
reason-sarcasm-unquoted = Tai gali būti suprasta kaip pašaipa.
reason-shouting = „{ $quote }“ atrodo kaip rėkimas.
reason-shouting-unquoted = Tai atrodo kaip rėkimas.
reason-boilerplate = „{ $quote }“ – šabloninė frazė, kurią bet kas galėtų parašyti bet kam.
reason-boilerplate-unquoted = Tai šabloninė frazė, kurią bet kas galėtų parašyti bet kam.
reason-policy = „{ $quote }“ – dangstymasis taisyklėmis vietoj paaiškinimo.
reason-policy-unquoted = Tai dangstymasis taisyklėmis vietoj paaiškinimo.
reason-negated-empathy = „{ $quote }“ neigia kliento jausmus.
reason-negated-empathy-unquoted = Taip neigiami kliento jausmai.
reason-idiom = „{ $quote }“ – vaizdingas posakis, kurio šis klientas gali nežinoti.
reason-idiom-unquoted = Šio vaizdingo posakio klientas gali nežinoti.
reason-hard-wording = „{ $quote }“ sunku suprasti žmogui, kuris kalbos dar mokosi.
reason-hard-wording-unquoted = Tokį tekstą sunku suprasti žmogui, kuris kalbos dar mokosi.
reason-wrong-language = Atsakymas parašytas ne pokalbio kalba.
reason-wrong-language-unquoted = Atsakymas parašytas ne pokalbio kalba.
reason-rude = „{ $quote }“ skamba įžeidžiamai.
reason-rude-unquoted = Tai skamba įžeidžiamai.

reason-met-ask = Paklausėte, ko reikėjo: „{ $fact }“
reason-met-offer = Pasiūlėte, ko reikėjo: „{ $fact }“
reason-met-state = Pasakėte, ką reikėjo: „{ $fact }“
reason-met-never = Gerai, kad šito nesakėte: „{ $fact }“
reason-missed-ask = Nepaklausta: „{ $fact }“
reason-missed-offer = Nepasiūlyta: „{ $fact }“
reason-missed-state = Nepasakyta: „{ $fact }“
reason-missed-negated = Jūsų atsakymas sako priešingai: „{ $fact }“
reason-missed-asked = Apie tai paklausėte, bet to nepasakėte: „{ $fact }“
reason-missed-conditional = Tai pasakėte tik su sąlyga: „{ $fact }“
reason-missed-value = Skaičius, suma ar data kitokia nei čia: „{ $fact }“
reason-missed-partial = Pasakyta tik dalis: „{ $fact }“
reason-broken = Šito čia sakyti niekada negalima: „{ $fact }“

# Laikas gali baigtis santrumpa „min.“, todėl sakinio gale jo nėra.
reason-in-time = Atsakyta per { $took }, tikslas ({ $target }) pasiektas.
reason-late = Atsakyta per { $took }, tikslas ({ $target }) viršytas.
reason-silent = Atsakymo nebuvo.
reason-organisation-up = Jūsų organizacijos mokytojai tokius atsakymus vertina aukščiau.
reason-organisation-down = Jūsų organizacijos mokytojai tokius atsakymus vertina žemiau.
reason-cap-top = Skalė baigiasi ties 100 taškų.
reason-cap-bottom = Skalė baigiasi ties 0 taškų.
reason-prepared = Paruošto teksto dalis ({ $share }) išsiųsta nepakeista: pritaikykite jį šiam klientui.

barrier-pass = Bendras rezultatas nesiekia įskaitos ribos ({ $pass } iš 100).
barrier-minimum = { $dimension }: rezultatas nesiekia šio scenarijaus minimumo ({ $minimum } iš 100).
barrier-critical = Šiame scenarijuje tai – lemiamas dalykas: „{ $fact }“
barrier-abandoned = Pokalbis baigtas anksčiau laiko.

reason-stock = „{ $quote }“ galima pasakyti bet kam. Vienas toks sakinys vertinamas, daugiau – ne.
reason-tone-warm = „{ $quote }“ skamba šiltai.
reason-tone-cold = „{ $quote }“ skamba šaltai.
reason-manner-listening-warm = Atsiliepiate į tai, ką klientas pasakė.
reason-manner-listening-cold = Jūsų žodžiuose beveik nieko nelieka iš to, ką pasakė klientas.
reason-manner-person-warm = Čia kas nors veikia: aš, mes, jūs.
reason-manner-person-cold = Čia tarsi niekas neveikia: skamba, lyg rašytų sistema.
reason-manner-asking-warm = Klausiate apie žmogų ir ko jam reikia.
reason-manner-asking-cold = Klausiama duomenų bylai, o ne apie žmogų.
reason-manner-plain-warm = Skamba taip, kaip žmogus kalba su žmogumi.
reason-manner-plain-cold = Skamba kaip blankas ar skelbimas.
reason-manner-turning-warm = Sakote, kas įmanoma.
reason-manner-turning-cold = Čia daug kas neigiama arba atsiimama.
