# Slovenian. All four products are masculine in Slovenian, so »ga« fits every draw.
# Slovenian law (ZVPot-1) lets a buyer withdraw for a fault that shows within 30 days; the texts about
# day 15 and later therefore say that the money cannot be paid back yet, because inspection comes first.

scenario =
    .title = Štirinajst dni, dan gor ali dol
    .brief = Rojstnodnevno darilo, { $product }, se je pokvarilo ravno okoli izteka roka za vračilo. Naročilo je v podatkih o stranki. Sami smete vrniti do { $limit-refund }. Preden kar koli obljubite, poglejte pravila.

customer-name = { $name }

vary-name-anna = Ana
    .vocative = gospa Ana
    .gender = feminine
vary-name-laura = Lara
    .vocative = gospa Lara
    .gender = feminine
vary-name-martin = Martin
    .vocative = gospod Martin
    .gender = masculine
vary-name-daniel = Danijel
    .vocative = gospod Danijel
    .gender = masculine

vary-product-kettle = grelnik vode
    .genitive = grelnika vode
vary-product-toaster = opekač
    .genitive = opekača
vary-product-blender = mešalnik
    .genitive = mešalnika
vary-product-iron = likalnik
    .genitive = likalnika

profile-order = { $order }
    .label = Naročilo
profile-product = { $product }
    .label = Izdelek
profile-paid = { $amount }
    .label = Plačano
profile-delivered = pred { $days ->
        [one] { $days } dnem
        [two] { $days } dnevoma
        [few] { $days } dnevi
       *[other] { $days } dnevi
    }, strankinemu očetu
    .label = Dostavljeno

history-gift = Opomba pri naročilu: darilo za očetov 81. rojstni dan.
history-loyal = Stranka že šest let; doslej ni vrnila še ničesar.

knowledge-returns =
    Do **14. dne** po dostavi: celotno vračilo denarja ali brezplačna zamenjava, kakor želi stranka; razlog ni potreben.

    Od **15. dne**, dve leti, za napako velja zakonsko jamstvo: najprej popravilo ali zamenjava. Denar vrnemo, če ni mogoče ne eno ne drugo ali če se pokvari tudi zamenjava. Če stranka zaradi napake v prvih 30 dneh odstopi od nakupa, izdelek najprej pregledamo; vračila v klepetu ne obljubljajte.

    Številka naročila zadošča kot dokazilo. Izdelke z napako prevzamemo brezplačno. O vračilih in izjemah: [O čem smete odločati](powers).
    .title = Vračila in jamstvo
knowledge-powers =
    V 14 dneh smete sami vrniti do **{ $limit-refund }**. O večjih vračilih, bonih in izjemah odloča vodja ekipe, ki odgovori do poldneva naslednjega delovnega dne.

    Za zamenjavo, z istim ali drugim modelom po isti ceni, odobritve ne potrebujete; dostavimo jo v dveh delovnih dneh. Denar prispe v treh do petih delovnih dneh.

    Ste obljubili preveč? To povejte takoj in primer predajte vodji ekipe.
    .title = O čem smete odločati
knowledge-safety =
    Vedno vprašajte, ali smrdi po zažganem, se kadi ali iskri. Če je kar koli od tega res: izklopiti iz elektrike, ne več uporabljati, tudi če se zdi, da deluje, in vprašati, ali je kdo poškodovan.
    .title = Okvare električnih naprav

node-opening = Dober dan. Oče je od mene za rojstni dan dobil { $product }, ki se kar naprej ugaša, in to po samo { $days ->
        [one] { $days } dnevu
        [two] { $days } dneh
        [few] { $days } dneh
       *[other] { $days } dneh
    }! Račun je vrgel stran, torej verjetno ne bo nič?
    .fact-safety-signs = Ali smrdi po zažganem, se kadi ali iskri?
    .cues-safety-signs =
        smrdi po zažganem|ožganem|smodu|plastiki
        vonj po zažganem|ožganem|smodu|plastiki
        se kadi ali|iskri
        se iskri
        dim ali iskre
        opazili|videli dim|iskre
    .fact-order-found = Računa ne potrebujemo; naročilo imamo.
    .cues-order-found =
        računa ne potrebujem|potrebujemo|potrebujete
        račun ni potreben|nujen
        brez računa
        imam|imamo|vidim vaše naročilo
        naročilo imam|imamo|vidim
        našel|našla naročilo
    .fact-ask-receipt = Pošljite nam račun ali številko naročila.
    .cues-ask-receipt =
        pošljite račun|kopijo
        kopijo|sliko|fotografijo računa
        povejte|sporočite|navedite številko naročila
        kakšna|katera je številka naročila
        prosimo dokazilo o nakupu
    .reply-warm = Ojoj, ubogi oče! Zaradi računa bodite brez skrbi, naročilo imam pred seboj. Kaj želite: denar nazaj ali nov izdelek?
    .coach-warm = Prijazno, a preskoči edino vprašanje, ki je pred vsemi drugimi. Pri okvari električne naprave je varnost pred denarjem.
    .reply-own = Žal mi je, { $name-vocative }, res škoda za rojstnodnevno darilo. Računa ne potrebujete, naročilo { $order } vidim tukaj. Najprej nekaj pomembnega: ali smrdi po zažganem, se kadi ali iskri?
    .coach-own = Namesto da bi spraševali, ste pogledali v podatke, in varnost ste postavili na prvo mesto.
    .reply-receipt = Hvala, da ste se obrnili na nas. Prosimo, pošljite kopijo računa ali številko naročila, da lahko zadevo preverimo.
    .coach-receipt = Naročilo je v podatkih. Če sprašujete po tem, kar že imate, nalagate svoje delo stranki.
    .strong = Žal mi je, da je očetovo darilo odpovedalo, { $name-vocative }. Računa ne potrebujete, naročilo imam pred seboj. Pred vsem drugim pa: ali ste opazili vonj po zažganem, dim ali iskre?

node-receipt-again = Halo, ste dobili moje sporočilo? Računa ni več, naročilo pa bi morali videti. Mi lahko pomagate ali ne?
    .fact-safety-signs-again = Ali smrdi po zažganem, se kadi ali iskri?
    .cues-safety-signs-again =
        smrdi po zažganem|ožganem|smodu|plastiki
        vonj po zažganem|ožganem|smodu|plastiki
        se kadi ali|iskri
        se iskri
        dim ali iskre
        opazili|videli dim|iskre
    .fact-order-there = Vaše naročilo imamo tukaj.
    .cues-order-there =
        imam|imamo|vidim vaše naročilo
        naročilo imam|imamo|vidim
        naročilo je tukaj|tu
        našel|našla naročilo
        naročilo pred seboj|sabo
    .fact-no-proof = Brez dokazila o nakupu ne moremo storiti ničesar.
    .cues-no-proof =
        brez dokazila|računa ne|nič|žal
        potrebujemo|rabimo dokazilo|račun
        žal ne moremo nič|ničesar
        ne moremo brez računa|dokazila
    .reply-make-good = Da, lahko, in žal mi je, da ste morali vprašati dvakrat. Vaše naročilo { $order } imam pred seboj. Ali ob izklopu smrdi po zažganem oziroma se kaj iskri?
    .coach-make-good = Kratko opravičilo, potem nekaj koristnega: tako se popravi slab začetek.
    .reply-no-proof = Razumem vas, ampak brez dokazila o nakupu žal ne moremo storiti ničesar.
    .coach-no-proof = Pravilo pravi, da številka naročila zadošča. »Ampak« za sočutjem to sočutje vzame nazaj.
    .reply-sorry-only = Res se opravičujem za zmedo! Čisto prav imate, naročilo je tukaj. Pogledava vračilo denarja?
    .coach-sorry-only = Kdor napako popravlja v naglici, hitro naredi naslednjo. Kaj je z aparatom sploh narobe, ni vprašal še nihče.
    .strong = Lahko, in žal mi je, da ste morali povedati dvakrat. Naročilo imam pred seboj in računa ne potrebujem. Ali ob izklopu smrdi po zažganem, ste morda videli iskre?

node-money-first = Denar nazaj, prosim. Oče zdaj čaka, da se aparat ohladi, potem bo poskusil znova. Star je 81 let in ne vrže stran ničesar, razen računov.
    .fact-why-cool = Ali smrdi po zažganem, se kadi ali iskri?
    .cues-why-cool =
        smrdi po zažganem|ožganem|smodu|plastiki
        vonj po zažganem|ožganem|smodu|plastiki
        se kadi ali|iskri
        se iskri
        dim ali iskre
    .fact-leave-off = Zaenkrat naj ga pusti izklopljenega.
    .cues-leave-off =
        pusti izklopljen*|ugasnjen*
        naj ne vklaplja|prižiga|uporablja|vklopi
        ne vklapljajte|prižigajte|uporabljajte
        izklopi|izključi iz elektrike|vtičnice
        izvleče|potegne vtič|kabel|vtikač
    .fact-try-again = Lahko poskusi še enkrat.
    .cues-try-again =
        naj|lahko poskusi še|znova|ponovno
        poskusi še enkrat
        poskusi znova|ponovno
        ko ohladi vklopi|poskusi|prižge
        preizkusi še|znova
    .reply-retry = Morda se samo pregreva. Ko se ohladi, naj poskusi še enkrat, vi pa mi povejte, kaj se zgodi.
    .coach-retry = Pameten preizkus za usmerjevalnik, nevaren za nekaj, kar greje ali se vrti. Vprašajte, preden kdo kar koli poskusi.
    .reply-stop-first = K denarju prideva takoj. Recite, prosim, očetu, naj ga zaenkrat pusti izklopljenega. Ali ob izklopu smrdi po zažganem, se kadi ali iskri?
    .coach-stop-first = Opozorilo ste slišali v stavku, ki je bil povedan mimogrede.
    .reply-charm = Kakšen prisrčen gospod! Potem pa vama kar uredim denar. Naročilo že gledam.
    .coach-charm = Slišali ste šarm, preslišali nevarnost: oče ga bo vsak hip spet vklopil. Poslušati pomeni ukrepati ob tem, kar slišite.
    .strong = Najprej naj bo na varnem vaš oče, potem urediva denar. Recite mu, prosim, naj ga pusti izklopljenega. Ali smrdi po zažganem, je videl dim ali iskre?

node-smell = Zdaj ko sprašujete: oče pravi, da smrdi po zažgani plastiki. Odpre okno in ga spet prižge. Je to slabo?
    .fact-stop-using = Takoj naj ga izklopi iz elektrike in ga ne uporablja več.
    .cues-stop-using =
        izklopi|izključi iz elektrike|vtičnice
        izvleče|potegne vtič|kabel|vtikač
        ne uporablja|uporabljajte več
        naj ne prižiga|vklaplja|uporablja
        treba takoj izklopiti|izključiti
    .fact-father-well = Je vaš oče v redu?
    .cues-father-well =
        oče v redu|dobro|cel
        je v redu|dobro|cel
        njim vse v redu
        se opekel|poškodoval
        kakšne opekline|poškodbe
        oče poškodovan
    .fact-safe-to-use = Lahko ga varno uporablja naprej.
    .cues-safe-to-use =
        lahko uporablja|uporabljate naprej|mirno|varno
        nove naprave|aparati pogosto smrdijo|dišijo
        vonj|smrad je normalen|običajen|nedolžen
        nič ne more zgoditi
        brez skrbi uporablja*
        varno za uporabo
    .reply-soothe = Brez skrbi, nove naprave na začetku pogosto smrdijo. Pri odprtem oknu se mu nič ne more zgoditi, dokler tega ne urediva.
    .coach-soothe = Stranko ste pomirili, očeta pa pustili v nevarnosti. Nikoli ne mirite z nečim, česar ne veste.
    .reply-cold = Napravo je treba takoj izklopiti iz elektrike. Vonj je zabeležen.
    .coach-cold = Prav, a govori o napravi, ko stranka govori o očetu. Vprašajte po njem.
    .reply-unplug = Dobro, da ste povedali. Prosim, takoj pokličite očeta: naj ga izklopi iz elektrike in ga ne uporablja več, tudi če se zdi, da deluje. Je oče v redu, se ni kje opekel?
    .coach-unplug = Jasno navodilo in vprašanje o človeku. V nevarnosti je jasnost toplina.
    .strong = Da, lahko je nevarno, in dobro, da ste opazili. Pokličite, prosim, očeta: naj ga izklopi iz elektrike in ga ne uporablja več. Je oče v redu?

node-scorch = Oče je ravnokar klical. Zaiskrilo se je, kar odskočil je, zdaj pa hoče poskusiti še enkrat! Zakaj nas ni nihče opozoril?
    .fact-unplug-now = Naj ga izklopi iz elektrike in se ga ne dotika več.
    .cues-unplug-now =
        izklopi|izključi iz elektrike|vtičnice
        izvleče|potegne vtič|kabel|vtikač
        naj se ne dotika
        ne dotika več
        ne uporablja|poskuša|poskusi več|znova
    .fact-is-he-hurt = Je vaš oče poškodovan?
    .cues-is-he-hurt =
        je poškodovan|cel|opečen
        je v redu|dobro
        se poškodoval|opekel
        oče v redu|dobro|cel|poškodovan
        ali samo prestrašil|prestrašen
        kakšne opekline|poškodbe
    .fact-late-warning = Na to bi vas morali opozoriti prej.
    .cues-late-warning =
        opozoriti prej
        prej opozoriti|vprašati
        moral* vas opozoriti|vprašati
        treba opozoriti|vprašati
        žal da nisem|nismo opozoril*|vprašal*
        moja|naša napaka
    .fact-blame-use = Narobe ga je uporabljal.
    .cues-blame-use =
        narobe|napačno|nepravilno uporabljal*|ravnal*
        nepravilna|napačna raba|uporaba
        uporabljal* po|skladno navodili*
        sam kriv
        njegova krivda|napaka
    .reply-own-it = Na to bi vas bilo treba opozoriti prej in žal mi je. Prosim, recite očetu, naj ga izklopi iz elektrike in se ga ne dotika več. Je poškodovan ali se je samo prestrašil?
    .coach-own-it = Napako ste priznali v enem stavku, z drugimi ste pomagali.
    .reply-comfort = Grozno, kakšen strah za oba! Vračilo uredim takoj, da vsaj o tem ne bo treba več razmišljati.
    .coach-comfort = Sočutje brez navodila: oče bo kljub temu poskusil še enkrat.
    .reply-manual = Ga je uporabljal po navodilih? Iskrenje je pogosto posledica nepravilne rabe.
    .coach-manual = Tudi vprašanje je lahko obtožba. Kdor se je ravnokar ustrašil, drugega ne sliši.
    .strong = Žal mi je, na to bi vas bilo treba opozoriti prej. Prosim, pokličite ga nazaj: naj ga izklopi iz elektrike in se ga ne dotika več. Je poškodovan?

node-wants-money = Izklopljen je in oče je v redu. Zdaj pa denar: vrnite mi, prosim, vseh { $amount }, še danes. Od pomladi sem brez službe in dokler denarja ni, mu drugega { $product-genitive } ne morem kupiti.
    .fact-fourteen-days = Danes je { $days }. dan; brez razloga je izdelek mogoče vrniti v 14 dneh.
    .cues-fourteen-days =
        14 dni|dneh
        štirinajst dni
        štirinajstih dneh
        14-dnevni rok
        rok 14
        dva tedna
    .fact-free-replacement = Dobite lahko brezplačno zamenjavo.
    .cues-free-replacement =
        brezplačna zamenjava
        zamenjava|zamenjam|zamenjamo brezplačno|zastonj
        brezplačno nov*|drug*
        nov* brezplačno|zastonj
        pošljem|pošljemo zamenjavo|nadomest*
    .fact-gift = Dodamo vam bon.
    .cues-gift =
        dodam|dodamo bon
        poleg|zraven bon
        in|plus bon
        bon zraven|povrhu
        podarim|podarimo|dobite bon
    .reply-yes-alone = Žal mi je, da je tako tesno z denarjem, { $name-vocative }. Danes je { $days }. dan, torej smo še znotraj 14 dni in izbira je vaša: denar nazaj ali brezplačna zamenjava.
    .coach-yes-alone = V roku in v mejah vaših pooblastil: »da« smete reči, ne da bi koga vprašali, zato ga tudi recite.
    .reply-yes-lead = Očitno je to za vas težko leto, { $name-vocative }. Danes je { $days }. dan, še znotraj 14 dni: denar nazaj ali brezplačna zamenjava, kakor želite. Pri { $amount } je vmes le še en korak.
    .coach-yes-lead = Pravica je strankina, odobritev ni vaša. Korak ste napovedali, še preden bi lahko razočaral.
    .reply-not-yet = Želim si, da bi bil odgovor »da«, { $name-vocative }. Danes je { $days }. dan in naših 14 dni je mimo, zato vam denarja zdaj ne morem vrniti. Lahko pa vam ponudim brezplačno zamenjavo.
    .coach-not-yet = »Ne«, ki pride zgodaj in pokaže pot naprej, boli manj kot »morda«.
    .reply-gift = Dovolj ste prestali! Seveda: takoj vam vrnem { $amount } in dodam bon za { $voucher }, da očeta malo razvajate.
    .coach-gift = Boni niso v vaših rokah. Velikodušnost, ki jo je treba vzeti nazaj, stane več kot nobena.
    .reply-form = Vračila ureja drug oddelek. Prosim, izpolnite obrazec na naši spletni strani in oglasili se vam bodo.
    .coach-form = O tem primeru lahko odločite ali poveste, kdo bo. Obrazec samo prestavi delo na stranko.
    .strong = Žal mi je, da je to za vas tako težek čas, { $name-vocative }. Danes je { $days }. dan, brez razloga pa je izdelek mogoče vrniti v 14 dneh. Brezplačna zamenjava je mogoča v vsakem primeru. Takoj vam povem, kaj to pomeni za vaš denar.

node-due-alone = Potem denar, prosim. Že me je skrbelo, da se bo treba prepirati. Kdaj ga dobim in kaj bo s starim?
    .fact-refund-amount = Vrnemo vam celotnih { $amount }.
    .cues-refund-amount =
        vračam|vrnem|vrnemo celot*|ves|vse
        vam vračam|vrnem|vrnemo
        vračam|vrnem|vrnemo vam
        celotno vračilo
        vračilo sproženo|odobreno|nakazano
        dobite ves|celoten denar|znesek
    .fact-bank-days = Denar pride v treh do petih delovnih dneh.
    .cues-bank-days =
        treh do petih delovnih
        tri do pet delovnih|dni
        3 do 5 delovnih|dni
        3-5 delovnih|dni
        pet|petih delovnih
    .fact-collect-old = Starega brezplačno prevzamemo.
    .cues-collect-old =
        prevzamemo|prevzame star*
        star* prevzamemo|prevzame|poberemo|odpelje*
        kurir prevzame|pride|pobere|odpelje
        brezplačno prevzamemo|prevzame|odpeljemo
        brezplačen prevzem|odvoz
        pridemo ponj
    .fact-money-tonight = Denar bo na računu še danes.
    .cues-money-tonight =
        danes|nocoj|večera računu|račun
        denar še danes|nocoj
        še danes|nocoj denar
        denar do večera
    .reply-tonight = Nobenega prepira! Takoj vam vračam { $amount } in do večera bo denar na računu. Očetu pa lep pozdrav!
    .coach-tonight = »Da« je bil pravi, »do večera« je bila želja. Kdor ima malo denarja, računa na vsako vašo besedo.
    .reply-brief = Vračilo { $amount } je sproženo. Tri do pet delovnih dni.
    .coach-brief = Dobra novica, povedana kot potrdilo o plačilu. Eno od dveh vprašanj je ostalo brez odgovora.
    .reply-complete = Prepirati se ni treba. Vračam vam celotnih { $amount }; denar pride v treh do petih delovnih dneh, zato prej, prosim, ne računajte nanj. Starega pa brezplačno prevzamemo.
    .coach-complete = Dobro novico ste povedali skupaj z datumom, da lahko stranka načrtuje.
    .strong = Ni se vam treba boriti, { $name-vocative }. Vračam vam celotnih { $amount }, nakazilo je sproženo; denar pride v treh do petih delovnih dneh. Kurir starega pri očetu brezplačno prevzame.

node-due-lead = Potem denar, prosim. Torej je { $amount } že na poti? Ali je kje kakšen »ampak«?
    .fact-needs-approval = Nad { $limit-refund } mora vračilo odobriti vodja ekipe.
    .cues-needs-approval =
        odobri* vodja|nadrejen*
        vodja odobri*|odloči|odloča|potrdi*
        mora vodja|nadrejen*
        vprašam vodjo
        potrebuje|potrebna|potrebno odobritev|soglasje
        predano|predajam vodji
    .fact-answer-by-noon = Odgovor dobite do poldneva naslednjega delovnega dne.
    .cues-answer-by-noon =
        do poldneva|dvanajstih
        naslednj* delovn* dan|dne
        do jutri opoldne
        jutri do 12*
    .fact-replacement-now = Zamenjavo lahko pošljemo takoj, brez odobritve.
    .cues-replacement-now =
        pošljem|pošljemo zamenjavo|nov*|nadomest*
        zamenjavo pošljem|pošljemo
        zamenjava takoj|danes|zdaj
        zamenjava brez odobritve|čakanja
        takoj|danes zamenjam|zamenjamo
    .fact-promise-above = Celotno vračilo je že nakazano.
    .cues-promise-above =
        vračilo|znesek|denar odobren*|sprožen*|nakazan*
        sem vam nakazal*|vrnil*|odobril*
        že|pravkar nakazal*|vrnil*|nakazan*
        da|ja na poti
        takoj vračam|vrnem|nakažem
    .reply-pass-on = Za to nimam pooblastil. Vračilo potrebuje odobritev in je predano vodji ekipe.
    .coach-pass-on = Res je, a brez ure in druge poti zveni, kot bi se zapirala vrata.
    .reply-complete = En korak je še vmes in o tem raje govorim odkrito: nad { $limit-refund } mora vračilo odobriti vodja ekipe. Vprašam takoj, odgovor pa dobite do poldneva naslednjega delovnega dne. Zamenjavo vam lahko pošljem takoj, brez čakanja.
    .coach-complete = Povedali ste, kdo odloča, do kdaj in kaj lahko medtem naredite sami.
    .reply-release = Nobenega »ampak«! Vračilo { $amount } je pravkar odobreno in nakazano. Zaslužite si.
    .coach-release = Vračilo bo morda res odobreno, a ne boste ga odobrili vi. »Če odobri vodja« je treba povedati, preden je prepozno.
    .strong = Raje povem zdaj, kot da vas preseneti pozneje: nad { $limit-refund } mora vračilo odobriti vodja ekipe. Odgovor dobite do poldneva naslednjega delovnega dne. Da oče ne bo čakal, lahko zamenjavo pošljem že danes.

node-late = Torej ne, in to zaradi koledarja? Dati { $amount } za nekaj, kar bi očetu lahko zažgalo kuhinjo! In temu modelu ne zaupam več.
    .fact-not-due-yet = Denarja zdaj še ne moremo vrniti.
    .cues-not-due-yet =
        denarja|vračila|kupnine še ne|ni
        ne morem|moremo vrniti
        najprej na vrsti pregled|zamenjava
        najprej na pregled
        vračilo še ni mogoče
    .fact-other-model = Brezplačno lahko pošljemo drug model.
    .cues-other-model =
        drug|drugi|drugačen|drugega model*
        model druge znamke
        druga|drugo znamka
        drugega proizvajalca
    .fact-refund-if-fails = Če se pokvari tudi zamenjava, dobite denar nazaj.
    .cues-refund-if-fails =
        če odpove|pokvari tudi|spet|znova
        če tudi ta|zamenjava odpove|pokvari
        odpove|pokvari tudi ta|zamenjava
        zamenjava odpove|pokvari
    .fact-exception = Naredim izjemo in vam vrnem denar.
    .cues-exception =
        naredim|naredimo|napravim izjemo
        izjemo za vas
        izjemoma vrnem|vam
        vseeno|kljub vrnem|vrnemo
        zaobidem|obidem pravil*
    .reply-plain-no = Denarja zdaj še ne moremo vrniti. Po 14. dnevu sta najprej na vrsti pregled in zamenjava; mogoč je drug model. Denar dobite, če se pokvari tudi zamenjava.
    .coach-plain-no = Vsako dejstvo drži in vsak stavek zapre ena vrata. Najprej pokažite, da vidite, zakaj je to pomembno, potem povejte isti »ne«.
    .reply-exception = Prav imate, ni pošteno, in sočustvujem z vami. Naredim izjemo in vam vrnem denar.
    .coach-exception = O izjemah odloča vodja ekipe. Prijaznost je to samo, dokler ne pride zavrnitev.
    .reply-kind-no = Po takem strahu bi tudi meni zmanjkalo zaupanja. Denarja vam zdaj še ne morem vrniti, ker mora aparat najprej na pregled. Lahko pa brezplačno pošljem drug model, ki bo pri očetu v dveh delovnih dneh. Če odpove tudi ta, dobite denar nazaj.
    .coach-kind-no = Isti »ne«, le da odgovori na strah, ki tiči za zahtevo. Drug model naredi to, za kar je bil namenjen denar.
    .strong = Razumem, { $name-vocative }, to vaju je pošteno prestrašilo. Denarja zdaj še ne morem vrniti, ker sta po 14 dneh najprej na vrsti pregled in zamenjava. To je lahko drug model, brezplačno, v dveh delovnih dneh. Če odpove tudi ta, pa dobite denar nazaj.

node-insists = Povejte mi, prosim, naravnost. Kaj lahko dobim in kdaj? Za še en krog nimam več moči.
    .fact-plain-replacement = Brezplačno zamenjavo pošljemo v dveh delovnih dneh.
    .cues-plain-replacement =
        brezplačna zamenjava
        zamenjava brezplačno|zastonj
        drug|drugi|drugačen model
        pošljem|pošljemo zamenjavo|nov*|nadomest*
        zamenjavo pošljem|pošljemo
    .fact-plain-collection = Starega prevzamemo.
    .cues-plain-collection =
        prevzamemo|prevzame star*
        star* prevzamemo|prevzame|poberemo|odpelje*
        kurir prevzame|pride|pobere|odpelje
        pridemo ponj
    .fact-new-promise = Dobili boste vse, kar ste želeli.
    .cues-new-promise =
        vse kar ste|želite|hočete
        dobite|dobili vse
        karkoli želite|hočete
        vse še danes
    .reply-refund-plain = Prav imate. Naravnost: { $amount } vam vrnem takoj, denar pride v treh do petih delovnih dneh; ali pa brezplačna zamenjava v dveh. V obeh primerih starega prevzamemo.
    .coach-refund-plain = Kratki stavki brez izgovorov: utrujena stranka potrebuje samo kaj, kdaj in kako.
    .reply-lead-plain = Naravnost: o denarju odloča vodja ekipe in odgovor dobite do poldneva naslednjega delovnega dne. Takoj lahko pošljem brezplačno zamenjavo, starega pa prevzamemo.
    .coach-lead-plain = Kar ni v vaših rokah, ima ime in uro; kar je, se zgodi takoj.
    .reply-replace-plain = Naravnost: denarja zdaj še ne, žal mi je. Brezplačna zamenjava, po želji drug model, pa bo pri očetu v dveh delovnih dneh in starega prevzamemo.
    .coach-replace-plain = Za »ne« so dovolj štiri besede, vse druge so pomoč. To je pravo razmerje.
    .reply-soft = Res mi je žal, tako potrpežljivi ste z nami. Poskrbim, da dobite vse, kar ste želeli, obljubim.
    .coach-soft = Na prošnjo za jasne besede ste dali nekaj toplega in meglenega. Stranka vas bo držala za besedo.
    .reply-hold = Preverjam. Prosim za malo potrpljenja, take stvari pač trajajo.
    .coach-hold = Prošnja za potrpljenje potrebuje razlog in konec. Tukaj ni ne enega ne drugega.
    .strong = Prav imate, { $name-vocative }, in žal mi je za zmedo. To lahko naredim takoj: očetu pošljem brezplačno zamenjavo, po želji drug model, v dveh delovnih dneh. Kurir starega prevzame. Bi vama to pomagalo?

node-glad = Res? Še bon zraven? Zlati ste! Takoj očetu s svojo kartico naročim novega.
    .fact-take-back = Obljuba je večja, kot jo smem dati.
    .cues-take-back =
        več kot smem|morem
        obljubil* preveč|več
        obljubljeno preveč|več
        ne smel* obljubiti
        obljuba šla predaleč
        moram popraviti
    .fact-wait-order = Prosim, ne naročajte še ničesar.
    .cues-wait-order =
        ne naročajte|naročite še|ničesar|nič
        še ne naročajte|naročite
        počakajte z naročilom
        počakajte preden naročite
        prosim počakajte
    .fact-confirm-gift = Vračilo in bon sta potrjena.
    .cues-confirm-gift =
        bon potrjen*
        vračilo in bon
        bon že na poti
        vse potrjeno
        kar naročite
    .reply-enjoy = Ni za kaj, z veseljem! Vračilo in bon sta potrjena.
    .coach-enjoy = Zahvala je prijetna, ta pa je na upanje. Z vsako minuto bo popravek dražji.
    .reply-own-up = Prosim, ne naročajte še ničesar, { $name-vocative }. Moja obljuba je šla predaleč: to je več, kot smem dati, in napaka je moja. Zdaj vam povem, kaj v resnici lahko naredim.
    .coach-own-up = Pokvari lep trenutek in stranki prihrani denar. Obljubo popravite, preden se kdo po njej ravna.
    .reply-hedge = Veseli me! Morda bo trajalo malo dlje, zato občasno preverite e-pošto.
    .coach-hedge = Namig ni popravek. Varuje vas, ne stranke.
    .strong = Počakajte, prosim, z naročilom, { $name-vocative }. Žal mi je: želja, da pomagam, me je zanesla in obljubljeno je bilo več, kot smem dati. Napaka je moja. Povem vam, kaj v resnici lahko naredim.

node-let-down = Zaradi vaše obljube je nov že naročen in plačan z mojo kartico. Zdaj pa v vašem e-sporočilu piše nekaj čisto drugega. Kdo govori resnico?
    .fact-own-promise = Ta obljuba je bila moja napaka.
    .cues-own-promise =
        moja napaka|krivda
        napaka je|bila moja
        ne smel* obljubiti
        obljube ne smelo biti
        obljubil* preveč|več
        sporočilo drži|pravilno
    .fact-lead-by-noon = Vodja ekipe odgovori do poldneva naslednjega delovnega dne.
    .cues-lead-by-noon =
        do poldneva|dvanajstih
        naslednj* delovn* dan|dne
        do jutri opoldne
        jutri do 12*
    .fact-ignore-mail = Ne ozirajte se na e-sporočilo.
    .cues-ignore-mail =
        ne ozirajte
        prezrite|ignorirajte|spreglejte sporočilo|mail
        sporočilo samodejno|avtomatsko|napačno
        napaka sistema
        napaka v sistemu
    .reply-own-promise = E-sporočilo drži in žal mi je: te obljube ne bi smelo biti. Zanesli ste se na mojo besedo. Vse predajam vodji ekipe in odgovor dobite do poldneva naslednjega delovnega dne.
    .coach-own-promise = Krivdo ste prevzeli, ker je bila vaša, in ob predaji povedali uro. Več se ni dalo rešiti.
    .reply-ignore = Ojoj, na e-sporočilo se kar ne ozirajte, samodejno je! Osebno poskrbim za vse, brez skrbi.
    .coach-ignore = Druga obljuba, ki naj pokrije prvo. Zdaj vam stranka ne verjame ničesar več.
    .reply-terms = Naši pogoji so objavljeni na spletni strani. Žal mi je, če je prišlo do nesporazuma.
    .coach-terms = »Če je prišlo do nesporazuma« zvrne krivdo na stranko. Razumela je čisto prav.
    .strong = E-sporočilo drži in to je moja napaka, { $name-vocative }. Žal mi je, da vas je stala denar, ki ga nimate. Vodji ekipe zdaj povem vso zgodbo in odgovor dobite do poldneva naslednjega delovnega dne.

node-straight = Naravnost ste povedali, kaj dobim in kdaj, in najprej ste pomislili na očeta. To je vredno več, kot si mislite. Hvala.
node-settled = No prav, pa naj bo. Menda je zdaj urejeno.
node-team-lead = Potem počakam na odgovor vodje. Želje so bile drugačne, ampak zdaj vsaj vem, kdo odloča.
node-lost = Pozabite. Obrnem se na tržno inšpekcijo, vsem znancem pa povem, zakaj.
node-gave-up = Ni nikogar? Potem tu končam. Z očetom pri vas ne kupujeva več.
