# Slovenian. The customer leaves out »sem« and »se« and uses the nominative everywhere, as speakers of
# Ukrainian do at the beginning. »Papir z urada« is one and the same thing in every line of the chat.

scenario =
    .title = Številka, ki jo zna mama
    .brief = Stranki bo izklopljena predplačniška številka, ker je dokument v evidenci potekel. Stranka govori malo slovensko, samodejna sporočila vašega podjetja pa niso bila preprosta. Preden pišete, poglejte podatke ob strani.

customer-name = { $name }

vary-name-oksana = Oksana
    .vocative = gospa Oksana
    .gender = feminine
vary-name-iryna = Irina
    .vocative = gospa Irina
    .gender = feminine
vary-name-taras = Taras
    .vocative = gospod Taras
    .gender = masculine
vary-name-bohdan = Bogdan
    .vocative = gospod Bogdan
    .gender = masculine

vary-document-passport = potni list
    .expired = Potni list je potekel
    .real = vaš pravi potni list
    .old = vaš stari potni list
    .with-old = s starim potnim listom
    .new = nov potni list
vary-document-residence-permit = dovoljenje za prebivanje
    .expired = Dovoljenje za prebivanje je poteklo
    .real = vaše pravo dovoljenje za prebivanje
    .old = vaše staro dovoljenje za prebivanje
    .with-old = s starim dovoljenjem za prebivanje
    .new = novo dovoljenje za prebivanje
vary-document-identity-card = osebna izkaznica
    .expired = Osebna izkaznica je potekla
    .real = vaša prava osebna izkaznica
    .old = vašo staro osebno izkaznico
    .with-old = s staro osebno izkaznico
    .new = novo osebno izkaznico

profile-customer = { $name-gender ->
        [feminine] gospa
       *[masculine] gospod
    } { $name }, materni jezik ukrajinščina
    .label = Stranka
profile-case = { $case }, odprta s strankine številke
    .label = Zadeva
profile-document = { $document }, veljavnost potekla
    .label = Dokument v evidenci
profile-switch-off = čez { $days ->
        [one] { $days } dan
        [two] { $days } dneva
        [few] { $days } dni
       *[other] { $days } dni
    }
    .label = Izklop
profile-credit = { $amount }
    .label = Stanje na SIM

history-sms = SMS prejšnji teden: »Neskladnost KYC. Vaša linija bo suspendirana.«
history-top-up = Včeraj: polnjenje z bančno kartico, { $amount }.
history-photo = Včeraj: poslana slika dokumenta ({ $document }). Samodejni odgovor: »Zavrnjeno, E-14.«

knowledge-documents =
    {"**"}Sprejmemo:** potni list, osebno izkaznico ali dovoljenje za prebivanje, ki danes velja. Poteklega dokumenta ne sprejmemo nikoli (koda E-14).

    {"**"}Je nov dokument že naročen?** Sprejmemo žigosano potrdilo (papir) z urada, staro največ 60 dni, skupaj s starim dokumentom.

    {"**"}Kako:** dve sliki prek povezave za nalaganje, ki jo pošljemo po SMS-u. Stran je tudi v ukrajinščini. Pregled traja 3 dni.
    .title = Dokumenti za SIM
knowledge-hold =
    {"**"}Do izklopa 3 dni ali manj:** dodajte 7 dni, enkrat. Številka med pregledom dela.

    {"**"}Več kot 3 dni:** dodatni dnevi niso potrebni.
    .title = Dodatni dnevi
knowledge-money =
    Polnjenje izklopa ne ustavi. Denar ostane na SIM kot dobroimetje.

    Drugo polnjenje po pomoti gre nazaj na isto bančno kartico. Do { $limit-refund } ga vrnete sami; o višjem znesku do jutri opoldne odloči vodja ekipe.

    {"**"}Nikoli ne sprašujte po številki bančne kartice, PIN-u ali geslu.** Zadeva, odprta s strankine številke, ne potrebuje drugega dokazila.
    .title = Polnjenja in kartice
knowledge-interpreter =
    Brezplačni tolmač pokliče v dveh urah. Ponudite ga; izbere stranka.
    .title = Tolmač

node-opening = Dober dan. Jaz sem { $name }. SMS pisal: moja številka stop čez { $days ->
        [one] { $days } dan
        [two] { $days } dni
        [few] { $days } dni
       *[other] { $days } dni
    }. Ampak včeraj jaz plačam { $amount }! Zakaj stop? Jaz rabim ta številka za moja mama.
    .fact-not-money = Denar ni problem.
    .cues-not-money =
        denar ni
        ni problem denar|denarju
        ne gre za denar
        plačilo je varno|redu
        dovolj ste plačali
    .fact-valid-document = Potrebujemo vaš veljaven dokument.
    .cues-valid-document =
        potrebujemo|rabimo dokument
        veljaven dokument
        problem je dokument
        dokument manjka|prestar
        dokument ne velja
    .fact-step-help = Pomagam vam, korak za korakom.
    .cues-step-help =
        pomagam vam
        vam pomagam
        korak za korakom
        skupaj narediva|urediva
        po vrsti
    .fact-all-sorted = Vse je urejeno, brez skrbi.
    .cues-all-sorted =
        vse je urejeno|rešeno
        vse štima|zrihtano
        brez panike|skrbi
        ne sekirajte
        kot po maslu
    .reply-breezy = Ah, brez panike, { $name }! Ne sekirajte se, s plačilom vse štima. Samo en veljaven dokument nam še vrzite, pa bo šlo kot po maslu!
    .coach-breezy = Toplo, a iz samih domačih fraz. Stranki v ušesu ostane »štima«, pa ne štima.
    .reply-plain = Dober dan, { $name-vocative }. Pomagam vam, korak za korakom. Denar ni problem. Vaše plačilo je varno. Potrebujemo vaš veljaven dokument.
    .coach-plain = Kratki stavki, v vsakem ena misel. Najprej odgovor na strankino vprašanje.
    .reply-by-the-book = Prekinitev ni povezana z vašim dobroimetjem. Preverjanje KYC je bilo zavrnjeno (E-14). Prosimo, predložite ustrezen identifikacijski dokument v skladu z našim SMS-obvestilom.
    .coach-by-the-book = Vsaka beseda drži in nobena ne pride do cilja. Jezik podjetij je tuj jezik tudi za domačine.
    .strong = Dober dan, { $name-vocative }. Pomagam vam, korak za korakom. Denar ni problem, vaših { $amount } je na varnem. Potrebujemo vaš veljaven dokument.

node-lost-thread = Oprostite. Jaz ne razumem. Prosim, kratke besede. Denar problem ali ne?
    .fact-plain-no = Ne, denar ni problem.
    .cues-plain-no =
        denar ni
        ni|ne denar
        denar je redu|dobro
        dovolj ste plačali
    .fact-the-document = Problem je vaš dokument.
    .cues-the-document =
        problem je dokument
        dokument je problem|prestar
        potrebujemo|rabimo nov|veljaven dokument
        dokument je potekel
        dokument ne velja
    .fact-offer-interpreter = Če želite, vas lahko pokliče tolmač.
    .cues-offer-interpreter =
        pokliče tolmač*
        tolmač* pokliče|lahko
        pokličemo|pokliče po ukrajinsko
        v vašem jeziku
        govorite s tolmačem
    .reply-louder = Kot že rečeno: problem je vaš DOKUMENT, NE denar!
    .coach-louder = Velike črke kričijo, »kot že rečeno« pa očita. Stranka je prosila za krajše besede, ne za glasnejše.
    .reply-hand-over = Vidim, da vam jezik dela težave. Ni problema, v dveh urah vas pokliče tolmač. Nasvidenje!
    .coach-hand-over = Dobro orodje, uporabljeno mimo stranke. Ponudite ga in pustite, da izbere sama.
    .reply-shorter = Žal mi je, moje besede so bile težke. Ne, denar ni problem. Problem je vaš dokument. Lahko piševa tukaj ali pa vas pokliče tolmač, brezplačno. Vi izberete.
    .coach-shorter = Težavo vzamete nase in odgovorite z jasnim »ne«. Izbira ohrani strankino dostojanstvo.
    .strong = Žal mi je, { $name-vocative }, moje besede so bile pretežke. Denar ni problem. Problem je vaš dokument. Lahko piševa tukaj, počasi. Ali pa vas pokliče tolmač, brezplačno. Kaj želite?

node-proof = Ampak jaz poslati slika od moj { $document }! Mašina rekla ne. To je moj pravi { $document }. Vi mislite, jaz lažem?
    .fact-expired-no = { $document-expired }. Tega ne moremo sprejeti.
    .cues-expired-no =
        je potekel*|potekl*
        ne moremo|morem sprejeti|vzeti
        datum je mimo|potekel
        dokument je prestar
        ne velja več
        ni več veljav*
    .fact-believe = Verjamem vam; problem je samo datum.
    .cues-believe =
        verjamem vam|da
        vam verjamem|zaupam
        zaupam vam
        ne lažete
        samo datum
        vem da pravi|prava|pravo
    .fact-any-paper = Imate papir z urada o novem dokumentu?
    .cues-any-paper =
        imate papir|potrdilo|dopis
        papir|potrdilo z|od urada
        ste naročili|zaprosili nov*
        imate drug* dokument|papir
    .fact-accept-expired = Vaš potekli dokument sprejmemo.
    .cues-accept-expired =
        naredim|naredimo|naredijo izjemo
        vseeno sprejmem|sprejmemo
        sprejmem|sprejmemo potekl*
        star* je dovolj|dober|dobra|dobro
        spustijo|spustimo skozi
    .reply-cold-fact = { $document-expired }. Poteklih dokumentov ne sprejemamo. Pošljite veljaven dokument.
    .coach-cold-fact = Jasno in pravilno. Vprašanje pa je bilo »Vi mislite, jaz lažem?« in ostalo je brez odgovora.
    .reply-kind-no = Ne, { $name-vocative }, verjamem vam. To je { $document-real }. Ampak datum je mimo. Žal mi je, tega ne moremo sprejeti. Imate papir z urada o novem dokumentu?
    .coach-kind-no = Najprej človek, potem jasen »ne«, potem eno vprašanje, ki odpre vrata.
    .reply-soft-yes = Seveda vam verjamem! Saj je komaj čez datum. Poprosim jih, naj naredijo izjemo in to spustijo skozi.
    .coach-soft-yes = Te izjeme ne sme narediti nihče. Prijazna obljuba, ki se podre, vzame dneve, ki jih stranka nima.
    .strong = Verjamem vam, { $name-vocative }. To je { $document-real }. Ampak datum je mimo, zato tega ne moremo sprejeti. Žal mi je. Imate papir z urada o novem dokumentu?

node-no-paper = Nov dokument še ne gotov. Torej konec? Moja mama ima 81 let. Ona zna samo ta številka. Vsaka nedelja ona kliče.
    .fact-mother-heard = Razumem: mama vas mora lahko poklicati.
    .cues-mother-heard =
        vaša|vaši mama|mati
        mama vas mora|lahko|kliče|pokliče
        razumem* kako pomemb*
        nedelj* kliče|pokliče
    .fact-not-finished = Ni konec. Morda je še druga pot.
    .cues-not-finished =
        ni konec|končano
        druga pot|možnost
        drug način
        najdeva|najdemo|poiščeva pot|način|rešitev
        še lahko|vedno
    .fact-ask-letter = So vam na uradu dali papir z žigom?
    .cues-ask-letter =
        papir|potrdilo z žigom
        uradu dali papir|potrdilo
        dali|dobili papir|potrdilo
        papir|potrdilo z urada
        imate papir|potrdilo
    .fact-promise-on = Obljubim, da bo vaša številka delala naprej.
    .cues-promise-on =
        obljubim vam|da
        vam obljubim|obljubljam
        ne boste izgubili
        jamčim|garantiram da
        številka je|bo varna
    .reply-promise = Oh, vaša uboga mama! Te številke ne boste izgubili, { $name }, obljubim vam.
    .coach-promise = Te obljube še ne morete držati. Sočutje je na mestu; za njim mora priti vprašanje.
    .reply-come-back = Razumem, ampak brez dokumenta ne morem nič. Prosim, pišite spet, ko bo nov dokument gotov.
    .coach-come-back = Zveni kot pravilo, a pravilo ima še drugo polovico: papir z žigom. Poglejte, preden zaprete vrata.
    .reply-find-way = Mama vas mora lahko poklicati, razumem. Ni konec. Eno vprašanje: so vam na uradu dali papir z žigom?
    .coach-find-way = Ponovite, kar je stranki pomembno. Eno samo vprašanje najde podatek, ki manjka.
    .strong = Razumem, { $name-vocative }. Vaša mama vas mora lahko poklicati. Ni konec. So vam na uradu dali papir z žigom, ko ste naročili { $document-new }?

node-letter = Jaz imam samo papir od urad. Z žig. Datum je 12 dni nazaj. To nič, ja?
    .fact-accept-letter = Papir je dober, skupaj { $document-with-old }.
    .cues-accept-letter =
        papir je dober|redu|dovolj
        potrdilo je dobro|redu|dovolj
        sprejmemo|vzamemo papir|potrdilo
        papir|potrdilo sprejmemo|velja|zadošča
        papir|potrdilo skupaj s
    .fact-check-time = Naš pregled traja 3 dni.
    .cues-check-time =
        traja 3|tri dni
        pregled 3|tri dni
        3|tri dni za pregled
        pregledamo v 3|treh dneh
    .fact-done-already = Zdaj je vse opravljeno.
    .cues-done-already =
        vse je opravljeno|urejeno|rešeno|končano
        ste na konju
        to je vse
        lahko sprostite|oddahnete
    .reply-accept-short = Ne, to je dobra novica: sprejmemo ta papir, skupaj { $document-with-old }. Naš pregled traja 3 dni. Vi imate { $days ->
            [one] { $days } dan
            [two] { $days } dneva
            [few] { $days } dni
           *[other] { $days } dni
        }.
    .coach-accept-short = Dobra novica z enostavnimi besedami in obe številki druga ob drugi. Razliko stranka vidi sama.
    .reply-accept-enough = Ne, to je dobra novica: sprejmemo ta papir, skupaj { $document-with-old }. Naš pregled traja 3 dni. Vi imate { $days ->
            [one] { $days } dan
            [two] { $days } dneva
            [few] { $days } dni
           *[other] { $days } dni
        }. To je dovolj.
    .coach-accept-enough = Dve številki in kaj pomenita. Ničesar ni treba ugibati.
    .reply-interim = Potrdilo o vloženi vlogi v povezavi s poteklim dokumentom šteje kot začasno dokazilo, s pridržkom preverbe.
    .coach-interim = To pomeni »da«, a stranka tega ne more slišati. Recite »papir je dober«.
    .reply-hurrah = Super, papir je v redu! Ste na konju, { $name }, zdaj se lahko sprostite!
    .coach-hurrah = Veselje je lepo, a poslano še ni nič. »Na konju« je za vsakogar, ki se uči slovensko, stavek o konjih.
    .strong = Dobra novica, { $name-vocative }. Sprejmemo ta papir, skupaj { $document-with-old }. Naš pregled traja 3 dni. Vi imate { $days ->
            [one] { $days } dan
            [two] { $days } dneva
            [few] { $days } dni
           *[other] { $days } dni
        }.

node-time-short = Ampak jaz imam samo { $days ->
        [one] { $days } dan
        [two] { $days } dni
        [few] { $days } dni
       *[other] { $days } dni
    }. Vaš pregled počasen. Številka stop prej?
    .fact-extra-days = Zdaj vam dam še 7 dni.
    .cues-extra-days =
        še 7|sedem dni
        dam vam 7|sedem
        dodam|dodajam|dodamo 7|sedem
        7|sedem dodatnih|dni več
        podaljšam za 7|sedem
    .fact-stays-on = Vaša številka med pregledom dela.
    .cues-stays-on =
        številka dela|deluje|ostane
        številka bo delala|delovala
        številke ne izklopimo
        med pregledom dela|deluje
        številka ne neha
    .fact-promise-fast = Za vas bo pregled hitrejši.
    .cues-promise-fast =
        ponavadi|navadno|običajno hitreje|prej
        bo že v redu
        pregled hitrejši|krajši
        jutri bo narejen*|končan*|gotov*
        pospešim|pohitrim pregled
    .reply-hope = Ne skrbite, ponavadi gre hitreje. Bo že v redu!
    .coach-hope = Tolažba brez dejstva. 7 dni bi lahko dodali z enim samim stavkom.
    .reply-add-seven = Prav imate, to je premalo časa. Zato vam zdaj dam še 7 dni. Vaša številka med pregledom dela.
    .coach-add-seven = Strankina skrb je bila upravičena in to poveste. Potem eno dejanje in kaj pomeni.
    .reply-hurry = Potem, prosim, vse pošljite čim hitreje. Časa pregleda ne moremo spremeniti.
    .coach-hurry = O pregledu drži, pravilo o dodatnih dneh pa ste spregledali. Zdaj vse tvega stranka sama.
    .strong = Prav imate, { $name-vocative }. To je premalo časa, zato vam zdaj dam še 7 dni. Vaša številka med pregledom dela.

node-steps = OK. Kaj jaz zdaj treba narediti? Prosim, počasi.
    .fact-two-photos = Naredite dve sliki: papir in { $document-old }.
    .cues-two-photos =
        dve|2 sliki
        dve|2 fotografiji
        sliko|fotografijo papirja|potrdila
        slikajte|fotografirajte papir|potrdilo
    .fact-upload-link = Po SMS-u vam pošljem povezavo.
    .cues-upload-link =
        pošljem povezavo|link
        povezavo|link po sms*
        sms* s povezavo|linkom
        dobite povezavo|link|sms*
    .fact-own-words-asked = Prosim, napišite s svojimi besedami, kaj boste naredili.
    .cues-own-words-asked =
        svojimi|vašimi besedami
        napišite|povejte kaj boste
        kaj boste naredili|storili|poslali
        kako ste razumeli
    .reply-is-it-clear = Naredite dve sliki: papir in { $document-old }. Po SMS-u vam pošljem povezavo. Tja danes pošljite sliki. Je jasno?
    .coach-is-it-clear = Odlični koraki, potem pa vprašanje, na katero je vljuden samo en odgovor. »Ja« ne pomeni, da je razumela.
    .reply-all-at-once = Oba dokumenta poskenirana naložite prek povezave, ki jo boste prejeli, pri čemer pazite na velikost datoteke in odsev. Računa ne polnite, ker je to posebej. Velja?
    .coach-all-at-once = Pet stvari v eni sapi. V »ne polnite« začetnik zlahka sliši »polnite«.
    .reply-say-back = 1. Naredite dve sliki: papir in { $document-old }. 2. Po SMS-u vam pošljem povezavo, tudi v ukrajinščini. Tja pošljite sliki. Zdaj, prosim, napišite s svojimi besedami: kaj boste naredili? Tako vidim, ali je moja razlaga dobra.
    .coach-say-back = Preverjate svojo razlago, ne stranke. Zato nima občutka, da je v šoli.
    .strong = Prvo: naredite dve sliki, eno za papir in eno za { $document-old }. Drugo: po SMS-u vam pošljem povezavo. Tja danes pošljite sliki. Prosim, napišite s svojimi besedami, kaj boste naredili. Tako vidim, ali je moja razlaga dobra.

node-own-words = Jaz naredim slika od papir in { $document }, pošljem z link. Potem še enkrat plačam { $amount }. Vi rabite tudi moja številka od kartica in PIN, da vi veste, to sem jaz?
    .fact-photos-right = Sliki sta pravi.
    .cues-photos-right =
        sliki sta prav*|dobri|redu
        sliki|slike prav*|dobri|dobre|redu
        s slikama prav|redu
        dve sliki ja|da|prav
    .fact-no-pay = Prosim, ne plačajte še enkrat.
    .cues-no-pay =
        ne plačajte|plačujte
        ni treba plačati
        nič več plačati
        ne še enkrat plačati
        brez novega plačila
    .fact-no-card = Številke kartice ali PIN-a nikoli nikomur ne pošiljajte.
    .cues-no-card =
        nikoli ne pošiljajte|pošljite|pišite|povejte
        nikomur ne pošiljajte|pošljite|pišite|povejte
        ne pošiljajte|pošljite številke|kartice|pin
        številke kartice ne|nikoli|nikomur
    .fact-card-number = Za dokaz, da ste to vi, potrebujem številko kartice ali PIN.
    .cues-card-number =
        potrebujem|rabim številko kartice
        pošljite|napišite|povejte številko kartice
        ja številko kartice
        dajte mi številko|kartico
    .reply-right = Sliki sta pravi, zelo dobro. Ampak prosim, ne plačajte še enkrat. Vaših { $amount } ostane na SIM. Nikoli nikomur ne pošiljajte številke kartice ali PIN-a. Vem, da ste to vi.
    .coach-right = Prošnja za strankine besede je našla dve napaki, še preden sta kaj stali. Popravite ju brez sence očitka.
    .reply-right-and-hold = Sliki sta pravi, zelo dobro. Prosim, ne plačajte še enkrat. Nikoli nikomur ne pošiljajte številke kartice ali PIN-a. In naš pregled traja 3 dni, zato vam zdaj dam še 7 dni.
    .coach-right-and-hold = Plačilo, kartico in dneve, ki manjkajo, popravite v štirih kratkih stavkih. Pozno je še pravočasno.
    .reply-check-card = Skoraj: sliki sta pravi, prosim, ne plačajte še enkrat. Da bomo vedeli, da ste to vi, potrebujem samo še številko kartice, brez PIN-a.
    .coach-check-card = Stranka jo je ponudila sama, zato se zdi nedolžno. Cela številka kartice ne sodi v noben klepet; za dokaz je dovolj zadeva sama.
    .reply-well-done = Točno tako, sliki sta pravi, bravo! Številke kartice ne rabimo, vemo, da ste to vi. Naprej uredimo mi.
    .coach-well-done = Prosili ste za strankine besede, potem pa jih niste prebrali do konca. »Točno tako« je pravkar odobrilo drugo plačilo.
    .strong = Hvala, { $name-vocative }. Sliki sta pravi. Prosim, ne plačajte še enkrat: vaših { $amount } ostane na SIM. Nikoli nikomur ne pošiljajte številke kartice ali PIN-a. Vem, da ste to vi.

node-yes-clear = Ja, ja. Vse jasno. Hvala. Moja pavza skoraj konec, jaz grem.
    .fact-late-check = Preden greste: kaj boste danes naredili?
    .cues-late-check =
        svojimi|vašimi besedami
        kaj boste naredili|storili|poslali
        kaj boste danes|najprej
        napišite|povejte kaj boste
    .fact-only-photos = Pošljite samo dve sliki; ne plačajte.
    .cues-only-photos =
        samo dve|2 sliki
        samo sliki|slike
        ne plačajte|plačujte
        ni treba plačati
        brez ponovnega plačila
    .fact-all-set = Vse imate urejeno.
    .cues-all-set =
        vse je|imate urejeno|pripravljeno
        mačji kašelj
        nič več treba
        otroška igra
        vse štima
    .reply-wave-off = Super, potem je vse urejeno! To je mačji kašelj. Lep dan, { $name }!
    .coach-wave-off = »Ja, ja« je bila vljudnost. Prijazno slovo je najdražji stavek v tem klepetu.
    .reply-one-more = Samo minuto, prosim. Morda moja razlaga ni bila dobra. Pošljite samo dve sliki, ne plačajte. Kaj boste naredili najprej? Prosim, napišite s svojimi besedami.
    .coach-one-more = Dvomite o svoji razlagi, ne o stranki. Ena minuta zdaj prihrani plačilo in teden dni.
    .reply-repeat = Dobro. Torej: samo dve sliki, s povezavo, danes. Prosim, ne plačajte še enkrat. Nasvidenje!
    .coach-repeat = Jasen povzetek, a še vedno samo v eno smer. Ne veste, kaj je prišlo na drugo stran.
    .reply-recap = Odlično. Če povzamem: oba dokumenta prek linka čim prej, brez ponovnega plačila, mi pa na svoji strani sprocesiramo.
    .coach-recap = Po več nejasnih odgovorih še en povzetek pomaga malo. Prosite stranko, naj pove ona.
    .strong = Samo trenutek, { $name-vocative }, morda moja razlaga ni bila dobra. Pošljite samo dve sliki. Ne plačajte. Prosim, napišite s svojimi besedami: kaj boste danes naredili?

node-paid-again = Dober dan še enkrat. Jaz drugič plačam { $amount }. Nov SMS: številka vseeno stop! Jaz rečem ja, ampak ne razumem vse. Vi vrnete denar? Rabite številka od kartica?
    .fact-my-fault = Žal mi je, moja razlaga ni bila dobra.
    .cues-my-fault =
        razlaga ni bila dobra|jasna
        nisem dobro|dovolj|jasno razložil*|pojasnil*
        slabo razložil*|pojasnil*
        moja napaka|krivda
        ni bilo dovolj jasno
    .fact-photos-now = Prosim, zdaj pošljite samo dve sliki.
    .cues-photos-now =
        dve|2 sliki
        samo sliki|slike
        pošljite sliki|slike
        sliko|fotografijo papirja|potrdila
    .fact-second-back = Drugo plačilo, { $amount }, gre lahko nazaj na vašo kartico: do { $limit-refund } ga vrnem jaz, nad tem odloči vodja ekipe.
    .cues-second-back =
        na vašo|isto kartico
        odloči|odloča vodja
        vodja odloči|odloča
        vrnem|vračam denar|drugo
        drugo plačilo vrnem|vračam
        vprašam vodjo
    .fact-card-refund = Za vračilo potrebujem številko vaše kartice.
    .cues-card-refund =
        potrebujem|rabim številko kartice
        pošljite|napišite|povejte številko kartice
        ja številko kartice
        dajte mi številko|kartico
    .reply-as-written = Kot že napisano, sta bili potrebni samo sliki, ne denar. Prosim, še enkrat preberite zgornja sporočila.
    .coach-as-written = Stranka je pravkar priznala, da ni razumela, in za to je treba poguma. Napotilo k starim sporočilom jo za ta pogum kaznuje.
    .reply-return-it = Žal mi je, moja razlaga ni bila dobra. Drugo plačilo, { $amount }, danes vrnem na vašo kartico. Številke kartice ne potrebujem. Zdaj, prosim, pošljite samo dve sliki, s povezavo iz SMS-a.
    .coach-return-it = Krivda ostane pri vas, denar gre nazaj in ostane ena sama naloga.
    .reply-ask-lead = Žal mi je, moja razlaga ni bila dobra. { $amount } je več, kot smem vrniti. Do jutri opoldne odloči vodja ekipe. Zdaj, prosim, pošljite samo dve sliki. Danes vas lahko pokliče tolmač in pomaga. Številke kartice ne pošiljajte.
    .coach-ask-lead = Jasno poveste, česa ne smete, kdo sme in do kdaj. To je prijaznejše od obljube.
    .reply-card-please = Res mi je žal, to je moja napaka! Ja, številko kartice, prosim, pa vam takoj vrnem denar.
    .coach-card-please = V želji, da bi popravili škodo, odprete še večjo luknjo. Vračilo najde isto kartico tudi brez številke.
    .strong = Žal mi je, { $name-vocative }. Moja razlaga ni bila dobra. Drugo plačilo, { $amount }, gre lahko nazaj na vašo kartico. Do { $limit-refund } ga vrnem danes; če je več, do jutri opoldne odloči vodja ekipe. Številke kartice ne potrebujem. Prosim, zdaj pošljite samo dve sliki.

node-home = Zdaj jasno. Dve slike, brez denar, brez kartica. Vi vprašate, jaz povem, vi popravite. V nedelja moja mama kliče in jaz dvignem telefon. Hvala!
node-late = Številka spet dela, hvala. Ampak tri dni ne delala. V nedelja moja mama kliče, nihče ne odgovori. Njo bilo strah.
node-interpreter = Tolmač me klical. V moj jezik vse bilo lahko. Dobro. Ampak jaz želim govoriti za sebe.
node-lost = Moja soseda brala ta pogovor. Ona rekla: stop. Jaz kupim druga SIM, druga trgovina. Mama dobi pismo z nova številka. Nasvidenje.
node-gone = Oprostite. Moja pavza konec. Jaz še ne vem, kaj delati. Nasvidenje.
