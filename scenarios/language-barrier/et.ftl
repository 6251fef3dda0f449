# Estonian. The customer's Estonian errs as a Ukrainian speaker's does: nominative for genitive and partitive,
# mixed-up infinitives, a missing „on”. The agent's own words are plain and correct.

scenario =
    .title = Number, mida ema teab
    .brief = Kliendi kõnekaardinumber lülitatakse välja, sest meil kirjas olev dokument on aegunud. Klient oskab vähe eesti keelt ja teie firma automaatsed sõnumid ei olnud lihtsad. Vaadake kliendipaneel läbi, enne kui kirjutate.

vary-name-oksana = Oksana
    .gender = feminine
    .vocative = Oksana
vary-name-iryna = Iryna
    .gender = feminine
    .vocative = Iryna
vary-name-taras = Taras
    .gender = masculine
    .vocative = Taras
vary-name-bohdan = Bohdan
    .gender = masculine
    .vocative = Bohdan

vary-document-passport = pass
    .genitive = passi
    .elative = passist
    .comitative = passiga
vary-document-residence-permit = elamisloakaart
    .genitive = elamisloakaardi
    .elative = elamisloakaardist
    .comitative = elamisloakaardiga
vary-document-identity-card = ID-kaart
    .genitive = ID-kaardi
    .elative = ID-kaardist
    .comitative = ID-kaardiga

customer-name = { $name }

profile-customer = { $name-gender ->
        [feminine] pr
       *[masculine] hr
    } { $name }, emakeel ukraina keel
    .label = Klient
profile-case = { $case }, avatud kliendi enda numbrilt
    .label = Juhtum
profile-document = { $document }, aegunud
    .label = Dokument
profile-switch-off = { $days } päeva pärast
    .label = Väljalülitamine
profile-credit = { $amount }
    .label = Kõneaeg

history-sms = SMS eelmisel nädalal: „KYC-nõuded täitmata. Teie liin suletakse.”
history-top-up = Eile: laadis pangakaardiga juurde { $amount }.
history-photo = Eile: saatis foto oma { $document-elative }. Automaatvastus: „Tagasi lükatud, E-14.”

knowledge-documents = **Vastu võtame:** täna kehtiva passi, ID-kaardi või elamisloakaardi. Aegunud dokumenti vastu ei võeta (kood E-14).

    {""}**Uus on tellitud?** Ameti templiga kiri, mitte vanem kui 60 päeva, kehtib koos vana dokumendiga.

    {""}**Kuidas:** kaks fotot üleslaadimislingi kaudu, mille saadame SMS-iga. Leht on olemas ka ukraina keeles. Kontroll kestab 3 päeva.
    .title = Dokumendid SIM-kaardi jaoks
knowledge-hold = **Väljalülitamiseni 3 päeva või vähem:** lisage 7 päeva, üks kord. Kontrolli ajal number töötab.

    {""}**Üle 3 päeva:** lisapäevi ei ole vaja.
    .title = Lisapäevad
knowledge-money = Juurdelaadimine ei peata väljalülitamist. Raha jääb kõneajana SIM-kaardile.

    Eksikombel teist korda laetud raha läheb tagasi samale kaardile. Kuni { $limit-refund } saadate ise; üle selle otsustab tiimijuht homme keskpäevaks.

    {""}**Ärge küsige kunagi pangakaardi numbrit, PIN-koodi ega parooli.** Kui juhtum on avatud kliendi enda numbrilt, muud tõendit vaja ei ole.
    .title = Juurdelaadimine ja pangakaardid
knowledge-interpreter = Tasuta tõlk helistab tagasi kahe tunni jooksul. Pakkuge seda; valib klient.
    .title = Tõlk

node-opening = Tere päevast. Mina olen { $name }. SMS ütleb, minu number läheb kinni, on veel { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }. Aga mina eile maksin { $amount }! Miks kinni? Mul vaja see number, minu ema jaoks.
    .fact-not-money = Raha ei ole probleem.
    .cues-not-money =
        raha ei probleem
        probleem ei raha|rahas
        asi ei raha|rahas
        makse|raha on alles|korras|olemas
        maksite õigesti|piisavalt
        ei seotud raha*|makse*|saldo*
    .fact-valid-document = Meil on vaja teie kehtivat dokumenti.
    .cues-valid-document =
        vaja kehtivat|uut|teie dokumenti|dokument
        kehtiv|kehtivat dokument|dokumenti
        probleem on dokument|dokumendis|dokumendiga
        dokument on vana|aegunud|probleem
        dokument puudub
    .fact-step-help = Aitan teid samm-sammult.
    .cues-step-help =
        aitan teid
        samm sammult|haaval
        teeme seda koos
        üks asi|samm korraga
    .fact-all-sorted = Kõik on korras, ärge muretsege.
    .cues-all-sorted =
        ~kõik on korras
        korras nagu norras
        ärge muretsege|pabistage|põdege
        pole hullu|muret
        asi vask
    .reply-breezy = Oi, pole hullu, { $name }! Ärge pabistage, maksega on kõik korras nagu Norras. Visake lihtsalt kehtiv dokument siia ja asi vask!
    .coach-breezy = Soe, aga kõnekäändudest kokku pandud. Kliendile jääb kõrvu „korras”, aga korras ei ole midagi.
    .reply-plain = Tere, { $name }. Ma aitan teid samm-sammult. Raha ei ole probleem. Teie raha on alles. Meil on vaja teie kehtivat dokumenti.
    .coach-plain = Lühikesed laused, igaühes üks mõte. Kliendi enda küsimus saab vastuse esimesena.
    .reply-by-the-book = Liini sulgemine ei ole seotud teie saldoga. KYC-kontroll andis negatiivse tulemuse (E-14). Palume esitada nõuetele vastav kehtiv dokument vastavalt meie SMS-teavitusele.
    .coach-by-the-book = Iga sõna on õige ja ükski ei jõua kohale. Ametikeel on võõrkeel isegi sellele, kelle emakeel on eesti keel.
    .strong = Tere päevast, { $name }. Ma aitan teid samm-sammult. Raha ei ole probleem, teie { $amount } on alles. Meil on vaja teie kehtivat dokumenti.

node-lost-thread = Vabandust. Ma ei saa aru. Palun lühike sõna. Raha on probleem või ei?
    .fact-plain-no = Ei, raha ei ole probleem.
    .cues-plain-no =
        raha ei probleem
        probleem ei raha|rahas
        asi ei raha|rahas
        rahaga|raha on korras|alles|hästi
        maksite õigesti|piisavalt
    .fact-the-document = Probleem on teie dokument.
    .cues-the-document =
        probleem on dokument|dokumendis|dokumendiga
        dokument on vana|aegunud|probleem
        vaja uut|kehtivat dokumenti
        dokument enam ei kehti
    .fact-offer-interpreter = Tõlk võib teile helistada, kui soovite.
    .cues-offer-interpreter =
        tõlk võib|saab helistada
        tõlk helistab
        rääkida|räägite tõlgiga
        helistab|helistada teie|ukraina keeles
        soovite|tahate tõlki
    .reply-louder = Nagu ma juba ütlesin: probleem on teie DOKUMENT, probleem EI OLE raha!
    .coach-louder = Suurtähed karjuvad ja „nagu ma juba ütlesin” süüdistab. Klient palus lühemaid sõnu, mitte valjemaid.
    .reply-hand-over = Näen, et keel on teile raske. Pole probleemi, tõlk helistab teile kahe tunni jooksul. Head aega!
    .coach-hand-over = Hea abivahend, aga kasutatud üle kliendi pea. Pakkuge seda ja laske kliendil valida.
    .reply-shorter = Vabandust, minu sõnad olid rasked. Ei, raha ei ole probleem. Probleem on teie dokument. Me võime siin kirjutada või tõlk võib teile helistada, tasuta. Teie valite.
    .coach-shorter = Võtate raskuse enda peale ja vastate lihtsalt „ei”. Valikuvõimalus hoiab kliendi väärikust.
    .strong = Vabandust, { $name }, minu sõnad olid liiga rasked. Raha ei ole probleem. Probleem on teie dokument. Me võime siin kirjutada, aeglaselt. Või tõlk võib teile helistada, tasuta. Mida te soovite?

node-proof = Aga mina saatsin foto, minu { $document }! Masin ütleb ei. See on minu päris { $document }. Te arvate, mina valetan?
    .fact-expired-no = Teie { $document } on aegunud. Me ei saa seda vastu võtta.
    .cues-expired-no =
        on aegunud
        ei saa|tohi vastu võtta
        ei võta|võeta vastu
        vastu ei võeta|võta
        liiga vana
        kuupäev on läbi|möödas
        enam ei kehti
    .fact-believe = Ma usun teid; asi on ainult kuupäevas.
    .cues-believe =
        usun teid
        te ei valeta
        tean et päris|õige|ehtne
        ainult kuupäev|kuupäevas
        asi|probleem on kuupäev|kuupäevas
    .fact-any-paper = Kas teil on ametist paber uue dokumendi kohta?
    .cues-any-paper =
        ametist paber|paberit|kiri|kirja|tõend
        paber|paberit|kiri|kirja|tõend ametist
        tellisite|tellinud|taotlesite|taotlenud uue|uut
        muu|mõni|teine dokument|paber
    .fact-accept-expired = Võtame teie aegunud dokumendi vastu.
    .cues-accept-expired =
        erandi teha|teen|teeme
        teen|teeme erandi
        võtame ikka|siiski vastu
        läbi lasta|laseme|lasevad
        vana sobib|kõlbab|käib
    .reply-cold-fact = Teie { $document } on aegunud. Aegunud dokumente vastu ei võeta. Saatke kehtiv.
    .coach-cold-fact = Selge ja õige. Aga küsimus oli „Te arvate, mina valetan?” ja see jäi vastuseta.
    .reply-kind-no = Ei, { $name }, ma usun teid. See on teie päris { $document }. Aga see on liiga vana: kuupäev on läbi. Mul on kahju, me ei saa seda vastu võtta. Kas teil on ametist paber uue kohta?
    .coach-kind-no = Kõigepealt inimene, siis lihtne „ei”, siis üks küsimus, mis teeb ukse lahti.
    .reply-soft-yes = Muidugi ma usun teid! See on ju alles äsja aegunud. Palun kolleegidel erandi teha ja see läbi lasta.
    .coach-soft-yes = Seda erandit ei tohi teha keegi. Lahke lubadus, mis ei täitu, võtab päevi, mida kliendil ei ole.
    .strong = Ma usun teid, { $name }. See on teie päris { $document }. Aga kuupäev on läbi, seepärast me ei saa seda vastu võtta. Mul on kahju. Kas teil on ametist kiri uue kohta?

node-no-paper = Uus ei ole valmis. Siis on lõpp? Minu ema on 81. Tema teab ainult see number. Iga pühapäev ema helistab.
    .fact-mother-heard = Ma mõistan: ema peab saama teile helistada.
    .cues-mother-heard =
        teie ema
        ema peab|saab|helistab|helistada
        mõistan kui tähtis|oluline
        ema jaoks|pärast tähtis|oluline
        pühapäeval ema|helistab
    .fact-not-finished = See ei ole lõpp. Võib olla veel üks võimalus.
    .cues-not-finished =
        ei lõpp|läbi
        veel üks|on võimalus|tee
        teine võimalus|tee
        leiame võimaluse|tee|lahenduse
        saame|saab veel midagi teha
    .fact-ask-letter = Kas amet andis teile templiga kirja?
    .cues-ask-letter =
        templiga kiri|kirja|paber|paberi
        kiri|kirja|paber|paberi templiga
        amet andis teile
        ametist kiri|kirja|paber|paberi|paberit
        kas teil kiri|kirja|paber|paberit
    .fact-promise-on = Luban, et teie number jääb tööle.
    .cues-promise-on =
        ma luban
        luban et number|jääb|te
        te ei kaota
        garanteerin et|teile
        number ei kao|kaob
    .reply-promise = Oi, teie vaene ema! Te ei kaota seda numbrit, { $name }, ma luban.
    .coach-promise = Seda lubadust te veel täita ei saa. Kaastunne on õige, aga selle järel peab tulema küsimus.
    .reply-come-back = Saan aru, aga ilma dokumendita ei saa ma midagi teha. Palun kirjutage uuesti, kui uus on valmis.
    .coach-come-back = See kõlab nagu reegel, aga reeglil on ka teine pool: templiga kiri. Vaadake järele, enne kui ukse kinni panete.
    .reply-find-way = Teie ema peab saama teile helistada, ma mõistan. See ei ole lõpp. Üks küsimus: kas amet andis teile templiga kirja?
    .coach-find-way = Kordate seda, mis kliendile tähtis on. Puuduva asja leiab üles üksainus küsimus.
    .strong = Ma mõistan, { $name }. Teie ema peab saama teile helistada. See ei ole lõpp. Kas amet andis teile templiga kirja, kui te uue { $document-genitive } tellisite?

node-letter = Mul on ainult kiri, amet andis. Tempel on. Kuupäev on 12 päev tagasi. See ei ole midagi, jah?
    .fact-accept-letter = Kiri sobib koos teie vana { $document-comitative }.
    .cues-accept-letter =
        kiri sobib|kõlbab|piisab
        kiri on hea|piisav
        võtame kirja|selle vastu
        kirja vastu võtame
        kirjast piisab
        kiri|kirja koos vana
        paber sobib|kõlbab|piisab
    .fact-check-time = Meie kontroll kestab 3 päeva.
    .cues-check-time =
        kontroll kestab|võtab|on 3|kolm
        kontrollime 3|kolm päeva
        3|kolm päeva kontroll|kontrolliks|kontrollida
        kontrolliks|kontrollimiseks kulub|vaja|läheb 3|kolm
    .fact-done-already = Nüüd on kõik tehtud.
    .cues-done-already =
        kõik on tehtud|valmis
        asi on kotis|purgis
        nüüd kõik tehtud|valmis
        rahulikult hinge|hingata|puhata
        võite rahulik olla
    .reply-accept-short = Ei, see kiri on tähtis. See on hea uudis: me võtame kirja vastu koos teie vana { $document-comitative }. Meie kontroll kestab 3 päeva. Teil on aega { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }.
    .coach-accept-short = Hea uudis lihtsate sõnadega ja mõlemad arvud kõrvuti. Klient näeb ise, et ajast jääb puudu.
    .reply-accept-enough = Ei, see kiri on tähtis. See on hea uudis: me võtame kirja vastu koos teie vana { $document-comitative }. Meie kontroll kestab 3 päeva. Teil on aega { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }. Sellest piisab.
    .coach-accept-enough = Kaks arvu ja mida need tähendavad. Midagi ei pea ära arvama.
    .reply-interim = Taotluse esitamist kinnitav kiri on ajutine tõend koos kehtivuse kaotanud dokumendiga ning kuulub kontrollimisele.
    .coach-interim = Siin on öeldud „jah”, aga klient ei kuule seda. Öelge „kiri sobib”.
    .reply-hurrah = Vinge, kiri sobib! Asi on kotis, { $name }, võite rahulikult hinge tõmmata!
    .coach-hurrah = Rõõm on teretulnud, aga midagi ei ole veel saadetud. Eesti keele õppijale on „asi on kotis” jutt tavalisest kotist.
    .strong = See on hea uudis, { $name }. Me võtame kirja vastu koos teie vana { $document-comitative }. Meie kontroll kestab 3 päeva. Teil on aega { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }.

node-time-short = Aga mul on ainult { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }. Teie kontroll on aeglane. Number läheb enne kinni?
    .fact-extra-days = Annan teile kohe 7 päeva juurde.
    .cues-extra-days =
        7|seitse päeva juurde|lisaks|rohkem
        annan teile 7|seitse
        lisan 7|seitse päeva
        juurde|lisaks 7|seitse päeva
    .fact-stays-on = Teie number töötab kontrolli ajal edasi.
    .cues-stays-on =
        number töötab|jääb
        töötab kontrolli ajal|edasi
        kontrolli ajal töötab
        number ei lähe kinni
        ei lähe|lülitata kinni|välja
    .fact-promise-fast = Teie jaoks läheb kontroll kiiremini.
    .cues-promise-fast =
        tavaliselt läheb|on|käib kiiremini|kiirem
        läheb tavaliselt|ikka kiiremini
        küll kõik läheb|jõuab
        homseks valmis
        kiirendan|kiirendame kontrolli
    .reply-hope = Ärge muretsege, tavaliselt läheb kiiremini. Küll kõik läheb hästi!
    .coach-hope = Lohutus ilma ühegi faktita. Ühe lausega oleksite saanud 7 päeva juurde anda.
    .reply-add-seven = Teil on õigus, aega on liiga vähe. Seepärast annan teile kohe 7 päeva juurde. Teie number töötab kontrolli ajal edasi.
    .coach-add-seven = Kliendi mure oli õige ja te ütlete seda. Siis üks tegu ja selle tulemus.
    .reply-hurry = Siis saatke palun kõik nii kiiresti kui võimalik. Kontrolli kestust me muuta ei saa.
    .coach-hurry = Kontrolli kohta tõsi, aga lisapäevade reegel jäi nägemata. Nüüd on kogu risk kliendi kanda.
    .strong = Teil on õigus, { $name }. Aega on liiga vähe, seepärast annan teile kohe 7 päeva juurde. Teie number töötab kontrolli ajal edasi.

node-steps = Hea. Mis mina pean nüüd teha? Palun aeglane.
    .fact-two-photos = Tehke kaks fotot: kirjast ja oma vanast { $document-elative }.
    .cues-two-photos =
        kaks|2 fotot|pilti
        foto|fotot|pilt|pilti kirjast
        pildistage kiri|kirja
        kirjast foto|pilt|fotot
    .fact-upload-link = Saadan teile SMS-iga lingi.
    .cues-upload-link =
        SMS-iga lingi|link
        lingi|link SMS-iga
        saadan teile lingi
        saate lingi
    .fact-own-words-asked = Palun kirjutage oma sõnadega, mida te teete.
    .cues-own-words-asked =
        oma|enda sõnadega
        kirjutage|öelge mulle mida|kuidas
        mida te teete
        kirjutage mida teete
    .reply-is-it-clear = Tehke kaks fotot: kirjast ja oma vanast { $document-elative }. Ma saadan teile SMS-iga lingi. Saatke fotod täna sinna. Kas see on selge?
    .coach-is-it-clear = Suurepärased sammud ja siis küsimus, millele on ainult üks viisakas vastus. „Jah” ei tähenda, et aru saadi.
    .reply-all-at-once = Laadige mõlema dokumendi skaneeringud teile SMS-iga saadetava lingi kaudu üles, pidades silmas failimahtu ja peegeldusi. Kõneaega juurde ärge laadige, see on eraldi teema. Sobib?
    .coach-all-at-once = Viis asja ühe hingetõmbega. Lausest „juurde ärge laadige” võib algaja kuulda „laadige”.
    .reply-say-back = 1. Tehke kaks fotot: kirjast ja oma vanast { $document-elative }. 2. Ma saadan teile SMS-iga lingi, ka ukraina keeles. Saatke fotod sinna. Nüüd kirjutage palun oma sõnadega: mida te teete? Siis ma näen, kas ma seletasin hästi.
    .coach-say-back = Te kontrollite oma seletust, mitte klienti. Sellepärast ei tundu see nagu koolis.
    .strong = Esiteks: tehke kaks fotot, üks kirjast ja teine oma vanast { $document-elative }. Teiseks: ma saadan teile SMS-iga lingi. Saatke fotod täna sinna. Palun kirjutage oma sõnadega, mida te teete. Ma tahan näha, kas ma seletasin hästi.

node-own-words = Mina teen foto kiri ja { $document }, saadan link. Siis maksan veel kord { $amount }. Teil vaja ka minu kaart number ja PIN, et teate, see olen mina?
    .fact-photos-right = Need kaks fotot on õiged.
    .cues-photos-right =
        fotod|pildid on õiged|õige|head
        kaks fotot on|jah õiged|õige
        fotodega on kõik|õigesti|õige
        fotod|fotodega jah
    .fact-no-pay = Palun ärge rohkem makske.
    .cues-no-pay =
        ärge makske
        ärge rohkem|uuesti|veel makske
        ei vaja rohkem|uuesti|midagi maksta
        maksta ei vaja
        raha rohkem|enam ei vaja
    .fact-no-card = Ärge saatke kunagi kellelegi oma pangakaardi numbrit ega PIN-koodi.
    .cues-no-card =
        ärge saatke|andke|kirjutage pangakaardi|kaardi|kaardinumbrit|PIN
        pangakaardi|kaardi numbrit ei|ärge vaja|saatke|küsi|küsita
        PIN-koodi ei|ärge vaja|saatke|küsi|küsita
        ei küsi|vaja pangakaardi|kaardi|kaardinumbrit|PIN
        kaardinumbrit ei|ärge
    .fact-card-number = Palun saatke mulle oma pangakaardi number või PIN-kood.
    .cues-card-number =
        vaja|vajan teie|ainult pangakaardi|kaardi numbrit
        andke|saatke|kirjutage mulle pangakaardi|kaardi|kaardinumber
        jah pangakaardi|kaardi number|numbrit
        palun pangakaardi|kaardi number|numbrit
    .reply-right = Fotod on õiged, väga hea. Aga palun ärge rohkem makske. Teie { $amount } on SIM-kaardil alles. Ja ärge saatke kunagi kellelegi oma pangakaardi numbrit ega PIN-koodi. Ma tean, et see olete teie.
    .coach-right = Kliendi enda sõnad tõid välja kaks viga, enne kui need raha maksma läksid. Parandate need ilma vähimagi etteheiteta.
    .reply-right-and-hold = Fotod on õiged, väga hea. Palun ärge rohkem makske. Ärge saatke kunagi kellelegi oma pangakaardi numbrit ega PIN-koodi. Ja meie kontroll kestab 3 päeva, seepärast annan teile kohe 7 päeva juurde.
    .coach-right-and-hold = Parandate nelja lühikese lausega makse, pangakaardi ja puuduvad päevad. Hilja, aga veel õigel ajal.
    .reply-check-card = Peaaegu: fotod on õiged, palun ärge rohkem makske. Et ma oleksin kindel, et see olete teie, on mul vaja ainult teie pangakaardi numbrit, PIN-koodi mitte.
    .coach-check-card = Klient pakkus ise, sellepärast tundus see ohutu. Pangakaardi täisnumber ei kuulu kunagi vestlusesse; juhtum ise on tõend.
    .reply-well-done = Täpselt, väga tubli! Fotod on õiged. Pangakaardi numbrit ei ole vaja, me teame, et see olete teie. Edasi teeme juba meie.
    .coach-well-done = Palusite kliendil oma sõnadega öelda ja jätsite siis lõpuni lugemata. „Täpselt” andis äsja loa teiseks makseks.
    .strong = Aitäh, { $name }. Need kaks fotot on õiged. Palun ärge rohkem makske: teie { $amount } on SIM-kaardil alles. Ärge saatke kunagi kellelegi oma pangakaardi numbrit ega PIN-koodi. Ma tean, et see olete teie.

node-yes-clear = Jah, jah. Kõik selge. Aitäh. Minu paus kohe lõpp, ma lähen.
    .fact-late-check = Enne kui lähete: mida te täna teete?
    .cues-late-check =
        oma|enda sõnadega
        mida te teete
        mida teete kõigepealt|esimesena|täna
        kirjutage|öelge mulle mida
    .fact-only-photos = Saatke ainult kaks fotot; ärge makske.
    .cues-only-photos =
        ainult kaks|2 fotot|pilti
        ainult fotod
        ärge makske
        ärge rohkem|uuesti|veel makske
        maksta ei vaja
        mõlemad fotod|dokid lingiga|lingi
    .fact-all-set = Nüüd on kõik korras.
    .cues-all-set =
        siis|nüüd on kõik korras|valmis|tehtud
        ~kõik on korras
        see on käkitegu|lapsemäng
        rohkem ei vaja teha
    .reply-wave-off = Suurepärane, siis on ju kõik korras! See on käkitegu. Ilusat päeva, { $name }!
    .coach-wave-off = „Jah, jah” oli viisakus. Sõbralik hüvastijätt on selle vestluse kõige kallim lause.
    .reply-one-more = Üks hetk, palun. Võib-olla ma ei seletanud hästi. Saatke ainult kaks fotot, ärge makske. Mida te teete kõigepealt? Palun kirjutage oma sõnadega.
    .coach-one-more = Kahtlete oma seletuses, mitte kliendis. Üks minut praegu säästab ühe makse ja terve nädala.
    .reply-repeat = Hästi. Niisiis: täna ainult kaks fotot, lingi kaudu. Palun ärge rohkem makske. Head aega!
    .coach-repeat = Selge kokkuvõte, aga ikka ainult ühes suunas. Te ei tea, mis kohale jõudis.
    .reply-recap = Super. Kokkuvõttes: mõlemad dokid lingiga ASAP ära, rohkem ärge makske ja meie poolt läheb asi töösse.
    .coach-recap = Pärast mitut segast vastust on veel ühest kokkuvõttest vähe kasu. Paluge kliendil endal öelda.
    .strong = Üks hetk, { $name }, võib-olla ma ei seletanud hästi. Saatke ainult kaks fotot. Ärge makske. Palun kirjutage oma sõnadega: mida te täna teete?

node-paid-again = Tere veel kord. Mina maksin teine kord { $amount }. Uus SMS: number ikka läheb kinni! Ma ütlesin jah, aga ma ei saanud kõik aru. Te annate raha tagasi? Vaja kaart number?
    .fact-my-fault = Mul on kahju, ma ei seletanud hästi.
    .cues-my-fault =
        ei seletanud|selgitanud hästi|selgelt
        minu viga|süü
        minu seletus|sõnad ei|halb|rasked
        seletasin|selgitasin halvasti|segaselt
    .fact-photos-now = Palun saatke nüüd ainult kaks fotot.
    .cues-photos-now =
        kaks|2|kaht fotot|pilti
        saatke fotod|pildid
        ainult fotod|fotosid
        foto|fotot kirjast
    .fact-second-back = Teine { $amount } läheb teie kaardile tagasi: kuni { $limit-refund } saadan ise, üle selle otsustab tiimijuht.
    .cues-second-back =
        kaardile tagasi
        tagasi kaardile
        tiimijuht otsustab
        otsustab tiimijuht
        saadan raha|teise tagasi
        küsin tiimijuhilt
    .fact-card-refund = Vajan raha tagastamiseks teie pangakaardi numbrit.
    .cues-card-refund =
        vaja|vajan teie|ainult pangakaardi|kaardi numbrit
        andke|saatke|kirjutage|öelge mulle pangakaardi|kaardi|kaardinumber
        jah pangakaardi|kaardi number|numbrit
        palun pangakaardi|kaardi number|numbrit
    .reply-as-written = Nagu ma kirjutasin, oli vaja ainult kaht fotot, mitte raha. Palun lugege eespool olevad sõnumid uuesti läbi.
    .coach-as-written = Klient tunnistas just, et ei saanud aru, ja selleks on vaja julgust. Kui saadate ta sõnumeid uuesti lugema, karistate teda selle eest.
    .reply-return-it = Mul on kahju, ma ei seletanud hästi. Saadan teise { $amount } täna teie kaardile tagasi. Kaardi numbrit mul vaja ei ole. Nüüd saatke palun ainult kaks fotot, SMS-i lingiga.
    .coach-return-it = Süü jääb teile, raha läheb tagasi ja teha on vaja veel üht asja.
    .reply-ask-lead = Mul on kahju, ma ei seletanud hästi. { $amount } on rohkem, kui ma ise tohin tagasi saata. Tiimijuht otsustab homme keskpäevaks. Nüüd saatke palun ainult kaks fotot. Tõlk võib teile täna helistada ja aidata. Kaardi numbrit ärge saatke.
    .coach-ask-lead = Ütlete otse, mida teie ei tohi, kes tohib ja mis ajaks. See on lahkem kui lubadus.
    .reply-card-please = Mul on nii kahju, see on minu viga! Jah, palun pangakaardi number ja saadan raha kohe tagasi.
    .coach-card-please = Tahtsite kiiresti heastada ja tegite augu suuremaks. Tagasimakse leiab sama kaardi ka numbrita.
    .strong = Mul on kahju, { $name }. Ma ei seletanud hästi. Teine { $amount } võib minna teie kaardile tagasi. Kuni { $limit-refund } saadan ise täna; kui on rohkem, otsustab tiimijuht homme keskpäevaks. Kaardi numbrit mul vaja ei ole. Palun saatke nüüd ainult kaks fotot.

node-home = Nüüd on selge. Kaks foto, raha ei, kaart ei. Teie küsite, mina ütlen, teie parandate. Pühapäev ema helistab ja mina vastan. Aitäh!
node-late = Number töötab jälle, aitäh. Aga kolm päev oli kinni. Pühapäev ema helistas, keegi ei vasta. Ema kartis.
node-interpreter = Tõlk helistas. Minu keel kõik oli lihtne. Hea. Aga ma tahtsin ise rääkima.
node-lost = Minu naaber luges see vestlus. Tema ütleb: stopp. Ma ostan teine SIM, teine pood. Emale ma pean kirjutama kiri, et uus number. Head aega.
node-gone = Vabandust. Minu paus on läbi. Ma ikka ei tea, mis teha. Head aega.
