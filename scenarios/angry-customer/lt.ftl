# Lithuanian. Robin is Gabi here, short for both Gabrielė and Gabrielius; no sentence of the trainee's shows a gender.

scenario =
    .title = Niekas nepaskambino
    .brief = Antradienis, antra valanda po pietų. Jūs esate Gabi, dirbate ir rytoj. { $name } laukia dovanos: pas mus dingo jau dvi siuntos, o paskambinti pažadėta du kartus. Prieš rašydami perskaitykite duomenis šone.

customer-name = { $name }

vary-name-ingrid = Ingrida
    .vocative = Ingrida
    .gender = feminine
vary-name-tomas = Tomas
    .vocative = Tomai
    .gender = masculine
vary-name-elena = Elena
    .vocative = Elena
    .gender = feminine
vary-name-pavel = Paulius
    .vocative = Pauliau
    .gender = masculine

vary-product-music-box = muzikinė dėžutė
    .accusative = muzikinę dėžutę
    .new = naują muzikinę dėžutę
vary-product-telescope = teleskopas
    .accusative = teleskopą
    .new = naują teleskopą
vary-product-globe = gaublys
    .accusative = gaublį
    .new = naują gaublį

profile-order = { $order }
    .label = Užsakymas
profile-item = { $product }, { $amount }, pažymėta kaip gimtadienio dovana
    .label = Prekė
profile-parcel = paskutinį kartą užfiksuota prieš { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
        [many] { $days } dienos
       *[other] { $days } dienų
    }
    .label = Antra siunta
profile-phone = numeris yra duomenyse; geriausia skambinti 12.00–14.00 val.
    .label = Telefonas

history-first-parcel = Pirma siunta dingo; išsiųsta antra.
history-first-call = Pažadėta paskambinti kitą rytą. Nepaskambinta.
history-second-call = Vėl pažadėta paskambinti, „paskambins kolega“. Nepaskambinta.

knowledge-lost =
    Vežėjas siuntos ieško dešimt dienų nuo paskutinės žymos sekimo sistemoje.

    - **Iki 10-os dienos:** naujos dar nesiunčiame ir pinigų negrąžiname. Pradėkite skubią paiešką: vežėjas atsako iki kitos darbo dienos vidurdienio, tada galite siųsti naują.
    - **Nuo 10-os dienos:** paieška baigta. Pasiūlykite šiandien išsiųsti naują arba iškart grąžinti pinigus; renkasi klientas. Naujos paieškos nepradėkite.
    .title = Dingusios siuntos
knowledge-delivery =
    Skubus pristatymas trunka **dvi darbo dienas**. Per naktį nepristatome niekam.

    Kai dovana vėluoja, per valandą galite el. paštu išsiųsti gimtadienio atviruką su jos nuotrauka.
    .title = Pristatymo terminai
knowledge-goodwill =
    Netesėję pažadų galite nieko neklausę įskaityti kompensaciją iki prekės kainos, daugiausia **{ $limit-credit }**. Daugiau negali duoti niekas.
    .title = Geros valios kompensacija
knowledge-promises =
    Pažadėtas skambutis turi **vardą, valandą ir kanalą**. Naudokite numerį ir laiką iš duomenų, nusistatykite priminimą ir skambinkite, net jei nieko naujo nėra.

    Po pirmo įžeidimo: pripažinkite pyktį, nubrėžkite ribą, dirbkite toliau. Negrasinkite nutraukti pokalbio.
    .title = Skambučiai ir aštrūs žodžiai

node-opening = Užsakymas { $order }. Dingo dvi siuntos, antroji prieš { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
        [many] { $days } dienos
       *[other] { $days } dienų
    }. Du jūsų žmonės prisiekė paskambinti. Niekas nepaskambino. Ir tik nebandykite man sakyti, kad turėčiau kantrybės.
    .fact-owned = Pažadėjome paskambinti ir nepaskambinome; tai mūsų kaltė.
    .cues-owned =
        pažadėjome|pažadėti|žadėjome paskambinti|skambutį|skambučiai
        pažadėjome ir nepaskambinome
        turėjome|turėjo jums paskambinti
        niekas jums nepaskambino
        mūsų|mano kaltė|klaida
        nuvylėme|apvylėme jus
        skambučiai|skambučių kurių|nesulaukėte
    .fact-read-file = Perskaičiau jūsų užsakymo istoriją ir matau abi dingusias siuntas.
    .cues-read-file =
        perskaičiau jūsų|visą|užsakymo
        matau jūsų|visą|užsakymo istoriją|duomenis
        jūsų istoriją|duomenis|užsakymą perskaičiau|matau|turiu
        dvi|abi dingusios|dingusias|dingo siuntos|siuntas
        matau dvi|abi siuntas
    .fact-ask-again = Pasakykite užsakymo numerį ir kas nutiko.
    .cues-ask-again =
        pasakykite|atsiųskite|nurodykite|parašykite užsakymo numerį
        gal galite|galėtumėte nurodyti|pasakyti|parašyti|atsiųsti numerį
        koks užsakymo numeris
        papasakokite|pasakykite|papasakoti kas|viską nutiko|atsitiko|iš
        nuo pradžių|pradžios
        reikėtų|reikia užsakymo numerio
    .reply-restart = Oi, kaip apmaudu, labai atsiprašau! Asmeniškai tuo pasirūpinsiu. Gal galėtumėte nurodyti užsakymo numerį ir papasakoti, kas nutiko, nuo pradžių?
    .coach-restart = Šilti žodžiai, bet visa tai jau buvo duomenyse. Versti supykusį žmogų pasakoti iš naujo – dar vienas netesėtas pažadas.
    .reply-own-early = Sveiki, { $name-vocative }, čia Gabi. Perskaičiau jūsų užsakymo istoriją: dvi dingusios siuntos ir du skambučiai, kuriuos pažadėjome ir neatlikome. Tai mūsų kaltė, atsiprašau. Vežėjas dar ieško; pasakysiu, ką galiu padaryti.
    .coach-own-early = Skriaudą įvardijote dar prieš kalbėdami apie siuntą. Pyktis, kuriam nieko nebereikia įrodinėti, gali nurimti.
    .reply-own-late = Sveiki, { $name-vocative }, čia Gabi. Perskaičiau jūsų užsakymo istoriją: dvi dingusios siuntos ir du skambučiai, kuriuos pažadėjome ir neatlikome. Tai mūsų kaltė, atsiprašau. Vežėjo paieška baigta; pasakysiu, ką galiu padaryti.
    .coach-own-late = Skriaudą įvardijote dar prieš kalbėdami apie siuntą. Pyktis, kuriam nieko nebereikia įrodinėti, gali nurimti.
    .reply-carriers = Suprantu, bet vežėjai kartais pameta siuntas. Dabar tai nuo mūsų nepriklauso, todėl prašome dar truputį kantrybės.
    .coach-carriers = Iš „suprantu, bet“ klientas išgirsta tik „bet“. Skambinti turėjote jūs, o ne vežėjas.
    .strong = Sveiki, { $name-vocative }, mano vardas Gabi. Perskaičiau jūsų užsakymo istoriją: abi siuntos dingo, o du skambučiai, kuriuos pažadėjome, taip ir neįvyko. Nuvylėme jus, atsiprašau. Iš naujo pasakoti nereikės.

node-third-telling = Alio? Juk viską turite prieš akis. Pasakoti trečią kartą ar pagaliau perskaitysite?
    .fact-file-open = Jūsų istoriją turiu prieš akis ir žinau, kas nutiko.
    .cues-file-open =
        jūsų|visą istoriją|duomenis|užsakymą turiu|matau|perskaičiau
        turiu|matau jūsų|visą istoriją|duomenis|užsakymą
        turiu prieš akis
        žinau kas nutiko|atsitiko|įvyko
        dvi|abi dingusios|dingusias|dingo siuntos|siuntas
        perskaičiau viską|jūsų|visą
    .fact-repeat-owned = Jums neturėtų tekti to kartoti.
    .cues-repeat-owned =
        neturėtų|neturėjo tekti|reikėti kartoti|pasakoti|aiškinti
        nereikia|nereikės kartoti|pasakoti
        kartoti|pasakoti nereikia|nereikės
        atsiprašau kad tenka|teko kartoti|pasakoti
        pirma turėjau|reikėjo perskaityti
        turėjau|reikėjo pirma|iškart perskaityti
    .fact-handed-on = Su jumis susisieks kolega.
    .cues-handed-on =
        kolega|kolegė susisieks|paskambins|parašys|kuris|kuri
        perduodu|perduosiu kolegai|kolegei|toliau
        su jumis susisieks|susisieksime
        kolega|kolegė|kolegai|kolegei gerai išmano
        sujungsiu|nukreipsiu jus
    .reply-calm-first = Padėti galėsiu tik tada, jei abu nusiraminsime ir jūs atsakysite į mano klausimus.
    .coach-calm-first = Paliepus dar niekas nenusiramino. Parodykite, kad perskaitėte, ir ramybė ateis pati.
    .reply-read-early = Jums tikrai neturėtų tekti to kartoti; turėjau pirma perskaityti. Dabar jūsų istoriją turiu prieš akis: dvi dingusios siuntos, du nesulaukti skambučiai, o paieška dar vyksta.
    .coach-read-early = Blogą pradžią ištaisėte dviem eilutėmis: pirma klaida, tada įrodymas, kad perskaitėte.
    .reply-read-late = Jums tikrai neturėtų tekti to kartoti; turėjau pirma perskaityti. Dabar jūsų istoriją turiu prieš akis: dvi dingusios siuntos, du nesulaukti skambučiai, o paieška baigta.
    .coach-read-late = Blogą pradžią ištaisėte dviem eilutėmis: pirma klaida, tada įrodymas, kad perskaitėte.
    .reply-hand-on = Žinoma, ne, atsiprašau! Perduodu jus kolegei, ji tokius atvejus gerai išmano. Ji labai greitai su jumis susisieks.
    .coach-hand-on = Norėta padėti, išgirstas trečias pažadas. Kas perskaito žinutę, tas už klientą ir atsako.
    .strong = Ne, nė žodžio kartoti nereikės. Jūsų istoriją turiu prieš akis: dvi dingusios siuntos ir du skambučiai, kuriuos likome skolingi. Atsiprašau, kad nepasakiau to iškart.

node-search-open = Siuntos sekime rašoma, kad jie „vis dar ieško“. Nuostabu. Tiesiog šiandien išsiųskite man kitą. Kas čia tokio sunkaus?
    .fact-trace = Pradedu skubią siuntos paiešką pas vežėją.
    .cues-trace =
        pradedu|pradėsiu|pradėjau skubią|siuntos|paiešką
        užsakau|inicijuoju|užregistruoju|užregistravau skubią|siuntos|paiešką
        skubi|skubią|skubios paieška|paiešką|paieškos
        skubią užklausą vežėjui
        kreipiuosi|kreipsiuosi į vežėją skubiai|dėl
    .fact-answer-noon = Vežėjas turi atsakyti iki rytojaus vidurdienio; tada galėsiu siųsti naują.
    .cues-answer-noon =
        iki rytojaus vidurdienio|pietų|dvyliktos
        rytoj iki vidurdienio|pietų|dvyliktos|12
        iki rytdienos vidurdienio|pietų
        atsakyti|atsakys rytoj|rytojaus
        rytoj atsakys|atsakymą
    .fact-early-replacement = Šiandien išsiųsiu naują.
    .cues-early-replacement =
        šiandien išsiųsiu|siunčiu|išsiųsime naują|kitą
        išsiųsiu|siunčiu naują|kitą šiandien|iškart
        naują|kitą išsiųsiu|siunčiu šiandien|iškart
        naują|kitą šiandien išsiųsiu|siunčiu
        nauja siunta pakeliui
        tuoj|iškart pakeisiu
    .reply-open-trace = Tas „vis dar ieško“ jau turbūt skamba kaip blogas juokas. Iki 10-os dienos naujos siųsti negaliu, todėl pradedu skubią paiešką pas vežėją. Jis turi atsakyti iki rytojaus vidurdienio, ir tas atsakymas atriš man rankas.
    .coach-open-trace = „Ne“ su kitu žingsniu ir valanda. Klientas galės patikrinti kiekvieną jūsų žodį.
    .reply-terms = Deja, mūsų sąlygos to neleidžia. Prašome palaukti, kol vežėjas baigs.
    .coach-terms = Tiesa, bet tai užtrenktos durys. Ta pati taisyklė leidžia pradėti paiešką.
    .reply-send-anyway = Atvirai kalbant, jūs jau pakankamai laukėte. Šiandien išsiųsiu naują, o popierius kaip nors sutvarkysiu.
    .coach-send-anyway = Gražu, bet iki 10-os dienos tai ne jūsų valioje. Vėliau klientas sužinos, kad niekas nebuvo išsiųsta.
    .strong = Mane tas „vis dar ieško“ irgi erzintų. Iki 10-os dienos naujos siųsti negaliu, todėl darau tai, kas pajudins reikalą: pradedu skubią paiešką pas vežėją, jis turi atsakyti iki rytojaus vidurdienio. Tada galėsiu veikti.

node-search-closed = Siuntos sekime rašoma, kad paieška baigta. Ir niekam neatėjo į galvą man pasakyti. Tai ką dabar gausiu, dar vieną paiešką?
    .fact-replacement-now = Šiandien skubiu pristatymu galime išsiųsti { $product-new }.
    .cues-replacement-now =
        šiandien išsiųsiu|išsiųsti|siunčiu|išsiųsime
        išsiųsti|išsiųsiu|siunčiu naują|kitą
        naują|kitą išsiųsti|išsiųsiu|siunčiu
        naują|kitą šiandien|iškart|tuoj
        skubiu|skubiai pristatymu|išsiųsiu|šiandien
        šiandien skubiu|skubiai
    .fact-refund-choice = Arba iškart grąžinsiu { $amount }; rinkitės jūs.
    .cues-refund-choice =
        arba|ar grąžinu|grąžinsiu|grąžinti
        grąžinti|grąžinsiu|grąžinu pinigus|sumą|iškart
        iškart|tuoj grąžinti|grąžinsiu|grąžinu
        rinkitės|pasirinkite|renkatės|spręskite jūs|pats|pati
        kas jums geriau|labiau|tiktų
        ką renkatės|pasirinktumėte
        kaip jums geriau
    .fact-new-trace = Pirmiausia pradėsiu paiešką.
    .cues-new-trace =
        pradedu|pradėsiu|užsakau|inicijuosiu skubią|naują|paiešką
        skubią|naują paiešką
        dar vieną|kartą paiešką
        paklausiu|pasitikslinsiu|patikrinsiu vežėjo|pas
        kai vežėjas patvirtins
    .reply-trace-first = Noriu viską padaryti kaip dera, todėl pirmiausia pradėsiu skubią paiešką. Kai vežėjas patvirtins, gausite naują, pažadu.
    .coach-trace-first = Nuo 10-os dienos galite veikti patys. Rūpestis, dėl kurio klientui tenka dar laukti, nėra rūpestis.
    .reply-in-process = Ne, jums priklauso sprendimas. Jis bus priimtas nustatyta tvarka.
    .coach-in-process = Koks sprendimas ir kada? Kanceliarinė kalba skamba taip, lyg slapstytumėtės.
    .reply-choose = Jokių paieškų nebebus, ir labai gaila, kad niekas jums nepranešė. Šiandien skubiu pristatymu galiu išsiųsti { $product-new } arba iškart grąžinti { $amount }. Kas jums labiau tiktų?
    .coach-choose = Pasinaudojote savo laisve ir leidote nuspręsti klientui. Kas gali rinktis, tas vėl jaučiasi padėties šeimininkas.
    .strong = Ne, tai baigta, ir mes turėjome jums pranešti. Rinkitės jūs: šiandien skubiu pristatymu galiu išsiųsti { $product-new } arba iškart grąžinti { $amount }. Kas jums labiau tiktų?

node-insult = Žinote ką? Visi jūs ten niekam tikę, o jūs – labiausiai. Gal jus priėmė, nes pigiai kainavote?
    .fact-boundary = Prašau be asmeninių įžeidimų.
    .cues-boundary =
        prašau be|neįžeidinėti|neįžeidinėkite|nekeikti įžeidimų|įžeidinėjimų|manęs
        be asmeninių|asmeniškų įžeidimų|įžeidinėjimų
        be įžeidimų|įžeidinėjimų
        neįžeidinėkite|neįžeidinėti manęs
        kalbėkime|bendraukime pagarbiai|mandagiai
        kalbėkite su manimi pagarbiai|mandagiai
        asmeniškumų|įžeidimų atsisakykime|nereikia
    .fact-anger-seen = Turite pagrindo pykti.
    .cues-anger-seen =
        turite pagrindo|teisę pykti
        pagrindo|teisę pykti
        pykstate pagrįstai|teisėtai
        pagrįstai pykstate
        jūsų pyktis suprantamas|pagrįstas
        suprantu kodėl pykstate
        irgi pykčiau
    .fact-threat = Dar vienas toks žodis, ir pokalbį baigiu.
    .cues-threat =
        baigiu|baigsiu|nutrauksiu|nutraukiu pokalbį|susirašinėjimą
        pokalbį baigiu|baigsiu|nutrauksiu|nutraukiu
        dar vienas|vieną toks|tokį žodis|žodį
        neprivalau to|šito klausytis|kęsti
        to kęsti|klausytis neprivalau|neketinu
    .reply-grovel = Jūsų tiesa, mes niekam tikę, ir aš taip pat. Turite visą teisę pykti. Sakykite viską, ką tik norite.
    .coach-grovel = Nusižeminti dėl klaidos dera, dėl savęs – neprivalote. Taip tik prašotės kito smūgio.
    .reply-kind-line = Turite visą pagrindą pykti, ir aš lieku su jumis. Tik asmeninių įžeidimų, prašau, atsisakykime: jie skaudina, o siuntos neparneš. Kas jums dabar svarbiausia?
    .coach-kind-line = Pirma pyktis, tada riba, tada vėl prie darbo. Geranoriškai nubrėžtą ribą retai tenka brėžti antrą kartą.
    .reply-threaten = Neprivalau to klausytis. Dar vienas toks žodis, ir pokalbį baigiu.
    .coach-threaten = Suprantama, ir tai jūsų teisė, jei įžeidinėjimai tęsis. Bet kai tai pirmas atsakymas, nuo visų apleisto kliento nusisuka dar vienas žmogus.
    .strong = Po viso to turite visą teisę pykti, ir aš noriu tai ištaisyti. Tik prašau be asmeninių įžeidimų, aš jūsų pusėje. Pasakykite, kas dabar svarbiausia.

node-tomorrow = Noriu, kad { $product } atsidurtų mano dukters rankose. Rytoj jai sukanka septyneri. Ar rytoj bus: taip ar ne?
    .fact-no-tomorrow = Ne, rytoj nespės.
    .cues-no-tomorrow =
        rytoj nespės|nespėsime|nepristatys|neatkeliaus|nebus
        nespės|nespėsime|nepristatys|neatkeliaus|nebus rytoj
        iki rytojaus nespės|nespėsime|nebus
        ne rytoj
        rytoj neįmanoma
        rytoj negali|negalės|negalime
    .fact-two-days = Ir skubus pristatymas trunka dvi darbo dienas.
    .cues-two-days =
        dvi|2 darbo dienas
        skubus|skubiai trunka|užtrunka dvi|2
        per naktį nepristato|nepristatome|neveža|nevežame
        mažiausiai dvi dienas
        dviejų|2 darbo dienų
    .fact-card = Per valandą atsiųsiu el. paštu gimtadienio atviruką su dovanos nuotrauka.
    .cues-card =
        gimtadienio atvirukas|atviruką|sveikinimą
        atviruką|atvirukas su nuotrauka
        atviruką su dovanos
        atsiųsiu|išsiųsiu|atsiųsti|išsiųsti atviruką
        dovanos nuotrauka|nuotrauką
    .fact-guarantee = Rytoj bus pas jus, garantuoju.
    .cues-guarantee =
        rytoj bus|atkeliaus|pristatys|pristatysime|gausite
        bus|atkeliaus|gausite rytoj
        garantuoju rytoj
        garantuoju kad|jums
        rytoj garantuoju|tikrai|būtinai
        pažadu rytoj|kad
    .reply-cold-small = Ne, rytoj nespės. Skubus pristatymas trunka dvi darbo dienas.
    .coach-cold-small = Kiekvienas žodis teisingas. Paklausta apie gimtadienį, atsakyta tvarkaraščiu.
    .reply-cold-large = Ne, rytoj nespės. Skubus pristatymas trunka dvi darbo dienas.
    .coach-cold-large = Kiekvienas žodis teisingas. Paklausta apie gimtadienį, atsakyta tvarkaraščiu.
    .reply-guarantee-it = Septintasis gimtadienis! Neleisiu jo sugadinti. Neduosiu vežėjui ramybės: rytoj bus pas jus, garantuoju.
    .coach-guarantee-it = Ramybės minutę nusipirkote tuo, kas ne jūsų. Per naktį pristatyti negali niekas.
    .reply-honest-small = Ne, ir man labai gaila: rytoj nespės jos pasiekti. Ir skubus pristatymas trunka dvi darbo dienas. Kad ji turėtų ką atidaryti, ar galiu per valandą el. paštu atsiųsti gimtadienio atviruką su dovanos nuotrauka?
    .coach-honest-small = Aiškus „ne“, pasakytas kartą, o po jo – kai kas tikro vaikui. Gerumas yra tai, ką darote po „ne“.
    .reply-honest-large = Ne, ir man labai gaila: rytoj nespės jos pasiekti. Ir skubus pristatymas trunka dvi darbo dienas. Kad ji turėtų ką atidaryti, ar galiu per valandą el. paštu atsiųsti gimtadienio atviruką su dovanos nuotrauka?
    .coach-honest-large = Aiškus „ne“, pasakytas kartą, o po jo – kai kas tikro vaikui. Gerumas yra tai, ką darote po „ne“.
    .strong = Ne. Norėčiau atsakyti kitaip ir labai atsiprašau: rytoj nespės, nes ir skubus pristatymas trunka dvi darbo dienas. Bet per valandą galiu el. paštu atsiųsti gimtadienio atviruką su dovanos nuotrauka, kad ji turėtų ką atidaryti.

node-told-her = Tai galiu jai sakyti, kad rytoj atkeliaus? Ji visą dieną sėdės prie lango, žinote.
    .fact-taken-back = Prašau jai to nesakyti; rytoj nespės.
    .cues-taken-back =
        prašau nesakyti|nesakykite|nežadėti|nežadėkite
        nesakykite|nesakyti|nežadėkite|nežadėti jai|to
        jai nesakykite|nesakyti|nežadėkite|nežadėti
        rytoj nespės|nespėsime|neatkeliaus|nebus
        nespės|neatkeliaus|nebus rytoj
        atsiimu savo|žodžius|pažadą
    .fact-unclear-owned = Turėjau tai aiškiai pasakyti iškart.
    .cues-unclear-owned =
        turėjau|reikėjo aiškiai|iškart|tiesiai pasakyti
        turėjau|reikėjo pasakyti aiškiai|iškart|tiesiai
        neturėjau to|taip žadėti|garantuoti|sakyti
        mano klaida|kaltė
        neaiškiai pasakiau
        suteikiau|sukėliau tuščių|tuščią vilčių|viltį
    .fact-guarantee-kept = Taip, galite jai sakyti, kad rytoj atkeliaus.
    .cues-guarantee-kept =
        galite jai sakyti|pasakyti|pažadėti
        taip|žinoma sakykite|pasakykite jai
        turėtų viskas|būti gerai
        viskas bus gerai
        rytoj tikrai|būtinai atkeliaus|bus
        rytoj bus|atkeliaus
    .reply-hope = Turėtų viskas būti gerai! Siuntą pažymėjau kaip skubią, tad nusiteikime optimistiškai.
    .coach-hope = Žinojote, kad nespės. Dabar dėl jūsų geros nuotaikos laukia vaikas.
    .reply-take-back = Prašau jai to nesakyti, ir atleiskite: turėjau iškart aiškiai pasakyti. Rytoj nespės. Verčiau pykite dabar ant manęs, negu ji rytoj lauktų prie lango.
    .coach-take-back = Kainuoja minutę pykčio, sutaupo laukimo dieną. Vėliau atsiimti bus brangiau.
    .reply-no-dates = Deja, tikslios dienos nurodyti negaliu. Tai priklauso nuo vežėjo.
    .coach-no-dates = Atsitraukta tik pusiau: tėvai vis dar nežino, ką pasakyti dukrai. Ištarkite visą „ne“.
    .strong = Prašau jai to nesakyti. Turėjau tai aiškiai pasakyti ir atsiprašau, kad sukėliau tuščių vilčių: rytoj nespės. Nenoriu, kad ji dėl manęs lauktų prie lango.

node-price-within = Noriu ko nors už visa tai. Tų { $amount } į paskyrą, ir dar to, ką atsiųsite. Ir nesislėpkite už vadovo nugaros.
    .fact-credit-granted = Taip, į jūsų paskyrą įskaitau { $amount }.
    .cues-credit-granted =
        įskaitau|įskaitysiu|pridedu|pervedu|skiriu jūsų|jums|paskyrą
        į jūsų paskyrą|sąskaitą įskaitau|įskaitysiu|pridedu
        įskaitau|įskaitysiu|skiriu kompensaciją|kreditą
        kompensaciją|kreditą įskaitau|įskaitysiu|skiriu
        skiriu jums|kompensaciją
        taip iškart|dabar įskaitau|skiriu
    .fact-own-decision = Tai sprendžiu aš, ir iškart.
    .cues-own-decision =
        sprendžiu aš|pats|pati|iškart
        aš sprendžiu|nusprendžiu
        galiu spręsti|nuspręsti pats|pati|aš
        tuoj|iškart|dabar įskaitau|įskaitysiu|skiriu
        mano sprendimas
        nereikia|neprireiks klausti|leidimo
    .fact-needless-manager = Pirmiausia turiu paklausti vadovo.
    .cues-needless-manager =
        paklausiu|klausti|paklausti vadovo|vadovės
        vadovo|vadovės paklausiu|klausti|paklausti
        pasitarsiu|suderinsiu su vadovu|vadove
        reikia|reikės vadovo|vadovės pritarimo|leidimo
        vadovas|vadovė turi|patvirtins|pritars
    .reply-ask-manager = Labai norėčiau pasakyti „taip“! Tik vadovo paklausiu, ir tikrai jums ką nors gražaus rasime.
    .coach-ask-manager = Suma jūsų ribose. Kas prašo leidimo, kurį jau turi, tampa dar vienu, kuris negali padėti.
    .reply-grant = Taip. Po dviejų siuntų ir dviejų nesulauktų skambučių tai teisinga, ir sprendžiu aš: į jūsų paskyrą iškart įskaitau { $amount }.
    .coach-grant = „Taip“ be sąlygų ir iškart. Jūsų ribose dosnumas – jūsų darbas.
    .reply-note-it = Kompensacija tikrai nėra skirta vėlavimams. Galiu užsirašyti jūsų pageidavimą.
    .coach-note-it = Straipsnyje parašyta kitaip: kompensacija skirta kaip tik netesėtiems pažadams. Perskaitykite prieš sakydami „ne“.
    .strong = Taip, ir su malonumu. Du kartus laukėte skambučio, kurio nebuvo. Tai sprendžiu aš, tad į jūsų paskyrą iškart įskaitau { $amount } ir dar kartą atsiprašau.

node-price-beyond = Noriu ko nors už visa tai. Tų { $amount } iki paskutinio cento į paskyrą, ir dar to, ką atsiųsite.
    .fact-limit-said = Tai daugiau, nei galiu duoti; daugiausia { $limit-credit }.
    .cues-limit-said =
        daugiau nei|negu galiu|leista
        daugiausia galiu|ką
        didžiausia suma|kompensacija
        daugiau|didesnės negaliu|negalime|galiu
        riba yra
        mano|mūsų riba
    .fact-credit-limit = Į jūsų paskyrą įskaitau { $limit-credit }.
    .cues-credit-limit =
        įskaitau|įskaitysiu|pridedu|pervedu|skiriu jūsų|jums|paskyrą
        į jūsų paskyrą|sąskaitą įskaitau|įskaitysiu|pridedu
        įskaitau|įskaitysiu|skiriu kompensaciją|kreditą
        kompensaciją|kreditą įskaitau|įskaitysiu|skiriu
        dabar|tuoj|iškart įskaitau|įskaitysiu|skiriu
    .fact-over-limit = Įskaitysiu visus { $amount }.
    .cues-over-limit =
        įskaitysiu|įskaitau|skiriu visus|visą
        visus|visą sumą|įskaitau|įskaitysiu
        visą kainą|kompensaciją
        iki paskutinio cento
        pilną sumą
    .reply-rule = Ne. Kompensacijos riba yra { $limit-credit }. Į jūsų paskyrą įskaitau { $limit-credit }.
    .coach-rule = Teisinga iki cento, o klientas lieka pažemintas. Vienas pagarbus sakinys nieko nekainuoja.
    .reply-deserve = Žinote ką? Jūs to nusipelnėte. Įskaitysiu visus { $amount }; po viso to man niekas nieko neprikištų.
    .coach-deserve = Klientas nusipelno geresnio, bet ne dovanos, kurios negalite duoti. Atšaukta kompensacija būtų dar vienas netesėtas pažadas.
    .reply-fair-no = Suprantu, kodėl to norite: mokėjote laukimu. Tai daugiau, nei galiu duoti. Daugiausia galiu { $limit-credit }, todėl į jūsų paskyrą dabar įskaitau { $limit-credit } ir nuoširdžiai atsiprašau.
    .coach-fair-no = Pagerbėte norą, ribą pasakėte kartą ir atidavėte viską, ką turite. Be derybų, be tuščių vilčių.
    .strong = Po visko, ką su mumis patyrėte, tai teisingas noras. Pasakysiu atvirai: daugiausia galiu duoti { $limit-credit }. Į jūsų paskyrą dabar įskaitau { $limit-credit } ir labai atsiprašau, kad daugiau negaliu.

node-callback = Ir dar. Du jūsų žmonės prisiekė paskambinti. Kas skambins šįkart ir kada?
    .fact-named = Paskambinsiu aš, Gabi.
    .cues-named =
        paskambinsiu*|perskambinsiu* aš|pats|pati|asmeniškai|jums
        aš|pats|pati|asmeniškai jums|paskambinsiu*|perskambinsiu*
        skambinsiu* aš|pats|pati|jums
        Gabi paskambins|paskambinsiu*|skambinsiu*
        jums paskambinsiu*|skambinsiu*
    .fact-hour = Rytoj pusę pirmos.
    .cues-hour =
        pusę pirmos
        rytoj pusę|pusiau
        rytoj 12|dvyliktą|pirmą
        rytoj tarp dvyliktos|12|pirmos
        12:30|12.30 rytoj
        rytoj 12:30|12.30
    .fact-channel = Telefonu, numeriu iš jūsų duomenų.
    .cues-channel =
        jūsų numeriu|numerį
        numeriu iš|kurį|nurodytu
        telefonu|telefoną
        į telefoną|mobilųjį
        jūsų duomenyse nurodytu
    .fact-vague-call = Kas nors jums paskambins, kai tik žinosime daugiau.
    .cues-vague-call =
        kas|kažkas nors|iš paskambins|susisieks
        paskambins|susisieks komanda|kolega|kolegė|kas
        kai tik žinosime|sužinosime
        kai turėsime|gausime žinių|informacijos|naujienų
        su jumis susisieksime|susisieks
        netrukus paskambinsime|susisieksime
    .reply-someone = Puikiai suprantu jūsų nerimą. Kas nors iš komandos jums paskambins, kai tik žinosime daugiau, pažadu!
    .coach-someone = Lygiai tokie tų dviejų, kurie nepaskambino, žodžiai. Pažadas be šeimininko – tik viltis.
    .reply-email = Rytoj gausite laišką su naujienomis, tad skambučio laukti nereikės.
    .coach-email = Popieriuje – rūpestinga. Netesėtas pažadas buvo skambutis, todėl ištaiso tik skambutis.
    .reply-ring = Aš, Gabi. Paskambinsiu jums rytoj pusę pirmos, jūsų duomenyse nurodytu numeriu. Paskambinsiu, net jei nieko naujo nebus, kad nereikėtų spėlioti.
    .coach-ring = Vardas, valanda, kanalas ir skambutis net be naujienų. Tokį pažadą galima patikrinti.
    .reply-ring-open = Aš, Gabi. Paskambinsiu jums rytoj pusę pirmos, jūsų duomenyse nurodytu numeriu, ir atvirai pasakysiu, kaip yra su jūsų siunta.
    .coach-ring-open = Pažadas tobulas: vardas, valanda, kanalas. Spraga liko anksčiau: vienas žingsnis praleistas arba buvo ne jūsų valioje.
    .strong = Aš, mano vardas Gabi. Paskambinsiu jums rytoj pusę pirmos, kai jus lengviausia pasiekti, jūsų duomenyse nurodytu numeriu. Išgirsite mane, net jei nieko naujo nebus.

node-who-exactly = Jokios „komandos“, jokių „naujienų“. Vardas, valanda ir suskambęs telefonas. Galite ar ne?
    .fact-name-given = Taip, paskambinsiu aš, Gabi.
    .cues-name-given =
        paskambinsiu*|perskambinsiu* aš|pats|pati|asmeniškai|jums
        aš|pats|pati|asmeniškai jums|paskambinsiu*|perskambinsiu*
        Gabi paskambinsiu*|skambinsiu*
        mano vardas Gabi
        jums paskambinsiu*|skambinsiu*
    .fact-hour-given = Rytoj pusę pirmos, telefonu.
    .cues-hour-given =
        pusę pirmos
        rytoj pusę|pusiau
        rytoj 12|dvyliktą|pirmą
        rytoj tarp dvyliktos|12|pirmos
        12:30|12.30 rytoj
        rytoj 12:30|12.30
    .fact-only-try = Pabandysiu kada nors prisiskambinti.
    .cues-only-try =
        pabandysiu|pasistengsiu|bandysiu paskambinti|prisiskambinti|pasiekti
        labai|visaip pasistengsiu
        kai turėsiu|rasiu laisvą|ramesnę|minutę
        radus|turėdama|turėdamas laisvą|minutę
        kada nors rytoj
    .reply-now-exact = Taip. Paskambinsiu aš, Gabi, rytoj pusę pirmos; priminimas nustatytas. Atsiprašau, kad teko klausti du kartus.
    .coach-now-exact = Klientas pasakė, ko reikia pažadui, ir jūs būtent tai davėte. Vėlokai, bet iki galo.
    .reply-now-exact-open = Taip. Paskambinsiu aš, Gabi, rytoj pusę pirmos ir atvirai pasakysiu, kaip yra. Atsiprašau, kad teko klausti du kartus.
    .coach-now-exact-open = Skambutis dabar tikras. Tai, kas buvo prieš jį, ne: vienas žingsnis praleistas arba buvo ne jūsų valioje.
    .reply-no-times = Deja, tikslaus skambučio laiko nurodyti negalime.
    .coach-no-times = Rytoj dirbate ir numerį turite. „Negalime“ čia reiškia „nelabai norėčiau“.
    .reply-best = Suprantu jus! Labai pasistengsiu rytoj prisiskambinti, kai tik turėsiu ramesnę minutę!
    .coach-best = Ramesnės minutės niekada nebūna. Valanda kalendoriuje būna.
    .strong = Taip, galiu. Mano vardas Gabi, rytoj pusę pirmos paskambinsiu jums jūsų numeriu. Priminimą jau nustačiau ir atsiprašau, kad teko to prašyti du kartus.

node-kept-word = Pusė pirmos, ir telefonas suskambo. Vos neišmečiau iš rankų. Na gerai, Gabi: dukra žino, kad dovana vėluos, o aš žinau, ko klausti. Ačiū.
node-half-kept = Paskambinote, šito neatimsi. Bet visa kita buvo padaryta ne taip, teko įsikišti jūsų vadovui. Žodį ištesėjote; gaila, kad to nepakako.
node-third-time = Niekas nepaskambino. Jau trečias kartas. Dukrai { $product-accusative } nupirkau kitur, o savo atsiprašymus pasilaikykite.
node-window = Iki šešių ji sėdėjo prie lango. Per savo gimtadienį. Sakiau jai tik tai, ką man pasakėte jūs. Su jumis viskas baigta.
node-gave-up = Tiek to. Pakankamai jūsų laukta. Nesate verti nė vienos eilutės daugiau.
