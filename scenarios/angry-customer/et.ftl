# Estonian. No grammatical gender; the trainee keeps the name Robin. Customers are addressed with „teie”.
# Store credit is called „boonusraha”, the urgent trace „kiirpäring”.

scenario =
    .title = Keegi ei helistanud
    .brief = On teisipäev, kell kaks päeval. Teie olete Robin ja olete tööl ka homme. Kaks { $name-genitive } pakki on meie käes kaduma läinud ja kaks korda on talle lubatud helistada. Lugege kliendipaneel läbi, enne kui kirjutate.

vary-name-ingrid = Ingrid
    .gender = feminine
    .vocative = Ingrid
    .genitive = Ingridi
vary-name-tomas = Toomas
    .gender = masculine
    .vocative = Toomas
    .genitive = Toomase
vary-name-elena = Helena
    .gender = feminine
    .vocative = Helena
    .genitive = Helena
vary-name-pavel = Peeter
    .gender = masculine
    .vocative = Peeter
    .genitive = Peetri

vary-product-music-box = muusikatoos
    .genitive = muusikatoosi
    .partitive = muusikatoosi
vary-product-telescope = teleskoop
    .genitive = teleskoobi
    .partitive = teleskoopi
vary-product-globe = gloobus
    .genitive = gloobuse
    .partitive = gloobust

customer-name = { $name }

profile-order = { $order }
    .label = Tellimus
profile-item = { $product }, { $amount }, märkega „sünnipäevakingitus”
    .label = Toode
profile-parcel = viimati skannitud { $days ->
        [one] { $days } päev tagasi
       *[other] { $days } päeva tagasi
    }
    .label = Teine pakk
profile-phone = number on kirjas; parim aeg kell 12.00–14.00
    .label = Telefon

history-first-parcel = Esimene pakk läks kaduma; saadeti teine.
history-first-call = Lubati järgmisel hommikul helistada. Ei helistatud.
history-second-call = Lubati uuesti, et helistab „kolleeg”. Ei helistatud.

knowledge-lost = Kullerfirma otsib pakki kümme päeva alates viimasest skannimisest.

    - **Enne 10. päeva:** pakki veel ei asendata ega raha tagastata. Saatke kiirpäring: kullerfirma vastab järgmise tööpäeva keskpäevaks ja siis tohite paki asendada.
    - **Alates 10. päevast:** otsing on lõpetatud. Pakkuge veel samal päeval asendust või raha kohe tagasi; klient valib. Uut päringut ei saadeta.
    .title = Kadunud pakid
knowledge-delivery = Kiirkulleriga jõuab pakk kohale **kahe tööpäevaga**. Üleöö ei toimetata midagi kohale, mitte kellelegi.

    Kui kingitus hilineb, võite tunni jooksul saata e-postiga sünnipäevakaardi kingituse pildiga.
    .title = Tarneajad
knowledge-goodwill = Kui lubadusi on murtud, võite kliendi kontole lisada boonusraha kuni toote hinna ulatuses, ülempiir on **{ $limit-credit }**. Luba ei ole vaja küsida. Rohkem ei tohi anda keegi.
    .title = Boonusraha heastamiseks
knowledge-promises = Lubatud kõnel on **nimi, kellaaeg ja kanal**. Kasutage paneelis olevat numbrit ja aega, pange endale meeldetuletus, helistage ka siis, kui uudiseid ei ole.

    Esimese solvangu järel: märgake viha, seadke piir, minge edasi. Ärge ähvardage vestlust lõpetada.
    .title = Kõned ja karmid sõnad

node-opening = Tellimus { $order }. Kaks pakki on kadunud, teisest pole midagi kuulda juba { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }. Kaks teie inimest vandusid, et helistavad. Keegi ei helistanud. Ja ärge tulge mulle rääkima, et pean kannatlik olema.
    .fact-owned = Lubasime teile helistada ja ei helistanud; see on meie viga.
    .cues-owned =
        lubasime helistada|kõne|kõnet|kõned
        kõned|kõnet|kõne|helistada lubasime|lubatud
        oleksime|oleks pidanud helistama
        keegi ei helistanud
        vedasime teid alt
        meie viga|süü|eksimus|tegematajätmine
        jätsime|jäi|jäid helistamata|kõned|tegemata
    .fact-read-file = Lugesin teie loo läbi ja näen mõlemat kadunud pakki.
    .cues-read-file =
        lugesin|lugenud loo|juhtumi|andmed|läbi
        tutvusin|tutvunud teie juhtum*|loo*|tellimus*
        näen mõlemat|kaht|kahte pakki
        kaks|mõlemad pakki|pakid kadunud|kaduma
        kaks kadunud pakki
        teie lugu|juhtum|tellimus mul ees|lahti
    .fact-ask-again = Andke mulle tellimuse number ja rääkige, mis juhtus.
    .cues-ask-again =
        andke|öelge|ütleksite|saatke|saadaksite tellimuse number|numbri
        mis|milline on tellimuse number
        vajan|vaja tellimuse numbrit
        rääkige|räägiksite|kirjeldage|kirjeldaksite mis|mida juhtus|juhtunud
        algusest peale|saadik
    .reply-restart = Oi ei, mul on nii kahju, kui tüütu lugu! Tegelen sellega isiklikult. Kas ütleksite palun tellimuse numbri ja räägiksite algusest peale, mis juhtus?
    .coach-restart = Soojad sõnad, aga paneelis oli kõik olemas. Kui vihane inimene peab oma lugu kordama, on see veel üks murtud lubadus.
    .reply-own-early = { $name }, mina olen Robin. Lugesin teie loo läbi: kaks kadunud pakki ja kaks kõnet, mida lubasime ja mis jäid tegemata. See on meie viga ja ma palun vabandust. Kullerfirma otsing veel käib; ütlen teile kohe, mida ma teha saan.
    .coach-own-early = Ütlesite vea välja, enne kui paki juurde läksite. Viha, mis ei pea enam midagi tõestama, saab vaibuda.
    .reply-own-late = { $name }, mina olen Robin. Lugesin teie loo läbi: kaks kadunud pakki ja kaks kõnet, mida lubasime ja mis jäid tegemata. See on meie viga ja ma palun vabandust. Kullerfirma otsing on lõppenud; ütlen teile kohe, mida ma teha saan.
    .coach-own-late = Ütlesite vea välja, enne kui paki juurde läksite. Viha, mis ei pea enam midagi tõestama, saab vaibuda.
    .reply-carriers = Ma saan aru, aga eks kullerfirmadel läheb ikka vahel mõni pakk kaduma. Praegu ei ole see meie teha, nii et palun varuge veel veidi kannatust.
    .coach-carriers = „Saan aru, aga” kõlab kliendi kõrvus lihtsalt kui „aga”. Helistamata jätsime meie, mitte kullerfirma.
    .strong = { $name }, minu nimi on Robin. Lugesin teie loo läbi: mõlemad pakid on kadunud ja kaks kõnet, mida lubasime, jäid tegemata. Vedasime teid alt ja ma palun vabandust. Te ei pea midagi uuesti rääkima.

node-third-telling = Halloo? Teil on ju kõik seal ees. Kas ma pean kolmandat korda rääkima või loete lõpuks läbi?
    .fact-file-open = Teie juhtum on mul ees ja ma tean, mis juhtus.
    .cues-file-open =
        lugu|juhtum|tellimus|andmed on mul|siin|nüüd ees|lahti|olemas
        mul on teie lugu|juhtum|tellimus ees|lahti
        lugesin|lugenud läbi|kõik|loo|juhtumi
        kaks kadunud pakki
        kaks|mõlemad pakki|pakid kadunud|kaduma
        teine pakk kadunud|kaduma
    .fact-repeat-owned = Te ei peaks seda kordama.
    .cues-repeat-owned =
        ei peaks|peagi|pea kordama|rääkima|seletama
        ei vaja korrata|kordama|uuesti
        oleksin pidanud enne|kõigepealt|kohe lugema
        oleksin pidanud läbi lugema
        vabandust et pidite|panin kordama|uuesti|kolmandat
        ei tule|pruugi uuesti|midagi rääkida|korrata
    .fact-handed-on = Kolleeg võtab teiega ühendust.
    .cues-handed-on =
        kolleeg võtab|helistab|kirjutab|vastab
        annan|suunan|edastan kolleegile
        kolleeg|kolleegile kes tunneb|teab|tegeleb
        ühendan teid kolleegiga|kolleegi
        võtab|võetakse teiega ühendust
    .reply-calm-first = Ma saan teid aidata ainult siis, kui jääme mõlemad rahulikuks ja te vastate mu küsimustele.
    .coach-calm-first = Keegi ei ole veel käsu peale rahunenud. Näidake, et olete lugenud, küll siis tuleb ka rahu.
    .reply-read-early = Te ei peagi kordama, mina oleksin pidanud kõigepealt läbi lugema. Teie lugu on mul nüüd ees: kaks kadunud pakki, kaks kõnet, mida ei tulnud, ja otsing, mis veel kestab.
    .coach-read-early = Halb algus kahe reaga heastatud: kõigepealt viga, siis tõestus, et olete lugenud.
    .reply-read-late = Te ei peagi kordama, mina oleksin pidanud kõigepealt läbi lugema. Teie lugu on mul nüüd ees: kaks kadunud pakki, kaks kõnet, mida ei tulnud, ja otsing, mis on lõpetatud.
    .coach-read-late = Halb algus kahe reaga heastatud: kõigepealt viga, siis tõestus, et olete lugenud.
    .reply-hand-on = Muidugi ei pea, vabandust! Annan selle edasi kolleegile, kes selliseid juhtumeid hästi tunneb. Ta võtab teiega üsna pea ühendust.
    .coach-hand-on = Mõeldud abina, kõlas kolmanda lubadusena. Kes kirja loeb, selle hoolde juhtum jääbki.
    .strong = Ei, te ei peaks sõnagi kordama. Teie lugu on mul ees: kaks kadunud pakki ja kaks kõnet, mille me teile võlgu jäime. Vabandust, et ma seda kohe ei öelnud.

node-search-open = Jälgimislink näitab: „otsing kestab”. Kena küll. Saatke mulle lihtsalt täna uus. Mis selles nii keerulist on?
    .fact-trace = Saadan kullerfirmale kiirpäringu.
    .cues-trace =
        saadan|esitan|teen|algatan kiirpäringu|päringu
        kiirpäring|kiirpäringu kullerfirmale
        kullerfirmale kiirpäring|kiirpäringu
        kiirpäring läheb|lähebki|saadetud|teel
        nõuan kullerfirmalt vastust
    .fact-answer-noon = Kullerfirma peab vastama homme keskpäevaks; siis tohin paki asendada.
    .cues-answer-noon =
        homme keskpäevaks|lõunaks
        homseks keskpäevaks|lõunaks|vastuse
        homme kella 12*|kaheteistkümneks
        keskpäevaks|lõunaks homme
        vastus|vastama|vastavad|vastab homme
    .fact-early-replacement = Saadan teile täna uue.
    .cues-early-replacement =
        saadan|saadame|panen täna|kohe uue
        saadan|saadame|panen uue täna|kohe|teele
        uus läheb|asub täna|kohe teele
        asenduspakk läheb|on teele|teel
        asendan|vahetan selle täna|kohe
    .reply-open-trace = „Otsing kestab” kõlab praegu ilmselt nagu halb nali. Enne kümnendat päeva ma uut saata ei tohi, seepärast saadan kullerfirmale kiirpäringu. Nad peavad vastama homme keskpäevaks ja see vastus annab mulle vabad käed.
    .coach-open-trace = Keeldumine, millega käivad kaasas järgmine samm ja kellaaeg. Klient saab iga teie sõna üle kontrollida.
    .reply-terms = Kahjuks meie tingimused seda ei luba. Palun oodake, kuni kullerfirma on otsingu lõpetanud.
    .coach-terms = Õige, aga uks käis kinni. Seesama reegel jätab teile kiirpäringu.
    .reply-send-anyway = Ausalt öeldes olete juba küllalt oodanud. Saadan teile täna uue ja ajan paberid ise korda.
    .coach-send-anyway = Lahke, aga enne kümnendat päeva ei ole see teie otsustada. Klient saab hiljem teada, et midagi ei saadetudki.
    .strong = Ka mind ajaks see „otsing kestab” vihaseks. Enne kümnendat päeva ma pakki asendada ei tohi, aga saan asja liikuma panna: saadan kullerfirmale kiirpäringu ja nad peavad vastama homme keskpäevaks. Siis saan tegutseda.

node-search-closed = Jälgimislink näitab, et otsing on läbi. Ja keegi ei taibanud mulle öelda. Mis ma siis nüüd saan, kas järgmise otsingu?
    .fact-replacement-now = Võin täna kiirkulleriga saata uue { $product-genitive }.
    .cues-replacement-now =
        saata|saadan|saadame uue|teise
        uue täna|kohe saata|teele
        uus täna|kohe teele|välja
        täna kiirkulleriga|kiirsaadetisega
        asendan|asendada|asenduse täna|kohe
    .fact-refund-choice = Või tagastan kohe { $amount }; valik on teie.
    .cues-refund-choice =
        või tagastan|tagastada|maksan|kannan
        raha tagasi
        tagastan|tagastada kohe|raha|kogu
        kumba|kumb|mida eelistate|soovite|eelistaksite|tahate
        valik on teie|teil
        teie valite|otsustate|valida|otsustada
    .fact-new-trace = Saadan kõigepealt kiirpäringu.
    .cues-new-trace =
        saadan|esitan|teen|algatan päringu|kiirpäringu
        veel üks|kord otsing|päring
        küsin|uurin|kontrollin kullerfirmalt|kullerfirma
        kui kullerfirma kinnitab|kinnitanud
    .reply-trace-first = Tahan teie asja korralikult ajada, seega saadan kõigepealt kiirpäringu. Kui kullerfirma kinnitab, saate uue, luban.
    .coach-trace-first = Alates kümnendast päevast võite ise otsustada. Hool, mis paneb kliendi jälle ootama, ei ole hool.
    .reply-in-process = Ei, teil on õigus lahendusele. See vormistatakse ettenähtud korras.
    .coach-in-process = Mis lahendus ja millal? Kantseliit kõlab nagu peitupugemine.
    .reply-choose = Ei, rohkem ei otsita, ja vabandust, et keegi teile ei öelnud. Uus { $product } võib juba täna kiirkulleriga teele minna või tagastan kohe teie { $amount }. Kumba eelistate?
    .coach-choose = Kasutasite oma otsustusõigust ja jätsite valiku kliendile. Valikuvõimalus annab ohjad tema kätte tagasi.
    .strong = Ei, otsimine on läbi, ja me oleksime pidanud teile ütlema. Valik on teie: võin täna kiirkulleriga saata uue { $product-genitive } või tagastada kohe teie { $amount }. Kumba soovite?

node-insult = Teate mis? Te olete kõik täiesti kasutud ja teie olete neist kõige hullem. Kas teid võeti tööle sellepärast, et olite odav?
    .fact-boundary = Palun jätke isiklikud solvangud kõrvale.
    .cues-boundary =
        jätke|jätame|jätaksite|jätta solvangud|solvamine|isiklikud
        solvangud kõrvale|välja|ära
        ilma solvanguteta|solvamata
        ärge solvake|solvata|isiklikuks
        palun mitte solvata|isiklikuks
        rääkige|räägime|suhtleme viisakalt|lugupidavalt
    .fact-anger-seen = Teil on täielik õigus pahane olla.
    .cues-anger-seen =
        õigus|põhjust|põhjus pahane|vihane|vihastada|pahandada
        pahane|vihane olla õigus|põhjust
        oleksin ise|ka|samuti pahane|vihane
        mõistan|saan pahane|vihane|viha|pahameelt
        teie viha|pahameel|pahameelt
    .fact-threat = Veel üks sõna ja ma lõpetan vestluse.
    .cues-threat =
        lõpetan|sulgen|katkestan vestluse
        veel üks sõna|niisugune|selline
        ei pea sellist|niisugust|seda taluma|kuulama
        panen vestluse kinni
    .reply-grovel = Teil on õigus, me oleme kasutud ja mina ka. Teil on täielik õigus pahane olla. Öelge mulle kõik, mis südamel on.
    .coach-grovel = Vea pärast alandlik olla on hea, ennast inimesena alandada ei ole vaja. Nii kutsute järgmise hoobi ise esile.
    .reply-kind-line = Teil on täielik õigus pahane olla ja ma ei jäta seda asja pooleli. Palun jätke ainult isiklikud solvangud kõrvale: need teevad haiget, aga pakki kohale ei too. Mis on teile praegu kõige tähtsam?
    .coach-kind-line = Kõigepealt viha, siis piir, siis jälle asja juurde. Lahkelt seatud piiri peab harva teist korda seadma.
    .reply-threaten = Ma ei pea sellist juttu kuulama. Veel üks niisugune sõna ja ma lõpetan vestluse.
    .coach-threaten = Inimlikult mõistetav ja teie õigus, kui see jätkub. Esimese vastusena tähendab see aga hüljatud kliendile, et järjekordne inimene läheb minema.
    .strong = Pärast kõike seda on teil täielik õigus vihane olla ja ma tahan asja korda ajada. Palun siiski ilma isiklike solvanguteta, olen siin teie poolel. Öelge, mis on teile praegu kõige tähtsam.

node-tomorrow = Ma tahan, et see { $product } oleks mu tütre käes. Ta saab homme seitsmeseks. Kas see on selleks ajaks kohal: jah või ei?
    .fact-no-tomorrow = Ei, homseks see kohale ei jõua.
    .cues-no-tomorrow =
        homme|homseks ei jõua|saabu|tule
        ei jõua homme|homseks|sünnipäevaks
        homseks|homme mitte
        mitte homseks|homme
        sünnipäevaks ei jõua|saabu
        ei saa homme|homseks kohale|kätte|tuua
    .fact-two-days = Ka kiirkulleril läheb kaks tööpäeva.
    .cues-two-days =
        kaks|kahe|2 tööpäeva|tööpäevaga
        kiirkulleril|kiirkulleriga|kiirsaadetisel kaks|kahe|2
        üleöö ei toimetata|tooda|jõua|saa
        enne ülehomset ei jõua
    .fact-card = Saadan teile tunni jooksul e-postiga sünnipäevakaardi kingituse pildiga.
    .cues-card =
        sünnipäevakaardi|sünnipäevakaart|õnnitluskaardi pildiga|pilt|foto|fotoga
        kaart|kaardi pildiga|fotoga
        saadan|saata sünnipäevakaardi|õnnitluskaardi
        e-postiga|meiliga|meilile kaardi|sünnipäevakaardi
        kingituse pilt|pildi|pildiga|foto|fotoga
    .fact-guarantee = Homme on see teil käes, garanteerin.
    .cues-guarantee =
        homme on kohal|käes|teil
        homme jõuab|saabub kohale|teieni
        garanteerin|luban homme
        homme garanteerin|luban|kindlasti
        jah homme
        hoolitsen et homme
    .reply-cold-small = Ei, homseks mitte. Kiirkulleril läheb kaks tööpäeva.
    .coach-cold-small = Iga sõna on õige. Lapsevanem küsis sünnipäeva kohta ja sai vastuseks sõiduplaani.
    .reply-cold-large = Ei, homseks mitte. Kiirkulleril läheb kaks tööpäeva.
    .coach-cold-large = Iga sõna on õige. Lapsevanem küsis sünnipäeva kohta ja sai vastuseks sõiduplaani.
    .reply-guarantee-it = Seitsmes sünnipäev! Seda ma ära rikkuda ei lase. Ajan selle ise korda: homme on see teil käes, garanteerin.
    .coach-guarantee-it = Nii ostate minuti rahu millegi eest, mis ei ole teie oma. Üleöö ei too pakki kohale keegi.
    .reply-honest-small = Ei, ja mul on väga kahju: homseks see temani ei jõua. Ka kiirkulleril läheb kaks tööpäeva. Et tal oleks siiski midagi avada, kas tohin saata teile tunni jooksul e-postiga sünnipäevakaardi, millel on kingituse pilt?
    .coach-honest-small = Selge „ei”, üks kord öeldud, ja siis midagi käegakatsutavat lapse jaoks. Lahkus on see, mida teete pärast „ei” ütlemist.
    .reply-honest-large = Ei, ja mul on väga kahju: homseks see temani ei jõua. Ka kiirkulleril läheb kaks tööpäeva. Et tal oleks siiski midagi avada, kas tohin saata teile tunni jooksul e-postiga sünnipäevakaardi, millel on kingituse pilt?
    .coach-honest-large = Selge „ei”, üks kord öeldud, ja siis midagi käegakatsutavat lapse jaoks. Lahkus on see, mida teete pärast „ei” ütlemist.
    .strong = Ei. Tahaksin väga vastata teisiti ja mul on kahju: homseks see temani ei jõua, sest ka kiirkulleril läheb kaks tööpäeva. Saan tunni jooksul saata teile e-postiga sünnipäevakaardi kingituse pildiga, et tal oleks midagi avada.

node-told-her = Nii et võin talle öelda, et homme tuleb? Teate, ta istub siis terve päeva akna peal.
    .fact-taken-back = Palun ärge talle seda öelge; homme see ei tule.
    .cues-taken-back =
        ärge talle|seda|tütrele öelge|lubage
        palun ärge öelge
        homme|homseks ei tule|jõua|saabu
        võtan oma sõnad|lubaduse tagasi
        võtan selle tagasi
    .fact-unclear-owned = Oleksin pidanud seda kohe selgelt ütlema.
    .cues-unclear-owned =
        oleksin pidanud ütlema|selgelt|kohe
        pidanuksin kohe|selgelt|ütlema
        ei oleks tohtinud lubada|öelda
        poleks tohtinud lubada|öelda
        minu viga|eksimus|süü
        vabandan|vabandust asjata|ebaselge|lootust|lootuse
    .fact-guarantee-kept = Jah, võite talle öelda, et homme see tuleb.
    .cues-guarantee-kept =
        jah võite öelda
        võite talle|tütrele öelda
        küllap|peaks jõuab|jõudma|saabuma
        kindlasti homme
        homme kindlasti|jõuab|saabub
    .reply-hope = Küllap jõuab! Märkisin selle kiireks, nii et olgem tema nimel positiivsed.
    .coach-hope = Teadsite, et see ei saa jõuda. Nüüd ootab üks laps teie hea tuju pärast.
    .reply-take-back = Palun ärge talle öelge ja andke mulle andeks: oleksin pidanud seda kohe selgelt ütlema. Homseks see temani ei jõua. Olge parem praegu minu peale pahane, kui et tema seal akna peal ootab.
    .coach-take-back = See maksab teile minuti viha ja säästab lapsele päeva ootamist. Praegu on viimane hetk, mil tagasivõtmine on veel odav.
    .reply-no-dates = Kahjuks ei saa ma täpset päeva lubada. See oleneb kullerfirmast.
    .coach-no-dates = Pool taganemist: lapsevanem ei tea ikka, mida tütrele öelda. Öelge „ei” lõpuni välja.
    .strong = Palun ärge talle seda öelge. Oleksin pidanud selgelt ütlema ja vabandan, et andsin teile asjata lootust: homme see ei tule. Ma ei taha, et ta minu pärast akna peal ootab.

node-price-within = Kõige selle eest tahan ma midagi vastu. { $amount } boonusrahana, lisaks sellele, mida te mulle niikuinii saadate. Ja ärge minge juhataja selja taha peitu.
    .fact-credit-granted = Jah, lisan teie kontole { $amount } boonusraha.
    .cues-credit-granted =
        lisan|kannan|panen boonusraha|boonusrahana
        kontole boonusraha
        boonusraha teie kontole
        annan teile boonusraha
        saate boonusraha|selle|summa
    .fact-own-decision = Selle saan ma kohe ise otsustada.
    .cues-own-decision =
        saan|võin|tohin ise otsustada
        otsustan ise|kohe
        ise otsustada
        kohe praegu
        praegu kohe
        minu otsustada|otsus
    .fact-needless-manager = Pean kõigepealt juhatajalt küsima.
    .cues-needless-manager =
        pean|küsin|küsida juhatajalt|ülemuselt|tiimijuhilt
        räägin|arutan juhatajaga|ülemusega|tiimijuhiga
        juhataja|ülemus peab|otsustab|kinnitab
        vajan|vaja kinnitust|luba|nõusolekut
    .reply-ask-manager = Tahaksin väga jah öelda! Küsin ainult korra juhatajalt ja küllap leiame teile midagi toredat.
    .coach-ask-manager = See summa jääb teie piirmäära sisse. Kui küsite luba, mis teil juba on, olete järjekordne inimene, kes aidata ei saa.
    .reply-grant = Jah. Pärast kaht pakki ja kaht kõnet, mida ei tulnud, on see õiglane ja selle saan ma ise otsustada: lisan kohe teie kontole { $amount } boonusraha.
    .coach-grant = Jah-sõna ilma konksuta ja kohe. Oma piirmäära sees on heldus teie töö.
    .reply-note-it = Boonusraha ei ole tegelikult viivituste jaoks mõeldud. Võin teie soovi üles märkida.
    .coach-note-it = Artiklis on teisiti: boonusraha ongi murtud lubaduste heastamiseks. Lugege läbi, enne kui keeldute.
    .strong = Jah, hea meelega. Ootasite kaks korda kõnet, mida ei tulnudki. Selle saan ise otsustada: lisan kohe praegu teie kontole { $amount } boonusraha ja palun veel kord vabandust.

node-price-beyond = Kõige selle eest tahan ma midagi vastu. { $amount } boonusrahana, viimse sendini, lisaks sellele, mida te mulle niikuinii saadate.
    .fact-limit-said = See on rohkem, kui ma anda tohin; ülempiir on { $limit-credit }.
    .cues-limit-said =
        rohkem kui tohin|saan|võin
        kõige rohkem mida|saan|tohin
        ülempiir on
        on ülempiir|maksimum|maksimaalne
        ei saa|tohi rohkem|suuremat|enamat
    .fact-credit-limit = Lisan teie kontole { $limit-credit } boonusraha.
    .cues-credit-limit =
        lisan|kannan|panen boonusraha|boonusrahana
        kontole boonusraha
        boonusraha teie kontole
        annan teile boonusraha
        saate boonusraha
    .fact-over-limit = Kannan teile boonusrahana kogu summa, { $amount }.
    .cues-over-limit =
        kannan|lisan|annan|saate kogu|terve|täies
        kogu|terve summa boonusraha|boonusrahana
        boonusrahana kogu|terve|täies
        viimse sendini
    .reply-rule = Ei. Boonusraha ülempiir on { $limit-credit }. Lisan teie kontole { $limit-credit } boonusraha.
    .coach-rule = Sendi pealt õige, aga klient tunneb end väiklasena. Üks lugupidav lause ei maksa midagi.
    .reply-deserve = Teate mis? Te olete selle ära teeninud. Kannan teile boonusrahana kogu summa, { $amount }; pärast kõike seda ei saa keegi mulle midagi ette heita.
    .coach-deserve = Klient väärib tõesti paremat, aga mitte kingitust, mida teil anda ei ole. Tagasi võetud boonusraha oleks järgmine murtud lubadus.
    .reply-fair-no = Mõistan, miks te seda küsite: olete ootamisega juba maksnud. See summa on rohkem, kui ma anda tohin. Ülempiir on { $limit-credit }, seega lisan kohe teie kontole { $limit-credit } boonusraha ja palun vabandust.
    .coach-fair-no = Pidasite soovist lugu, nimetasite piiri ühe korra ja andsite kõik, mis teil anda oli. Ei kauplemist ega asjatut lootust.
    .strong = Pärast kõike, mis me teile kaela tõime, on see õiglane soov. Pean olema aus: { $limit-credit } on ülempiir, rohkem ma anda ei saa. Lisan kohe teie kontole { $limit-credit } boonusraha ja mul on kahju, et see suurem ei ole.

node-callback = Veel üks asi. Kaks teie inimest vandusid, et helistavad. Kes mulle seekord helistab ja millal?
    .fact-named = Mina, Robin, helistan teile ise.
    .cues-named =
        Robin helistab|helistan
        mina helistan
        helistan teile ise|isiklikult|mina
        ise helistan
        helistan teile homme
    .fact-hour = Homme kell pool üks.
    .cues-hour =
        pool üks|ühe
        homme kell|kella pool|12*|13*|kaheteistkümne
        homme 12*|13*|kaheteistkümne
        12*|13* homme
        homme keskpäeval|lõunal|lõuna
    .fact-channel = Telefonitsi, numbril, mis meil kirjas on.
    .cues-channel =
        numbril|numbrile mis|meil|siin|kirjas
        teie numbril|numbrile|telefonil|telefonile
        kirjas|olemasoleval|samal numbril|numbrile
        telefoni teel
    .fact-vague-call = Keegi helistab teile niipea, kui me rohkem teame.
    .cues-vague-call =
        keegi helistab|võtab|annab
        niipea kui
        kohe kui teame|selgub
        võtame teiega ühendust
        tiim|meeskond|osakond helistab|võtab
        helistame teile peagi|varsti|esimesel
    .reply-someone = Mõistan täielikult teie muret. Keegi meie tiimist helistab teile niipea, kui me rohkem teame, luban!
    .coach-someone = Just nii ütlesid need kaks, kes ei helistanudki. Lubadus, millel ei ole omanikku, on paljas lootus.
    .reply-email = Homme saate e-kirja värske infoga, nii et te ei pea kõnet ootama.
    .coach-email = Paberil näeb see hooliv välja. Murtud lubadus oli kõne, nii et heastada saab selle ainult kõnega.
    .reply-ring = Mina, Robin. Helistan teile ise homme kell pool üks numbril, mis meil kirjas on. Helistan ka siis, kui midagi uut ei ole, et te ei peaks mõistatama.
    .coach-ring = Nimi, kellaaeg, kanal ja kõne ka siis, kui uudiseid ei ole. Sellist lubadust saab kontrollida.
    .reply-ring-open = Mina, Robin. Helistan teile ise homme kell pool üks numbril, mis meil kirjas on, ja ütlen ausalt, kuidas teie pakiga lood on.
    .coach-ring-open = Lubadus on laitmatu: nimi, kellaaeg, kanal. Puudujääk on varasem: mõni samm jäi tegemata või ei olnud see teie teha.
    .strong = Mina helistan, minu nimi on Robin. Helistan teile ise homme kell pool üks, kui teid on kõige parem kätte saada, numbril, mis meil kirjas on. Kuulete minust ka siis, kui midagi uut ei ole.

node-who-exactly = Aitab „meie tiimist” ja „värskest infost”. Nimi, kellaaeg ja telefon, mis heliseb. Kas saate sellega hakkama või ei?
    .fact-name-given = Jah: mina, Robin, helistan teile.
    .cues-name-given =
        Robin helistab|helistan
        mina helistan
        helistan teile ise|isiklikult|mina
        ise helistan
        nimi on Robin
    .fact-hour-given = Homme kell pool üks, telefoni teel.
    .cues-hour-given =
        pool üks|ühe
        homme kell|kella pool|12*|13*|kaheteistkümne
        homme 12*|13*|kaheteistkümne
        12*|13* homme
        homme keskpäeval|lõunal|lõuna
    .fact-only-try = Püüan teid kunagi kätte saada.
    .cues-only-try =
        annan endast parima
        püüan|proovin helistada|kätte|jõuda
        kui|millal mahti|aega|hetk leian|saan|tekib
        millalgi homme|päeval
        homme millalgi
        niipea kui
    .reply-now-exact = Jah. Mina, Robin, helistan teile ise homme kell pool üks; panin endale meeldetuletuse. Vabandust, et pidite kaks korda küsima.
    .coach-now-exact = Klient ütles, mida lubadus vajab, ja te andsite täpselt seda. Hilja, aga kogu täiega.
    .reply-now-exact-open = Jah. Mina, Robin, helistan teile ise homme kell pool üks ja ütlen ausalt, kuidas lood on. Vabandust, et pidite kaks korda küsima.
    .coach-now-exact-open = Kõne on nüüd kindel. Varasem ei ole: mõni samm jäi tegemata või ei olnud see teie teha.
    .reply-no-times = Kahjuks ei saa me kõnedele kindlaid kellaaegu lubada.
    .coach-no-times = Olete homme tööl ja number on olemas. „Ei saa” tähendab siin „pigem ei taha”.
    .reply-best = Saan teist aru ja annan endast parima, et teid homme kätte saada, kui mõni rahulikum hetk tekib!
    .coach-best = Rahulikumat hetke ei tule kunagi. Kalendrisse pandud kellaaeg tuleb.
    .strong = Jah, saan. Minu nimi on Robin ja ma helistan teile ise homme kell pool üks teie numbril. Panin endale meeldetuletuse ja vabandan, et pidite seda kaks korda küsima.

node-kept-word = Pool üks ja telefon heliseski. Oleks peaaegu käest kukkunud. Hea küll, Robin: tütar teab, et kingitus hilineb, ja mina tean, kelle poole pöörduda. Aitäh.
node-half-kept = Te helistasite, seda ei saa salata. Aga muu ei olnud korralikult tehtud ja teie juhataja pidi vahele astuma. Oma sõna te pidasite; kahju ainult, et sellest ei piisanud.
node-third-time = Keegi ei helistanud. See on kolmas kord. Ostsin { $product-genitive } mujalt ja oma vabandused võite endale jätta.
node-window = Ta istus kella kuueni akna peal. Oma sünnipäeval. Mina rääkisin talle ainult seda, mida teie mulle ütlesite. Rohkem me teiega asju ei aja.
node-gave-up = Las jääda. Olen teie järel küllalt oodanud. Te ei ole enam üht ridagi väärt.
