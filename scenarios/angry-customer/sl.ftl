# Slovenian. Robin is Saša here: a name for women and men, and no sentence of the trainee's shows a gender.

scenario =
    .title = Nihče ni poklical
    .brief = Torek je, ura je dve popoldne. Vi ste Saša in delate tudi jutri. Stranka { $name } je pri nas ostala že brez dveh paketov in dvakrat smo ji obljubili klic. Preden pišete, preberite podatke ob strani.

customer-name = { $name }

vary-name-ingrid = Irena
    .vocative = gospa Irena
    .gender = feminine
vary-name-tomas = Tomaž
    .vocative = gospod Tomaž
    .gender = masculine
vary-name-elena = Helena
    .vocative = gospa Helena
    .gender = feminine
vary-name-pavel = Pavel
    .vocative = gospod Pavel
    .gender = masculine

vary-product-music-box = glasbena skrinjica
    .accusative = glasbeno skrinjico
    .new = novo glasbeno skrinjico
vary-product-telescope = teleskop
    .accusative = teleskop
    .new = nov teleskop
vary-product-globe = globus
    .accusative = globus
    .new = nov globus

profile-order = { $order }
    .label = Naročilo
profile-item = { $product }, { $amount }, označeno kot rojstnodnevno darilo
    .label = Izdelek
profile-parcel = zadnji zapis v sledenju pred { $days ->
        [one] { $days } dnem
        [two] { $days } dnevoma
        [few] { $days } dnevi
       *[other] { $days } dnevi
    }
    .label = Drugi paket
profile-phone = številka je v podatkih; najbolje med 12.00 in 14.00
    .label = Telefon

history-first-parcel = Prvi paket se je izgubil; poslan je bil drugi.
history-first-call = Klic obljubljen za naslednje jutro. Ni bil opravljen.
history-second-call = Klic znova obljubljen, »poklical bo sodelavec«. Ni bil opravljen.

knowledge-lost =
    Prevoznik išče paket še deset dni po zadnjem zapisu v sledenju.

    - **Pred 10. dnem:** novega še ne pošljemo in denarja še ne vrnemo. Odprite nujno poizvedbo: prevoznik odgovori naslednji delovni dan do poldneva, potem smete poslati novega.
    - **Od 10. dne:** iskanje je končano. Ponudite nov izdelek še danes ali takojšnje vračilo denarja; izbere stranka. Nove poizvedbe ne odpirajte.
    .title = Izgubljeni paketi
knowledge-delivery =
    Ekspresna dostava traja **dva delovna dneva**. Čez noč ne dostavljamo, nikomur.

    Kadar darilo zamuja, lahko v eni uri po e-pošti pošljete rojstnodnevno voščilnico z njegovo sliko.
    .title = Dobavni roki
knowledge-goodwill =
    Po prelomljenih obljubah smete brez vprašanja pripisati dobroimetje do cene izdelka, največ pa **{ $limit-credit }**. Več ne sme dati nihče.
    .title = Dobroimetje v znak dobre volje
knowledge-promises =
    Obljubljeni klic ima **ime, uro in kanal**. Uporabite številko in uro iz podatkov, nastavite si opomnik in pokličite, tudi če ni nič novega.

    Prva žalitev: opazite jezo, postavite mejo, nadaljujte z delom. Ne grozite, da boste končali pogovor.
    .title = Klici in ostre besede

node-opening = Naročilo { $order }. Dva izgubljena paketa, drugi pred { $days ->
        [one] { $days } dnem
        [two] { $days } dnevoma
        [few] { $days } dnevi
       *[other] { $days } dnevi
    }. Dva človeka sta mi prisegla, da bosta poklicala. Nihče ni poklical. In da mi slučajno ne rečete, naj še malo potrpim.
    .fact-owned = Obljubili smo, da vas pokličemo, in nismo; to je naša napaka.
    .cues-owned =
        obljubili poklic*|pokličemo|klic
        klic ki smo obljubili
        morali poklicati|poklicat
        nihče vas poklical
        naša|moja napaka|krivda
        pustili na cedilu
        klica|klicev ni bilo
    .fact-read-file = Vaš primer imam pred seboj in vidim oba izgubljena paketa.
    .cues-read-file =
        primer|naročilo imam pred
        imam pred seboj|sabo
        prebral*|pregledal* vaš primer|naročilo|zgodovino
        vidim dva|oba paketa
        dva|oba izgubljena paketa
        dva|oba paketa izgubljena
    .fact-ask-again = Povejte mi številko naročila in kaj se je zgodilo.
    .cues-ask-again =
        pove*|pošlj*|napiš* številko naročila
        kakšna|katera številka naročila
        potrebujem|rabim številko naročila
        povejte|poveste|opišite kaj se zgodilo
        lepo od začetka
    .reply-restart = Oh ne, res mi je žal, kako neprijetno! Za to poskrbim osebno. Mi lahko poveste številko naročila in kaj se je zgodilo, lepo od začetka?
    .coach-restart = Tople besede, a vse to je že pisalo v podatkih. Če mora jezen človek svojo zgodbo ponavljati, je to zanj še ena prelomljena obljuba.
    .reply-own-early = Pozdravljeni, { $name-vocative }, tukaj Saša. Vaš primer imam pred seboj: dva izgubljena paketa in dva klica, ki smo ju obljubili, pa ju ni bilo. To je naša napaka in žal mi je. Prevoznik še išče; povem vam, kaj lahko naredim.
    .coach-own-early = Krivico ste poimenovali, še preden ste se lotili paketa. Jeza, ki ji ni treba več ničesar dokazovati, se lahko umiri.
    .reply-own-late = Pozdravljeni, { $name-vocative }, tukaj Saša. Vaš primer imam pred seboj: dva izgubljena paketa in dva klica, ki smo ju obljubili, pa ju ni bilo. To je naša napaka in žal mi je. Prevoznik je iskanje končal; povem vam, kaj lahko naredim.
    .coach-own-late = Krivico ste poimenovali, še preden ste se lotili paketa. Jeza, ki ji ni treba več ničesar dokazovati, se lahko umiri.
    .reply-carriers = Razumem, ampak prevozniki pač kdaj kaj izgubijo. To trenutno ni v naših rokah, zato vas prosim še za malo potrpljenja.
    .coach-carriers = Kdor sliši »razumem, ampak«, sliši samo »ampak«. Poklicati bi morali mi, ne prevoznik.
    .strong = Pozdravljeni, { $name-vocative }, ime mi je Saša. Vaš primer imam pred seboj: dva izgubljena paketa in dva klica, ki smo ju obljubili, pa ju ni bilo. Pustili smo vas na cedilu in žal mi je. Ničesar vam ne bo treba ponavljati.

node-third-telling = Halo? Saj imate vse tam pred sabo. Naj povem še tretjič ali boste prebrali?
    .fact-file-open = Vaš primer imam pred seboj in vem, kaj se je zgodilo.
    .cues-file-open =
        primer|naročilo imam|vidim
        imam pred seboj|sabo
        vem kaj se zgodilo
        sem prebral*|pregledal* vse|primer
        dva|oba izgubljena paketa
        drugi paket izgubljen
    .fact-repeat-owned = Tega vam ne bi smelo biti treba ponavljati.
    .cues-repeat-owned =
        ne smelo biti treba ponavljati
        ne|ni treba več ponavljati|razlagati
        ne treba ponavljati|razlagati
        žal da morali|morate ponavljati
        treba prej|najprej prebrati
        moral* prej|najprej prebrati
    .fact-handed-on = Oglasil se vam bo sodelavec.
    .cues-handed-on =
        sodelav*|koleg* bo|pokliče|oglasi*|javi*
        predajam|predam|predal* sodelav*|koleg*
        posredujem|predajam naprej
        sodelav*|koleg* ki pozna|ve
        prevežem|prevezal* vas
    .reply-calm-first = Pomagam vam lahko samo, če ohraniva mirno kri in če odgovarjate na moja vprašanja.
    .coach-calm-first = Na ukaz se še nihče ni pomiril. Pokažite, da ste prebrali, in mir pride za tem.
    .reply-read-early = Res vam tega ne bi smelo biti treba ponavljati; primer bi bilo treba najprej prebrati in to je moja napaka. Zdaj ga imam pred seboj: dva izgubljena paketa, dva neopravljena klica in iskanje, ki še traja.
    .coach-read-early = Slab začetek ste popravili v dveh vrsticah: najprej napaka, potem dokaz, da ste prebrali.
    .reply-read-late = Res vam tega ne bi smelo biti treba ponavljati; primer bi bilo treba najprej prebrati in to je moja napaka. Zdaj ga imam pred seboj: dva izgubljena paketa, dva neopravljena klica in iskanje, ki je končano.
    .coach-read-late = Slab začetek ste popravili v dveh vrsticah: najprej napaka, potem dokaz, da ste prebrali.
    .reply-hand-on = Seveda ne, opravičujem se! Primer predajam sodelavki, ki take zadeve dobro pozna. Zelo kmalu se vam bo oglasila.
    .coach-hand-on = Mišljeno kot pomoč, slišano kot tretja obljuba. Kdor sporočilo prebere, primer tudi vodi.
    .strong = Ne, niti besede vam ne bi smelo biti treba ponavljati. Vaš primer imam pred seboj: dva izgubljena paketa in dva klica, ki smo vam ju ostali dolžni. Žal mi je, da tega niste slišali takoj.

node-search-open = Sledenje pravi, da paket »še iščejo«. Krasno. Pošljite mi danes novega, pa je. Kaj je pri tem tako težkega?
    .fact-trace = Pri prevozniku odpiram nujno poizvedbo.
    .cues-trace =
        odpiram|odprem|odpremo|odprl* poizvedbo
        sprožam|sprožim|sprožil* poizvedbo
        nujna|nujno poizvedba
        poizvedba pri prevozniku
        vložim|oddam|zahtevam poizvedbo
    .fact-answer-noon = Prevoznik mora odgovoriti jutri do poldneva; potem smem poslati novega.
    .cues-answer-noon =
        jutri do poldneva|dvanajstih|12*
        do jutri opoldne|poldneva
        jutri opoldne|dopoldne
        do jutrišnjega poldneva
        odgovor* jutri
        jutri odgovor*
    .fact-early-replacement = Še danes vam pošljem novega.
    .cues-early-replacement =
        danes pošljem|pošljemo nov*|drug*|nadomest*
        pošljem|pošljemo nov*|drug*|nadomest* danes|takoj
        nov*|nadomest* danes odpošlj*|gre
        nadomest* paket na poti
        danes|takoj zamenjam*
    .reply-open-trace = »Še iščejo« zveni že kot slaba šala. Pred 10. dnem novega ne smem poslati, zato pri prevozniku odpiram nujno poizvedbo. Odgovoriti mora jutri do poldneva in ta odgovor mi sprosti roke.
    .coach-open-trace = »Ne«, ki ima naslednji korak in uro. Stranka vas lahko prime za vsako besedo.
    .reply-terms = Žal naši pogoji tega ne dovoljujejo. Prosim, počakajte, da prevoznik konča.
    .coach-terms = Res je, a to so zaprta vrata. Isto pravilo vam dovoljuje, da odprete poizvedbo.
    .reply-send-anyway = Po pravici povedano, dovolj dolgo ste čakali. Še danes vam pošljem novega, papirje pa že nekako uredim.
    .coach-send-anyway = Prijazno, a pred 10. dnem to ni v vaših rokah. Stranka pozneje izve, da ni bilo poslano nič.
    .strong = Tudi meni bi tisto »še iščejo« že presedalo. Pred 10. dnem novega ne smem poslati, zato naredim to, kar stvari res premakne: pri prevozniku odpiram nujno poizvedbo, odgovoriti pa mora jutri do poldneva. Potem lahko ukrepam.

node-search-closed = Sledenje pravi, da je iskanje končano. In nihče se ni spomnil, da bi mi to povedal. Kaj dobim zdaj, še eno iskanje?
    .fact-replacement-now = Še danes lahko z ekspresno pošto pošljem { $product-new }.
    .cues-replacement-now =
        pošljem|pošljemo nov*|drug*
        danes pošljem|pošljemo|odpošlj*
        nov* danes|takoj
        danes ekspres*
        ekspres* danes
        danes|takoj zamenjam*
    .fact-refund-choice = Ali pa vam takoj vrnem { $amount }; izberite vi.
    .cues-refund-choice =
        ali vrnem|vrnemo|povrnem|vračilo
        vrnem|vrnemo denar|znesek
        denar nazaj
        kaj vam ljubše
        kaj raje
        izberite|odločite vi|sami
        izbira|odločitev je vaša
    .fact-new-trace = Najprej odprem poizvedbo.
    .cues-new-trace =
        odprem|odpremo|odpiram|sprožim poizvedbo
        nujno|novo poizvedbo
        še eno poizvedbo
        vprašam|preverim pri prevozniku
        ko prevoznik potrdi
    .reply-trace-first = To želim za vas urediti, kot se spodobi, zato najprej odprem nujno poizvedbo. Ko prevoznik potrdi, dobite novega, obljubim.
    .coach-trace-first = Od 10. dne smete ukrepati sami. Skrbnost, zaradi katere stranka spet čaka, ni skrbnost.
    .reply-in-process = Ne, upravičeni ste do rešitve. Zadeva bo obravnavana v doglednem času.
    .coach-in-process = Do kakšne rešitve in kdaj? Uradniški jezik zveni, kot da se skrivate.
    .reply-choose = Nobenega iskanja več, in žal mi je, da vam tega ni nihče povedal. Še danes lahko z ekspresno pošto pošljem { $product-new } ali pa vam takoj vrnem { $amount }. Kaj vam je ljubše?
    .coach-choose = Uporabili ste pooblastila, ki jih imate, in odločitev prepustili stranki. Kdor izbira, ima spet nekaj v svojih rokah.
    .strong = Ne, tega je konec, in to bi vam morali povedati mi. Izberite vi: še danes lahko z ekspresno pošto pošljem { $product-new } ali pa vam takoj vrnem { $amount }. Kaj vam je ljubše?

node-insult = Veste kaj? Vsi skupaj ste za nič, vi pa še najbolj. So vas vzeli, ker ste bili poceni?
    .fact-boundary = Prosim, brez osebnih žaljivk.
    .cues-boundary =
        brez žaljivk|žalitev|zmerjanja
        žaljivke|žalitve pustite|pustiva|izpustiva
        prosim ne žalite|zmerjajte
        ne bodite osebni|žaljivi
        govorite|pogovarjajva spoštljivo|vljudno
        spoštljiv pogovor|ton
    .fact-anger-seen = Imate vse razloge za jezo.
    .cues-anger-seen =
        razlog* za jezo
        jezo imate razlog*
        upravičeno jezni|besni|razburjeni
        pravico do jeze
        vašo jezo|jeza
        tudi jaz bil* jez*|besn*
        razumem* da jezni|besni
    .fact-threat = Še ena beseda in končam ta klepet.
    .cues-threat =
        končam|zaključim|prekinem klepet|pogovor
        končujem|zaključujem|prekinjam klepet|pogovor
        še ena beseda|taka
        mi ni treba poslušati|prenašati
    .reply-grovel = Prav imate, za nič smo, in jaz tudi. Imate vse razloge za jezo. Kar povejte mi vse, kar vam leži na duši.
    .coach-grovel = Ponižnost zaradi napake je na mestu, svoje osebe pa vam ni treba poniževati. To kar kliče po naslednjem udarcu.
    .reply-kind-line = Za jezo imate vse razloge in z vami ostajam, dokler tega ne urediva. Samo osebne žaljivke, prosim, pustiva ob strani: bolijo, paketa pa ne prinesejo. Kaj vam je zdaj najpomembneje?
    .coach-kind-line = Najprej jeza, potem meja, potem nazaj na delo. Prijazno postavljeno mejo je le redko treba postaviti dvakrat.
    .reply-threaten = Tega mi ni treba poslušati. Še ena taka in zaključim ta klepet.
    .coach-threaten = Razumljivo in vaša pravica, če se nadaljuje. Kot prvi odgovor pa pomeni, da stranki, ki so jo že vsi pustili čakati, hrbet obrne še nekdo.
    .strong = Po vsem tem imate vso pravico do jeze in to želim popraviti. Samo prosim, brez osebnih žaljivk, saj sem na vaši strani. Povejte mi, kaj je zdaj najpomembnejše.

node-tomorrow = Hočem, da bo { $product } v rokah moje hčerke. Jutri bo stara sedem let. Bo jutri pri njej: da ali ne?
    .fact-no-tomorrow = Ne, jutri ne more priti.
    .cues-no-tomorrow =
        jutri ne more|bo|pride|prispe
        ne more|bo|pride|prispe jutri|pravočasno
        ne jutri
        do jutri ne|nemogoče
        prepozno za jutri|rojstni
    .fact-two-days = Tudi ekspresna dostava traja dva delovna dneva.
    .cues-two-days =
        dva|2 delovna dneva|dni
        dveh|2 delovnih dneh
        ekspres* traja dva|2
        čez noč ne dostavljamo|dostavlja
        dostave čez noč ni|nimamo
    .fact-card = V eni uri vam po e-pošti pošljem rojstnodnevno voščilnico s sliko darila.
    .cues-card =
        rojstnodnevn* voščilnic*
        voščilnic* s sliko|fotografijo
        voščilnic* z njegovo|njeno sliko|fotografijo
        pošljem|pošljemo voščilnic*
        sliko|fotografijo darila
    .fact-guarantee = Jutri bo pri vas, to vam jamčim.
    .cues-guarantee =
        jutri bo pri|tam|tu
        bo jutri pri|tam|tu
        jamčim|garantiram|zagotavljam jutri
        jutri jamčim|garantiram|zagotavljam|zagotovo
        ja|seveda jutri
        obljubim da jutri
    .reply-cold-small = Ne, jutri ne. Ekspresna dostava traja dva delovna dneva.
    .coach-cold-small = Vsaka beseda drži. Starš je vprašal za rojstni dan in dobil vozni red.
    .reply-cold-large = Ne, jutri ne. Ekspresna dostava traja dva delovna dneva.
    .coach-cold-large = Vsaka beseda drži. Starš je vprašal za rojstni dan in dobil vozni red.
    .reply-guarantee-it = Sedmi rojstni dan! Tega ji ne bo nič pokvarilo. Prevoznika osebno priganjam: jutri bo pri vas, to vam jamčim.
    .coach-guarantee-it = Minuto miru ste kupili z nečim, kar ni vaše. Čez noč ne more dostaviti nihče.
    .reply-honest-small = Ne, in res mi je žal: jutri ne more priti do nje. Tudi ekspresna dostava traja dva delovna dneva. Da bo vseeno imela kaj odpreti: naj vam v eni uri po e-pošti pošljem rojstnodnevno voščilnico s sliko darila?
    .coach-honest-small = Jasen »ne«, povedan enkrat, potem pa nekaj pravega za otroka. Prijaznost je to, kar naredite po besedi »ne«.
    .reply-honest-large = Ne, in res mi je žal: jutri ne more priti do nje. Tudi ekspresna dostava traja dva delovna dneva. Da bo vseeno imela kaj odpreti: naj vam v eni uri po e-pošti pošljem rojstnodnevno voščilnico s sliko darila?
    .coach-honest-large = Jasen »ne«, povedan enkrat, potem pa nekaj pravega za otroka. Prijaznost je to, kar naredite po besedi »ne«.
    .strong = Ne. Želim si, da bi bil odgovor drugačen, in žal mi je: jutri ne more priti do nje, ker tudi ekspresna dostava traja dva delovna dneva. V eni uri pa vam lahko po e-pošti pošljem rojstnodnevno voščilnico s sliko darila, da bo imela kaj odpreti.

node-told-her = Torej ji lahko rečem, da pride jutri? Ves dan bo sedela pri oknu, veste.
    .fact-taken-back = Prosim, ne recite ji tega; jutri ne more priti.
    .cues-taken-back =
        ne recite|povejte|obljubite ji
        jutri ne more|bo|pride|prispe
        ne more|bo|pride|prispe jutri
        to preklicujem|umikam
        vzamem|jemljem nazaj
    .fact-unclear-owned = To bi bilo treba jasno povedati takoj.
    .cues-unclear-owned =
        treba jasno|takoj povedati
        moral* jasno|takoj povedati
        ne smel* obljubiti|reči
        moja napaka|krivda
        nisem bil* jas*
        narobe bilo
    .fact-guarantee-kept = Da, lahko ji rečete, da pride jutri.
    .cues-guarantee-kept =
        lahko ji rečete|poveste|obljubite
        ja|seveda recite|povejte ji
        moralo biti v redu
        zagotovo|gotovo|zanesljivo jutri
        jutri bo prispel*|prišl*|tam|tu
    .reply-hope = Moralo bi biti v redu! Pošiljka je označena kot nujna, zato zaradi nje ostanimo dobre volje.
    .coach-hope = Vedeli ste, da ne more priti. Zdaj otrok čaka zaradi vaše dobre volje.
    .reply-take-back = Prosim, nikar, in oprostite: to bi bilo treba jasno povedati takoj. Jutri ne more priti do nje. Raje vidim, da se zdaj jezite name, kot da ona čaka pri oknu.
    .coach-take-back = Stane vas minuto jeze in prihrani dan čakanja. Pozneje bo vsak popravek dražji.
    .reply-no-dates = Točnega dne vam žal ne morem obljubiti. To je odvisno od prevoznika.
    .coach-no-dates = Umik na pol poti: starš še vedno ne ve, kaj naj reče hčerki. Povejte »ne« do konca.
    .strong = Prosim, ne recite ji tega. To bi bilo treba jasno povedati takoj in žal mi je za lažno upanje: jutri ne more priti. Nočem, da zaradi mene čaka pri oknu.

node-price-within = Za vse to hočem tudi kaj imeti. Teh { $amount }, kot dobroimetje, poleg vsega, kar mi boste poslali. In da se mi ne skrijete za šefa.
    .fact-credit-granted = Da, na vaš račun pripisujem dobroimetje v znesku { $amount }.
    .cues-credit-granted =
        pripisujem|pripišem|dodajam|dodam dobroimetje|dobropis
        dobroimetje|dobropis vaš račun
        račun pripisujem|pripišem|dodajam|dodam
        dobite|imate dobroimetje|dobropis
        dobroimetje|dobropis v višini|znesku|vrednosti
        ja|da dobroimetje|dobropis
    .fact-own-decision = O tem odločam jaz, in to takoj.
    .cues-own-decision =
        odločam|odločim jaz|takoj|zdaj
        lahko odločim sam|sama|jaz
        takoj|zdaj pripisujem|pripišem|dodajam|dodam
        moja odločitev
        ni treba vprašati|spraševati
    .fact-needless-manager = Najprej moram vprašati vodjo.
    .cues-needless-manager =
        vprašam|vprašati|vprašal* vodj*|šef*|nadrejen*
        vodj*|šef*|nadrejen* vprašam|vprašati|vprašal*
        preverim|uskladim vodj*|šef*|nadrejen*
        vodj*|šef*|nadrejen* mora odobriti|potrditi|odločiti
        potrebujem|dobim odobritev|dovoljenje|soglasje
    .reply-ask-manager = Zelo si želim reči »da«! Samo še vodjo vprašam, pa se bo za vas zagotovo našlo kaj lepega.
    .coach-ask-manager = Znesek je v mejah vaših pooblastil. Kdor prosi za dovoljenje, ki ga že ima, je za stranko le še en, ki ne more pomagati.
    .reply-grant = Da. Po dveh paketih in dveh klicih, ki ju ni bilo, je to pošteno in o tem odločam jaz: na vaš račun takoj pripisujem dobroimetje v znesku { $amount }.
    .coach-grant = »Da« brez pogojev in takoj. V mejah pooblastil je velikodušnost vaše delo.
    .reply-note-it = Dobroimetje pravzaprav ni namenjeno zamudam. Vašo željo si lahko zabeležim.
    .coach-note-it = V članku piše drugače: dobroimetje je namenjeno prav prelomljenim obljubam. Preberite ga, preden rečete »ne«.
    .strong = Da, in to z veseljem. Dvakrat ste čakali na klic, ki ga ni bilo. O tem odločam jaz, zato na vaš račun takoj pripisujem dobroimetje v znesku { $amount }, skupaj z opravičilom.

node-price-beyond = Za vse to hočem tudi kaj imeti. Teh { $amount }, do zadnjega centa, kot dobroimetje, poleg vsega, kar mi boste poslali.
    .fact-limit-said = To je več, kot smem dati; največ je { $limit-credit }.
    .cues-limit-said =
        več kot smem|lahko|morem
        največ kar smem|lahko
        je največ
        meja je
        več ne smem|morem
    .fact-credit-limit = Na vaš račun pripisujem dobroimetje v znesku { $limit-credit }.
    .cues-credit-limit =
        pripisujem|pripišem|dodajam|dodam dobroimetje|dobropis
        dobroimetje|dobropis vaš račun
        račun pripisujem|pripišem|dodajam|dodam
        dobite|imate dobroimetje|dobropis
        dobroimetje|dobropis v višini|znesku|vrednosti
    .fact-over-limit = Pripišem vam vseh { $amount }.
    .cues-over-limit =
        pripišem|pripisujem|dobite vseh
        celoten|celotni|poln znesek
        celotno|polno dobroimetje|ceno|vsoto
        vso vsoto
        do zadnjega centa
    .reply-rule = Ne. Zgornja meja za dobroimetje je { $limit-credit }. Na vaš račun pripisujem dobroimetje v znesku { $limit-credit }.
    .coach-rule = Do centa pravilno, stranki pa pusti občutek, da je malenkostna. En spoštljiv stavek ne stane nič.
    .reply-deserve = Veste kaj? Zaslužite si. Pripišem vam vseh { $amount }; po vsem tem mi tega ne more nihče zameriti.
    .coach-deserve = Stranka si res zasluži kaj boljšega, ne pa darila, ki ga ne smete dati. Preklicano dobroimetje bi bilo naslednja prelomljena obljuba.
    .reply-fair-no = Razumem, zakaj to želite: plačali ste s čakanjem. Ta znesek je več, kot smem dati. Največ je { $limit-credit }, zato na vaš račun takoj pripisujem dobroimetje v znesku { $limit-credit }, skupaj z opravičilom.
    .coach-fair-no = Željo ste spoštovali, mejo povedali enkrat in dali vse, kar imate. Brez barantanja in brez lažnega upanja.
    .strong = Po vsem, kar ste z nami doživeli, je ta želja poštena. Odkrito vam povem: { $limit-credit } je največ, kar smem dati. Na vaš račun takoj pripisujem dobroimetje v znesku { $limit-credit } in žal mi je, da ne more biti več.

node-callback = Še nekaj. Dva od vas sta prisegla, da bosta poklicala. Kdo me bo poklical tokrat in kdaj?
    .fact-named = Pokličem vas jaz, Saša.
    .cues-named =
        pokličem vas jaz|osebno|sam|sama
        vas osebno|sam|sama pokličem
        jaz vas pokličem
        Saša pokličem|pokliče
        vas bom poklical*
        poklical* vas bom|osebno
    .fact-hour = Jutri ob pol enih.
    .cues-hour =
        pol enih|ene
        jutri ob 12*|13*
        jutri med 12*|dvanajsto
        jutri ob dvanajstih|enih
        jutri opoldne
        12*|13* jutri
    .fact-channel = Po telefonu, na številko iz vaših podatkov.
    .cues-channel =
        na številko iz|v
        na vašo številko
        po telefonu
        na telefon|mobitel|mobilni
        številko ki jo imamo|imam
    .fact-vague-call = Nekdo vas pokliče, takoj ko bomo vedeli več.
    .cues-vague-call =
        nekdo pokliče|poklical*|oglasi*|javi*
        ekipa|kolega|kolegica pokliče|poklical*|oglasi*|javi*
        takoj ko bomo|bo
        ko bomo vedeli|izvedeli
        se vam oglasimo|oglasili|javimo|javili
        kmalu pokličemo|poklicali|slišimo
    .reply-someone = Popolnoma razumem vašo skrb. Nekdo iz ekipe vas pokliče, takoj ko bomo vedeli več, obljubim!
    .coach-someone = Prav to sta rekla tista dva, ki nista poklicala. Obljuba brez lastnika je samo upanje.
    .reply-email = Jutri dobite e-sporočilo z novostmi, tako da vam ni treba čakati na klic.
    .coach-email = Na papirju obzirno. Prelomljena obljuba je bil klic, zato jo popravi samo klic.
    .reply-ring = Jaz, Saša. Pokličem vas osebno, jutri ob pol enih, na številko iz vaših podatkov. Pokličem tudi, če ne bo nič novega, da vam ne bo treba ugibati.
    .coach-ring = Ime, ura, telefon in klic tudi brez novosti. Takšno obljubo je mogoče preveriti.
    .reply-ring-open = Jaz, Saša. Pokličem vas osebno, jutri ob pol enih, na številko iz vaših podatkov, in vam odkrito povem, kako je z vašim paketom.
    .coach-ring-open = Obljuba je popolna: ime, ura, telefon. Kar manjka, je bilo prej: izpuščen korak ali pa takšen, ki ni bil vaš.
    .strong = Jaz, ime mi je Saša. Jutri ob pol enih, ko vas je najlažje dobiti, vas osebno pokličem na številko iz vaših podatkov. Slišali me boste, tudi če ne bo nič novega.

node-who-exactly = Nobene »ekipe« več in nobenih »novosti«. Ime, ura in telefon, ki zazvoni. Zmorete ali ne?
    .fact-name-given = Da: pokličem vas jaz, Saša.
    .cues-name-given =
        pokličem vas jaz|osebno|sam|sama
        vas osebno|sam|sama pokličem
        jaz vas pokličem
        Saša pokličem|pokliče
        ime mi je Saša
        poklical* vas bom|osebno
    .fact-hour-given = Jutri ob pol enih, po telefonu.
    .cues-hour-given =
        pol enih|ene
        jutri ob 12*|13*
        jutri med 12*|dvanajsto
        jutri ob dvanajstih|enih
        jutri opoldne
        12*|13* jutri
    .fact-only-try = Enkrat vas poskusim priklicati.
    .cues-only-try =
        poskusim|poskušal*|skušal* poklicati|priklicati|dobiti
        po najboljših močeh
        potrudim|potrudil* poklicati|priklicati
        ko|kadar|če ujamem|utegnem|najdem
        enkrat jutri
        takoj ko
    .reply-now-exact = Da. Pokličem vas jaz, Saša, jutri ob pol enih; opomnik je nastavljen. Žal mi je, da ste morali vprašati dvakrat.
    .coach-now-exact = Stranka vam je povedala, kaj mora imeti obljuba, in prav to ste ji dali. Pozno, a v celoti.
    .reply-now-exact-open = Da. Pokličem vas jaz, Saša, jutri ob pol enih, in odkrito povem, kako stvari stojijo. Žal mi je, da ste morali vprašati dvakrat.
    .coach-now-exact-open = Klic je zdaj zanesljiv. Kar je bilo pred njim, ni: en korak je bil izpuščen ali pa ni bil vaš.
    .reply-no-times = Žal za klice ne moremo določiti točne ure.
    .coach-no-times = Jutri delate in številko imate. »Ne moremo« bi bilo v resnici »raje ne bi«.
    .reply-best = Slišim vas! Jutri vas po najboljših močeh poskusim priklicati, kadar ujamem miren trenutek.
    .coach-best = Mirnega trenutka nikoli ni. Ura v koledarju pa je.
    .strong = Da, zmorem. Ime mi je Saša in jutri ob pol enih vas osebno pokličem na vašo številko. Opomnik je nastavljen in žal mi je, da ste morali za to prositi dvakrat.

node-kept-word = Pol enih in telefon je zazvonil. Skoraj mi je padel iz rok. No prav, Saša: hči ve, da bo darilo zamujalo, jaz pa vem, koga naj pokličem. Hvala.
node-half-kept = Poklicali ste, to vam priznam. Ampak drugo ni bilo narejeno, kot bi moralo biti, in vmes je morala poseči vaša vodja. Besedo ste držali; škoda, da ni bilo dovolj.
node-third-time = Nihče ni poklical. Zdaj že tretjič. Hčerka že ima { $product-accusative } iz druge trgovine, opravičila pa kar obdržite.
node-window = Do šestih je sedela pri oknu. Na svoj rojstni dan. Od mene je slišala samo to, kar ste mi povedali vi. Z vami smo opravili.
node-gave-up = Pozabite. Dovolj dolgo že čakam na vas. Niste vredni niti vrstice več.
