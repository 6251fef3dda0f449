# Zwroty do klienta idą przez formy imienia: { $name-voc } „Pani Ewo”, { $name-you } „Pani/Pan”, { $name-gen }, { $name-dat }, { $name-acc }.
# Alex może być kobietą albo mężczyzną, więc w odpowiedziach nie ma czasu przeszłego w pierwszej osobie.

scenario =
    .title = Nikt nie zadzwonił
    .brief = Jest wtorek, druga po południu. Masz na imię Alex i jutro też pracujesz. { $name-full } czeka na zamówienie: dwie paczki zaginęły, a dwóch obiecanych telefonów nie było. Zajrzyj do panelu, zanim odpiszesz.
    .currency = PLN
    .rate = 4

vary-name-ingrid = Agnieszka
    .gender = feminine
    .full = Pani Agnieszka
    .voc = Pani Agnieszko
    .you = Pani
    .gen = Pani
    .dat = Pani
    .acc = Panią
    .waited = czekała
    .cross = złościła
    .waited-long = naczekałam
vary-name-tomas = Tomasz
    .gender = masculine
    .full = Pan Tomasz
    .voc = Panie Tomaszu
    .you = Pan
    .gen = Pana
    .dat = Panu
    .acc = Pana
    .waited = czekał
    .cross = złościł
    .waited-long = naczekałem
vary-name-elena = Ewa
    .gender = feminine
    .full = Pani Ewa
    .voc = Pani Ewo
    .you = Pani
    .gen = Pani
    .dat = Pani
    .acc = Panią
    .waited = czekała
    .cross = złościła
    .waited-long = naczekałam
vary-name-pavel = Paweł
    .gender = masculine
    .full = Pan Paweł
    .voc = Panie Pawle
    .you = Pan
    .gen = Pana
    .dat = Panu
    .acc = Pana
    .waited = czekał
    .cross = złościł
    .waited-long = naczekałem

vary-product-music-box = pozytywka
    .acc = pozytywkę
    .new-acc = nową pozytywkę
vary-product-telescope = teleskop
    .acc = teleskop
    .new-acc = nowy teleskop
vary-product-globe = globus
    .acc = globus
    .new-acc = nowy globus

customer-name = { $name }

profile-order = { $order }
    .label = Zamówienie
profile-item = { $product }, { $amount }, z adnotacją „prezent urodzinowy”
    .label = Towar
profile-parcel = ostatni skan { $days ->
        [one] { $days } dzień temu
        [few] { $days } dni temu
        [many] { $days } dni temu
       *[other] { $days } dnia temu
    }
    .label = Druga paczka
profile-phone = numer w danych klienta; najlepiej między 12:00 a 14:00
    .label = Telefon

history-first-parcel = Pierwsza paczka zaginęła; wysłano drugą.
history-first-call = Obiecano telefon następnego dnia rano. Nikt nie zadzwonił.
history-second-call = Znów obiecano telefon, „od kogoś z zespołu”. Nikt nie zadzwonił.

knowledge-lost = Przewoźnik szuka paczki przez dziesięć dni od ostatniego skanu.

    - **Przed 10. dniem:** jeszcze bez wymiany i bez zwrotu pieniędzy. Uruchom pilne poszukiwanie: przewoźnik odpowiada do południa następnego dnia roboczego i wtedy wolno wysłać nowy egzemplarz.
    - **Od 10. dnia:** poszukiwanie jest zakończone. Zaproponuj nowy egzemplarz jeszcze dziś albo natychmiastowy zwrot pieniędzy; wybiera klient. Żadnych nowych poszukiwań.
    .title = Zaginione paczki
knowledge-delivery = Przesyłka ekspresowa idzie **dwa dni robocze**. Dostawy na następny dzień nie ma, dla nikogo.

    Prezent się spóźni? W ciągu godziny możesz wysłać mailem kartkę urodzinową z jego zdjęciem.
    .title = Czas dostawy
knowledge-goodwill = Po niedotrzymanej obietnicy możesz bez pytania dopisać do konta klienta rekompensatę do wysokości ceny towaru, najwyżej **{ $limit-credit }**. Więcej nie może dać nikt.
    .title = Rekompensata
knowledge-promises = Obiecany telefon to **imię, godzina i kanał**. Dzwoń na numer i w godzinach z panelu, ustaw przypomnienie, zadzwoń nawet bez nowych wieści.

    Pierwsza obelga: zauważ złość, postaw granicę, wróć do sprawy. Nie strasz końcem rozmowy.
    .title = Telefony i ostre słowa

node-opening = Zamówienie { $order }. Dwie paczki zginęły, druga { $days ->
        [one] { $days } dzień temu
        [few] { $days } dni temu
        [many] { $days } dni temu
       *[other] { $days } dnia temu
    }. Dwie osoby zarzekały się, że zadzwonią. Nikt nie zadzwonił. I proszę mi tylko nie mówić o cierpliwości.
    .fact-owned = Obiecaliśmy zadzwonić i nie zadzwoniliśmy; to nasza wina.
    .cues-owned =
        obiecaliśmy zadzwonić|telefon|telefony|oddzwonić
        obiecane|obiecanych telefony|telefonów|rozmowy
        powinniśmy|należało zadzwonić|oddzwonić
        nikt nie zadzwonił|oddzwonił
        nie zadzwoniliśmy|oddzwoniliśmy
        nie dotrzymaliśmy słowa|obietnicy
        nasza wina|zaniedbanie
        zawiedliśmy
    .fact-read-file = Znam tę sprawę z panelu i widzę obie zaginione paczki.
    .cues-read-file =
        znam historię|sprawę
        mam|widzę przed sobą|oczami
        widzę|mam sprawę|zamówienie|historię|zgłoszenie
        obie|dwie paczki|przesyłki
        dwie|obie zaginione|zgubione paczki|przesyłki
    .fact-ask-again = Proszę podać numer zamówienia i opowiedzieć, co się stało.
    .cues-ask-again =
        proszę podać numer
        jaki numer zamówienia
        potrzebuję|poproszę numer|numeru zamówienia
        proszę opowiedzieć|opisać|powiedzieć co
        opowiedzieć|opisać od początku
    .reply-restart = O nie, bardzo mi przykro, to musi być frustrujące! Zajmę się tym osobiście. Proszę tylko podać numer zamówienia i opowiedzieć od początku, co się stało.
    .coach-restart = Ciepłe słowa, ale wszystko było w panelu. Kazać zdenerwowanemu człowiekowi opowiadać od nowa to kolejna złamana obietnica.
    .reply-own-early = { $name-voc }, tu Alex. Znam już całą historię: dwie zaginione paczki i dwa obiecane telefony, których nie było. To nasza wina. Przepraszam. Przewoźnik wciąż szuka; już mówię, co mogę zrobić.
    .coach-own-early = Nazywasz krzywdę, zanim w ogóle wspomnisz o paczce. Złość, która nie musi już niczego udowadniać, może opaść.
    .reply-own-late = { $name-voc }, tu Alex. Znam już całą historię: dwie zaginione paczki i dwa obiecane telefony, których nie było. To nasza wina. Przepraszam. Przewoźnik zakończył poszukiwanie; już mówię, co mogę zrobić.
    .coach-own-late = Nazywasz krzywdę, zanim w ogóle wspomnisz o paczce. Złość, która nie musi już niczego udowadniać, może opaść.
    .reply-carriers = Rozumiem, ale firmom kurierskim czasem zdarza się coś zgubić. W tej chwili to od nas nie zależy, proszę więc o jeszcze odrobinę cierpliwości.
    .coach-carriers = Z „rozumiem, ale” słychać tylko „ale”. Zadzwonić mieliśmy my, nie przewoźnik.
    .strong = { $name-voc }, mam na imię Alex. Znam już całą historię: zginęły obie paczki, a my dwa razy obiecaliśmy zadzwonić i nikt nie zadzwonił. Zawiedliśmy { $name-acc } i przepraszam za to. Nie musi { $name-you } niczego opowiadać od nowa.

node-third-telling = Halo? Przecież wszystko tam jest. Mam opowiadać trzeci raz czy ktoś to wreszcie przeczyta?
    .fact-file-open = Mam tę sprawę przed sobą i wiem, co się stało.
    .cues-file-open =
        mam|widzę przed sobą|oczami
        mam|widzę całą historię|sprawę|zgłoszenie
        wiem|widzę co się|zaszło
        znam historię|sprawę
        dwie|obie zaginione|zgubione paczki|przesyłki
        dwie|obie paczki|przesyłki
    .fact-repeat-owned = Niczego nie trzeba powtarzać; należało od razu przeczytać.
    .cues-repeat-owned =
        nie musi|powinien|powinna powtarzać|opowiadać|tłumaczyć
        nie trzeba powtarzać|opowiadać
        ani słowa powtarzać
        należało|powinniśmy najpierw|od razu przeczytać|sprawdzić
        przepraszam że trzeba|musi powtarzać|dopominać
    .fact-handed-on = Odezwie się ktoś inny z zespołu.
    .cues-handed-on =
        przekazuję|przekażę komuś|koledze|koleżance|osobie|sprawę
        odezwie|skontaktuje się kolega|koleżanka|ktoś
        ktoś|kolega|koleżanka się odezwie|skontaktuje|zadzwoni
        przełączam|przełączę do
    .reply-calm-first = Mogę pomóc tylko wtedy, gdy się uspokoimy i dostanę odpowiedzi na swoje pytania.
    .coach-calm-first = Jeszcze nikt nie uspokoił się na życzenie. Pokaż, że znasz sprawę; spokój przyjdzie sam.
    .reply-read-early = Nie musi { $name-you } niczego powtarzać; należało najpierw przeczytać. Mam już całą historię przed sobą: dwie zaginione paczki, dwa telefony, których nie było, i poszukiwanie, które jeszcze trwa.
    .coach-read-early = Zły początek naprawiony w dwóch zdaniach: najpierw błąd, potem dowód, że znasz sprawę.
    .reply-read-late = Nie musi { $name-you } niczego powtarzać; należało najpierw przeczytać. Mam już całą historię przed sobą: dwie zaginione paczki, dwa telefony, których nie było, i poszukiwanie, które się zakończyło.
    .coach-read-late = Zły początek naprawiony w dwóch zdaniach: najpierw błąd, potem dowód, że znasz sprawę.
    .reply-hand-on = Oczywiście, że nie, przepraszam! Przekazuję sprawę koleżance, która świetnie zna takie przypadki. Odezwie się bardzo szybko.
    .coach-hand-on = Miała być pomoc, wyszła trzecia obietnica. Kto czyta wiadomość, ten prowadzi sprawę.
    .strong = Nie, nie musi { $name-you } powtarzać ani słowa. Mam całą historię przed sobą: dwie zaginione paczki i dwa telefony, które byliśmy { $name-dat } winni. Przepraszam, że nie było tego w pierwszej wiadomości.

node-search-open = W statusie paczki wisi „trwa poszukiwanie”. Pięknie. Proszę mi po prostu wysłać dziś drugi egzemplarz. Co w tym takiego trudnego?
    .fact-trace = Uruchamiam u przewoźnika pilne poszukiwanie.
    .cues-trace =
        uruchamiam|uruchomię|zlecam|zlecę|zgłaszam|zgłoszę poszukiwanie|poszukiwania
        pilne|pilnego poszukiwanie|poszukiwania
        poszukiwanie u przewoźnika|kuriera
        poganiam|ponaglam|ponaglę przewoźnika|kuriera
    .fact-answer-noon = Przewoźnik musi odpowiedzieć jutro do południa; wtedy wolno mi wysłać nowy egzemplarz.
    .cues-answer-noon =
        jutro do|przed południa|południem|12*|dwunastej
        do jutra do|południa
        do południa jutro
        odpowie|odpowiedzieć|odpowiedź jutro
    .fact-early-replacement = Jeszcze dziś wyślę nowy egzemplarz.
    .cues-early-replacement =
        wyślę|wysyłam|wyślemy nowy|nową|drugi|drugą|kolejny dziś|dzisiaj|zaraz|teraz
        dziś|dzisiaj wyślę|wysyłam|wyślemy nowy|nową|drugi|drugą
        nowy|nowa wyjdzie|rusza|wyrusza dziś|dzisiaj
        nowa|nowy|druga|drugi paczka|egzemplarz jest w drodze
        wymienię|wymieniam to|dziś|dzisiaj|od|zaraz
        wyślę|wysyłam|wyślemy dziś|dzisiaj nowy|nową|drugi|drugą
    .reply-open-trace = „Trwa poszukiwanie” musi już brzmieć jak kiepski żart. Przed dziesiątym dniem nie wolno mi niczego wymienić, dlatego uruchamiam pilne poszukiwanie. Przewoźnik musi odpowiedzieć jutro do południa i wtedy mogę już działać.
    .coach-open-trace = „Nie” z następnym krokiem i z godziną. Z każdego słowa będzie można Cię rozliczyć.
    .reply-terms = Niestety, regulamin na to nie pozwala. Proszę czekać, aż przewoźnik skończy poszukiwanie.
    .coach-terms = Prawda i zamknięte drzwi. Ta sama zasada pozwala uruchomić pilne poszukiwanie.
    .reply-send-anyway = Szczerze? Dość tego czekania. Wyślę dziś nowy egzemplarz, formalności biorę na siebie.
    .coach-send-anyway = Miłe, ale przed dziesiątym dniem nie możesz tego dać. Klient dowie się później, że nic nie wyszło.
    .strong = Nie dziwię się, że ma { $name-you } dość tego „trwa poszukiwanie”. Przed dziesiątym dniem nie wolno mi wysłać nowego egzemplarza. Mogę za to ruszyć sprawę z miejsca: uruchamiam u przewoźnika pilne poszukiwanie. Odpowiedź musi być jutro do południa i wtedy mogę działać.

node-search-closed = W statusie stoi, że poszukiwanie zakończone. I nikomu nie przyszło do głowy, żeby mi o tym powiedzieć. To co teraz dostanę, następne poszukiwanie?
    .fact-replacement-now = Mogę dziś wysłać ekspresem { $product-new-acc }.
    .cues-replacement-now =
        wyślę|wysyłam|wyślemy|wysłać nowy|nową|drugi|kolejny
        nowy|nowa dziś|dzisiaj|ekspresem
        ekspresem dziś|dzisiaj
        dziś|dzisiaj ekspresem|wysłać|wyślę|wyjdzie
        wymienię|wymienić na nowy|nową|dziś
    .fact-refund-choice = Albo od razu zwrócę { $amount }; wybór należy do klienta.
    .cues-refund-choice =
        albo|lub zwracam|zwrócę|zwrot|oddaję|oddam
        zwrot|zwrócę|zwracam|oddam pieniędzy|pieniądze|całą
        co pan|pani woli|wybiera
        pan|pani wybiera|decyduje
        wybór należy
        co będzie lepsze
    .fact-new-trace = Najpierw uruchomię poszukiwanie.
    .cues-new-trace =
        uruchomię|uruchamiam|zlecę|zlecam poszukiwanie
        jeszcze|kolejne|nowe jedno|poszukiwanie
        pilne poszukiwanie
        zapytam|sprawdzę u|z przewoźnika|kuriera|przewoźnikiem
        kiedy|gdy|jak przewoźnik potwierdzi
    .reply-trace-first = Chcę to załatwić jak należy, więc najpierw uruchomię pilne poszukiwanie. Gdy przewoźnik potwierdzi, wyślemy nowy egzemplarz, obiecuję.
    .coach-trace-first = Od dziesiątego dnia możesz działać bez pytania. Staranność, za którą klient płaci czekaniem, nie jest troską.
    .reply-in-process = Nie, przysługuje { $name-dat } rozwiązanie. Sprawa zostanie rozpatrzona w stosownym terminie.
    .coach-in-process = Jakie rozwiązanie i kiedy? Język urzędowy brzmi jak zabawa w chowanego.
    .reply-choose = Szukania już nie będzie i przepraszam, że nikt nie dał o tym znać. Mogę dziś wysłać ekspresem { $product-new-acc } albo od razu zwracam { $amount }. Co { $name-you } woli?
    .coach-choose = Korzystasz ze swobody, którą masz, i oddajesz decyzję klientowi. Wybór przywraca poczucie wpływu.
    .strong = Nie, to już koniec szukania i powinniśmy byli o tym powiedzieć. { $name-you } wybiera: mogę dziś wysłać ekspresem { $product-new-acc } albo od razu zwrócić { $amount }. Co będzie lepsze?

node-insult = Wiecie co? Wszyscy jesteście do niczego, a na czacie to już siedzi najgorszy egzemplarz. Przyjęli, bo tanio wyszło?
    .fact-boundary = Proszę o rozmowę bez osobistych obelg.
    .cues-boundary =
        bez obelg|wyzwisk|obrażania|osobistych|wycieczek|inwektyw
        zostawmy|darujmy obelgi|wyzwiska|osobiste|uwagi
        proszę nie obrażać|wyzywać
        proszę mnie nie
        rozmawiajmy|rozmawiać z szacunkiem|kulturalnie|spokojnie
        osobiste uwagi|wycieczki|obelgi zostaw*|pomi*
    .fact-anger-seen = Klient ma pełne prawo do złości.
    .cues-anger-seen =
        ma pan|pani prawo|powód|powody złość|złości|złościć|być|wściekłości
        pełne|wszelkie prawo|powody do|być
        nie dziwię się
        też bym|byłoby wściek*|zły|zła|złość
        rozumiem złość|wściekłość|zdenerwowanie|gniew
        złość jest|w pełni zrozumiała|uzasadniona
    .fact-threat = Jeszcze jedno słowo i kończę tę rozmowę.
    .cues-threat =
        kończę|zakończę|zamykam|zamknę|rozłączam tę|ten rozmowę|czat
        jeszcze jedno słowo|takie
        nie muszę tego znosić|słuchać|wysłuchiwać
        to koniec rozmowy|czatu
    .reply-grovel = Racja, jesteśmy do niczego, a ja najbardziej. Ma { $name-you } pełne prawo do złości. Proszę wyrzucić z siebie wszystko.
    .coach-grovel = Skrucha za błąd jest na miejscu, poniżanie siebie już nie. Prosi się o następny cios.
    .reply-kind-line = Ma { $name-you } pełne prawo do złości, a ja z tej sprawy nie znikam. Proszę tylko o rozmowę bez osobistych obelg; one bolą, a paczki nie przyniosą. Co jest teraz dla { $name-gen } najważniejsze?
    .coach-kind-line = Najpierw złość, potem granica, potem z powrotem do sprawy. Granicę postawioną życzliwie rzadko trzeba stawiać drugi raz.
    .reply-threaten = Nie muszę tego znosić. Jeszcze jedno takie słowo i zamykam ten czat.
    .coach-threaten = Zrozumiałe, a jeśli to się powtórzy, masz do tego prawo. Ale jako pierwsza odpowiedź to dla klienta, którego wszyscy zawiedli, kolejna osoba, która odchodzi.
    .strong = Po tym wszystkim ma { $name-you } pełne prawo do złości, a ja chcę to naprawić. Proszę jednak bez osobistych obelg; jestem po tej samej stronie. Co jest teraz najważniejsze?

node-tomorrow = Chcę, żeby moja córka miała { $product-acc } w rękach. Jutro kończy siedem lat. Będzie na jutro: tak czy nie?
    .fact-no-tomorrow = Nie, na jutro nie dotrze.
    .cues-no-tomorrow =
        nie na jutro
        jutro nie dotrze|dojdzie|będzie|zdąży|przyjdzie
        nie dotrze|dojdzie|zdąży|będzie|przyjdzie na|do|jutro|urodziny
        nie zdążymy|zdąży
        za późno na jutro|urodziny
    .fact-two-days = Nawet ekspres idzie dwa dni robocze.
    .cues-two-days =
        dwa|2 dni robocze
        dwóch dni roboczych
        ekspres|ekspresem|ekspresowa dwa|2|dni
        nie dostarczamy|dowozimy z dnia na
    .fact-card = W ciągu godziny wyślę mailem kartkę urodzinową ze zdjęciem prezentu.
    .cues-card =
        kartkę|kartka urodzinową|urodzinowa|ze|z
        kartkę ze zdjęciem
        zdjęcie|zdjęciem prezentu
        wyślę|prześlę|wysłać|przesłać kartkę|zdjęcie
    .fact-guarantee = Jutro dotrze, gwarantuję.
    .cues-guarantee =
        będzie|dotrze|dojdzie|przyjdzie na jutro
        jutro będzie|dotrze|dojdzie|przyjdzie
        gwarantuję jutro
        jutro gwarantuję|obiecuję|na pewno
        tak jutro|będzie
        obiecuję|przyrzekam jutro
    .reply-cold-small = Nie, jutro nie dotrze. Ekspres idzie dwa dni robocze.
    .coach-cold-small = Każde słowo prawdziwe. Rodzic pytał o urodziny, a dostał rozkład jazdy.
    .reply-cold-large = Nie, jutro nie dotrze. Ekspres idzie dwa dni robocze.
    .coach-cold-large = Każde słowo prawdziwe. Rodzic pytał o urodziny, a dostał rozkład jazdy.
    .reply-guarantee-it = Siódme urodziny! Nie pozwolę ich zepsuć. Dopilnuję tego osobiście: jutro będzie, gwarantuję.
    .coach-guarantee-it = Kupujesz minutę spokoju za coś, czego nie masz. Na jutro nie dowiezie tego nikt.
    .reply-honest-small = Nie, i bardzo mi przykro: na jutro nie dotrze. Nawet ekspres idzie dwa dni robocze. Żeby jednak miała co otworzyć, czy mogę w ciągu godziny wysłać mailem kartkę urodzinową ze zdjęciem prezentu?
    .coach-honest-small = Jasne „nie”, powiedziane raz, a potem coś prawdziwego dla dziecka. Życzliwość to jest to, co robisz potem.
    .reply-honest-large = Nie, i bardzo mi przykro: na jutro nie dotrze. Nawet ekspres idzie dwa dni robocze. Żeby jednak miała co otworzyć, czy mogę w ciągu godziny wysłać mailem kartkę urodzinową ze zdjęciem prezentu?
    .coach-honest-large = Jasne „nie”, powiedziane raz, a potem coś prawdziwego dla dziecka. Życzliwość to jest to, co robisz potem.
    .strong = Nie. Wiem, że nie na taką odpowiedź { $name-you } czeka, i bardzo mi przykro: na jutro nie dotrze, nawet ekspres idzie dwa dni robocze. W ciągu godziny wyślę mailem kartkę urodzinową ze zdjęciem prezentu, żeby miała co otworzyć.

node-told-her = Czyli mogę jej powiedzieć, że jutro przyjdzie? Bo ona cały dzień przesiedzi przy oknie.
    .fact-taken-back = Proszę jej tego nie mówić; jutro nie przyjdzie.
    .cues-taken-back =
        proszę jej|tego nie mówić|obiecywać
        lepiej nie mówić|obiecywać
        jutro nie przyjdzie|dotrze|dojdzie|będzie
        nie przyjdzie|dotrze|dojdzie|zdąży jutro|na
        cofam|wycofuję to|swoje|słowa
    .fact-unclear-owned = Należało to powiedzieć jasno od razu.
    .cues-unclear-owned =
        należało powiedzieć|napisać|to
        trzeba było powiedzieć|napisać|od
        niepotrzebnie obiec*|narobi*
        to moja wina|błąd
        mój błąd
        przepraszam że|za niejasno|nadzieję
    .fact-guarantee-kept = Tak, można jej powiedzieć, że jutro przyjdzie.
    .cues-guarantee-kept =
        tak można|może|proszę powiedzieć|jej
        może pan|pani jej powiedzieć
        powinno|powinien|powinna dojść|dotrzeć|się|być
        na pewno|z pewnością jutro|dojdzie|dotrze
        jutro dojdzie|dotrze|przyjdzie
        wszystko będzie dobrze
    .reply-hope = Powinno się udać! Sprawa ma oznaczenie „pilne”, więc bądźmy dobrej myśli.
    .coach-hope = Wiesz, że dotrzeć nie może. Teraz dziecko będzie czekać na Twój optymizm.
    .reply-take-back = Proszę jej tego nie mówić i proszę mi wybaczyć: należało powiedzieć to jasno od razu. Jutro nie przyjdzie. Wolę, żeby { $name-you } { $name-cross } się teraz na mnie, niż żeby córka jutro czekała przy oknie.
    .coach-take-back = Kosztuje minutę złości, oszczędza dzień czekania. To ostatnia chwila, kiedy wycofać się można tanio.
    .reply-no-dates = Obawiam się, że konkretnego dnia nie mogę obiecać. To już zależy od przewoźnika.
    .coach-no-dates = Odwrót, ale tylko do połowy: rodzic nadal nie wie, co powiedzieć córce. Powiedz „nie” do końca.
    .strong = Proszę jej tego nie mówić. Należało powiedzieć to jasno od razu, przepraszam za tę nadzieję: jutro nie przyjdzie. Nie chcę, żeby przeze mnie czekała przy oknie.

node-price-within = Chcę coś za to wszystko. { $amount } rekompensaty na konto w sklepie, niezależnie od tego, co wyślecie. I proszę się nie zasłaniać kierownikiem.
    .fact-credit-granted = Tak, dopisuję do konta { $amount } rekompensaty.
    .cues-credit-granted =
        dopisuję|dopiszę|doliczam|dodaję do konta
        na konto|koncie rekompensata|rekompensatę|rekompensaty
        rekompensatę|rekompensaty|rekompensata do|na konto|koncie
        przyznaję|daję rekompensatę|tę kwotę
        tak rekompensat*
    .fact-own-decision = Mogę o tym zdecydować bez pytania, teraz.
    .cues-own-decision =
        mogę|wolno sam|sama|o|tym zdecydować
        mogę zdecydować|decyzję
        decyduję|decyzja moja|sam|sama|tym
        bez pytania
        od razu|w tej chwili
        już teraz
    .fact-needless-manager = Najpierw trzeba zapytać kierownika.
    .cues-needless-manager =
        zapytam|zapytać|spytam|spytać kierownika|kierowniczki|kierowniczkę|szefa|szefową|przełożonego
        muszę|trzeba zapytać|spytać|uzgodnić
        kierownik|szef|szefowa|przełożony musi|decyduje|zdecyduje|zatwierdzi
        potrzebna|potrzebuję|potrzebna jest zgoda|zgody
        uzgodnię z kierownikiem|szefem|kierowniczką
    .reply-ask-manager = Z całego serca jestem za! Zapytam tylko kierowniczki, na pewno znajdziemy coś miłego.
    .coach-ask-manager = Kwota mieści się w Twoim limicie. Kto pyta o zgodę, którą już ma, staje się kolejną osobą, która nie może pomóc.
    .reply-grant = Tak. Po dwóch zgubionych paczkach i dwóch telefonach, których nie było, to się po prostu należy. Mogę o tym zdecydować bez pytania: w tej chwili dopisuję do konta { $amount } rekompensaty.
    .coach-grant = „Tak” bez haczyków, i to od ręki. W granicach limitu hojność to część Twojej pracy.
    .reply-note-it = Za opóźnienia raczej nie przyznajemy rekompensat. Mogę odnotować prośbę.
    .coach-note-it = Artykuł mówi co innego: rekompensata jest właśnie za złamane obietnice. Przeczytaj go, zanim powiesz „nie”.
    .strong = Tak, i to chętnie. Dwa razy { $name-you } { $name-waited } na telefon, którego nie było. Mogę o tym zdecydować bez pytania, więc od razu dopisuję do konta { $amount } rekompensaty i jeszcze raz przepraszam.

node-price-beyond = Chcę coś za to wszystko. { $amount } rekompensaty na konto w sklepie, co do grosza, niezależnie od tego, co wyślecie.
    .fact-limit-said = To więcej, niż mogę dać; najwyżej { $limit-credit }.
    .cues-limit-said =
        więcej niż mogę|możemy|wolno
        najwyżej|maksymalnie tyle|mogę|dać
        najwięcej|maksimum ile|co mogę|jest
        limit|granica to|wynosi|jest
        nie mogę więcej|tyle
    .fact-credit-limit = Dopisuję do konta { $limit-credit } rekompensaty.
    .cues-credit-limit =
        dopisuję|dopiszę|doliczam|dodaję do konta
        na konto|koncie rekompensata|rekompensatę|rekompensaty
        rekompensatę|rekompensaty|rekompensata do|na konto|koncie
        przyznaję|daję rekompensatę
    .fact-over-limit = Dopiszę do konta całe { $amount }.
    .cues-over-limit =
        dopiszę|dopisuję|dostanie całe|całą|pełną|wszystko
        całą|całe|pełną kwotę|sumę|cenę
        co do grosza
        pełną|cała|całą rekompensatę
        równowartość
    .reply-rule = Nie. Limit rekompensaty wynosi { $limit-credit }. Dopisuję do konta { $limit-credit } rekompensaty.
    .coach-rule = Zgadza się co do grosza, a klient wychodzi na małostkowego. Jedno zdanie szacunku nic nie kosztuje.
    .reply-deserve = Wie { $name-you } co? Należy się. Dopiszę do konta całe { $amount }; po tym wszystkim nikt nie może mieć do mnie pretensji.
    .coach-deserve = Należy się coś lepszego, ale nie prezent, którego nie możesz dać. Cofnięta rekompensata będzie kolejną złamaną obietnicą.
    .reply-fair-no = Rozumiem, skąd ta prośba; to całe czekanie już dość kosztowało. To jednak więcej, niż mogę dać. { $limit-credit } to najwięcej, ile mi wolno, więc już teraz dopisuję do konta { $limit-credit } rekompensaty i przepraszam.
    .coach-fair-no = Traktujesz prośbę poważnie, raz mówisz o granicy i dajesz wszystko, co masz. Bez targów i bez fałszywych nadziei.
    .strong = Po tym, co { $name-acc } przez nas spotkało, to zrozumiała prośba. Powiem szczerze: { $limit-credit } to najwięcej, ile mogę dać. Już teraz dopisuję do konta { $limit-credit } rekompensaty i przykro mi, że nie może być więcej.

node-callback = I ostatnia rzecz. Dwie osoby od was zarzekały się, że zadzwonią. Kto zadzwoni tym razem i kiedy?
    .fact-named = Ja, Alex, zadzwonię osobiście.
    .cues-named =
        alex zadzwoni|zadzwonię
        zadzwonię alex
        zadzwonię osobiście|do|jutro
        zadzwonię sam|sama
        osobiście zadzwonię|oddzwonię
    .fact-hour = Jutro o 12:30.
    .cues-hour =
        jutro o|między|około 12*|13*|dwunastej|pierwszej
        wpół do pierwszej
        jutro o wpół
        dwunastej trzydzieści
        12*|13* jutro
        jutro w południe
    .fact-channel = Telefonicznie, na numer z zamówienia.
    .cues-channel =
        na numer z|podany|w|który|pana|pani
        numer z|w kartoteki|panelu|zamówienia|kartotece
        zadzwonię|dzwonię na numer|telefon|komórkę
        na pana|pani telefon|komórkę|numer
    .fact-vague-call = Ktoś zadzwoni, gdy tylko będziemy wiedzieć więcej.
    .cues-vague-call =
        ktoś zadzwoni|oddzwoni|się skontaktuje|odezwie
        gdy|jak tylko będziemy|będzie|coś|dowiemy
        będziemy w kontakcie
        zespół zadzwoni|skontaktuje|odezwie
        zadzwonimy|oddzwonimy|odezwiemy się wkrótce|niebawem|niedługo
    .reply-someone = Doskonale rozumiem te obawy. Ktoś z zespołu zadzwoni, gdy tylko będziemy wiedzieć więcej, obiecuję!
    .coach-someone = To słowa tych dwojga, którzy nie zadzwonili. Obietnica bez właściciela to tylko nadzieja.
    .reply-email = Jutro przyjdzie mail z informacją, więc nie trzeba siedzieć przy telefonie.
    .coach-email = Na papierze uprzejme. Złamaną obietnicą był telefon, więc naprawi ją tylko telefon.
    .reply-ring = Ja: Alex. Zadzwonię osobiście jutro o 12:30, na numer z zamówienia. I zadzwonię nawet wtedy, gdy nie będzie nic nowego, żeby nie trzeba było się domyślać.
    .coach-ring = Imię, godzina, kanał i telefon nawet bez wieści. Taką obietnicę można sprawdzić.
    .reply-ring-open = Ja: Alex. Zadzwonię osobiście jutro o 12:30, na numer z zamówienia, i powiem uczciwie, co z paczką.
    .coach-ring-open = Obietnica jest wzorowa: imię, godzina, kanał. Brakuje czegoś wcześniej: kroku, który wypadł, albo takiego, którego nie wolno Ci było zrobić.
    .strong = Ja, mam na imię Alex. Zadzwonię osobiście jutro o 12:30, kiedy najłatwiej { $name-acc } zastać, na numer z zamówienia. Odezwę się nawet wtedy, gdy nie będzie nic nowego.

node-who-exactly = Żadnego „zespołu”, żadnych „informacji”. Imię, godzina, telefon, który dzwoni. Da się czy nie?
    .fact-name-given = Tak: zadzwonię ja, Alex.
    .cues-name-given =
        alex zadzwoni|zadzwonię
        zadzwonię alex
        zadzwonię osobiście|do
        mam na imię alex
        osobiście zadzwonię|oddzwonię
    .fact-hour-given = Jutro o 12:30, telefonicznie.
    .cues-hour-given =
        jutro o|między|około 12*|13*|dwunastej|pierwszej
        wpół do pierwszej
        jutro o wpół
        dwunastej trzydzieści
        12*|13* jutro
        jutro w południe
    .fact-only-try = Spróbuję się kiedyś dodzwonić.
    .cues-only-try =
        postaram|spróbuję się zadzwonić|dodzwonić
        spróbuję|postaram zadzwonić|złapać|znaleźć
        zrobię co w mojej
        gdy|jak tylko|kiedy znajdę|będę chwilę|miał|miała|wolną
        w wolnej chwili
        w ciągu dnia
    .reply-now-exact = Tak. Zadzwonię ja, Alex, jutro o 12:30; przypomnienie już ustawione. Przepraszam, że trzeba było o to prosić dwa razy.
    .coach-now-exact = Klient powiedział, czego trzeba obietnicy, i dokładnie to dajesz. Późno, ale w całości.
    .reply-now-exact-open = Tak. Zadzwonię ja, Alex, jutro o 12:30, i powiem uczciwie, na czym stoimy. Przepraszam, że trzeba było o to prosić dwa razy.
    .coach-now-exact-open = Telefon jest już pewny. To, co było wcześniej, nie: jakiś krok wypadł albo nie wolno Ci było go zrobić.
    .reply-no-times = Niestety, nie możemy podawać konkretnych godzin rozmów.
    .coach-no-times = Jutro masz dyżur i znasz numer. „Nie możemy” znaczyłoby „nie chce mi się”.
    .reply-best = Słyszę to i zrobię, co w mojej mocy, żeby złapać jutro wolną chwilę i spróbować zadzwonić!
    .coach-best = Wolna chwila nigdy nie przychodzi. Godzina w kalendarzu tak.
    .strong = Tak, da się. Mam na imię Alex i zadzwonię osobiście jutro o 12:30, na numer z zamówienia. Przypomnienie już ustawione, a za to, że trzeba było prosić dwa razy, przepraszam.

node-kept-word = Wpół do pierwszej i telefon zadzwonił. Mało mi z rąk nie wypadł. No dobrze, Alex: córka wie, że prezent się spóźni, a ja wiem, o kogo pytać. Dziękuję.
node-half-kept = Telefon był, to muszę przyznać. Ale reszta nie została załatwiona jak trzeba i musiała wkroczyć kierowniczka. Słowo dotrzymane; szkoda, że to nie wystarczyło.
node-third-time = Nikt nie zadzwonił. To już trzeci raz. Mam już { $product-acc } z innego sklepu, a przeprosiny możecie sobie zatrzymać.
node-window = Siedziała przy oknie do szóstej. W swoje urodziny. Usłyszała ode mnie tylko to, co mi napisaliście. Koniec z wami.
node-gave-up = Szkoda słów. Dość się na was { $name-waited-long }. Nie warto pisać ani linijki więcej.
