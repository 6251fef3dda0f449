# Lithuanian. All four products are masculine in Lithuanian, so „jį“ and „senąjį“ fit every draw.

scenario =
    .title = Keturiolika dienų, diena šen, diena ten
    .brief = Gimtadienio dovana, { $product }, sugedo maždaug tada, kai baigiasi grąžinimo terminas. Užsakymą matote kliento duomenyse. Savo nuožiūra galite grąžinti iki { $limit-refund }. Prieš ką nors žadėdami pasižiūrėkite taisykles.

customer-name = { $name }

vary-name-anna = Rasa
    .vocative = Rasa
    .gender = feminine
vary-name-laura = Laura
    .vocative = Laura
    .gender = feminine
vary-name-martin = Martynas
    .vocative = Martynai
    .gender = masculine
vary-name-daniel = Darius
    .vocative = Dariau
    .gender = masculine

vary-product-kettle = virdulys
    .genitive = virdulio
    .accusative = virdulį
vary-product-toaster = skrudintuvas
    .genitive = skrudintuvo
    .accusative = skrudintuvą
vary-product-blender = trintuvas
    .genitive = trintuvo
    .accusative = trintuvą
vary-product-iron = lygintuvas
    .genitive = lygintuvo
    .accusative = lygintuvą

profile-order = { $order }
    .label = Užsakymas
profile-product = { $product }
    .label = Prekė
profile-paid = { $amount }
    .label = Sumokėta
profile-delivered = prieš { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
        [many] { $days } dienos
       *[other] { $days } dienų
    }, kliento tėvui
    .label = Pristatyta

history-gift = Užsakymo pastaba: dovana tėčiui 81-ojo gimtadienio proga.
history-loyal = Klientas jau šešerius metus; iki šiol nėra grąžinęs nė vienos prekės.

knowledge-returns =
    Iki **14-os dienos** po pristatymo: grąžiname visus pinigus arba nemokamai pakeičiame, kaip pageidauja klientas; priežasties nurodyti nereikia.

    Nuo **15-os dienos** dvejus metus gedimui taikoma įstatyminė kokybės garantija: pirmiausia taisome arba keičiame. Pinigus grąžiname, jei neįmanoma nei viena, nei kita arba jei sugenda ir pakeista prekė.

    Užsakymo numerio užtenka kaip pirkimo įrodymo. Brokuotas prekes paimame nemokamai. Apie grąžinimus ir išimtis: [Ką galite spręsti patys](powers).
    .title = Grąžinimas ir garantija
knowledge-powers =
    Per 14 dienų patys galite grąžinti iki **{ $limit-refund }**. Dėl didesnių sumų, dovanų kuponų ir išimčių sprendžia komandos vadovas; jis atsako iki kitos darbo dienos vidurdienio.

    Pakeisti prekę tokia pačia arba kito modelio tos pačios kainos preke galite be pritarimo; naujoji pristatoma per dvi darbo dienas. Pinigai pasiekia klientą per tris–penkias darbo dienas.

    Pažadėjote per daug? Iškart tai pasakykite ir perduokite reikalą komandos vadovui.
    .title = Ką galite spręsti patys
knowledge-safety =
    Visada paklauskite, ar nejausti svilėsių kvapo, ar nėra dūmų, kibirkščių. Jei yra bent vienas ženklas: tegul ištraukia kištuką ir nebenaudoja, net jei atrodo, kad veikia. Paklauskite, ar niekas nenukentėjo.
    .title = Elektros prietaisų gedimai

node-opening = Laba diena. Tėčiui gimtadienio proga padovanojau { $product-accusative }, ir jis nuolat išsijungia, o praėjo vos { $days ->
        [one] { $days } diena
        [few] { $days } dienos
        [many] { $days } dienos
       *[other] { $days } dienų
    }! Čekį tėtis išmetė, tai turbūt jau nieko nebus?
    .fact-safety-signs = Ar nejausti svilėsių kvapo, ar nėra dūmų, kibirkščių?
    .cues-safety-signs =
        svilėsių|degėsių kvapas|kvapo|kvapą
        kvapas|kvapo|kvapą svilėsių|degėsių
        ar nesvyla|svyla|smirda|dvokia
        ar dūmų|dūmai|kibirkščių|kibirkštys
        ar nerūksta|rūksta|nekibirkščiuoja|kibirkščiuoja
        matėte|pastebėjote dūmų|dūmus|kibirkščių|kibirkštis
    .fact-order-found = Čekio nereikia; užsakymą matome.
    .cues-order-found =
        čekio|kvito nereikia|nebereikia|neprireiks
        nereikia čekio|kvito
        be čekio|kvito
        matau|turiu|radau jūsų užsakymą
        užsakymą matau|turiu|radau
        jūsų užsakymas prieš akis
    .fact-ask-receipt = Atsiųskite čekį arba užsakymo numerį.
    .cues-ask-receipt =
        atsiųskite|pateikite|siųskite čekį|čekio|kvitą|kvito
        čekio|kvito kopiją|nuotrauką
        nurodykite|atsiųskite|pasakykite užsakymo numerį
        koks|kokia užsakymo numeris
        pateikite|reikia pirkimo įrodymą|dokumentą|įrodymo
    .reply-warm = Oi, vargšas tėtis! Dėl čekio nesijaudinkite, jūsų užsakymą matau. Ko norėtumėte: pinigų ar naujo?
    .coach-warm = Malonu, bet praleistas klausimas, kuris eina pirma visų kitų. Sugedus elektros prietaisui, sauga svarbiau už pinigus.
    .reply-own = Labai apmaudu, { $name-vocative }, o juk tai gimtadienio dovana; atsiprašau. Čekio nereikia: užsakymą { $order } matau čia. Pirmiausia svarbus dalykas: ar nejausti svilėsių kvapo, ar nėra dūmų, kibirkščių?
    .coach-own = Užuot klausę, pasižiūrėjote duomenis, o saugą iškėlėte į pirmą vietą.
    .reply-receipt = Dėkojame, kad kreipėtės. Prašome atsiųsti čekio kopiją arba nurodyti užsakymo numerį, kad galėtume išnagrinėti jūsų užklausą.
    .coach-receipt = Užsakymas yra duomenyse. Prašydami to, ką jau turite, savo darbą užkraunate klientui.
    .strong = Labai gaila, { $name-vocative }, kad tėčio dovana taip nuvylė, atsiprašau. Čekio nereikia, jūsų užsakymą matau. Visų pirma: ar nepastebėjote svilėsių kvapo, dūmų ar kibirkščių?

node-receipt-again = Sveiki, ar gavote mano žinutę? Čekio nebėra, bet užsakymą juk turėtumėte matyti. Padėsite ar ne?
    .fact-safety-signs-again = Ar nesmirda svilėsiais, ar nėra dūmų, kibirkščių?
    .cues-safety-signs-again =
        svilėsių|degėsių kvapas|kvapo|kvapą
        kvapas|kvapo|kvapą svilėsių|degėsių
        smirda|nesmirda|kvepia svilėsiais|degėsiais
        ar nesvyla|svyla|smirda|dvokia
        ar dūmų|dūmai|kibirkščių|kibirkštys
        ar nerūksta|rūksta|nekibirkščiuoja|kibirkščiuoja
        matėte|pastebėjote dūmų|dūmus|kibirkščių|kibirkštis
    .fact-order-there = Jūsų užsakymą matome.
    .cues-order-there =
        matau|turiu|radau jūsų užsakymą
        užsakymą matau|turiu|radau
        matau užsakymą
        jūsų užsakymas čia|prieš
        užsakymą atsidariau|atsiverčiau
    .fact-no-proof = Be pirkimo įrodymo nieko negalime padaryti.
    .cues-no-proof =
        be pirkimo|čekio|kvito negalime|negaliu|nieko
        be įrodymo|dokumento negalime|negaliu|nieko
        reikalingas|būtinas čekis|kvitas|įrodymas
        reikia pirkimo įrodymo|dokumento
        deja nieko negalime|negaliu
    .reply-make-good = Taip, padėsiu, ir atsiprašau, kad teko klausti du kartus. Jūsų užsakymą { $order } matau čia. Kai prietaisas išsijungia, ar nejausti svilėsių kvapo, ar nėra kibirkščių?
    .coach-make-good = Trumpas atsiprašymas, o po jo – kas nors naudingo: taip atsitiesiama po blogos pradžios.
    .reply-no-proof = Suprantu jus, bet be pirkimo įrodymo, deja, nieko negalime padaryti.
    .coach-no-proof = Taisyklėse parašyta, kad užsakymo numerio užtenka. „Bet“ po užuojautos ją panaikina.
    .reply-sorry-only = Labai atsiprašau už painiavą! Jūsų tiesa, užsakymą matau. Gal tvarkome pinigų grąžinimą?
    .coach-sorry-only = Kas klaidą taiso paskubomis, greitai padaro kitą. Dar niekas nepaklausė, kaip tas prietaisas genda.
    .strong = Padėsiu, ir atsiprašau, kad teko kartoti. Jūsų užsakymą matau, čekio nereikia. Ar išsijungdamas jis nesmirda svilėsiais, gal matėte kibirkščių?

node-money-first = Norėčiau atgauti pinigus. Tėtis dabar laukia, kol atvės, ir bandys vėl. Jam 81-eri, jis nieko neišmeta, tik čekius.
    .fact-why-cool = Ar nejausti svilėsių kvapo, ar nėra dūmų, kibirkščių?
    .cues-why-cool =
        svilėsių|degėsių kvapas|kvapo|kvapą
        kvapas|kvapo|kvapą svilėsių|degėsių
        smirda|nesmirda|kvepia svilėsiais|degėsiais
        ar nesvyla|svyla|smirda|dvokia
        ar dūmų|dūmai|kibirkščių|kibirkštys
        matė|nematė dūmų|kibirkščių
    .fact-leave-off = Kol kas tegul jo nejungia.
    .cues-leave-off =
        tegul|kad nejungia|neįjungia|nejungtų|neįjungtų|nenaudoja|nenaudotų
        nejunkite|neįjunkite|nenaudokite
        palieka|paliktų išjungtą
        laiko|laikytų išjungtą
        ištraukia|ištrauktų|ištraukite kištuką
        kol kas neliečia|neliestų|nejungia|nejungtų
    .fact-try-again = Tegul pabando dar kartą.
    .cues-try-again =
        tegul|tegu|gali pabando|pabandyti|bando|mėgina dar|vėl
        pabando|pabandyti|bandyti dar kartą
        vėl pabando|įjungia|bando
        kai atvės įjungia|pabando|bando
        atvėsus|atvėsusį įjungti|pabandyti
    .reply-retry = Gal jis tiesiog perkaista. Kai atvės, tegul tėtis pabando dar kartą, o jūs parašykite, kas bus.
    .coach-retry = Protingas bandymas maršrutizatoriui, pavojingas tam, kas kaista ar sukasi. Paklauskite, prieš kam nors ką nors bandant.
    .reply-stop-first = Prie pinigų tuoj pereisime. Prašau pasakyti tėčiui, kad kol kas jo nejungtų. Kai prietaisas išsijungia, ar nejausti svilėsių kvapo, ar nėra dūmų, kibirkščių?
    .coach-stop-first = Išgirdote įspėjimą, ištartą tarp kitko.
    .reply-charm = Koks mielas turi būti jūsų tėtis! Tai sutvarkykime jums tuos pinigus. Kaip tik žiūriu į užsakymą.
    .coach-charm = Išgirdote žavesį, neišgirdote pavojaus: jis tuoj vėl įjungs. Klausytis – tai ir daryti ką nors dėl to, ką išgirdote.
    .strong = Pirmiausia noriu, kad tėtis būtų saugus, o tada grįšime prie pinigų. Prašau jam pasakyti, kad kol kas nejungtų. Ar nesmirda svilėsiais, ar tėtis nematė dūmų, kibirkščių?

node-smell = Gerai, kad paklausėte: tėtis sako, kad smirda svylančia plastmase. Jis atsidaro langą ir jungia vėl. Ar tai blogai?
    .fact-stop-using = Tegul tuoj pat ištraukia kištuką ir nebenaudoja.
    .cues-stop-using =
        ištraukia|ištrauktų|ištraukite|ištraukti kištuką|laidą
        ištraukia|ištrauktų|ištraukti iš lizdo|rozetės
        išjungti|išjungtų|išjungia|išjunkite iš tinklo|lizdo|elektros
        nebenaudoja|nebenaudotų|nebenaudokite|nebenaudoti
        daugiau nenaudoja|nenaudotų|nejungia|nejungtų
        nebejungia|nebejungtų|nebejunkite
    .fact-father-well = Ar tėčiui viskas gerai?
    .cues-father-well =
        ar tėčiui|jam viskas gerai
        ar tėtis|jis sveikas|gerai
        ar tėčiui|jam nieko
        ar nenudegė|nenusidegino|nesusižeidė|nenukentėjo
        kaip tėtis|jis jaučiasi|laikosi
        ar nudegė|nusidegino|nukentėjo
    .fact-safe-to-use = Galima saugiai naudoti toliau.
    .cues-safe-to-use =
        gali|galite|galima naudoti|naudotis toliau|ramiai|saugiai
        nauji prietaisai|daiktai dažnai kvepia|pakvimpa|smirda
        kvapas normalus|įprastas|nepavojingas|nekenksmingas
        nieko jam nenutiks|neatsitiks
        nieko nenutiks|neatsitiks
        saugu naudoti|naudotis
    .reply-soothe = Nesijaudinkite, nauji prietaisai iš pradžių dažnai pakvimpa. Prie atviro lango jam nieko nenutiks, kol viską sutvarkysime.
    .coach-soothe = Klientą nuraminote, o tėvą palikote pavojuje. Niekada neraminkite tuo, ko nežinote.
    .reply-cold = Prietaisą būtina nedelsiant išjungti iš tinklo. Informacija apie kvapą užfiksuota.
    .coach-cold = Teisinga, bet kalbate apie prietaisą, kai klientas kalba apie tėtį. Paklauskite apie jį.
    .reply-unplug = Gerai, kad pasakėte. Prašau tuoj pat jam paskambinti: tegul ištraukia kištuką ir nebenaudoja, net jei atrodo, kad veikia. Ar tėčiui viskas gerai, ar nenudegė?
    .coach-unplug = Aiškus nurodymas ir klausimas apie žmogų. Kai gresia pavojus, aiškumas ir yra šiluma.
    .strong = Taip, tai gali būti pavojinga, gerai, kad pastebėjote. Prašau paskambinti tėčiui: tegul ištraukia kištuką ir nebenaudoja. Ar tėčiui viskas gerai?

node-scorch = Ką tik skambino tėtis. Tvykstelėjo kibirkštis, jis net pašoko, o dabar nori bandyti dar kartą! Kodėl mūsų niekas neperspėjo?
    .fact-unplug-now = Tegul ištraukia kištuką ir daugiau neliečia.
    .cues-unplug-now =
        ištraukia|ištrauktų|ištraukite|ištraukti kištuką|laidą
        ištraukia|ištrauktų|ištraukti iš lizdo|rozetės
        išjungti|išjungtų|išjungia iš tinklo|lizdo|elektros
        daugiau|tegul neliečia|neliestų|nebando|nejungia
        nebeliečia|nebeliestų|nebejungia|nebejungtų|nebebando
        nebenaudoja|nebenaudotų|nebenaudoti
    .fact-is-he-hurt = Ar tėtis nenukentėjo?
    .cues-is-he-hurt =
        ar nenukentėjo|nukentėjo|nesusižeidė|susižeidė
        ar nenudegė|nudegė|nenusidegino
        ar tėtis|jis sveikas|nenukentėjo
        ar tėčiui|jam viskas gerai
        tik|labai išsigando
        kaip tėtis|jis jaučiasi|laikosi
    .fact-late-warning = Turėjome perspėti anksčiau.
    .cues-late-warning =
        turėjau|turėjome perspėti|įspėti|paklausti
        reikėjo perspėti|įspėti|paklausti anksčiau
        anksčiau perspėti|įspėti|paklausti
        perspėti|įspėti jus anksčiau
        atsiprašau kad neperspėjau|neįspėjau|nepaklausiau
        mano|mūsų klaida
    .fact-blame-use = Jis netinkamai naudojo.
    .cues-blame-use =
        netinkamai|neteisingai|blogai naudojo|naudojote|naudotas
        netinkamas|netinkamo|neteisingas naudojimas|naudojimo
        naudojamas|naudotas|naudojo pagal instrukciją
        pats kaltas
        jo|tėčio kaltė
    .reply-own-it = Turėjau jus perspėti anksčiau, atsiprašau. Prašau pasakyti tėčiui, kad ištrauktų kištuką ir daugiau neliestų. Ar jis nenukentėjo, ar tik išsigando?
    .coach-own-it = Klaidą pripažinote vienu sakiniu, o kitais padėjote.
    .reply-comfort = Kaip baisu, koks išgąstis jums abiem! Tuoj pat sutvarkysiu pinigų grąžinimą, kad bent dėl to nereikėtų sukti galvos.
    .coach-comfort = Užuojauta be nurodymo: jis vis tiek bandys dar kartą.
    .reply-manual = Ar jis buvo naudojamas pagal instrukciją? Kibirkščiavimo priežastis dažnai būna netinkamas naudojimas.
    .coach-manual = Ir klausimas gali būti kaltinimas. Ką tik išsigandęs žmogus nieko kito ir neišgirs.
    .strong = Atsiprašau, turėjau jus perspėti anksčiau. Prašau jam perskambinti: tegul ištraukia kištuką ir daugiau neliečia. Ar tėtis nenukentėjo?

node-wants-money = Kištukas ištrauktas, tėčiui viskas gerai. Dabar pinigai: noriu atgauti visą sumą, { $amount }, ir dar šiandien. Nuo pavasario neturiu darbo, tad kol jų negausiu, kito { $product-genitive } jam nenupirksiu.
    .fact-fourteen-days = Šiandien { $days }-oji diena; be priežasties prekę galima grąžinti per 14 dienų.
    .cues-fourteen-days =
        14 dienų|dienas
        keturiolika|keturiolikos dienų
        keturioliktoji|keturioliktos diena|dienos
        14-oji|14-os|14 diena
        14 dienų terminas
        dvi savaitės|savaites
    .fact-free-replacement = Galime nemokamai pakeisti.
    .cues-free-replacement =
        nemokamai pakeisiu|pakeisti|pakeisime|pakeičiame
        pakeisiu|pakeisti|pakeisime nemokamai
        nemokamas pakeitimas|keitimas
        naujas|naują|nauja nemokamai
        nemokamai naują|kitą|naujas
        atsiųsiu|atsiųsti|išsiųsiu naują|kitą
    .fact-gift = Pridėsime kuponą.
    .cues-gift =
        pridėsiu|pridedu|pridėsime kuponą
        dar|ir kuponą
        kuponą už|pridėsiu|dovanų
        dovanų kuponą|kuponas
        padovanosiu|skirsiu|gausite kuponą
    .reply-yes-alone = Apmaudu, kad dabar taip sunku, { $name-vocative }. Šiandien { $days }-oji diena, taigi telpame į 14 dienų, ir renkatės jūs: pinigai arba naujas nemokamai.
    .coach-yes-alone = Laiku ir neviršijant jūsų ribos: „taip“ galite pasakyti nieko neklausę, tai ir pasakykite.
    .reply-yes-lead = Suprantu, metai jums sunkūs, { $name-vocative }. Šiandien { $days }-oji diena, dar telpame į 14 dienų: grąžiname pinigus arba nemokamai pakeičiame, kaip norite. Dėl { $amount } liko vienas žingsnis.
    .coach-yes-lead = Teisė kliento, o pritarimas ne jūsų. Apie tą žingsnį pasakėte, kol jis dar negalėjo nuvilti.
    .reply-not-yet = Labai norėčiau pasakyti „taip“, { $name-vocative }. Bet šiandien { $days }-oji diena, mūsų 14 dienų jau praėjo, todėl pinigų dabar grąžinti negaliu. Galiu pasiūlyti nemokamai pakeisti.
    .coach-not-yet = Anksti ištartas „ne“, po kurio matyti kelias, skaudina mažiau nei „galbūt“.
    .reply-gift = Jums jau ir taip užtenka bėdų! Žinoma: tuoj pat grąžinsiu { $amount } ir dar pridėsiu { $voucher } kuponą, kad galėtumėte tėtį palepinti.
    .coach-gift = Kuponai – ne jūsų valioje. Dosnumas, kurį tenka atsiimti, kainuoja brangiau, negu jei jo išvis nebūtų.
    .reply-form = Pinigų grąžinimą tvarko kitas skyrius. Prašome užpildyti formą mūsų svetainėje, ir jie su jumis susisieks.
    .coach-form = Šį klausimą galite išspręsti patys arba pasakyti, kas spręs. Forma tik perkelia darbą klientui.
    .strong = Labai gaila, kad jums taip sunku, { $name-vocative }. Pažiūrėjau: šiandien { $days }-oji diena, o be priežasties prekę galima grąžinti per 14 dienų. Nemokamai pakeisti galime bet kuriuo atveju. Tuoj paaiškinsiu, ką tai reiškia dėl pinigų.

node-due-alone = Tada pinigų, prašau. Jau ruošiausi ginčytis. Kada juos gausiu ir ką daryti su senuoju?
    .fact-refund-amount = Grąžiname visą sumą, { $amount }.
    .cues-refund-amount =
        grąžinu|grąžinsiu|grąžiname jums|visus|visą
        visus|visą pinigus|sumą
        jums grąžinu|grąžinsiu|grąžinsime
        pinigų grąžinimas pradėtas|įvykdytas|patvirtintas
        grąžinu|grąžinsiu pinigus
        grąžinimas pradėtas|užsakytas
    .fact-bank-days = Pinigai ateina per tris–penkias darbo dienas.
    .cues-bank-days =
        tris penkias darbo|dienas
        trijų penkių darbo|dienų
        nuo trijų iki penkių
        3-5 darbo|dienas|dienų
        3 iki 5 darbo|dienų
        penkias darbo dienas
    .fact-collect-old = Senąjį nemokamai paimsime.
    .cues-collect-old =
        paimsime|paims|paimame senąjį|seną|sugedusį
        senąjį|seną|sugedusį paimsime|paims|pasiims|paimame
        kurjeris paims|atvyks|pasiims|atvažiuos
        nemokamai paimsime|paims|pasiimsime|paimame
        pas tėtį paims|paimsime
        atvyksime|atvažiuosime pasiimti
    .fact-money-tonight = Pinigai bus sąskaitoje šiandien.
    .cues-money-tonight =
        šiandien|vakare sąskaitoje
        sąskaitoje šiandien|vakare
        iki vakaro sąskaitoje|gausite|ateis|bus
        pinigai|pinigus dar šiandien
        šiandien gausite pinigus
        vakare turėsite|gausite
    .reply-tonight = Jokių ginčų! Tuoj pat jums grąžinu { $amount }, iki vakaro jie bus sąskaitoje. Linkėjimai tėčiui!
    .coach-tonight = „Taip“ teisingas, „iki vakaro“ – tik noras. Kas turi mažai pinigų, tas planuoja pagal jūsų žodį.
    .reply-brief = Suma { $amount }: grąžinimas pradėtas. Per tris–penkias darbo dienas.
    .coach-brief = Gera žinia, pasakyta kaip kasos kvitas. Vienas iš dviejų klausimų liko be atsakymo.
    .reply-complete = Ginčytis nereikės. Grąžinu jums visą sumą, { $amount }; pinigai ateina per tris–penkias darbo dienas, tad prašau anksčiau jais nesikliauti. O senąjį paimsime nemokamai.
    .coach-complete = Gerą žinią pasakėte kartu su data, kad klientas galėtų planuoti.
    .strong = Kovoti nereikės, { $name-vocative }. Grąžinu jums visą sumą, { $amount }, pavedimas jau pradėtas; pinigai ateina per tris–penkias darbo dienas. Senąjį iš tėčio nemokamai paims kurjeris.

node-due-lead = Tada pinigų, prašau. Tai { $amount } jau pakeliui? Ar yra kokia nors kliūtis?
    .fact-needs-approval = Didesnei nei { $limit-refund } sumai turi pritarti komandos vadovas.
    .cues-needs-approval =
        turi pritarti|patvirtinti vadovas|vadovė
        vadovas|vadovė pritaria|patvirtina|turi|sprendžia|nuspręs
        reikia|reikalingas|reikės vadovo|vadovės pritarimo|sutikimo|patvirtinimo
        reikia|reikalingas pritarimo|pritarimas|patvirtinimo
        klausiu|paklausiu vadovo|vadovės
        perduota|perduodu vadovui|vadovei
    .fact-answer-by-noon = Atsakymą gausite iki kitos darbo dienos vidurdienio.
    .cues-answer-by-noon =
        iki vidurdienio|pietų|dvyliktos
        dienos vidurdienio|pietų
        kitos|kitą darbo dienos|dieną
        rytoj iki 12|vidurdienio|pietų
        iki rytojaus vidurdienio|pietų
    .fact-replacement-now = Naują galime išsiųsti iškart, be pritarimo.
    .cues-replacement-now =
        išsiųsiu|išsiųsti|atsiųsiu|atsiųsti|siunčiu naują|kitą
        naują|kitą išsiųsiu|išsiųsti|atsiųsiu|atsiųsti|siunčiu
        pakeisti|pakeisiu iškart|šiandien|dabar|tuoj
        iškart|šiandien|dabar|tuoj pakeisti|pakeisiu
        pakeisti|pakeisiu be pritarimo
    .fact-promise-above = Visa suma jau pervesta.
    .cues-promise-above =
        suma|pinigai|grąžinimas jau|pervesta|pervesti|patvirtintas
        jau|ką tik pervedžiau|grąžinau|patvirtinau
        pervedžiau|grąžinau jums
        taip jau pakeliui
        tuoj|iškart grąžinu|pervedu|grąžinsiu|pervesiu
    .reply-pass-on = Neturiu tam įgaliojimų. Grąžinimui reikia vadovo pritarimo, klausimas perduotas komandos vadovui.
    .coach-pass-on = Tiesa, bet be laiko ir kitos išeities tai skamba lyg užtrenkiamos durys.
    .reply-complete = Liko vienas žingsnis, ir pasakysiu atvirai: kai suma didesnė nei { $limit-refund }, turi pritarti komandos vadovas. Klausiu jo dabar, atsakymą gausite iki kitos darbo dienos vidurdienio. Naują galiu išsiųsti iškart, jei nenorite laukti.
    .coach-complete = Pasakėte, kas sprendžia, iki kada ir ką tuo metu galite padaryti jūs.
    .reply-release = Jokių kliūčių! Ką tik jums pervedžiau { $amount }. Jūs to nusipelnėte.
    .coach-release = Pinigai gal ir bus grąžinti, tik spręsite ne jūs. „Jei pritars vadovas“ sakoma prieš pažadą, o ne po jo.
    .strong = Geriau pasakysiu dabar, kad vėliau nebūtų staigmenų: kai suma didesnė nei { $limit-refund }, turi pritarti komandos vadovas. Atsakymą gausite iki kitos darbo dienos vidurdienio. O kad tėčiui nereikėtų laukti, naują galiu išsiųsti dar šiandien.

node-late = Vadinasi, ne, ir tik dėl kalendoriaus? Sumokėjau { $amount } už daiktą, kuris tėčiui galėjo sudeginti virtuvę. Ir tuo modeliu aš nebepasitikiu.
    .fact-not-due-yet = Pinigų kol kas grąžinti negalime.
    .cues-not-due-yet =
        pinigų kol kas|dar|dabar
        grąžinti negaliu|negalime|dar
        negaliu|negalime grąžinti
        pirmiausia keičiame|pakeičiame|keičiama|taisome|pakeisti
        kol kas negrąžiname|negrąžinsime
    .fact-other-model = Galime nemokamai atsiųsti kito modelio prietaisą.
    .cues-other-model =
        kito|kitą|kitas|kitokį modelio|modelį|modelis
        kitos|kitą firmos|markės|markę
        kito gamintojo
        ne tokį kitą
    .fact-refund-if-fails = Jei suges ir pakeistas, grąžinsime pinigus.
    .cues-refund-if-fails =
        jei|jeigu suges|sugestų ir|vėl|taip
        jei|jeigu ir naujasis|jis|pakeistas|tas|šis suges|sugestų
        jei|jeigu naujasis|pakeistas|kitas suges|sugestų
        suges|sugestų ir naujasis|pakeistas|tas|šis
    .fact-exception = Padarysiu išimtį ir grąžinsiu pinigus.
    .cues-exception =
        padarysiu|darau|padarysime išimtį
        išimtį jums|dėl
        išimties tvarka
        vis tiek grąžinsiu|grąžinu
        apeisiu|apeiti taisykles
    .reply-plain-no = Pinigų kol kas grąžinti negaliu. Po 14 dienų pirmiausia keičiame; galima rinktis kitą modelį. Pinigai grąžinami tik tada, jei suges ir naujasis.
    .coach-plain-no = Kiekvienas faktas teisingas ir kiekvienas sakinys užveria duris. Pirma parodykite, kad matote, kodėl tai svarbu, tada sakykite tą patį „ne“.
    .reply-exception = Jūsų tiesa, tai nesąžininga, ir man jūsų nuoširdžiai gaila. Padarysiu išimtį ir grąžinsiu pinigus.
    .coach-exception = Dėl išimčių sprendžia komandos vadovas. Gerumu tai atrodo tik tol, kol ateina neigiamas atsakymas.
    .reply-kind-no = Po tokio išgąsčio ir aš juo nebepasitikėčiau. Pinigų kol kas grąžinti negaliu, ir apsimetinėti nenoriu. Bet galiu nemokamai išsiųsti kito modelio prietaisą, tėčiui jį pristatys per dvi darbo dienas. Jei suges ir tas, atgausite pinigus.
    .coach-kind-no = Tas pats „ne“, tik jis atsako į baimę, slypinčią už reikalavimo. Kitas modelis padarys tai, kam buvo skirti pinigai.
    .strong = Suprantu, { $name-vocative }, jus abu tai labai išgąsdino. Pinigų kol kas grąžinti negaliu, nes po 14 dienų pirmiausia keičiame. Tai gali būti kitas modelis, nemokamai, per dvi darbo dienas. O jei suges ir tas, grąžinsime pinigus.

node-insists = Pasakykite tiesiai, prašau. Ką galiu gauti ir kada? Dar vienam ratui nebeturiu jėgų.
    .fact-plain-replacement = Galime nemokamai išsiųsti naują, gausite per dvi darbo dienas.
    .cues-plain-replacement =
        nemokamai išsiųsiu|išsiųsti|pakeisiu|pakeisti|pakeisime|naują
        naują|naujas|kitą nemokamai
        kito|kitą|kitas modelio|modelį|modelis
        išsiųsiu|išsiųsti|atsiųsiu|atsiųsti naują|kitą
        naują išsiųsiu|išsiųsti|atsiųsiu|pristatys
    .fact-plain-collection = Senąjį paimsime.
    .cues-plain-collection =
        paimsime|paims|paimame senąjį|seną|sugedusį
        senąjį|seną|sugedusį paimsime|paims|pasiims|paimame
        kurjeris paims|atvyks|pasiims|atvažiuos
        atvyksime|atvažiuosime pasiimti
    .fact-new-promise = Gausite viską, ko prašėte.
    .cues-new-promise =
        viską ko prašėte|norite|norėjote
        viską ką prašėte|norite|norėjote
        gausite viską
        ko tik norite|panorėsite
        viską dar šiandien
    .reply-refund-plain = Jūsų tiesa. Tiesiai: { $amount } grąžinu dabar, pinigai ateis per tris–penkias darbo dienas; arba nemokamai išsiųsiu naują, jis bus per dvi. Senąjį paimsime bet kuriuo atveju.
    .coach-refund-plain = Trumpi sakiniai, jokių pasiteisinimų: pavargusiam klientui reikia tik „kas“, „kada“ ir „kaip“.
    .reply-lead-plain = Tiesiai: dėl pinigų sprendžia komandos vadovas, atsakymą gausite iki kitos darbo dienos vidurdienio. Iškart galiu nemokamai išsiųsti naują, o senąjį paimsime.
    .coach-lead-plain = Kas ne jūsų valioje, turi vardą ir valandą; kas jūsų valioje, vyksta iškart.
    .reply-replace-plain = Tiesiai: pinigų kol kas ne, atsiprašau. Bet nemokamai išsiųsiu naują, jei norite, kito modelio; pas tėtį jis bus per dvi darbo dienas, o senąjį paimsime.
    .coach-replace-plain = Neigiamam atsakymui užteko kelių žodžių, visi kiti – pagalba. Tokia proporcija ir turi būti.
    .reply-soft = Labai atsiprašau, parodėte mums tiek kantrybės. Pasirūpinsiu, kad gautumėte viską, ko prašėte, pažadu.
    .coach-soft = Paprašyti kalbėti tiesiai, atsakėte šiltai ir miglotai. Jus pagaus už žodžio.
    .reply-hold = Žiūriu. Prašau truputį kantrybės, tokie dalykai užtrunka.
    .coach-hold = Prašant kantrybės reikia ir priežasties, ir pabaigos. Čia nėra nei vienos, nei kitos.
    .strong = Jūsų tiesa, { $name-vocative }, ir atsiprašau už painiavą. Štai ką galiu padaryti šią minutę: nemokamai išsiųsti tėčiui naują, jei norite, kito modelio, per dvi darbo dienas. Senąjį paims kurjeris. Ar jums abiem tai padėtų?

node-glad = Tikrai? Ir dar kuponas? Jūs tiesiog angelas! Tuoj savo kortele užsakysiu tėčiui naują.
    .fact-take-back = Pažadėjau daugiau, nei galiu duoti.
    .cues-take-back =
        pažadėjau per daug
        per daug pažadėjau
        pažadėjau daugiau nei|negu
        daugiau nei|negu galiu|turiu
        neturėjau žadėti|pažadėti
        turiu|privalau pasitaisyti|pataisyti
    .fact-wait-order = Prašau dar nieko neužsakinėti.
    .cues-wait-order =
        neužsakinėkite|neužsakykite dar|nieko|kol
        dar|kol kas neužsakinėkite|neužsakykite
        prašau neužsakinėti|neužsakyti|palaukti
        nieko neužsakinėti|neužsakyti|neužsakinėkite|neužsakykite
        palaukite su|dėl užsakymu|užsakymo
        palaukti|palūkėti su užsakymu
    .fact-confirm-gift = Grąžinimas ir kuponas patvirtinti.
    .cues-confirm-gift =
        kuponas patvirtintas|patvirtinti
        grąžinimas ir kuponas
        kuponas jau pakeliui
        viskas patvirtinta
        drąsiai|ramiai užsakykite|užsakinėkite
    .reply-enjoy = Nėra už ką, man tik džiugu! Grąžinimas ir kuponas patvirtinti.
    .coach-enjoy = Padėka maloni, tik ši – į skolą. Su kiekviena minute pataisyti bus brangiau.
    .reply-own-up = Prašau dar nieko neužsakinėti, { $name-vocative }. Pažadėjau daugiau, nei galiu duoti, ir tai mano klaida. Dabar pasakysiu, ką iš tikrųjų galiu padaryti.
    .coach-own-up = Sugadina malonią akimirką, bet sutaupo kliento pinigų. Pažadą pataisykite, kol juo dar niekas nesivadovavo.
    .reply-hedge = Džiaugiuosi, kad patiko! Gali truputį užtrukti, tad retkarčiais pasitikrinkite el. paštą.
    .coach-hedge = Užuomina – ne pataisymas. Ji saugo jus, o ne klientą.
    .strong = Prašau palaukti su užsakymu, { $name-vocative }. Atsiprašau: norėdami padėti kartais pažadame per daug, taip nutiko ir man, pažadėjau daugiau, nei galiu duoti. Tai mano klaida. Tuoj pasakysiu, ką iš tikrųjų galiu.

node-let-down = Dėl jūsų pažado savo kortele užsakiau naują. O dabar jūsų laiške rašoma visai kas kita. Tai kas sako tiesą?
    .fact-own-promise = Pažadėti buvo mano klaida.
    .cues-own-promise =
        mano klaida|kaltė
        klaida mano
        neturėjau to|jums žadėti|pažadėti
        be reikalo pažadėjau
        pažadėjau per|daugiau
        laiškas|laiške teisingas|teisus|teisingai|tiesa
    .fact-lead-by-noon = Komandos vadovas atsakys iki kitos darbo dienos vidurdienio.
    .cues-lead-by-noon =
        iki vidurdienio|pietų|dvyliktos
        dienos vidurdienio|pietų
        kitos|kitą darbo dienos|dieną
        rytoj iki 12|vidurdienio|pietų
        iki rytojaus vidurdienio|pietų
    .fact-ignore-mail = Nekreipkite dėmesio į laišką.
    .cues-ignore-mail =
        nekreipkite dėmesio laišką|į
        ignoruokite|pamirškite laišką
        laiškas automatinis|klaidingas
        jis automatinis
        sistemos klaida
    .reply-own-promise = Laiške parašyta tiesa, ir aš atsiprašau: neturėjau to žadėti. Jūs pasikliovėte mano žodžiu. Viską perduodu komandos vadovui, atsakymą gausite iki kitos darbo dienos vidurdienio.
    .coach-own-promise = Prisiėmėte kaltę ten, kur ji ir buvo, o perduodami reikalą pasakėte valandą. Daugiau išgelbėti nebuvo galima.
    .reply-ignore = Ojoj, į tą laišką nekreipkite dėmesio, jis automatinis! Viską asmeniškai sutvarkysiu, nesijaudinkite.
    .coach-ignore = Antras pažadas pirmajam pridengti. Dabar netikima nė vienu jūsų žodžiu.
    .reply-terms = Mūsų sąlygos paskelbtos svetainėje. Apgailestauju, jei kilo nesusipratimas.
    .coach-terms = „Jei kilo nesusipratimas“ suverčia kaltę klientui. O suprasta buvo puikiausiai.
    .strong = Laiške parašyta tiesa, tai mano klaida, { $name-vocative }. Labai atsiprašau, kad tai jums kainavo pinigų, kurių dabar trūksta. Komandos vadovui perduodu visą istoriją, atsakymą gausite iki kitos darbo dienos vidurdienio.

node-straight = Tiesiai pasakėte, ką ir kada gausiu, ir pirmiausia pagalvojote apie tėtį. Tai verta daugiau, nei manote. Ačiū.
node-settled = Na gerai, tiks ir taip. Turbūt susitarėme.
node-team-lead = Tada lauksiu jūsų vadovo atsakymo. Ne to tikėjausi, bet bent žinau, kas sprendžia.
node-lost = Tiek to. Kreipsiuosi į Vartotojų teisių apsaugos tarnybą ir visiems pažįstamiems papasakosiu, kodėl.
node-gave-up = Nieko nėra? Tada baigiu. Mes su tėčiu pas jus daugiau nebepirksime.
