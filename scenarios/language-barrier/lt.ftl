# Lithuanian. The customer leaves out „yra“, keeps nouns in the nominative and verbs in the infinitive or the present,
# as speakers of Ukrainian do at the beginning. „Popierius iš įstaigos“ is one and the same thing throughout.

scenario =
    .title = Numeris, kurį žino mama
    .brief = Kliento išankstinio mokėjimo numeris bus išjungtas, nes baigėsi sistemoje įrašyto dokumento galiojimas. Klientas mažai kalba lietuviškai, o automatiniai jūsų įmonės pranešimai nebuvo paprasti. Prieš rašydami pasižiūrėkite duomenis šone.

customer-name = { $name }

vary-name-oksana = Oksana
    .vocative = Oksana
    .gender = feminine
vary-name-iryna = Iryna
    .vocative = Iryna
    .gender = feminine
vary-name-taras = Taras
    .vocative = Tarai
    .gender = masculine
vary-name-bohdan = Bohdanas
    .vocative = Bohdanai
    .gender = masculine

vary-document-passport = pasas
    .expired = Paso galiojimas baigėsi
    .real = tikras jūsų pasas
    .old = seną pasą
    .with-old = su senu pasu
    .new = naują pasą
vary-document-residence-permit = leidimas gyventi
    .expired = Leidimo gyventi galiojimas baigėsi
    .real = tikras jūsų leidimas gyventi
    .old = seną leidimą gyventi
    .with-old = su senu leidimu gyventi
    .new = naują leidimą gyventi
vary-document-identity-card = asmens tapatybės kortelė
    .expired = Asmens tapatybės kortelės galiojimas baigėsi
    .real = tikra jūsų asmens tapatybės kortelė
    .old = seną asmens tapatybės kortelę
    .with-old = su sena asmens tapatybės kortele
    .new = naują asmens tapatybės kortelę

profile-customer = { $name-gender ->
        [feminine] ponia
       *[masculine] ponas
    } { $name }, gimtoji kalba – ukrainiečių
    .label = Klientas
profile-case = { $case }, pateikta iš paties kliento numerio
    .label = Užklausa
profile-document = { $document }, galiojimas baigėsi
    .label = Įrašytas dokumentas
profile-switch-off = po { $days ->
        [one] { $days } dienos
        [few] { $days } dienų
        [many] { $days } dienos
       *[other] { $days } dienų
    }
    .label = Išjungimas
profile-credit = { $amount }
    .label = SIM likutis

history-sms = Praėjusios savaitės SMS: „KYC neatitiktis. Jūsų linija bus suspenduota.“
history-top-up = Vakar: { $amount } papildymas banko kortele.
history-photo = Vakar: atsiųsta dokumento ({ $document }) nuotrauka. Automatinis atsakymas: „Atmesta, E-14.“

knowledge-documents =
    {"**"}Tinka:** pasas, asmens tapatybės kortelė ar leidimas gyventi, kuris galioja šiandien. Pasibaigusio galiojimo dokumentas netinka niekada (kodas E-14).

    {"**"}Naujas jau užsakytas?** Tinka įstaigos pažyma (popierius) su antspaudu, ne senesnė nei 60 dienų, kartu su senu dokumentu.

    {"**"}Kaip:** dvi nuotraukos per įkėlimo nuorodą, kurią atsiunčiame SMS žinute. Puslapis yra ir ukrainiečių kalba. Tikriname 3 dienas.
    .title = SIM kortelės dokumentai
knowledge-hold =
    {"**"}Iki išjungimo 3 dienos ar mažiau:** pridėkite 7 dienas, vieną kartą. Tikrinant numeris veikia.

    {"**"}Daugiau nei 3 dienos:** papildomų dienų nereikia.
    .title = Papildomos dienos
knowledge-money =
    Papildymas išjungimo nesustabdo. Pinigai lieka SIM kortelėje.

    Per klaidą atliktas antras papildymas grąžinamas į tą pačią kortelę. Iki { $limit-refund } grąžinate patys; dėl didesnės sumos iki rytojaus vidurdienio sprendžia komandos vadovas.

    {"**"}Niekada neklauskite kortelės numerio, PIN ar slaptažodžio.** Kai užklausa pateikta iš paties kliento numerio, kitų įrodymų nereikia.
    .title = Papildymai ir kortelės
knowledge-interpreter =
    Nemokamas vertėjas perskambina per dvi valandas. Pasiūlykite jį; renkasi klientas.
    .title = Vertėjas

node-opening = Laba diena. Aš { $name }. SMS rašyti: mano numeris stop po { $days ->
        [one] { $days } diena
        [few] { $days } dienos
        [many] { $days } diena
       *[other] { $days } dienos
    }. Bet aš vakar mokėti { $amount }! Kodėl stop? Man reikia šitas numeris dėl mano mama.
    .fact-not-money = Problema ne pinigai.
    .cues-not-money =
        pinigai ne problema
        ne pinigai|pinigų
        problema ne pinigai|pinigų
        ne dėl pinigų
        jūsų mokėjimas|pinigai saugus|saugūs|gautas
        pinigų užtenka|pakanka
    .fact-valid-document = Reikia galiojančio dokumento.
    .cues-valid-document =
        reikia galiojančio|galiojantį|kito dokumento
        galiojančio|galiojantį|galiojantis|tinkamą dokumento|dokumentą|dokumentas
        problema dokumentas|dokumente
        dokumentas negalioja|nebegalioja|senas
        dokumento|asmens galiojimas baigėsi
    .fact-step-help = Padėsiu, žingsnis po žingsnio.
    .cues-step-help =
        padėsiu jums
        jums padėsiu
        žingsnis po žingsnio
        žingsnis|paeiliui iš|po eilės
        darysime|padarysime kartu
    .fact-all-sorted = Viskas sutvarkyta, nesijaudinkite.
    .cues-all-sorted =
        viskas sutvarkyta|tvarkoj|tvarkoje|gerai
        nesukite galvos
        jokių bėdų
        kaip per sviestą|sviestu
        nesijaudinkite
    .reply-breezy = Ai, jokių bėdų, { $name-vocative }! Nesukite galvos, su mokėjimu viskas tvarkoj. Tik permeskite galiojantį dokumentą, ir viskas eis kaip per sviestą!
    .coach-breezy = Šilta, bet vien posakiai. Kliento ausyje lieka „viskas tvarkoj“, o taip nėra.
    .reply-plain = Laba diena, { $name-vocative }. Aš padėsiu jums, žingsnis po žingsnio. Pinigai – ne problema. Jūsų mokėjimas saugus. Mums reikia galiojančio dokumento.
    .coach-plain = Trumpi sakiniai, kiekviename po vieną mintį. Pirma atsakyta į kliento klausimą.
    .reply-by-the-book = Paslaugos ribojimas nesusijęs su sąskaitos likučiu, tai ne pinigų klausimas. KYC patikra atmesta (E-14). Prašome pateikti galiojantį dokumentą, kaip nurodyta SMS pranešime.
    .coach-by-the-book = Kiekvienas žodis teisingas, ir nė vienas nepasiekia tikslo. Įmonės kalba svetima net tiems, kam lietuvių kalba gimtoji.
    .strong = Laba diena, { $name-vocative }. Aš padėsiu jums, žingsnis po žingsnio. Pinigai – ne problema, jūsų { $amount } saugūs. Mums reikia galiojančio dokumento.

node-lost-thread = Atsiprašau. Aš ne suprasti. Prašau, trumpi žodžiai. Pinigai problema, taip ar ne?
    .fact-plain-no = Ne, problema ne pinigai.
    .cues-plain-no =
        pinigai ne problema
        ne pinigai|pinigų
        ne dėl pinigų
        pinigai gerai|tvarkoje|saugūs
        pinigų užtenka|pakanka
    .fact-the-document = Problema – jūsų dokumentas.
    .cues-the-document =
        problema jūsų dokumentas
        problema dokumentas|dokumente
        dokumentas yra|problema|senas|negalioja|nebegalioja
        reikia galiojančio|kito|naujo dokumento
        dokumento galiojimas baigėsi
    .fact-offer-interpreter = Jei norite, gali paskambinti vertėjas.
    .cues-offer-interpreter =
        gali|galėtų paskambinti vertėjas|vertėja
        vertėjas|vertėja gali|paskambins|perskambins
        paskambins|perskambins vertėjas|vertėja
        vertėją|vertėjas nemokamai|ukrainietiškai
        jūsų kalba|kalbą
    .reply-louder = Kaip jau rašiau: problema – jūsų DOKUMENTAS, o NE pinigai!
    .coach-louder = Didžiosios raidės šaukia, „kaip jau rašiau“ priekaištauja. Klientas prašė trumpesnių žodžių, ne garsesnių.
    .reply-hand-over = Matau, kad kalba jums sunki. Nieko baisaus, per dvi valandas paskambins vertėjas. Viso gero!
    .coach-hand-over = Gera priemonė, panaudota per kliento galvą. Pasiūlykite ir leiskite pasirinkti.
    .reply-shorter = Atsiprašau, mano žodžiai buvo sunkūs. Ne, problema ne pinigai. Problema – jūsų dokumentas. Galime rašyti čia arba jums gali paskambinti vertėjas, nemokamai. Rinkitės jūs.
    .coach-shorter = Sunkumą prisiimate sau ir aiškiai atsakote „ne“. Galimybė rinktis saugo kliento orumą.
    .strong = Atsiprašau, { $name-vocative }, mano žodžiai buvo per sunkūs. Pinigai – ne problema. Problema – jūsų dokumentas. Galime rašyti čia, lėtai. Arba jums gali paskambinti vertėjas, nemokamai. Ko norėtumėte?

node-proof = Bet aš siųsti nuotrauka, mano { $document }! Mašina sakyti ne. Tai mano tikras { $document }. Jūs galvoti, aš meluoti?
    .fact-expired-no = { $document-expired }. To priimti negalime.
    .cues-expired-no =
        galiojimas|data baigėsi|pasibaigė|pasibaigusi
        nebegalioja|negalioja
        negalime|negaliu priimti
        priimti negalime|negaliu
        dokumentas|data per|jau senas|sena|praėjo
    .fact-believe = Tikiu jumis; problema tik data.
    .cues-believe =
        tikiu jumis|kad
        jumis tikiu
        žinau kad tikras|tikra|nemeluojate
        jūs nemeluojate
        problema tik data
        tikras|tikra jūsų
    .fact-any-paper = Ar turite popierių iš įstaigos apie naują?
    .cues-any-paper =
        turite popierių|pažymą|raštą
        popierių|pažymą|raštą iš įstaigos|migracijos|apie
        ar užsakėte naują
        ar turite kitą dokumentą
        užsakėte|prašėte naujo|naują
    .fact-accept-expired = Pasibaigusį dokumentą priimsime.
    .cues-accept-expired =
        padarysiu|padarysime|padarytų|padarys išimtį
        vis tiek priimsime|priimsiu|praleisime
        praleistų|praleisti|praleis
        priimsime|priimsiu seną|pasibaigusį|jūsų
        tiks ir senas|sena
    .reply-cold-fact = { $document-expired }. Nebegaliojančių dokumentų priimti negalime. Siųskite galiojantį.
    .coach-cold-fact = Aišku ir teisinga. Bet klausimas buvo „Jūs galvoti, aš meluoti?“, ir jis liko be atsakymo.
    .reply-kind-no = Ne, { $name-vocative }, aš tikiu jumis. Tai { $document-real }. Bet galiojimas baigėsi: data jau praėjo. Atsiprašau, priimti negalime. Ar turite popierių iš įstaigos apie naują?
    .coach-kind-no = Pirma žmogus, tada aiškus „ne“, tada vienas klausimas, kuris atveria duris.
    .reply-soft-yes = Žinoma, tikiu jumis! Juk galiojimas baigėsi visai neseniai. Paprašysiu, kad padarytų išimtį ir praleistų.
    .coach-soft-yes = Tokios išimties negali padaryti niekas. Geras, bet netesėtas pažadas atima dienas, kurių klientas neturi.
    .strong = Aš tikiu jumis, { $name-vocative }. Tai { $document-real }. Bet data jau praėjo, todėl priimti negalime. Labai gaila. Ar turite popierių iš įstaigos apie naują?

node-no-paper = Naujas dar ne padarytas. Tai viskas, galas? Mano mama 81 metai. Ji žinoti tik šitas numeris. Kiekvienas sekmadienis ji skambinti.
    .fact-mother-heard = Suprantu: mama turi galėti jums prisiskambinti.
    .cues-mother-heard =
        jūsų mama|mamai|mamą
        mama turi|gali|skambina|prisiskambinti|paskambinti
        suprantu kaip svarbu
        jums svarbu|svarbus
        sekmadienį skambina|paskambinti
    .fact-not-finished = Tai dar ne pabaiga. Gal yra kitas kelias.
    .cues-not-finished =
        ne pabaiga|galas
        dar ne viskas|pabaiga|galas
        kitas|kitą kelias|kelią|būdas|būdą
        rasime|surasime kelią|būdą|išeitį
        dar galime|galima
    .fact-ask-letter = Ar įstaiga davė popierių su antspaudu?
    .cues-ask-letter =
        popierių|pažymą|raštą su antspaudu
        davė popierių|pažymą|raštą
        gavote popierių|pažymą|raštą
        popierių|pažymą|raštą iš įstaigos
        turite popierių|pažymą|raštą
    .fact-promise-on = Pažadu, jūsų numeris veiks toliau.
    .cues-promise-on =
        pažadu jums|kad
        jums pažadu
        numerio neprarasite|neteksite
        neprarasite šio|numerio
        numeris bus|liks saugus|jūsų|veiks
        garantuoju kad|jums
    .reply-promise = Oi, vargšė jūsų mama! Numerio neprarasite, { $name-vocative }, pažadu jums.
    .coach-promise = Šio pažado dar negalite ištesėti. Užuojauta teisinga; po jos reikia klausimo.
    .reply-come-back = Suprantu, bet be dokumento nieko negaliu padaryti. Prašome parašyti, kai bus pagamintas naujas.
    .coach-come-back = Skamba kaip taisyklė, bet taisyklė turi ir antrą pusę: popierių su antspaudu. Pasižiūrėkite prieš uždarydami duris.
    .reply-find-way = Jūsų mama turi jums prisiskambinti, suprantu. Tai dar ne pabaiga. Vienas klausimas: ar įstaiga davė popierių su antspaudu?
    .coach-find-way = Pakartojate, kas klientui svarbu. Vienas klausimas randa trūkstamą faktą.
    .strong = Suprantu, { $name-vocative }. Jūsų mama turi galėti jums paskambinti. Tai dar ne pabaiga. Ar įstaiga davė popierių su antspaudu, kai užsakėte { $document-new }?

node-letter = Aš turėti tik popierius iš įstaiga. Su antspaudas. Data 12 diena atgal. Tai nieko, taip?
    .fact-accept-letter = Popierius tinka, kartu { $document-with-old }.
    .cues-accept-letter =
        popierius|pažyma|raštas tinka|geras|gera|gerai
        priimame|priimsime popierių|pažymą|raštą
        popierių|pažymą|raštą priimame|priimsime
        popierius|popierių kartu su
        pažyma|pažymą kartu su
        tinka popierius|pažyma|raštas
    .fact-check-time = Tikriname 3 dienas.
    .cues-check-time =
        tikriname|tikrinsime 3|tris dienas
        tikrinimas|patikra trunka 3|tris
        trunka 3|tris dienas
        patikrinti|patikrai reikia 3|trijų dienų
        3|tris dienas tikriname|tikrinsime
    .fact-done-already = Dabar jau viskas padaryta.
    .cues-done-already =
        viskas padaryta|sutvarkyta|baigta|gerai
        vėl|jau ant žirgo|arklio
        galite atsipalaiduoti|atsikvėpti|nusiraminti
        daugiau nieko nereikia
        štai ir viskas
    .reply-accept-short = Ne, tai gera žinia: priimame popierių kartu { $document-with-old }. Tikriname 3 dienas. Jūs turite { $days ->
            [one] { $days } dieną
            [few] { $days } dienas
            [many] { $days } dienos
           *[other] { $days } dienų
        }.
    .coach-accept-short = Gera žinia paprastais žodžiais, abu skaičiai greta. Skirtumą klientas mato pats.
    .reply-accept-enough = Ne, tai gera žinia: priimame popierių kartu { $document-with-old }. Tikriname 3 dienas. Jūs turite { $days ->
            [one] { $days } dieną
            [few] { $days } dienas
            [many] { $days } dienos
           *[other] { $days } dienų
        }. To užtenka.
    .coach-accept-enough = Du skaičiai ir ką jie reiškia. Nieko nereikia spėlioti.
    .reply-interim = Pažymą apie pateiktą prašymą priimame kaip laikiną įrodymą kartu su nebegaliojančiu dokumentu, jei patikra bus sėkminga.
    .coach-interim = Čia pasakyta „taip“, bet klientas to neišgirs. Sakykite „popierius tinka“.
    .reply-hurrah = Puiku, popierius tinka! Jūs vėl ant žirgo, { $name-vocative }, galite atsipalaiduoti!
    .coach-hurrah = Džiaugtis gera, bet dar nieko neišsiųsta. „Ant žirgo“ kiekvienam, kas mokosi lietuviškai, yra sakinys apie žirgus.
    .strong = Gera žinia, { $name-vocative }. Priimame popierių kartu { $document-with-old }. Tikriname 3 dienas. Jūs turite { $days ->
            [one] { $days } dieną
            [few] { $days } dienas
            [many] { $days } dienos
           *[other] { $days } dienų
        }.

node-time-short = Bet aš turėti tik { $days ->
        [one] { $days } diena
        [few] { $days } dienos
        [many] { $days } diena
       *[other] { $days } dienos
    }. Jūsų tikrinti lėtai. Numeris stop anksčiau?
    .fact-extra-days = Pridedu dar 7 dienas.
    .cues-extra-days =
        dar 7|septynias dienas
        pridedu|pridėsiu jums|dar|7|septynias
        7|septynios|septynias papildomos|papildomas dienos|dienas
        duodu|duosiu jums|dar 7|septynias
        pratęsiu|pratęsiame 7|septynioms dienoms
    .fact-stays-on = Kol tikriname, jūsų numeris veikia.
    .cues-stays-on =
        numeris veikia|veiks|liks
        veiks jūsų|numeris
        numerio neišjungsime|neišjungiame
        kol tikriname|tikrinsime veikia|veiks|neišjungsime
        tikrinant numeris veikia|veiks
    .fact-promise-fast = Jums patikrinsime greičiau.
    .cues-promise-fast =
        paprastai|dažniausiai greičiau|anksčiau
        viskas bus gerai
        patikrinsime|patikrins greičiau|rytoj
        paskubinsiu|pagreitinsiu tikrinimą|patikrą
        rytoj bus baigta|patikrinta|padaryta
    .reply-hope = Nesijaudinkite, paprastai būna greičiau. Viskas bus gerai!
    .coach-hope = Paguoda be fakto. Vienu sakiniu galėjote pridėti 7 dienas.
    .reply-add-seven = Jūs teisingai sakote, laiko per mažai. Todėl dabar jums pridedu dar 7 dienas. Kol tikriname, jūsų numeris veikia.
    .coach-add-seven = Kliento nerimas buvo pagrįstas, ir jūs tai pasakote. Tada vienas veiksmas ir jo rezultatas.
    .reply-hurry = Tada prašome viską siųsti kuo greičiau. Tikrinimo laiko pakeisti negalime.
    .coach-hurry = Apie tikrinimą tiesa, bet nepastebėta papildomų dienų taisyklė. Dabar rizikuoja vien klientas.
    .strong = Jūs teisingai sakote, { $name-vocative }. Laiko per mažai, todėl dabar jums pridedu dar 7 dienas. Kol tikriname, jūsų numeris veikia.

node-steps = OK. Ką man dabar daryti? Prašau, lėtai.
    .fact-two-photos = Padarykite dvi nuotraukas: popierių ir { $document-old }.
    .cues-two-photos =
        dvi|2 nuotraukas|nuotraukos
        nufotografuokite popierių|pažymą|abu|du
        nufotografuoti popierių|pažymą|abu|du
        popieriaus|pažymos nuotrauką|nuotrauka
        abi nuotraukas
    .fact-upload-link = SMS žinute atsiųsiu nuorodą.
    .cues-upload-link =
        atsiųsiu|siunčiu|išsiųsiu nuorodą
        nuorodą atsiųsiu|siunčiu|gausite
        gausite nuorodą|sms
        sms su nuoroda
        nuorodą|nuoroda per|sms
    .fact-own-words-asked = Prašau parašyti savo žodžiais, ką darysite.
    .cues-own-words-asked =
        savo|savais žodžiais
        parašykite|parašyti|pasakykite|pasakyti ką darysite
        ką darysite|siųsite
        kaip supratote
    .reply-is-it-clear = Padarykite dvi nuotraukas: nufotografuokite popierių ir { $document-old }. SMS žinute atsiųsiu nuorodą. Šiandien ten atsiųskite nuotraukas. Ar aišku?
    .coach-is-it-clear = Puikūs žingsniai, o po jų klausimas, į kurį mandagus tik vienas atsakymas. „Taip“ dar nereiškia, kad suprato.
    .reply-all-at-once = Abu dokumentus nuskenuokite ir įkelkite per nuorodą, kurią gausite, atkreipdami dėmesį į failo dydį ir atspindžius. Sąskaitos nepildykite, nes tai atskirai. Gerai?
    .coach-all-at-once = Penki dalykai vienu atsikvėpimu. Iš „nepildykite“ pradedantysis nesunkiai išgirsta „pildykite“.
    .reply-say-back = 1. Padarykite dvi nuotraukas: nufotografuokite popierių ir { $document-old }. 2. SMS žinute atsiųsiu nuorodą, puslapis yra ir ukrainiečių kalba. Siųskite nuotraukas ten. Dabar prašau parašyti savo žodžiais: ką darysite? Tada matysiu, ar gerai paaiškinau.
    .coach-say-back = Tikrinate savo paaiškinimą, o ne klientą. Todėl tai neprimena mokyklos.
    .strong = Pirma: padarykite dvi nuotraukas, nufotografuokite popierių ir { $document-old }. Antra: SMS žinute atsiųsiu nuorodą. Šiandien ten siųskite nuotraukas. Prašau parašyti savo žodžiais, ką darysite. Noriu matyti, ar gerai paaiškinau.

node-own-words = Aš daryti nuotrauka popierius ir { $document }, siųsti su nuoroda. Paskui dar kartą mokėti { $amount }. Jums reikia ir mano kortelė numeris ir PIN, kad žinoti, čia aš?
    .fact-photos-right = Nuotraukos – teisingai.
    .cues-photos-right =
        nuotraukos teisingai|gerai|tinka|teisingos
        dvi nuotraukos taip|teisingai|gerai
        su nuotraukomis teisingai|gerai
        apie nuotraukas teisingai|gerai
        teisingai dvi|nuotraukos
    .fact-no-pay = Prašau dar kartą nemokėti.
    .cues-no-pay =
        nemokėkite|nemokėti
        mokėti nereikia|nebereikia
        nereikia|nebereikia mokėti
        daugiau nemokėkite|nemokėti
        sąskaitos nepildykite|nepildyti
    .fact-no-card = Niekada niekam nesiųskite kortelės numerio ar PIN.
    .cues-no-card =
        niekada|niekam nesiųskite|nerašykite|nesakykite
        kortelės|pin|numerio niekada|niekam nesiųskite|nerašykite|nesakykite
        nesiųskite kortelės|pin|numerio
        kortelės|numerio nereikia
        nereikia kortelės|pin
    .fact-card-number = Atsiųskite kortelės numerį ar PIN.
    .cues-card-number =
        reikia tik|jūsų kortelės numerio|numerį
        reikia kortelės numerio
        atsiųskite|parašykite|pasakykite kortelės numerį
        taip kortelės numerį
        nurodykite kortelės numerį
    .reply-right = Nuotraukos – teisingai, labai gerai. Bet prašau dar kartą nemokėti. Jūsų { $amount } lieka SIM kortelėje. Ir niekada niekam nesiųskite kortelės numerio ar PIN. Aš žinau, kad čia jūs.
    .coach-right = Paprašius kliento žodžių, rastos dvi klaidos, kol jos dar nieko nekainavo. Ištaisote jas be menkiausio priekaišto.
    .reply-right-and-hold = Nuotraukos – teisingai, labai gerai. Prašau dar kartą nemokėti. Niekada niekam nesiųskite kortelės numerio ar PIN. O tikriname 3 dienas, todėl dabar jums pridedu dar 7 dienas.
    .coach-right-and-hold = Mokėjimą, kortelę ir trūkstamas dienas ištaisote keturiais trumpais sakiniais. Vėlokai, bet dar laiku.
    .reply-check-card = Beveik: nuotraukos – teisingai, prašau dar kartą nemokėti. Kad žinočiau, jog čia jūs, reikia tik kortelės numerio, be PIN.
    .coach-check-card = Klientas pasiūlė pats, todėl atrodė nekalta. Viso kortelės numerio pokalbyje niekada neturi būti; įrodymo užtenka pačios užklausos.
    .reply-well-done = Būtent, nuotraukos – teisingai, šaunu! Kortelės numerio nereikia, žinome, kad čia jūs. Toliau sutvarkysime mes.
    .coach-well-done = Paprašėte kliento žodžių, o tada jų neperskaitėte iki galo. „Būtent“ ką tik patvirtino antrą mokėjimą.
    .strong = Ačiū, { $name-vocative }. Abi nuotraukos – teisingai. Prašau dar kartą nemokėti: jūsų { $amount } lieka SIM kortelėje. Niekada niekam nesiųskite kortelės numerio ar PIN. Aš žinau, kad čia jūs.

node-yes-clear = Taip, taip. Viskas aišku. Ačiū. Mano pertrauka tuoj baigti, aš eiti.
    .fact-late-check = Prieš išeidami: ką šiandien darysite?
    .cues-late-check =
        savo|savais žodžiais
        ką darysite|siųsite
        ką šiandien|pirma|pirmiausia darysite
        parašykite|parašyti|pasakykite ką darysite
    .fact-only-photos = Siųskite tik dvi nuotraukas; nemokėkite.
    .cues-only-photos =
        tik dvi|2 nuotraukas
        tik nuotraukas
        nemokėkite|nemokėti
        mokėti nereikia|nebereikia
        nereikia|nebereikia mokėti
    .fact-all-set = Viskas jau sutvarkyta.
    .cues-all-set =
        viskas|jau sutvarkyta|paruošta|tvarkoj
        vieni|vienas juokai|juokas|niekai
        nieko daugiau nereikia
        puiku tada viskas
        viskas gerai
    .reply-wave-off = Puiku, tada viskas sutvarkyta! Čia vieni juokai. Gražios dienos, { $name-vocative }!
    .coach-wave-off = „Taip, taip“ buvo mandagumas. Malonus atsisveikinimas – brangiausias šio pokalbio sakinys.
    .reply-one-more = Minutėlę, prašau. Gal blogai paaiškinau. Siųskite tik dvi nuotraukas, nemokėkite. Ką pirmiausia darysite? Prašau parašyti savo žodžiais.
    .coach-one-more = Abejojate savo paaiškinimu, o ne klientu. Viena minutė dabar sutaupo mokėjimą ir savaitę.
    .reply-repeat = Gerai. Taigi: tik dvi nuotraukas, per nuorodą, šiandien. Prašau dar kartą nemokėti. Viso gero!
    .coach-repeat = Aiški santrauka, bet vis dar tik į vieną pusę. Nežinote, kas pasiekė kitą pusę.
    .reply-recap = Puiku. Reziumuojant: abu dokumentai per linką kuo greičiau, mokėti nereikia, o mes iš savo pusės suprocesuosime.
    .coach-recap = Po kelių neaiškių atsakymų dar viena santrauka mažai padės. Paprašykite kliento pasakyti jums.
    .strong = Minutėlę, { $name-vocative }, gal blogai paaiškinau. Siųskite tik dvi nuotraukas. Nemokėkite. Prašau parašyti savo žodžiais: ką šiandien darysite?

node-paid-again = Laba diena dar kartą. Aš antras kartas mokėti { $amount }. Nauja SMS: numeris vis tiek stop! Aš sakyti taip, bet aš ne viskas suprasti. Jūs grąžinti pinigai? Reikia kortelė numeris?
    .fact-my-fault = Atsiprašau, blogai paaiškinau.
    .cues-my-fault =
        blogai|neaiškiai|prastai paaiškinau
        paaiškinau blogai|neaiškiai|prastai
        mano klaida|kaltė
        mano paaiškinimas|žodžiai buvo blogas|neaiškus|sunkūs
        kaltė mano
    .fact-photos-now = Prašau dabar siųsti tik dvi nuotraukas.
    .cues-photos-now =
        dvi|2 nuotraukas
        tik nuotraukas
        siųskite|siųsti|atsiųskite|atsiųsti nuotraukas
        popieriaus|pažymos nuotrauką
        reikėjo|reikia tik nuotraukų
    .fact-second-back = Antras mokėjimas, { $amount }, gali grįžti į jūsų kortelę: iki { $limit-refund } grąžinu aš, dėl didesnės sumos sprendžia komandos vadovas.
    .cues-second-back =
        į jūsų|tą kortelę
        grąžinu|grąžinsiu pinigus|antrą|jums
        sprendžia|nuspręs vadovas|vadovė
        vadovas|vadovė sprendžia|nuspręs
        antrą mokėjimą grąžinu|grąžinsiu
        daugiau nei|negu galiu grąžinti
    .fact-card-refund = Pinigams grąžinti reikia kortelės numerio.
    .cues-card-refund =
        reikia kortelės numerio|numerį
        atsiųskite|parašykite|pasakykite|nurodykite kortelės numerį
        taip kortelės numerį|numerio
        kortelės numerį prašau
    .reply-as-written = Kaip jau rašiau, reikėjo tik dviejų nuotraukų, o ne pinigų. Siųsti nuotraukas, ne mokėti. Prašome dar kartą perskaityti žinutes aukščiau.
    .coach-as-written = Klientas ką tik pripažino, kad nesuprato, ir tam reikia drąsos. Siųsdami skaityti senų žinučių, už ją nubaudžiate.
    .reply-return-it = Atsiprašau, blogai paaiškinau. Antrą mokėjimą, { $amount }, šiandien grąžinsiu į jūsų kortelę. Kortelės numerio man nereikia. Dabar prašau siųsti tik dvi nuotraukas per nuorodą iš SMS.
    .coach-return-it = Kaltė lieka jums, pinigai grįžta, o klientui lieka viena užduotis.
    .reply-ask-lead = Atsiprašau, blogai paaiškinau. { $amount } yra daugiau, nei galiu grąžinti. Iki rytojaus vidurdienio sprendžia komandos vadovas. Dabar prašau siųsti tik dvi nuotraukas. Šiandien jums gali paskambinti ir padėti vertėjas. Kortelės numerio nesiųskite.
    .coach-ask-lead = Aiškiai pasakote, ko negalite, kas gali ir iki kada. Tai geriau už pažadą.
    .reply-card-please = Labai atsiprašau, tai mano kaltė! Taip, kortelės numerį, prašau, ir iškart grąžinsiu pinigus.
    .coach-card-please = Skubėdami ištaisyti, atveriate didesnę skylę. Grąžinami pinigai tą pačią kortelę randa ir be numerio.
    .strong = Atsiprašau, { $name-vocative }. Aš blogai paaiškinau. Antras mokėjimas, { $amount }, gali grįžti į jūsų kortelę. Iki { $limit-refund } grąžinu šiandien; jei suma didesnė, iki rytojaus vidurdienio sprendžia vadovas. Kortelės numerio nereikia. Dabar prašau siųsti tik dvi nuotraukas.

node-home = Dabar aišku. Dvi nuotrauka, be pinigai, be kortelė. Jūs klausti, aš sakyti, jūs taisyti. Sekmadienis mano mama skambinti, ir aš atsiliepti. Ačiū!
node-late = Numeris vėl veikti, ačiū. Bet trys dienos jis nedirbti. Sekmadienis mano mama skambinti, niekas neatsakyti. Ji bijoti.
node-interpreter = Vertėjas man skambinti. Mano kalba viskas buvo lengva. Gerai. Bet aš norėti kalbėti už save.
node-lost = Mano kaimynė skaityti šitas pokalbis. Ji sakyti: stop. Aš pirkti kitas SIM, kita parduotuvė. Mamai rašyti laiškas, naujas numeris. Viso gero.
node-gone = Atsiprašau. Mano pertrauka baigta. Aš vis dar nežinoti, ką daryti. Viso gero.
