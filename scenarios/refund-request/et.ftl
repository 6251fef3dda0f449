# Estonian. The legal guarantee is called „pretensiooniõigus” here; a voucher is a „kinkekaart”.

scenario =
    .title = Neliteist päeva, paar siia-sinna
    .brief = Sünnipäevakingiks ostetud { $product } läks rikki just siis, kui tagastusaeg on lõppemas või äsja lõppenud. Tellimus on kliendipaneelis. Raha võite ise tagastada kuni { $limit-refund } ulatuses. Vaadake reeglid üle, enne kui midagi lubate.

vary-name-anna = Anna
    .gender = feminine
    .vocative = Anna
vary-name-laura = Laura
    .gender = feminine
    .vocative = Laura
vary-name-martin = Martin
    .gender = masculine
    .vocative = Martin
vary-name-daniel = Daniel
    .gender = masculine
    .vocative = Daniel

vary-product-kettle = veekeetja
    .genitive = veekeetja
    .partitive = veekeetjat
vary-product-toaster = röster
    .genitive = rösteri
    .partitive = rösterit
vary-product-blender = blender
    .genitive = blenderi
    .partitive = blenderit
vary-product-iron = triikraud
    .genitive = triikraua
    .partitive = triikrauda

customer-name = { $name }

profile-order = { $order }
    .label = Tellimus
profile-product = { $product }
    .label = Toode
profile-paid = { $amount }
    .label = Makstud
profile-delivered = { $days ->
        [one] { $days } päev tagasi
       *[other] { $days } päeva tagasi
    }, kliendi isale
    .label = Kätte toimetatud

history-gift = Märkus tellimuse juures: kingitus isa 81. sünnipäevaks.
history-loyal = Kuus aastat klient; pole kordagi midagi tagastanud.

knowledge-returns = Kuni **14. päevani** pärast kättesaamist: kogu raha tagasi või tasuta asendus, nagu klient soovib; põhjust ei ole vaja öelda.

    Alates **15. päevast** kuni kahe aastani kehtib puudusega kauba kohta seadusest tulenev pretensiooniõigus: kõigepealt parandamine või asendamine. Raha tagastatakse, kui kumbki ei ole võimalik või kui ka asendustoode rikki läheb.

    Tellimuse number on piisav tõend. Puudusega kauba viime ära tasuta. Tagasimaksed ja erandid: [Mida tohite ise otsustada](powers).
    .title = Tagastamine ja pretensiooniõigus
knowledge-powers = 14 päeva jooksul võite ise tagastada kuni **{ $limit-refund }**. Suuremate tagasimaksete, kinkekaartide ja erandite üle otsustab tiimijuht, kes vastab järgmise tööpäeva keskpäevaks.

    Asendustoode, kas sama mudel või sama hinnaga muu mudel, kinnitust ei vaja ja jõuab kohale kahe tööpäevaga. Tagasimakse laekub kolme kuni viie tööpäevaga.

    Lubasite liiga palju? Öelge seda kohe ja andke juhtum tiimijuhile.
    .title = Mida tohite ise otsustada
knowledge-safety = Küsige alati, kas on tunda kõrbelõhna või näha suitsu või sädemeid. Kui jah: pistik seinast välja, mitte enam kasutada, isegi kui seade näib töötavat, ja küsige, kas keegi sai viga.
    .title = Elektriseadmete rikked

node-opening = Tere! See { $product }, mille isale sünnipäevaks kinkisin, lülitub kogu aeg ise välja, kuigi möödas on alles { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }! Tšeki viskas ta minema, nii et ega vist enam midagi teha ole?
    .fact-safety-signs = Kas on tunda kõrbelõhna või näha suitsu või sädemeid?
    .cues-safety-signs =
        tunda|tundnud kõrbelõhna|põlemislõhna|kärsahaisu
        kõrbelõhna|põlemislõhna suitsu|sädemeid
        näha|näinud|märganud suitsu|sädemeid
        suitsu või sädemeid
        kas lõhnab|haiseb|suitseb|tossab
        kas kõrbelõhna|põlemislõhna|suitsu|sädemeid
    .fact-order-found = Tšekki ei ole vaja, tellimus on meil olemas.
    .cues-order-found =
        tšekki ei vaja|lähe
        ei vaja|lähe tšekki
        ilma tšekita
        tellimus on olemas|ees|siin
        näen tellimust|ostu
        leidsin tellimuse|ostu
    .fact-ask-receipt = Palun saatke ostutšekk või tellimuse number.
    .cues-ask-receipt =
        saatke|edastage|lisage tšekk|ostutšekk|tšeki|ostutšeki|tšekist
        tšeki|ostutšeki koopia|foto|pilt
        andke|öelge|saatke tellimuse number
        mis|milline on tellimuse number
        palun ostu tõendav|tõendit|dokument
    .reply-warm = Oi ei, vaene isa! Tšeki pärast ärge muretsege, tellimus on mul siin ees. Kumba soovite: raha tagasi või uut?
    .coach-warm = Lahke, aga vahele jäi küsimus, mis tuleb enne kõiki teisi. Elektririkke puhul on ohutus rahast tähtsam.
    .reply-own = Mul on väga kahju, { $name }, see oli ju sünnipäevakingitus. Tšekki ei ole vaja, näen tellimust { $order } siin. Aga kõigepealt kõige tähtsam: kas on tunda kõrbelõhna või näha suitsu või sädemeid?
    .coach-own = Küsimise asemel vaatasite paneelist ja seadsite ohutuse esikohale.
    .reply-receipt = Täname, et meie poole pöördusite. Palun saatke ostutšeki koopia või tellimuse number, et saaksime asja uurida.
    .coach-receipt = Tellimus on paneelis. Kui küsite seda, mis teil juba olemas on, teeb klient teie töö ära.
    .strong = Kahju, et isa kingitus alt vedas, { $name }. Tšekki ei ole vaja, tellimus on mul siin ees. Aga enne kõike muud: kas olete tundnud kõrbelõhna või näinud suitsu või sädemeid?

node-receipt-again = Tere, kas saite mu kirja kätte? Tšekki enam ei ole, aga tellimust peaksite ju ise nägema. Kas saate meid aidata või mitte?
    .fact-safety-signs-again = Kas seade haiseb kõrbenu järele, suitseb või ajab sädemeid?
    .cues-safety-signs-again =
        tunda|tundnud kõrbelõhna|põlemislõhna|kärsahaisu
        kõrbelõhna|põlemislõhna suitsu|sädemeid
        näha|näinud|märganud suitsu|sädemeid
        suitsu või sädemeid
        kas lõhnab|haiseb|suitseb|tossab
        kas kõrbelõhna|põlemislõhna|suitsu|sädemeid
    .fact-order-there = Teie tellimus on meil olemas.
    .cues-order-there =
        tellimus on olemas|ees|siin
        teie tellimus mul|meil|siin
        näen tellimust|ostu
        leidsin tellimuse|ostu
    .fact-no-proof = Ilma ostutõendita ei saa me midagi teha.
    .cues-no-proof =
        ilma tšekita|tõendita|ostutõendita ei
        ei saa ilma tšekita|tõendita|ostutõendita
        vajan|vajame|vaja ostutõendit|tšekki|tõendit
        kahjuks ei saa midagi teha
    .reply-make-good = Jah, saan, ja vabandust, et pidite kaks korda küsima. Teie tellimus { $order } on mul siin ees. Kas on tunda kõrbelõhna või näha sädemeid, kui see välja lülitub?
    .coach-make-good = Lühike vabandus, siis midagi kasulikku: nii parandate halva alguse.
    .reply-no-proof = Mõistan teid, aga ilma ostutõendita ei saa me kahjuks midagi teha.
    .coach-no-proof = Reegel ütleb, et tellimuse number on piisav tõend. Ja „aga” võtab kaastunde tagasi.
    .reply-sorry-only = Palun vabandust segaduse pärast! Teil on õigus, tellimus on mul siin olemas. Kas vaatame siis raha tagastamist?
    .coach-sorry-only = Kes viga heastades kiirustab, teeb kergesti järgmise. Keegi ei ole veel küsinud, mismoodi see rikki läks.
    .strong = Jah, saan aidata, ja vabandust, et pidite seda kaks korda ütlema. Teie tellimus on mul siin ees, tšekki ei ole vaja. Kas seade haiseb välja lülitudes kõrbenu järele või olete näinud suitsu või sädemeid?

node-money-first = Palun raha tagasi. Isa laseb sellel praegu jahtuda, et siis uuesti proovida. Ta on 81 ega viska midagi ära peale tšekkide.
    .fact-why-cool = Kas on kõrbelõhna, suitsu või sädemeid?
    .cues-why-cool =
        tunda|tundnud kõrbelõhna|põlemislõhna|kärsahaisu
        kõrbelõhna|põlemislõhna suitsu|sädemeid
        näha|näinud|märganud suitsu|sädemeid
        suitsu või sädemeid
        kas lõhnab|haiseb|suitseb|tossab
    .fact-leave-off = Las see jääb praegu välja lülitatuks.
    .cues-leave-off =
        ärgu|ärge lülitagu|pangu|pange|lülitage sisse|tööle
        jätku|jätke|jääb|jääks|jäägu välja|väljalülitatuks|seisma
        pistik|juhe seinast välja
        ei tohi|tohiks kasutada|sisse
        ärgu|ärge kasutagu|kasutage
    .fact-try-again = Ta võib uuesti proovida.
    .cues-try-again =
        las proovib uuesti|veel
        võib uuesti|veel proovida
        proovigu uuesti|veel
        proovige uuesti|veel
    .reply-retry = Võib-olla kuumeneb see lihtsalt üle. Las isa proovib uuesti, kui see on jahtunud, ja andke mulle teada, mis juhtub.
    .coach-retry = Ruuteri puhul mõistlik katse, kuumeneva või pöörleva seadme puhul ohtlik. Küsige, enne kui keegi midagi proovib.
    .reply-stop-first = Raha juurde tuleme kohe. Öelge palun isale, et seade jääks praegu välja lülitatuks. Kas väljalülitumise ajal on tunda kõrbelõhna või näha suitsu või sädemeid?
    .coach-stop-first = Kuulsite möödaminnes öeldust hoiatuse välja.
    .reply-charm = Ta paistab olevat tore mees! Ajame siis teie raha asja korda. Vaatan kohe tellimust.
    .coach-charm = Kuulsite, et ta on armas, ja jätsite ohu kuulmata: ta hakkab seda kohe sisse lülitama. Kuulata tähendab kuuldu järgi tegutseda.
    .strong = Tahan kõigepealt kindel olla, et isaga midagi ei juhtu, siis räägime rahast. Palun öelge talle, et seade jääks välja lülitatuks. Kas see haiseb kõrbenu järele või on ta näinud suitsu või sädemeid?

node-smell = Nüüd, kui te küsite: isa ütleb, et see haiseb nagu põlenud plastik. Ta teeb akna lahti ja lülitab uuesti sisse. Kas see on ohtlik?
    .fact-stop-using = Ta peaks pistiku kohe seinast välja tõmbama ja seadet enam mitte kasutama.
    .cues-stop-using =
        pistik|pistiku|juhe|juhtme seinast|välja
        tõmmaku|tõmbab|tõmmata|tõmbaks välja|pistiku|juhtme
        ärgu enam kasutagu|lülitagu|sisse
        ei tohi|tohiks enam kasutada|sisse
        vooluvõrgust välja|eemaldada|lahti
    .fact-father-well = Kas isaga on kõik korras?
    .cues-father-well =
        isaga|temaga kõik korras|hästi
        kas isa|ta terve|kombes
        isa|ta saanud|sai viga|haiget|põletada
        kuidas isa|ta tunneb
        kas põletushaavu|vigastusi
    .fact-safe-to-use = Seda võib rahulikult edasi kasutada.
    .cues-safe-to-use =
        võib edasi|rahulikult|julgelt kasutada
        uued seadmed lõhnavad|haisevad
        lõhn|hais on täiesti|üsna normaalne|tavaline
        muretsemiseks ei põhjust
        ei juhtu temaga|isaga|midagi
    .reply-soothe = Palun ärge muretsege, uued seadmed lõhnavadki alguses. Lahtise aknaga ei juhtu temaga midagi, kuni me asja korda ajame.
    .coach-soothe = Rahustasite klienti ja jätsite isa ohtu. Ärge kunagi lohutage millegagi, mida te ei tea.
    .reply-cold = Seadme pistik tuleb viivitamata seinast välja tõmmata. Lõhn on registreeritud.
    .coach-cold = Õige, aga räägite seadmest, kui klient räägib isast. Küsige tema kohta.
    .reply-unplug = Hea, et ütlesite. Palun helistage isale kohe: tõmmaku pistik seinast välja ja ärgu seadet enam kasutagu, isegi kui see näib töötavat. Kas isaga on kõik korras, ega ta põletada saanud?
    .coach-unplug = Selge juhis ja küsimus inimese kohta. Ohu korral ongi selgus soojus.
    .strong = Jah, see võib ohtlik olla, ja hea, et märkasite. Palun helistage isale: tõmmaku pistik seinast välja ja ärgu seadet enam kasutagu. Kas isaga on kõik korras?

node-scorch = Isa just helistas. Käis säde, ta ehmatas ja tahab nüüd veel üks kord proovida! Miks keegi meid ei hoiatanud?
    .fact-unplug-now = Ta peaks pistiku välja tõmbama ja seadet enam mitte puudutama.
    .cues-unplug-now =
        pistik|pistiku|juhe|juhtme seinast|välja
        ärgu enam|seda puutugu|puudutagu|kasutagu|proovigu
        ei tohi|tohiks enam|rohkem kasutada|proovida|puutuda
        tõmmaku|tõmbaks välja|pistiku
        vooluvõrgust välja|eemaldada|lahti
    .fact-is-he-hurt = Kas isa sai viga?
    .cues-is-he-hurt =
        kas viga|haiget|vigastada
        isa|ta sai|saanud viga|haiget|põletada
        isaga|temaga kõik korras|hästi
        kas isa|ta terve|kombes
        kas põletushaavu|vigastusi
    .fact-late-warning = Oleksime pidanud teid varem hoiatama.
    .cues-late-warning =
        oleksin|oleksime pidanud hoiatama|küsima|ütlema
        pidanuksin|pidanuksime hoiatama|küsima|ütlema
        vabandust et ei hoiatanud|küsinud|öelnud
        minu|meie viga|eksimus|süü
    .fact-blame-use = Ta kasutas seda valesti.
    .cues-blame-use =
        valesti kasutas|kasutanud|kasutatud
        kasutas|kasutati valesti
        vale kasutamine|kasutamisest|käsitsemine|käsitsemisest
        kasutusjuhendi|juhendi järgi|kohaselt
        enda|oma süü|viga
    .reply-own-it = Oleksin pidanud teid varem hoiatama ja mul on väga kahju. Palun öelge talle, et ta tõmbaks pistiku välja ega puutuks seadet enam. Kas ta sai viga või ainult ehmatas?
    .coach-own-it = Võtsite vea ühe lausega enda peale ja ülejäänuga aitasite.
    .reply-comfort = Kui kohutav, milline ehmatus teile mõlemale! Tegelen kohe raha tagastamisega, et vähemalt see mure kaelast ära oleks.
    .coach-comfort = Kaastunne ilma juhiseta: ta kavatseb ikka uuesti proovida.
    .reply-manual = Kas seda kasutati kasutusjuhendi järgi? Sädemed tulevad sageli valest käsitsemisest.
    .coach-manual = Ka küsimus võib olla süüdistus. Inimene, kes äsja ehmatas, muud ei kuulegi.
    .strong = Mul on väga kahju, oleksin pidanud teid varem hoiatama. Palun helistage isale tagasi: tõmmaku pistik välja ja ärgu seadet enam puutugu. Kas ta sai viga?

node-wants-money = Pistik on väljas ja isaga on kõik korras. Nüüd rahast: soovin kogu { $amount } tagasi, täna. Olen kevadest saati tööta ega saa isale uut { $product-partitive } osta, enne kui raha käes on.
    .fact-fourteen-days = Täna on { $days }. päev; põhjust ütlemata saab tagastada 14 päeva jooksul.
    .cues-fourteen-days =
        14 päeva*
        neliteist päeva
        14päev*|neljateistkümne|neljateist päev*
        kaks|kahe nädalat|nädala
        tagastusaeg on|sai läbi|lõppenud
    .fact-free-replacement = Võite saada tasuta asendustoote.
    .cues-free-replacement =
        tasuta asendustoode|asendustoote|asendus|asendust|uue|uus
        asendustoode|asendustoote|asendus tasuta
        asendame|vahetame tasuta|uue
        saata|saadan|saadame asendustoote|uue
        uue|uus tasuta|lisatasuta
    .fact-gift = Lisame kinkekaardi.
    .cues-gift =
        lisan|lisame|paneme kinkekaardi|kinkekaart
        kinkekaardi|kinkekaart lisaks|pealekauba|kauba
        lisaks|pealekauba kinkekaart|kinkekaardi
        kingin|annan|saate kinkekaardi|kinkekaart
    .reply-yes-alone = Kahju, et teil praegu nii kitsas käes on, { $name }. Täna on { $days }. päev, seega mahume 14 päeva sisse ja valik on teie: raha tagasi või tasuta asendustoode.
    .coach-yes-alone = Tähtaja ja teie piirmäära sees: võite kelleltki küsimata jah öelda, nii et öelge.
    .reply-yes-lead = Teil on vist raske aasta olnud, { $name }. { $days }. päev jääb 14 päeva sisse: raha tagasi või tasuta asendustoode, nagu soovite. { $amount } tagastamiseks on vaja veel üht vahesammu.
    .coach-yes-lead = Õigus on kliendil, kinnitus ei ole teie anda. Hoiatasite vahesammu eest, enne kui see pettumust sai valmistada.
    .reply-not-yet = Ütleksin hea meelega jah, { $name }. Täna on aga { $days }. päev ja meie 14 päeva on läbi, nii et raha ma praegu tagastada ei saa. Küll aga saan pakkuda tasuta asendustoodet.
    .coach-not-yet = „Ei”, mis tuleb vara ja näitab edasise tee, teeb vähem haiget kui „võib-olla”.
    .reply-gift = Teil on juba küllalt muret olnud! Muidugi: tagastan kohe { $amount } ja lisan kinkekaardi { $voucher } eest, et saaksite isa rõõmustada.
    .coach-gift = Kinkekaardid ei ole teie anda. Heldus, mis tuleb tagasi võtta, läheb rohkem maksma kui selle puudumine.
    .reply-form = Raha tagastamisega tegeleb teine osakond. Palun täitke meie kodulehel vorm, siis nad võtavad teiega ühendust.
    .coach-form = Te kas otsustate selle ise või ütlete, kes otsustab. Vorm ainult veeretab töö kliendi kaela.
    .strong = Kahju, et teil nii raske aeg on, { $name }. Vaatasin järele: täna on { $days }. päev ja põhjust ütlemata saab tagastada 14 päeva jooksul. Tasuta asendustoote saate igal juhul. Räägin kohe, mida see teie raha jaoks tähendab.

node-due-alone = Siis palun raha. Olin juba vaidlemiseks valmis. Millal see kohal on ja mis vanast saab?
    .fact-refund-amount = Tagastame täies ulatuses { $amount }.
    .cues-refund-amount =
        tagastan|tagastame raha|kogu|täies|teile
        tagastan|tagastame kohe|nüüd
        kogu|täies raha|summa|ulatuses
        tagasimakse tehtud|algatatud|teel
        kannan|kanname raha|tagasi|summa
    .fact-bank-days = Raha jõuab kohale kolme kuni viie tööpäevaga.
    .cues-bank-days =
        kolm|kolme kuni viis|viie
        3 5 tööpäeva*|päeva*
        viis|viie|5 tööpäeva|tööpäevaga
        kolm|kolme viis|viie tööpäeva*
    .fact-collect-old = Vana viime tasuta ära.
    .cues-collect-old =
        viime|viin|võtame vana ära|tasuta
        vana viime|võtame|viib|võtab
        kuller viib|võtab|toob|tuleb ära|vana|vanale
        tuleme|tullakse|tuleb vanale|sellele järele
        äraviimine on|tasuta
    .fact-money-tonight = Raha on täna kohal.
    .cues-money-tonight =
        täna|õhtul|õhtuks kontol|kohal|käes
        raha täna|õhtuks|õhtul
        kontol|kohal|käes täna|õhtuks|õhtul
        tänaseks|õhtuks kontol|kohal|olemas
    .reply-tonight = Vaielda pole vaja! Tagastan kohe { $amount } ja õhtuks peaks raha teil kontol olema. Tervitage isa!
    .coach-tonight = „Jah” oli õige, „õhtuks” oli soovmõtlemine. Kellel on raha vähe, see arvestab teie sõnadega.
    .reply-brief = Tagasimakse { $amount } algatatud. Kolm kuni viis tööpäeva.
    .coach-brief = Hea uudis, aga öeldud nagu kassatšekil. Üks kahest küsimusest jäi vastuseta.
    .reply-complete = Vaielda ei ole vaja. Tagastan täies ulatuses { $amount }; see võtab kolm kuni viis tööpäeva, nii et palun ärge enne sellega arvestage. Ja vana viime tasuta ära.
    .coach-complete = Ütlesite hea uudise koos tähtajaga, nii et klient saab oma asju plaanida.
    .strong = Te ei pea selle nimel vaidlema, { $name }. Tagastan teile kogu summa, { $amount }; panin tagasimakse äsja teele ja see jõuab kohale kolme kuni viie tööpäevaga. Kuller viib vana isa juurest tasuta ära.

node-due-lead = Siis palun raha. Nii et { $amount } on juba teel? Või on siin mõni konks?
    .fact-needs-approval = Üle { $limit-refund } tagasimakse peab kinnitama tiimijuht.
    .cues-needs-approval =
        tiimijuht|tiimijuhi|juhataja kinnitab|kinnitama|kinnitus|kinnitust
        peab kinnitama|otsustama tiimijuht
        vaja|vajab|nõuab kinnitust|tiimijuhi
        küsin tiimijuhilt|tiimijuhi
        edastatud|edastasin|andsin tiimijuhile
    .fact-answer-by-noon = Saate vastuse järgmise tööpäeva keskpäevaks.
    .cues-answer-by-noon =
        järgmise|järgmisel tööpäeva|tööpäeval
        homme|homseks keskpäevaks|lõunaks
        keskpäevaks|lõunaks vastuse|vastus|teada
        vastus|vastuse|teada keskpäevaks|lõunaks
        tööpäeva|tööpäeval keskpäevaks|lõunaks
    .fact-replacement-now = Asendustoote saame saata kohe, ilma kinnituseta.
    .cues-replacement-now =
        saata|saadan|saadame asendustoote|asenduse|uue
        asendustoote|asendustoode kohe|täna
        asendada|asendame|asendan kohe|täna
        kohe|täna asendustoote|uue saata|teele
        ilma kinnituseta
    .fact-promise-above = Olen kogu summa juba tagasi kandnud.
    .cues-promise-above =
        kandsin|maksin|saatsin tagasi|raha|teele
        tagastasin kohe|äsja|raha|teile
        olen tagastanud|kandnud|teele
        jah on teel
        tagastan kohe|praegu|nüüd
    .reply-pass-on = Mul ei ole selleks volitusi. Tagasimakse vajab kinnitust ja on edastatud tiimijuhile.
    .coach-pass-on = Tõsi, aga ilma kellaaja ja teise võimaluseta kõlab see nagu sulguv uks.
    .reply-complete = Üks samm on veel ja ütlen selle parem kohe ausalt välja: üle { $limit-refund } tagasimakse peab kinnitama tiimijuht. Küsin temalt praegu ja saate vastuse järgmise tööpäeva keskpäevaks. Kui te ei taha oodata, saan asendustoote kohe teele panna.
    .coach-complete = Ütlesite, kes otsustab, mis ajaks, ja mida te ise senikaua teha saate.
    .reply-release = Ei ole konksu! Kandsin teile { $amount } äsja tagasi. Te olete selle ära teeninud.
    .coach-release = Võib-olla raha tagastataksegi, aga mitte teie otsusega. Öelge „vajab kinnitust” enne, kui seda vaja läheb.
    .strong = Ütlen parem kohe, kui et teid hiljem üllatada: üle { $limit-refund } tagasimakse vajab tiimijuhi kinnitust. Saate vastuse järgmise tööpäeva keskpäevaks. Kui isa nii kaua oodata ei saa, võin asendustoote täna teele saata.

node-late = Nii et „ei”, sest kalender ütleb nii? Maksin { $amount } asja eest, mis oleks võinud isa köögi maha põletada. Ja seda mudelit ma enam ei usalda.
    .fact-not-due-yet = Raha ma veel tagastada ei saa.
    .cues-not-due-yet =
        raha ei saa|tagasta|maksta
        raha tagastada|tagasi ei
        ei saa raha|veel|praegu tagastada|tagasi
        ei tagasta veel|praegu
        kõigepealt|esmalt asendus|asendame|asendamine|vahetame
    .fact-other-model = Võime saata tasuta teise mudeli.
    .cues-other-model =
        teise|teine|teist mudeli|mudel|mudelit
        muu|mõne|teistsuguse mudeli|mudel
        teise|teist margi|marki|tootja
        muu|teise kaubamärgi
    .fact-refund-if-fails = Kui ka asendustoode rikki läheb, saate raha tagasi.
    .cues-refund-if-fails =
        kui ka see|seegi|asendustoode|teine rikki|alt|katki|üles
        kui see|seegi|asendustoode rikki|alt|katki|uuesti
        ka asendustoode|see|seegi rikki|alt|katki
        juhul kui rikki|alt|katki
    .fact-exception = Teen erandi ja tagastan raha.
    .cues-exception =
        teen|teeme erandi
        erandi teile
        erandina|erandkorras tagastan|maksan|kannan
        tagastan ikkagi|siiski|sellegipoolest
        reeglist|reeglitest mööda|üle
    .reply-plain-no = Raha veel tagastada ei saa. Pärast 14. päeva tuleb kõigepealt asendamine; võimalik on ka teine mudel. Raha makstakse välja üksnes siis, kui ka asendustoode rikki läheb.
    .coach-plain-no = Iga väide on õige ja iga lause paneb ukse kinni. Näidake kõigepealt, et mõistate, miks see tähtis on, ja siis öelge seesama „ei”.
    .reply-exception = Teil on õigus, see ei ole aus, ja ma tunnen teile kaasa. Teen teile erandi ja tagastan raha.
    .coach-exception = Erandeid teeb tiimijuht. Lahke tundub see ainult seni, kuni tuleb keeldumine.
    .reply-kind-no = Pärast sellist ehmatust ei usaldaks seda minagi. Raha ma veel tagastada ei saa ega hakka muud väitma. Küll aga saan tasuta saata teise mudeli, mis on isal kahe tööpäevaga käes. Kui ka see rikki läheb, saate raha tagasi.
    .coach-kind-no = Seesama „ei”, aga see vastab hirmule, mis nõudmise taga on. Teine mudel täidab sama ülesande, milleks raha vaja oli.
    .strong = Mõistan, { $name }: see ehmatas teid mõlemat. Raha ma veel tagastada ei saa, sest pärast 14 päeva tuleb kõigepealt asendus. See võib olla teine mudel, tasuta ja kahe tööpäevaga kohal. Ja kui ka see rikki läheb, saate raha tagasi.

node-insists = Öelge palun otse. Mida ma saan ja millal? Mul ei ole jõudu veel üheks ringiks.
    .fact-plain-replacement = Tasuta asendustoode jõuab kohale kahe tööpäevaga.
    .cues-plain-replacement =
        tasuta asendustoode|asendustoote|asendus|asendust
        asendustoote|asendustoode tasuta
        teise|teine mudeli|mudel
        saata|saadan|saadame asendustoote|uue
        asendame|vahetame tasuta|uue
    .fact-plain-collection = Vana viime ära.
    .cues-plain-collection =
        viime|viin|võtame vana ära|tasuta
        vana viime|võtame|viib|võtab
        kuller viib|võtab|tuleb ära|vana|vanale
        tuleme|tullakse|tuleb vanale|sellele järele
    .fact-new-promise = Saate kõik, mida soovisite.
    .cues-new-promise =
        kõik mida soovisite|soovite|tahtsite|tahate|palusite|küsisite
        kõik millest rääkisite
        mida iganes soovite|tahate
        saate kõik täna
    .reply-refund-plain = Teil on õigus. Otse öeldes: tagastan kohe { $amount }, see võtab kolm kuni viis tööpäeva, või tasuta asendustoode kahe tööpäevaga. Mõlemal juhul viime vana ära.
    .coach-refund-plain = Lühikesed laused, ei ühtki ettekäänet: väsinud klient tahab teada ainult mida, millal ja kuidas.
    .reply-lead-plain = Otse öeldes: raha üle otsustab tiimijuht ja vastuse saate järgmise tööpäeva keskpäevaks. Kohe saan saata tasuta asendustoote ja vana viime ära.
    .coach-lead-plain = Sellel, mida teie ei otsusta, on nimi ja kellaaeg; see, mida otsustate, sünnib kohe.
    .reply-replace-plain = Otse öeldes: raha veel tagasi ei saa, mul on kahju. Aga tasuta asendustoode, soovi korral teine mudel, on isal kahe tööpäevaga käes ja vana viime ära.
    .coach-replace-plain = „Ei” mahub poolde lausesse, kõik muu on abi. Nii on vahekord õige.
    .reply-soft = Mul on nii kahju, te olete olnud meiega väga kannatlik. Hoolitsen selle eest, et saaksite kõik, mida soovisite, luban!
    .coach-soft = Teilt küsiti otsest vastust, teie andsite midagi sooja ja ähmast. Sellest haaratakse sõna-sõnalt kinni.
    .reply-hold = Uurin asja. Palun varuge kannatust, sellised asjad võtavad natuke aega.
    .coach-hold = Kui palute kannatust, peab sellel olema põhjus ja lõpp. Siin ei ole kumbagi.
    .strong = Teil on õigus, { $name }, ja vabandust segaduse pärast. Kohe saan teha seda: saadan isale tasuta asendustoote, soovi korral teise mudeli, ja see on kahe tööpäevaga kohal. Kuller viib vana ära. Kas sellest oleks teile mõlemale abi?

node-glad = Päriselt? Kinkekaardi ka? Te olete ingel! Tellin isale kohe oma kaardiga uue.
    .fact-take-back = Lubasin rohkem, kui ma anda tohin.
    .cues-take-back =
        lubasin rohkem|liiga
        ei oleks tohtinud|pidanud lubada|lubama
        ei tohi lubada|anda|nii
        pean end|ennast parandama
        võtan tagasi|oma
    .fact-wait-order = Palun ärge veel midagi tellige.
    .cues-wait-order =
        ärge veel|midagi|praegu tellige|ostke
        palun ärge tellige|ostke
        oodake tellimisega|palun|veel
        ei tasu veel|praegu tellida
    .fact-confirm-gift = Tagasimakse ja kinkekaart on kinnitatud.
    .cues-confirm-gift =
        kinkekaart kinnitatud|teel|olemas
        kõik on kinnitatud
        kinnitatud kinkekaart
        tellige julgelt|rahulikult
        võtke heaks
    .reply-enjoy = Võtke heaks, mul on ainult hea meel! Tagasimakse ja kinkekaart on kinnitatud.
    .coach-enjoy = Tänu on meeldiv, aga see on võlgu võetud. Iga minut teeb parandamise kallimaks.
    .reply-own-up = Palun ärge veel midagi tellige, { $name }. Lubasin rohkem, kui ma anda tohin, ja see oli minu viga. Ütlen kohe, mida ma päriselt teha saan.
    .coach-own-up = See rikub hea hetke ära ja säästab kliendi raha. Parandage lubadus enne, kui keegi selle järgi tegutseb.
    .reply-hedge = Rõõm aidata! Asja läbiminek võib natuke aega võtta, nii et hoidke igaks juhuks e-kirjadel silm peal.
    .coach-hedge = Vihje ei ole parandus. See kaitseb teid, mitte klienti.
    .strong = Palun oodake tellimisega, { $name }. Mul on kahju: tahtsin aidata ja lubasin rohkem, kui ma anda tohin, see on minu viga. Palun ärge veel midagi tellige, räägin kohe, mida ma päriselt teha saan.

node-let-down = Teie lubaduse peale tellisin oma kaardiga uue. Nüüd on teie e-kirjas hoopis midagi muud. Kes siis tõtt räägib?
    .fact-own-promise = Seda lubada oli minu viga.
    .cues-own-promise =
        minu viga|eksimus|süü
        ei oleks tohtinud|pidanud lubada|lubama
        lubasin liiga|rohkem
        eksisin|eksimus kui|et lubasin
        e-kiri on õige
        e-kirjas on õigus|õige|õigesti
    .fact-lead-by-noon = Tiimijuht vastab järgmise tööpäeva keskpäevaks.
    .cues-lead-by-noon =
        järgmise|järgmisel tööpäeva|tööpäeval
        homme|homseks keskpäevaks|lõunaks
        keskpäevaks|lõunaks vastuse|vastus|vastab|teada
        vastus|vastuse|vastab|teada keskpäevaks|lõunaks
    .fact-ignore-mail = Ärge seda e-kirja arvestage.
    .cues-ignore-mail =
        ärge e-kirjast|e-kirjale|e-kirja|kirjast|kirjale hoolige|pöörake|vaadake|arvestage
        e-kiri|kiri on automaatne|vale|ekslik
        automaatne kiri|e-kiri|teade
        süsteemi viga|rike
    .reply-own-promise = E-kiri on õige ja mul on kahju: ma ei oleks tohtinud seda lubada. Teie arvestasite minu sõnaga. Annan kõik tiimijuhile edasi ja saate vastuse järgmise tööpäeva keskpäevaks.
    .coach-own-promise = Võtsite süü enda peale, kus see ongi, ja andsite asja edasi koos kellaajaga. Rohkemat ei saanud enam päästa.
    .reply-ignore = Oi, palun ärge sellest e-kirjast hoolige, see on automaatne! Ajan asja ise korda, ärge muretsege.
    .coach-ignore = Teine lubadus, et katta esimest. Nüüd ei usuta enam midagi, mida te ütlete.
    .reply-terms = Meie tingimused on kodulehel. Vabandust, kui tekkis arusaamatus.
    .coach-terms = „Kui tekkis arusaamatus” lükkab süü kliendi kaela. Aru saadi teist väga hästi.
    .strong = E-kiri on õige ja viga oli minu, { $name }. Mul on väga kahju: ma ei oleks tohtinud seda lubada ja nüüd läks see teile maksma raha, mida teil ei ole. Räägin kogu loo kohe tiimijuhile ja ta vastab järgmise tööpäeva keskpäevaks.

node-straight = Rääkisite otse ära, mida ma saan ja millal, ja kõigepealt mõtlesite isale. See on rohkem väärt, kui te arvate. Aitäh.
node-settled = Olgu, asi seegi. Küllap see on siis korras.
node-team-lead = Siis ootan teie tiimijuhti. Lootsin küll muud, aga vähemalt tean nüüd, kes otsustab.
node-lost = Aitab küll. Pöördun tarbijakaitse poole ja räägin kõigile tuttavatele, miks.
node-gave-up = Kedagi ei olegi? Siis lõpetan ka mina. Meie isaga teilt rohkem midagi ei osta.
