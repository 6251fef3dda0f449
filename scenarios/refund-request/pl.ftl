# Zwroty do klienta idą przez formy imienia: { $name-voc } „Pani Anno”, { $name-you } „Pani/Pan”, { $name-gen }, { $name-dat }, { $name-acc }.
# Osoba z obsługi może być kobietą albo mężczyzną: w odpowiedziach nie ma czasu przeszłego w pierwszej osobie.

scenario =
    .title = Czternaście dni, mniej więcej
    .brief = Prezent na urodziny taty, { $product }, zepsuł się akurat wtedy, gdy kończy się czas na zwrot. Zamówienie jest w panelu klienta. Bez pytania możesz zwrócić do { $limit-refund }. Zajrzyj do zasad, zanim cokolwiek obiecasz.
    .currency = PLN
    .rate = 4

vary-name-anna = Anna
    .gender = feminine
    .voc = Pani Anno
    .you = Pani
    .gen = Pani
    .dat = Pani
    .acc = Panią
    .bought = kupiłam
    .expected = spodziewałam
    .braced = szykowałam
    .gave = dałam
vary-name-laura = Katarzyna
    .gender = feminine
    .voc = Pani Katarzyno
    .you = Pani
    .gen = Pani
    .dat = Pani
    .acc = Panią
    .bought = kupiłam
    .expected = spodziewałam
    .braced = szykowałam
    .gave = dałam
vary-name-martin = Marcin
    .gender = masculine
    .voc = Panie Marcinie
    .you = Pan
    .gen = Pana
    .dat = Panu
    .acc = Pana
    .bought = kupiłem
    .expected = spodziewałem
    .braced = szykowałem
    .gave = dałem
vary-name-daniel = Daniel
    .gender = masculine
    .voc = Panie Danielu
    .you = Pan
    .gen = Pana
    .dat = Panu
    .acc = Pana
    .bought = kupiłem
    .expected = spodziewałem
    .braced = szykowałem
    .gave = dałem

vary-product-kettle = czajnik
    .that-upper = Czajnik, który
    .new = nowego czajnika
    .new-acc = nowy czajnik
vary-product-toaster = toster
    .that-upper = Toster, który
    .new = nowego tostera
    .new-acc = nowy toster
vary-product-blender = blender
    .that-upper = Blender, który
    .new = nowego blendera
    .new-acc = nowy blender
vary-product-iron = żelazko
    .that-upper = Żelazko, które
    .new = nowego żelazka
    .new-acc = nowe żelazko

customer-name = { $name }

profile-order = { $order }
    .label = Zamówienie
profile-product = { $product }
    .label = Produkt
profile-paid = { $amount }
    .label = Zapłacono
profile-delivered = { $days ->
        [one] { $days } dzień temu
        [few] { $days } dni temu
        [many] { $days } dni temu
       *[other] { $days } dnia temu
    }, do ojca klienta
    .label = Dostarczono

history-gift = Uwaga do zamówienia: prezent na 81. urodziny taty.
history-loyal = W naszym sklepie od sześciu lat; ani jednego zwrotu.

knowledge-returns = Do **14. dnia** od dostawy: pełny zwrot pieniędzy albo bezpłatna wymiana, jak woli klient; bez podania przyczyny.

    Od **15. dnia**, przez dwa lata, za wadę odpowiadamy z ustawy (niezgodność towaru z umową): najpierw naprawa albo wymiana. Zwrot pieniędzy należy się, gdy ani jedno, ani drugie nie jest możliwe albo gdy wymieniony egzemplarz też się zepsuje.

    Za dowód zakupu wystarczy numer zamówienia. Wadliwy towar odbieramy bezpłatnie. O zwrotach i wyjątkach: [O czym możesz decydować](powers).
    .title = Zwroty i reklamacje
knowledge-powers = W ciągu 14 dni możesz zwrócić do **{ $limit-refund }**. O większych zwrotach, bonach i wyjątkach decyduje kierowniczka zespołu, która odpowiada do południa następnego dnia roboczego.

    Wymiana na ten sam model albo inny w tej samej cenie nie wymaga zgody; przesyłka dociera w dwa dni robocze. Pieniądze wpływają w trzy do pięciu dni roboczych.

    Obietnica na wyrost? Powiedz o tym od razu i przekaż sprawę kierowniczce.
    .title = O czym możesz decydować
knowledge-safety = Zawsze pytaj o zapach spalenizny, dym i iskry. Jeśli coś z tego było: wtyczka z gniazdka, żadnego używania, nawet gdy sprzęt pozornie działa, i pytanie, czy nikomu nic się nie stało.
    .title = Usterki elektryczne

node-opening = Dzień dobry. { $product-that-upper } { $name-bought } tacie na urodziny, co chwilę się wyłącza, a minęło dopiero { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }! Paragon tata wyrzucił, więc pewnie nic z tego?
    .fact-safety-signs = Czy czuć spaleniznę, widać dym albo iskry?
    .cues-safety-signs =
        czuć|czuje|czuł|czuła spaleniznę|spalenizną|swąd
        zapach|zapachu spalenizny|spalonego
        pachnie|śmierdzi spalenizną|spalonym|plastikiem
        widać|było|był dym|iskry
        dym albo|lub|czy|i iskry
        zauważył|zauważyła spaleniznę|dym|iskry
    .fact-order-found = Paragon nie jest potrzebny; mamy zamówienie.
    .cues-order-found =
        paragon nie jest|będzie potrzebny
        nie potrzeba|potrzebuję|potrzebujemy paragonu
        bez paragonu
        mam|mamy|widzę zamówienie
        zamówienie przed sobą|mną
        paragonem proszę się nie
    .fact-ask-receipt = Proszę przesłać paragon albo numer zamówienia.
    .cues-ask-receipt =
        proszę przesłać|wysłać|podesłać paragon|kopię|skan
        kopię|zdjęcie|skan paragonu
        proszę podać numer
        jaki numer zamówienia
        potrzebny|potrzebujemy dowód zakupu|dowodu
    .reply-warm = Ojej, biedny tata! Paragonem proszę się nie martwić, mam tu zamówienie. Co { $name-you } woli: zwrot pieniędzy czy nowy egzemplarz?
    .coach-warm = Miłe, ale pomija jedyne pytanie, które jest ważniejsze od wszystkich innych. Przy usterce elektrycznej najpierw bezpieczeństwo, potem pieniądze.
    .reply-own = Bardzo mi przykro, { $name-voc }, szkoda takiego prezentu. Paragon nie jest potrzebny: widzę tu zamówienie { $order }. Najpierw jedna ważna rzecz: czy czuć spaleniznę, widać dym albo iskry?
    .coach-own = Korzystasz z panelu, zamiast wypytywać, i stawiasz bezpieczeństwo na pierwszym miejscu.
    .reply-receipt = Dziękujemy za kontakt. Proszę przesłać kopię paragonu lub numer zamówienia, abyśmy mogli rozpatrzyć sprawę.
    .coach-receipt = Zamówienie jest w panelu. Kto prosi o to, co już ma, zrzuca swoją pracę na klienta.
    .strong = Przykro mi, że prezent dla taty tak zawiódł, { $name-voc }. Paragon nie jest potrzebny, mam tu zamówienie. Zanim przejdziemy dalej: czy było czuć spaleniznę, widać dym albo iskry?

node-receipt-again = Halo, doszła moja wiadomość? Paragonu już nie ma, ale zamówienie przecież musicie widzieć. Da się coś zrobić czy nie?
    .fact-safety-signs-again = Czy czuć spaleniznę, widać dym albo iskry?
    .cues-safety-signs-again =
        czuć|czuje|czuł|czuła spaleniznę|spalenizną|swąd
        zapach|zapachu spalenizny|spalonego
        pachnie|śmierdzi spalenizną|spalonym|plastikiem
        widać|było|był dym|iskry
        dym albo|lub|czy|i iskry
        iskrzy|dymi
    .fact-order-there = Mamy tu zamówienie.
    .cues-order-there =
        mam|mamy|widzę zamówienie
        zamówienie przed sobą|mną
        znalazło się|jest zamówienie
        zamówienie jest tu|w
    .fact-no-proof = Bez dowodu zakupu nic nie możemy zrobić.
    .cues-no-proof =
        bez dowodu|paragonu nic|nie
        nic nie możemy|mogę bez
        nie możemy|mogę bez dowodu|paragonu
        konieczny|niezbędny|wymagany dowód|paragon
        musi być paragon|dowód
    .reply-make-good = Da się, i przepraszam, że trzeba było pytać dwa razy. Mam tu zamówienie { $order }. Gdy się wyłącza, czy czuć spaleniznę albo widać iskry?
    .coach-make-good = Krótkie przeprosiny, a potem coś pożytecznego: tak odrabia się zły początek.
    .reply-no-proof = Rozumiem, ale bez dowodu zakupu niestety nic nie możemy zrobić.
    .coach-no-proof = Zasady mówią, że wystarczy numer zamówienia. „Ale” po wyrazach zrozumienia odbiera im całą wartość.
    .reply-sorry-only = Ogromnie przepraszam za zamieszanie! Oczywiście, mam tu zamówienie. To może zajmiemy się zwrotem pieniędzy?
    .coach-sorry-only = Kto naprawia błąd w pośpiechu, łatwo robi następny. Nikt jeszcze nie zapytał, na czym polega usterka.
    .strong = Da się, i przepraszam, że trzeba było pisać drugi raz. Mam tu zamówienie, paragon nie jest potrzebny. Gdy się wyłącza, czy czuć spaleniznę albo widać dym lub iskry?

node-money-first = To poproszę o zwrot pieniędzy. Tata na razie czeka, aż ostygnie, i chce spróbować jeszcze raz. Ma 81 lat i nie wyrzuca niczego oprócz paragonów.
    .fact-why-cool = Czy czuć spaleniznę, widać dym albo iskry?
    .cues-why-cool =
        czuć|czuje|czuł spaleniznę|spalenizną|swąd
        zapach|zapachu spalenizny|spalonego
        pachnie|śmierdzi spalenizną|spalonym|plastikiem
        widać|widział|było|był dym|iskry
        dym albo|lub|czy|i iskry
    .fact-leave-off = Niech tata na razie tego nie włącza.
    .cues-leave-off =
        nie włącza|włączał|włączać
        nie używa|używał|używać
        wyjmie|wyjąć|wyciągnie|wyciągnąć wtyczkę
        zostawi|zostawił|zostawić wyłączony|wyłączone|odłączone
        odłączy|odłączyć od prądu
    .fact-try-again = Może spróbować jeszcze raz.
    .cues-try-again =
        niech spróbuje
        może|można spróbować jeszcze|ponownie|znowu
        spróbuje jeszcze raz
        spróbować ponownie|znowu|gdy|jak
        proszę spróbować|włączyć
    .reply-retry = Może się tylko przegrzewa. Niech tata spróbuje jeszcze raz, gdy ostygnie, i proszę napisać, co się dzieje.
    .coach-retry = Rozsądna próba przy routerze, niebezpieczna przy czymś, co grzeje albo wiruje. Zapytaj, zanim ktokolwiek czegokolwiek spróbuje.
    .reply-stop-first = Za chwilę zajmiemy się pieniędzmi. Proszę powiedzieć tacie, żeby na razie tego nie włączał. Czy przy wyłączaniu czuć spaleniznę, widać dym albo iskry?
    .coach-stop-first = Wychwytujesz ostrzeżenie w rzuconym mimochodem zdaniu.
    .reply-charm = Uroczy człowiek z tego taty! To załatwmy te pieniądze, żeby i { $name-you }, i tata mieli spokój. Już patrzę na zamówienie.
    .coach-charm = Urok wychwycony, niebezpieczeństwo nie: tata zaraz to włączy. Słuchać to znaczy zareagować na to, co się słyszy.
    .strong = Pieniędzmi zaraz się zajmę, ale najpierw chcę mieć pewność, że tata jest bezpieczny. Proszę go poprosić, żeby na razie tego nie włączał. Czy czuć spaleniznę, czy widać było dym albo iskry?

node-smell = Skoro już o tym mowa: tata twierdzi, że śmierdzi spalonym plastikiem. Otwiera okno i włącza od nowa. To źle?
    .fact-stop-using = Tata powinien wyjąć wtyczkę i więcej tego nie używać.
    .cues-stop-using =
        wyjąć|wyjmie|wyjął|wyciągnąć|wyciągnie|wyciągnął wtyczkę|z
        odłączyć|odłączy|odłączyć od prądu|zasilania
        nie używać|używa|używał więcej|już|tego
        nie włączać|włącza|włączał
        przestać|przestał|przestanie używać
    .fact-father-well = Czy tacie nic się nie stało?
    .cues-father-well =
        czy nic mu|tacie się
        nic mu|tacie się nie
        czy tata cały|się oparzył|poparzył|czuje|dobrze
        czy z tatą|nim wszystko
        nie oparzył|poparzył się
        jak się czuje|ma tata
    .fact-safe-to-use = Można tego bezpiecznie używać dalej.
    .cues-safe-to-use =
        można|może używać dalej|nadal|spokojnie
        nie ma się czym martwić|przejmować
        nowe|nowy sprzęty|urządzenia|sprzęt często|czasem|zwykle
        to normalny|normalne|zwykły zapach
        zapach jest normalny|normalne|to
        nic mu|tacie nie będzie|grozi
    .reply-soothe = Proszę się nie martwić, nowe urządzenia często na początku pachną. Przy otwartym oknie nic tacie nie grozi, dopóki tego nie załatwimy.
    .coach-soothe = Klient uspokojony, ojciec dalej w niebezpieczeństwie. Nigdy nie uspokajaj czymś, czego nie wiesz na pewno.
    .reply-cold = Urządzenie należy natychmiast odłączyć od prądu. Informacja o zapachu została odnotowana.
    .coach-cold = Słusznie, ale mowa o urządzeniu, a klient mówi o tacie. Zapytaj o niego.
    .reply-unplug = Dobrze, że { $name-you } o tym mówi. Proszę od razu zadzwonić do taty: niech wyjmie wtyczkę i więcej tego nie używa, nawet jeśli wydaje się, że działa. Czy nic mu się nie stało, nie oparzył się?
    .coach-unplug = Jasne polecenie i pytanie o człowieka. W niebezpieczeństwie troska to jasne słowa.
    .strong = Tak, to może być niebezpieczne i dobrze, że { $name-you } to zauważa. Proszę zadzwonić do taty: niech wyjmie wtyczkę i więcej tego nie używa. Czy nic mu się nie stało?

node-scorch = Tata właśnie dzwonił. Poszła iskra, aż podskoczył, a teraz chce spróbować jeszcze raz! Dlaczego nikt nas nie ostrzegł?
    .fact-unplug-now = Tata powinien wyjąć wtyczkę i więcej tego nie dotykać.
    .cues-unplug-now =
        wyjąć|wyjmie|wyjął|wyciągnąć|wyciągnie wtyczkę|z
        odłączyć|odłączy od prądu|zasilania
        nie dotykać|dotyka|dotykał|rusza|ruszać
        nie używać|używa|używał więcej|już|tego
        nie próbować|próbuje|próbował|włącza|włączał
    .fact-is-he-hurt = Czy tacie nic się nie stało?
    .cues-is-he-hurt =
        czy nic mu|tacie się
        nic mu|tacie się nie
        czy tata cały|się oparzył|poparzył|czuje|dobrze
        czy z tatą|nim wszystko
        czy się nie oparzył|poparzył|przestraszył
    .fact-late-warning = Powinniśmy byli ostrzec wcześniej.
    .cues-late-warning =
        powinniśmy byli|wcześniej ostrzec|uprzedzić|zapytać
        należało ostrzec|uprzedzić|zapytać|wcześniej|od
        trzeba było wcześniej|od|nam ostrzec|uprzedzić|zapytać
        to mój|nasz błąd
        to moja|nasza wina
        za późno ostrzeg*|ostrzeżenie
    .fact-blame-use = Tata źle tego używał.
    .cues-blame-use =
        niewłaściwe|niewłaściwego|nieprawidłowe|nieprawidłowego użytkowanie|użytkowania|używanie|używania
        źle|nieprawidłowo|niezgodnie używał|używany|używane|z
        zgodnie z instrukcją
        własna|jego wina
        sam sobie winien
    .reply-own-it = Należało ostrzec wcześniej i przepraszam, że tak się nie stało. Proszę powiedzieć tacie, żeby wyjął wtyczkę i więcej tego nie dotykał. Czy nic mu się nie stało, czy tylko się przestraszył?
    .coach-own-it = Błąd uznany jednym zdaniem, reszta to już pomoc.
    .reply-comfort = To straszne, co za przeżycie dla { $name-gen } i taty! Od razu zajmę się zwrotem pieniędzy, żeby chociaż to było z głowy.
    .coach-comfort = Współczucie bez polecenia: tata zaraz spróbuje jeszcze raz.
    .reply-manual = Czy sprzęt był używany zgodnie z instrukcją? Iskrzenie często wynika z niewłaściwego użytkowania.
    .coach-manual = Pytanie bywa oskarżeniem. Kto się właśnie przestraszył, nie usłyszy w nim nic innego.
    .strong = Przepraszam, należało ostrzec wcześniej. Proszę oddzwonić do taty: niech wyjmie wtyczkę i więcej tego nie dotyka. Czy nic mu się nie stało?

node-wants-money = Wtyczka wyjęta, tacie nic nie jest. Teraz pieniądze: chcę odzyskać całe { $amount }, i to dziś. Od wiosny jestem bez pracy i dopóki ich nie mam, nie stać mnie na zakup { $product-new }.
    .fact-fourteen-days = Dziś jest { $days }. dzień; na zwrot bez podania przyczyny jest 14 dni.
    .cues-fourteen-days =
        14 dni
        czternaście dni
        czternastu dni
        14 dnia|dzień
        dwa tygodnie
        dwóch tygodni
    .fact-free-replacement = Możliwa jest bezpłatna wymiana.
    .cues-free-replacement =
        bezpłatna|bezpłatną|darmowa wymiana|wymianę
        wymiana|wymianę bezpłatna|za|bez
        wymienić|wymienimy|wymienię bezpłatnie|za|bez
        nowy egzemplarz za|bezpłatnie|bez
        wysłać|wyślę|wyślemy nowy|drugi|inny egzemplarz|model
    .fact-gift = Dołożymy bon.
    .cues-gift =
        dołożę|dołożymy|dorzucę|dorzucimy|dodam|dodamy bon|voucher|kartę
        do tego bon|voucher
        oraz|i bon na|o|w
        bon w prezencie|gratis
        dostanie pan|pani bon
    .reply-yes-alone = Przykro mi, że jest teraz tak trudno, { $name-voc }. Dziś jest { $days }. dzień, mieścimy się więc w 14 dniach i wybór należy do { $name-gen }: zwrot pieniędzy albo bezpłatna wymiana.
    .coach-yes-alone = W terminie i w Twoim limicie: możesz powiedzieć „tak” bez pytania kogokolwiek, więc powiedz.
    .reply-yes-lead = To musi być ciężki rok, { $name-voc }. Dziś jest { $days }. dzień, więc mieścimy się w 14 dniach: zwrot pieniędzy albo bezpłatna wymiana, jak { $name-you } woli. Przy { $amount } jest po drodze jeden krok.
    .coach-yes-lead = Prawo ma klient, zgody udziela kto inny. Zapowiadasz ten krok, zanim zdąży rozczarować.
    .reply-not-yet = Żałuję, że nie mogę powiedzieć „tak”, { $name-voc }. To już { $days }. dzień, a nasze 14 dni minęło, więc teraz nie mogę zwrócić pieniędzy. Mogę zaproponować bezpłatną wymianę.
    .coach-not-yet = „Nie”, które przychodzi wcześnie i wskazuje dalszą drogę, boli mniej niż „może”.
    .reply-gift = Dość już tych kłopotów! Oczywiście: od razu zwracam { $amount } i dokładam bon na { $voucher }, żeby było za co zrobić tacie przyjemność.
    .coach-gift = Bonów rozdawać nie możesz. Hojność, którą trzeba cofać, kosztuje więcej niż jej brak.
    .reply-form = Zwrotami zajmuje się inny dział. Proszę wypełnić formularz na naszej stronie, ktoś się odezwie.
    .coach-form = Możesz o tym zdecydować albo powiedzieć, kto decyduje. Formularz tylko przerzuca pracę na klienta.
    .strong = Przykro mi, że to taki trudny czas, { $name-voc }. Już wiem: dziś jest { $days }. dzień, a na zwrot bez podania przyczyny jest 14 dni. Bezpłatna wymiana jest możliwa tak czy inaczej. Zaraz powiem, co to oznacza, jeśli chodzi o pieniądze.

node-due-alone = W takim razie poproszę pieniądze. A już się { $name-braced } na wojnę. Kiedy będą i co z tym zepsutym?
    .fact-refund-amount = Zwracamy całe { $amount }.
    .cues-refund-amount =
        zwracam|zwracamy|zwrócę|zwrócimy całe|całą|całość|pieniądze|pełną
        oddaję|oddajemy|oddam|oddamy całe|całą|pieniądze
        zwrot całej|pełnej kwoty
        pełny|pełnej|całkowity zwrot
        zlecam|zlecony zwrot|przelew
        zwracam|zwrócę|zwrot zł
    .fact-bank-days = Pieniądze wpływają w trzy do pięciu dni roboczych.
    .cues-bank-days =
        trzy do|pięciu pięciu|dni roboczych
        3-5 dni|roboczych
        3 do 5
        od trzech do pięciu
        pięciu|5 dni roboczych
    .fact-collect-old = Zepsuty egzemplarz odbierzemy bezpłatnie.
    .cues-collect-old =
        odbierzemy|odbieramy|zabierzemy bezpłatnie|stary|zepsuty|sprzęt|go
        kurier odbierze|zabierze|przyjedzie
        bezpłatny|darmowy odbiór
        odbiór jest bezpłatny|za
        zepsuty|stary odbierze|odbierzemy|zabierze|zabierzemy
    .fact-money-tonight = Pieniądze będą jeszcze dziś.
    .cues-money-tonight =
        dziś|dzisiaj|wieczorem na koncie
        na koncie dziś|dzisiaj|wieczorem
        pieniądze będą|dojdą|wpłyną dziś|dzisiaj|wieczorem
        jeszcze dziś|dzisiaj wieczorem|pieniądze|będą
    .reply-tonight = Żadnej wojny! Zwracam { $amount } w tej chwili, dziś wieczorem pieniądze powinny być na koncie. Najlepsze życzenia dla taty!
    .coach-tonight = „Tak” słuszne, „dziś wieczorem” to pobożne życzenie. Kto ma mało pieniędzy, planuje według Twoich słów.
    .reply-brief = Zwrot { $amount } zlecony. Trzy do pięciu dni roboczych.
    .coach-brief = Dobra wiadomość podana jak wydruk z kasy. Jedno z dwóch pytań dalej wisi w powietrzu.
    .reply-complete = Wojny nie będzie. Zwracam całe { $amount }; pieniądze wpływają w trzy do pięciu dni roboczych, więc proszę na nie wcześniej nie liczyć. A zepsuty egzemplarz odbierzemy bezpłatnie.
    .coach-complete = Dobra wiadomość razem z terminem: można na niej coś zaplanować.
    .strong = Nie musi { $name-you } o to walczyć, { $name-voc }. Zwracam całe { $amount }, przelew już zlecony; pieniądze wpływają w trzy do pięciu dni roboczych. Zepsuty egzemplarz kurier odbierze bezpłatnie u taty.

node-due-lead = W takim razie poproszę pieniądze. Czyli przelew na { $amount } jest już w drodze? Czy jest jakiś haczyk?
    .fact-needs-approval = Powyżej { $limit-refund } potrzebna jest zgoda kierowniczki zespołu.
    .cues-needs-approval =
        potrzebna|wymagana|potrzebuję jest zgoda|zgody
        wymaga zgody|akceptacji
        kierowniczka|kierownik zespołu|musi|decyduje|zatwierdza|zatwierdzić
        zgoda|zgodę|zgody kierowniczki|kierownika|przełożonej
        pytam|zapytam|proszę o|kierowniczkę zgodę|kierowniczkę
    .fact-answer-by-noon = Odpowiedź będzie do południa następnego dnia roboczego.
    .cues-answer-by-noon =
        do południa|dwunastej|12*
        następnego|najbliższego|kolejnego dnia roboczego
        przed południem
        jutro do południa
        odpowiedź|odpowie jutro|najpóźniej|do
    .fact-replacement-now = Bez niczyjej zgody możemy od razu wysłać nowy egzemplarz.
    .cues-replacement-now =
        wysłać|wyślę|wyślemy nowy|drugi|inny egzemplarz|model
        nowy egzemplarz od|dziś|zaraz|bez
        wymiana|wymianę od|dziś|bez|zaraz
        wymienić|wymienię|wymienimy od|dziś|zaraz|bez
        od razu wysłać|wymienić|nowy
    .fact-promise-above = Cała kwota jest już zwolniona do zwrotu.
    .cues-promise-above =
        zwrot|przelew|kwota już|jest|właśnie zlecony|zatwierdzony|wysłany|zwolniona|puszczony
        tak jest|są w drodze
        właśnie|już zwracam|zwalniam|puszczam|zlecam
        zwracam od razu|teraz|w
        zatwierdzam zwrot|przelew
    .reply-pass-on = Nie mam do tego uprawnień. Zwrot wymaga zgody i sprawa trafiła do kierowniczki zespołu.
    .coach-pass-on = Prawda, ale bez terminu i bez drugiej drogi brzmi jak zamykane drzwi.
    .reply-complete = Jest jeden krok i wolę powiedzieć o nim otwarcie: powyżej { $limit-refund } potrzebna jest zgoda kierowniczki zespołu. Już o nią proszę, odpowiedź będzie do południa następnego dnia roboczego. A jeśli { $name-you } woli nie czekać, mogę od razu wysłać nowy egzemplarz.
    .coach-complete = Wiadomo, kto decyduje, do kiedy i co możesz w tym czasie zrobić bez pytania.
    .reply-release = Żadnego haczyka! Właśnie zatwierdzam zwrot { $amount }. Należy się.
    .coach-release = Zgoda być może będzie, ale nie od Ciebie. Powiedz „potrzebna jest zgoda”, zanim okaże się potrzebna.
    .strong = Wolę powiedzieć to teraz, niż zaskoczyć { $name-acc } później: powyżej { $limit-refund } potrzebna jest zgoda kierowniczki zespołu. Odpowiedź będzie do południa następnego dnia roboczego. Jeśli dla taty to za długo, mogę dziś wysłać nowy egzemplarz.

node-late = Czyli nie, bo tak wyszło z kalendarza? A ja { $name-gave } { $amount } za coś, co mogło tacie spalić kuchnię. I temu modelowi już nie ufam.
    .fact-not-due-yet = Zwrot pieniędzy jeszcze się nie należy.
    .cues-not-due-yet =
        zwrot jeszcze|na się nie|razie
        nie mogę|możemy jeszcze|teraz zwrócić|oddać
        nie należy się jeszcze
        najpierw jest|wymiana|przysługuje
        pierwszeństwo ma wymiana
        zwrócić|zwrotu jeszcze nie
    .fact-other-model = Możemy bezpłatnie wysłać inny model.
    .cues-other-model =
        inny|innego|innym model|modelu|modelem
        inna|innej|innego marka|marki|producenta
        model innej|innego firmy|producenta
        wymienić|wymienimy|wymiana na inny
    .fact-refund-if-fails = Jeśli nowy egzemplarz też się zepsuje, zwrócimy pieniądze.
    .cues-refund-if-fails =
        jeśli|gdyby|jeżeli też|i się|on|ten
        jeśli|gdyby|jeżeli nowy|ten|drugi zepsuje|zawiedzie|zepsuł
        też się zepsuje|zepsuł|popsuje
        też|i on zawiedzie|padnie
        dopiero|wtedy|wówczas zwrot|zwrócimy|oddamy
    .fact-exception = Robię wyjątek i zwracam pieniądze.
    .cues-exception =
        robię|zrobię|zrobimy wyjątek
        w drodze wyjątku
        wyjątek dla pana|pani
        mimo to zwracam|zwrócę
        wyjątkowo zwracam|zwrócę|oddam
        nagnę|naginam przepisy|zasady
    .reply-plain-no = Zwrot pieniędzy jeszcze się nie należy. Po 14. dniu najpierw przysługuje wymiana; możliwy jest inny model. Pieniądze zwracamy dopiero wtedy, gdy nowy egzemplarz też się zepsuje.
    .coach-plain-no = Każdy fakt się zgadza i każde zdanie zamyka jakieś drzwi. Najpierw pokaż, że rozumiesz, o co chodzi, a potem powiedz to samo „nie”.
    .reply-exception = Ma { $name-you } rację, to niesprawiedliwe i bardzo mi przykro. Zrobię wyjątek i zwrócę pieniądze.
    .coach-exception = O wyjątkach decyduje kierowniczka. Wygląda to na życzliwość tylko do chwili odmowy.
    .reply-kind-no = Rozumiem, po takim strachu trudno ufać temu modelowi. Zwrot pieniędzy jeszcze się nie należy i nie będę udawać, że jest inaczej. Mogę jednak bezpłatnie wysłać inny model, u taty będzie za dwa dni robocze. Jeśli on też się zepsuje, zwrócimy pieniądze.
    .coach-kind-no = To samo „nie”, ale odpowiada na lęk, który stoi za żądaniem. Inny model zrobi to, po co były pieniądze.
    .strong = Rozumiem, { $name-voc }: to był strach i dla { $name-gen }, i dla taty. Zwrot pieniędzy jeszcze się nie należy, bo po 14 dniach najpierw jest wymiana. Może to być inny model, bezpłatnie, w dwa dni robocze. A jeśli nowy egzemplarz też się zepsuje, zwrócimy pieniądze.

node-insists = Poproszę bez ogródek. Co mogę dostać i kiedy? Nie mam już siły na kolejną rundę.
    .fact-plain-replacement = Możemy wysłać nowy egzemplarz bezpłatnie, w dwa dni robocze.
    .cues-plain-replacement =
        nowy|drugi|inny egzemplarz|model bezpłatnie|za|w|u
        bezpłatnie nowy|inny|drugi
        wysłać|wyślę|wyślemy nowy|inny|drugi
        bezpłatna|bezpłatną|darmowa wymiana|wymianę
        inny model
    .fact-plain-collection = Zepsuty egzemplarz odbierzemy.
    .cues-plain-collection =
        odbierzemy|odbieramy|zabierzemy zepsuty|stary|go|sprzęt
        zepsuty|stary odbierzemy|odbierze|zabierze|zabierzemy
        kurier odbierze|zabierze
        przyjedzie kurier po
    .fact-new-promise = Klient dostanie wszystko, o co prosi.
    .cues-new-promise =
        wszystko o co|czego
        wszystko dostanie|będzie
        dostanie pan|pani wszystko
        co tylko|cokolwiek pan|pani|zechce
        spełnimy|spełnię wszystkie|każde
    .reply-refund-plain = Słusznie. Bez ogródek: zwracam teraz { $amount }, trzy do pięciu dni roboczych; albo nowy egzemplarz bezpłatnie w dwa dni robocze. Zepsuty odbierzemy tak czy inaczej.
    .coach-refund-plain = Krótkie zdania, żadnych wymówek: zmęczony klient potrzebuje tylko co, kiedy i jak.
    .reply-lead-plain = Bez ogródek: o pieniądzach decyduje kierowniczka zespołu, odpowiedź będzie do południa następnego dnia roboczego. Od razu mogę bezpłatnie wysłać nowy egzemplarz, a zepsuty odbierzemy.
    .coach-lead-plain = To, co od Ciebie nie zależy, ma adresata i godzinę; to, co zależy, dzieje się od razu.
    .reply-replace-plain = Bez ogródek: zwrotu pieniędzy jeszcze nie będzie, przykro mi. Ale nowy egzemplarz, może być inny model, będzie u taty za dwa dni robocze, bezpłatnie, a zepsuty odbierzemy.
    .coach-replace-plain = „Nie” zajmuje kilka słów, pomoc całą resztę. To właściwe proporcje.
    .reply-soft = Tak mi przykro, a { $name-you } ma do nas tyle cierpliwości! Obiecuję, że dostanie { $name-you } wszystko, o co prosi.
    .coach-soft = Prośba była o konkret, a odpowiedź jest ciepła i mglista. Klient weźmie ją dosłownie.
    .reply-hold = Sprawdzam to. Proszę o cierpliwość, takie sprawy chwilę trwają.
    .coach-hold = Prośba o cierpliwość musi mieć powód i koniec. Tu nie ma ani jednego, ani drugiego.
    .strong = Słusznie, { $name-voc }, i przepraszam za to zamieszanie. Już teraz mogę wysłać nowy egzemplarz bezpłatnie, może być inny model, u taty będzie w ciągu dwóch dni roboczych. Zepsuty odbierze kurier. Czy to pomoże { $name-dat } i tacie?

node-glad = Naprawdę? Bon też? Jesteście aniołami! To od razu zamawiam tacie { $product-new-acc }, zapłacę kartą.
    .fact-take-back = Ta obietnica jest większa, niż mi wolno złożyć.
    .cues-take-back =
        więcej obiecane|obiecuję|niż mogę|wolno
        obietnica|obietnicę na wyrost|wyrost
        za dużo obiec*|obietnic*
        niepotrzebnie|pochopnie obiec*|obietnic*
        muszę to|się sprostować|cofnąć|wycofać
        nie wolno mi tego|takiego
        obietnica więcej|większa niż mi|wolno
    .fact-wait-order = Proszę jeszcze nic nie zamawiać.
    .cues-wait-order =
        proszę jeszcze nie|nic zamawiać
        nic nie zamawiać
        nie zamawiać jeszcze|na
        wstrzymać|poczekać|zaczekać się|z zamówieniem|zakupem
        proszę poczekać|zaczekać|wstrzymać
    .fact-confirm-gift = Zwrot i bon są potwierdzone.
    .cues-confirm-gift =
        bon jest|są potwierdzony|potwierdzone|gotowy
        bon już w|idzie drodze
        wszystko potwierdzone|zatwierdzone
        proszę śmiało zamawiać
        cała przyjemność
    .reply-enjoy = Ależ proszę, cała przyjemność po mojej stronie! Zwrot i bon są potwierdzone.
    .coach-enjoy = Podziękowania są miłe, ale te są na kredyt. Z każdą minutą sprostowanie drożeje.
    .reply-own-up = Proszę jeszcze nic nie zamawiać, { $name-voc }. Ta obietnica jest większa, niż mi wolno złożyć, i to był mój błąd. Zaraz powiem, co naprawdę mogę zrobić.
    .coach-own-up = Psuje miłą chwilę i oszczędza pieniądze klienta. Prostuj obietnicę, zanim ktoś na niej coś oprze.
    .reply-hedge = Cieszę się, że mogę pomóc! Może to chwilę potrwać, więc dobrze będzie zerkać na pocztę.
    .coach-hedge = Aluzja to nie sprostowanie. Chroni Ciebie, nie klienta.
    .strong = Proszę zaczekać z zamówieniem, { $name-voc }. Przepraszam: z chęci pomocy padła obietnica na wyrost, większa, niż mi wolno, i to mój błąd. Zaraz powiem, co naprawdę mogę zrobić.

node-let-down = Zakup już zrobiony i zapłacony kartą, bo tak mi obiecano. A w mailu od was jest zupełnie co innego. Kto tu mówi prawdę?
    .fact-own-promise = To był mój błąd, że padła taka obietnica.
    .cues-own-promise =
        to|był mój błąd
        moja wina|pomyłka
        nie należało|powinno obiecywać|paść
        obietnica na wyrost|wyrost
        mail mówi prawdę|się
        w mailu jest prawda|prawidłowo
    .fact-lead-by-noon = Kierowniczka zespołu odpowie do południa następnego dnia roboczego.
    .cues-lead-by-noon =
        do południa|dwunastej|12*
        następnego|najbliższego|kolejnego dnia roboczego
        przed południem
        jutro do południa
        kierowniczka odpowie|zdecyduje|odezwie
    .fact-ignore-mail = Tego maila można zignorować.
    .cues-ignore-mail =
        zignorować|pominąć mail|maila|wiadomość
        mail|maila|mailem zignorować|pominąć|przejmować
        mail|wiadomość jest|wysyła automatyczny|automatyczna|automat
        mailem proszę się nie
        błąd systemu
    .reply-own-promise = Mail mówi prawdę i przepraszam: to był mój błąd, takiej obietnicy nie należało składać, a { $name-you } na niej polega. Przekazuję wszystko kierowniczce zespołu, odpowie do południa następnego dnia roboczego.
    .coach-own-promise = Wina przyjęta bez wykrętów, a sprawa przekazana z konkretną godziną. Więcej uratować się nie dało.
    .reply-ignore = O rany, tego maila proszę zignorować, to automat! Zajmę się tym osobiście, proszę się nie martwić.
    .coach-ignore = Druga obietnica, żeby przykryć pierwszą. Teraz nikt już nie uwierzy w ani jedno Twoje słowo.
    .reply-terms = Regulamin jest na naszej stronie. Przykro mi, jeśli doszło do nieporozumienia.
    .coach-terms = „Jeśli doszło do nieporozumienia” zrzuca winę na klienta. A wszystko zostało zrozumiane doskonale.
    .strong = Mail mówi prawdę, a ta obietnica to był mój błąd, { $name-voc }. Przepraszam, że przez nią ubyło pieniędzy, których i tak brakuje. Kierowniczka zespołu dostanie ode mnie całą historię i odpowie do południa następnego dnia roboczego.

node-straight = Wiem jasno, co dostanę i kiedy, a o tacie ktoś pomyślał najpierw. To warte więcej, niż się wydaje. Dziękuję.
node-settled = No dobrze, niech będzie. Chyba załatwione.
node-team-lead = To poczekam na kierowniczkę. Nie tego się { $name-expected }, ale przynajmniej wiem, kto decyduje.
node-lost = Dajmy spokój. Idę do rzecznika konsumentów i powiem wszystkim znajomym dlaczego.
node-gave-up = Jest tam ktoś? To na tym kończę. Tata i ja więcej u was nic nie kupimy.
