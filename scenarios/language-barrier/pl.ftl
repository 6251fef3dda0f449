# Klient mówi po polsku jak ktoś z ukraińskiego: „ja płaciła”, „u mnie”, „mamie 81 lat”, brak „jest”, mylone przypadki.
# Dobre odpowiedzi są proste: krótkie zdania, jedna myśl w każdym. Słów w czasie przeszłym w pierwszej osobie nie ma.

scenario =
    .title = Numer, który zna mama
    .brief = Numer klienta na kartę zostanie wyłączony, bo dokument w systemie stracił ważność. Klient słabo mówi po polsku, a automatyczne wiadomości firmy nie były łatwe. Zajrzyj do panelu, zanim odpiszesz.
    .currency = PLN
    .rate = 4

vary-name-oksana = Oksana
    .gender = feminine
    .title = Pani
    .paid = płaciła
    .sent = wysłała
    .said = mówiła
    .understood = rozumiała
    .wanted = chciała
    .voc = Pani Oksano
    .you = Pani
    .gen = Pani
    .dat = Pani
vary-name-iryna = Iryna
    .gender = feminine
    .title = Pani
    .paid = płaciła
    .sent = wysłała
    .said = mówiła
    .understood = rozumiała
    .wanted = chciała
    .voc = Pani Iryno
    .you = Pani
    .gen = Pani
    .dat = Pani
vary-name-taras = Taras
    .gender = masculine
    .title = Pan
    .paid = płacił
    .sent = wysłał
    .said = mówił
    .understood = rozumiał
    .wanted = chciał
    .voc = Panie Tarasie
    .you = Pan
    .gen = Pana
    .dat = Panu
vary-name-bohdan = Bohdan
    .gender = masculine
    .title = Pan
    .paid = płacił
    .sent = wysłał
    .said = mówił
    .understood = rozumiał
    .wanted = chciał
    .voc = Panie Bohdanie
    .you = Pan
    .gen = Pana
    .dat = Panu

vary-document-passport = paszport
    .gen = paszportu
    .expired = Paszport stracił ważność
    .expired-panel = paszport, nieważny
    .it-gen = go
    .old-gen = starego paszportu
    .old-ins = starym paszportem
    .real = prawdziwy paszport
    .too-old = za stary
    .new-acc = nowy paszport
vary-document-residence-permit = karta pobytu
    .gen = karty pobytu
    .expired = Karta pobytu straciła ważność
    .expired-panel = karta pobytu, nieważna
    .it-gen = jej
    .old-gen = starej karty pobytu
    .old-ins = starą kartą pobytu
    .real = prawdziwa karta pobytu
    .too-old = za stara
    .new-acc = nową kartę pobytu
vary-document-identity-card = dowód osobisty
    .gen = dowodu osobistego
    .expired = Dowód osobisty stracił ważność
    .expired-panel = dowód osobisty, nieważny
    .it-gen = go
    .old-gen = starego dowodu osobistego
    .old-ins = starym dowodem osobistym
    .real = prawdziwy dowód osobisty
    .too-old = za stary
    .new-acc = nowy dowód osobisty

customer-name = { $name }

profile-customer = { $name-title } { $name }, język ojczysty: ukraiński
    .label = Klient
profile-case = { $case }, zgłoszenie z własnego numeru klienta
    .label = Sprawa
profile-document = { $document-expired-panel }
    .label = Dokument w systemie
profile-switch-off = za { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
    .label = Wyłączenie
profile-credit = { $amount }
    .label = Stan konta

history-sms = SMS w zeszłym tygodniu: „Brak zgodności KYC. Usługa zostanie zawieszona”.
history-top-up = Wczoraj: doładowanie za { $amount } kartą płatniczą.
history-photo = Wczoraj: przysłano zdjęcie { $document-gen }. Automatyczna odpowiedź: „Odrzucono, E-14”.

knowledge-documents = **Przyjmujemy:** paszport, dowód osobisty albo kartę pobytu, ważne w dniu sprawdzenia. Nieważnych nigdy (kod E-14).

    Nowy dokument **w drodze?** Pismo z urzędu z pieczątką, wydane najwyżej 60 dni temu, przyjmujemy razem ze starym dokumentem.

    Potrzebne są **dwa zdjęcia**, przesłane przez link, który wysyłamy SMS-em. Strona jest też po ukraińsku. Sprawdzenie trwa 3 dni.
    .title = Dokumenty do karty SIM
knowledge-hold = **Do wyłączenia 3 dni lub mniej:** dodaj 7 dni, raz. Numer działa przez cały czas sprawdzania.

    Do wyłączenia **więcej niż 3 dni:** nie trzeba dodawać.
    .title = Dodatkowe dni
knowledge-money = Doładowanie nie zatrzymuje wyłączenia. Zostaje na karcie SIM.

    Drugie doładowanie, zrobione przez pomyłkę, wraca na tę samą kartę płatniczą. Do { $limit-refund } wysyłasz je bez pytania; powyżej tej kwoty decyduje kierowniczka zespołu, jutro do południa.

    Zasada: **nigdy nie proś o numer karty, PIN ani hasło.** Zgłoszenie z własnego numeru klienta nie wymaga innego potwierdzenia.
    .title = Doładowania i karty
knowledge-interpreter = Bezpłatny tłumacz oddzwania w ciągu dwóch godzin. Zaproponuj go; wybiera klient.
    .title = Tłumacz

node-opening = Dobry dzień. Ja { $name }. W SMS piszą: mój numer za { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } stop. Ale ja wczoraj { $name-paid } { $amount }! Dlaczego stop? Ten numer mnie potrzebny dla mamy.
    .fact-not-money = Pieniądze nie są problemem.
    .cues-not-money =
        nie chodzi o pieniądze
        pieniądze nie są|to problem
        to nie pieniądze|sprawa pieniędzy
        problem nie jest pieniądze|pieniądzach
        pieniądze|wpłata są|jest bezpieczne|bezpieczna|na
        doładowanie jest na
    .fact-valid-document = Potrzebujemy ważnego dokumentu.
    .cues-valid-document =
        potrzebujemy|potrzebny ważny|ważnego dokument|dokumentu
        ważny|ważnego|aktualny|aktualnego dokument|dokumentu
        potrzebujemy|potrzebny|brakuje dokumentu|dokument
        problem to dokument
        dokument jest za|nieważny|stary
    .fact-step-help = Pomogę, krok po kroku.
    .cues-step-help =
        pomogę panu|pani|krok
        krok po kroku
        powoli po kolei
        zrobimy to razem
        po kolei
    .fact-all-sorted = Wszystko załatwione, nie ma się czym martwić.
    .cues-all-sorted =
        wszystko załatwione|ogarnięte|gra
        spokojna głowa
        nie ma się czym martwić|przejmować
        sprawa|płatność załatwiona|ogarnięta|z
        spoko|luz|luzik
    .reply-breezy = Spokojna głowa, { $name-voc }! Nie ma się co spinać, płatność ogarnięta. Wystarczy podrzucić ważny dokument i mamy to z głowy!
    .coach-breezy = Ciepłe, ale z samych powiedzonek. W uchu zostaje „ogarnięta”, a to nieprawda.
    .reply-plain = Dzień dobry, { $name-voc }. Pomogę, krok po kroku. Pieniądze nie są problemem. Płatność jest bezpieczna. Potrzebujemy ważnego dokumentu.
    .coach-plain = Krótkie zdania, w każdym jedna myśl. Najpierw odpowiedź na pytanie, które klient sam zadał.
    .reply-by-the-book = Zawieszenie usługi pozostaje bez związku ze stanem konta. Weryfikacja KYC została odrzucona (E-14). Prosimy o przedłożenie ważnego dokumentu zgodnie z treścią wiadomości SMS.
    .coach-by-the-book = Każde słowo prawdziwe, żadne nie dociera. Firmowy język jest obcy nawet dla rodaków.
    .strong = Dzień dobry, { $name-voc }. Pomogę, krok po kroku. Pieniądze nie są problemem. Płatność { $amount } jest bezpieczna. Potrzebujemy ważnego dokumentu.

node-lost-thread = Przepraszam. Ja nie rozumiem. Proszę, krótkie słowa. To problem z pieniądze, tak czy nie?
    .fact-plain-no = Nie, to nie pieniądze.
    .cues-plain-no =
        to nie są|chodzi o pieniądze
        nie chodzi o pieniądze
        pieniądze nie są|to problem
        nie pieniądze
        pieniądze są w|bezpieczne
    .fact-the-document = Problem to dokument.
    .cues-the-document =
        problem to|jest dokument
        dokument to|jest problem
        dokument jest za|nieważny|stary
        potrzebujemy|potrzebny ważny|ważnego|nowy|nowego dokument|dokumentu
        dokument stracił ważność
    .fact-offer-interpreter = Tłumacz może zadzwonić, jeśli to pomoże.
    .cues-offer-interpreter =
        tłumacz może zadzwonić|oddzwonić|pomóc
        tłumacz zadzwoni|oddzwoni
        zadzwoni tłumacz|po
        rozmowa|rozmawiać z|po tłumaczem|ukraińsku
        po ukraińsku
    .reply-louder = Mówię przecież: problem to DOKUMENT, to NIE SĄ pieniądze!
    .coach-louder = Wielkie litery krzyczą, a „mówię przecież” obwinia. Prośba była o krótsze słowa, nie o głośniejsze.
    .reply-hand-over = Widzę, że język jest dla { $name-gen } trudny. Żaden problem, tłumacz zadzwoni w ciągu dwóch godzin. Do widzenia!
    .coach-hand-over = Dobre narzędzie, ale nikt nie zapytał klienta o zdanie. Zaproponuj je i daj wybrać.
    .reply-shorter = Przepraszam, moje słowa były trudne. Nie, to nie pieniądze. Problem to dokument. Możemy pisać tutaj albo tłumacz może zadzwonić, za darmo. { $name-you } wybiera.
    .coach-shorter = Bierzesz trudność na siebie i odpowiadasz prostym „nie”. Wybór pozwala zachować godność.
    .strong = Przepraszam, { $name-voc }, moje słowa były za trudne. To nie pieniądze. Problem to dokument. Możemy pisać tutaj, powoli. Albo tłumacz może zadzwonić, za darmo. Co { $name-you } woli?

node-proof = Ale ja { $name-sent } zdjęcie { $document-gen }! Maszyna pisze: nie. To { $document-real }. Wy myślicie, ja kłamię?
    .fact-expired-no = { $document-expired }. Nie możemy { $document-it-gen } przyjąć.
    .cues-expired-no =
        stracił|straciła ważność
        nie możemy|przyjmiemy|mogę go|jej|przyjąć
        za stary|stara
        nieważny|nieważna
        data jest|minęła|się stara|skończyła
        już nie jest|ważny|ważna
    .fact-believe = Wierzę; chodzi tylko o datę.
    .cues-believe =
        wierzę panu|pani
        nie myślę że|kłamstwo
        wiem że prawdziwy|prawdziwa
        tylko data|datę
        to jest prawdziwy|prawdziwa
    .fact-any-paper = Czy jest pismo z urzędu o nowym dokumencie?
    .cues-any-paper =
        pismo|papier|list z urzędu
        czy jest|ma pismo|papier|zaświadczenie
        pismo|papier|zaświadczenie o nowym
        czeka na nowy|nową
        inny|drugi dokument|papier
    .fact-accept-expired = Przyjmiemy nieważny dokument.
    .cues-accept-expired =
        zrobimy|zrobię wyjątek
        przepuścimy|przepuszczą|przepchniemy
        przyjmiemy|przyjmą mimo|i
        stary|stara wystarczy|jest dobry|w
    .reply-cold-fact = { $document-expired }. Nieważnych dokumentów nie przyjmujemy. Proszę przesłać ważny.
    .coach-cold-fact = Jasno i poprawnie. Ale pytanie brzmiało „Wy myślicie, ja kłamię?” i zostało bez odpowiedzi.
    .reply-kind-no = Nie, { $name-voc }. Wierzę { $name-dat }. To jest { $document-real }. Ale jest { $document-too-old }: data się skończyła. Przykro mi, nie możemy { $document-it-gen } przyjąć. Czy ma { $name-you } pismo z urzędu o nowym dokumencie?
    .coach-kind-no = Najpierw człowiek, potem proste „nie”, potem jedno pytanie, które otwiera drzwi.
    .reply-soft-yes = Oczywiście, że wierzę { $name-dat }! To tylko trochę po terminie. Poproszę, żeby zrobili wyjątek i to przepuścili.
    .coach-soft-yes = Tego wyjątku nie może zrobić nikt. Życzliwa obietnica bez pokrycia zabiera dni, których klient nie ma.
    .strong = { $name-voc }, wierzę { $name-dat }. To jest { $document-real }. Ale data się skończyła i nie możemy { $document-it-gen } przyjąć. Przykro mi. Czy ma { $name-you } pismo z urzędu o nowym dokumencie?

node-no-paper = Nowy dokument jeszcze nie gotowy. To już koniec? Mojej mamie 81 lat. Ona zna tylko ten numer. Każda niedziela ona dzwoni.
    .fact-mother-heard = Rozumiem: mama musi móc zadzwonić.
    .cues-mother-heard =
        mama musi|może móc|zadzwonić|dzwonić
        rozumiem mama|mamy|ważny|ważne
        pana|pani mama|mamy
        telefon od|dla mamy
        w niedzielę|niedziele
    .fact-not-finished = To nie koniec. Może jest inna droga.
    .cues-not-finished =
        to nie koniec
        inna|inny|jeszcze droga|sposób
        jest jeszcze|może droga|sposób|szansa
        możemy jeszcze coś
        znajdziemy sposób|drogę
    .fact-ask-letter = Czy urząd dał pismo z pieczątką?
    .cues-ask-letter =
        pismo|papier|list z pieczątką
        urząd dał|wydał pismo|papier|coś
        pismo|papier|list z urzędu
        czy jest|ma pismo|papier|zaświadczenie
        jakieś|jakiś pismo|papier|zaświadczenie
    .fact-promise-on = Obiecuję, że numer będzie działał.
    .cues-promise-on =
        obiecuję
        gwarantuję
        nie straci|stracicie numeru|tego
        numer jest bezpieczny
        na pewno numer|zostanie|będzie
    .reply-promise = Rozumiem, biedna mama! Nie straci { $name-you } tego numeru, { $name-voc }, obiecuję.
    .coach-promise = Tej obietnicy jeszcze nie możesz dotrzymać. Współczucie jest słuszne; brakuje po nim pytania.
    .reply-come-back = Rozumiem, ale bez dokumentu nic nie mogę zrobić. Proszę napisać ponownie, gdy nowy będzie gotowy.
    .coach-come-back = Brzmi jak zasada, ale zasada ma drugą połowę: pismo z pieczątką. Zajrzyj, zanim zamkniesz drzwi.
    .reply-find-way = Rozumiem, mama musi móc zadzwonić. To nie koniec. Jedno pytanie: czy urząd dał pismo z pieczątką?
    .coach-find-way = Powtarzasz to, co dla klienta ważne. Jedno jedyne pytanie znajduje brakujący fakt.
    .strong = Rozumiem, { $name-voc }: mama musi móc zadzwonić. To nie koniec. Kto czeka na { $document-new-acc }, dostaje czasem pismo z urzędu. Czy urząd dał { $name-dat } pismo z pieczątką?

node-letter = U mnie tylko pismo z urząd. Z pieczątka. Data 12 dni temu. To nic, tak?
    .fact-accept-letter = Pismo jest dobre, razem ze { $document-old-ins }.
    .cues-accept-letter =
        pismo jest dobre|wystarczy|ważne|ok
        pismo wystarczy
        przyjmujemy|przyjmiemy pismo|to
        papier jest dobry|wystarczy
        pismo razem ze
    .fact-check-time = Sprawdzenie trwa 3 dni.
    .cues-check-time =
        trwa|zajmuje|potrzebuje 3|trzy dni
        sprawdzenie|sprawdzamy 3|trzy dni
        3|trzy dni na|sprawdzenie|sprawdzania
        sprawdzenie to 3|trzy
    .fact-done-already = Już wszystko zrobione.
    .cues-done-already =
        wszystko zrobione|załatwione|gotowe
        już po wszystkim|sprawie|kłopocie
        to już wszystko
        można odetchnąć
        jesteśmy w domu
    .reply-accept-short = To bardzo dużo! To dobra wiadomość: przyjmujemy to pismo razem ze { $document-old-ins }. Sprawdzenie trwa 3 dni. Do wyłączenia { $days ->
        [one] jest { $days } dzień
        [few] są { $days } dni
        [many] jest { $days } dni
       *[other] jest { $days } dnia
    }.
    .coach-accept-short = Dobra wiadomość prostymi słowami i obie liczby obok siebie. Klient sam widzi różnicę.
    .reply-accept-enough = To bardzo dużo! To dobra wiadomość: przyjmujemy to pismo razem ze { $document-old-ins }. Sprawdzenie trwa 3 dni. Do wyłączenia { $days ->
        [one] jest { $days } dzień
        [few] są { $days } dni
        [many] jest { $days } dni
       *[other] jest { $days } dnia
    }. To wystarczy.
    .coach-accept-enough = Dwie liczby i to, co znaczą. Nic nie trzeba zgadywać.
    .reply-interim = Zaświadczenie o złożeniu wniosku stanowi tymczasowe potwierdzenie w połączeniu z nieważnym dokumentem, z zastrzeżeniem weryfikacji.
    .coach-interim = To znaczy „tak”, ale klient tego nie usłyszy. Powiedz: „pismo jest dobre”.
    .reply-hurrah = Super, pismo wystarczy! No to jesteśmy w domu, { $name-voc }, można odetchnąć!
    .coach-hurrah = Radość mile widziana, ale niczego jeszcze nie wysłano. A „jesteśmy w domu” dla kogoś, kto uczy się polskiego, mówi o mieszkaniu.
    .strong = To dobra wiadomość, { $name-voc }. Przyjmujemy pismo razem ze { $document-old-ins }. Sprawdzenie trwa 3 dni. Do wyłączenia { $days ->
        [one] jest { $days } dzień
        [few] są { $days } dni
        [many] jest { $days } dni
       *[other] jest { $days } dnia
    }.

node-time-short = Ale u mnie tylko { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }. Wasze sprawdzenie długo. Numer wcześniej stop?
    .fact-extra-days = Dodaję teraz 7 dni.
    .cues-extra-days =
        dodaję|dodam|daję|dajemy 7|siedem dni
        7|siedem dni więcej|dodatkowo
        jeszcze|dodatkowe|dodatkowych 7|siedem dni
        przedłużam|przedłużę o 7|siedem
    .fact-stays-on = Numer działa przez cały czas sprawdzania.
    .cues-stays-on =
        numer działa|będzie działał
        numer nie zostanie|będzie wyłączony
        nie wyłączymy numeru
        działa przez|podczas|cały czas|sprawdzania
        numer zostaje|pozostaje włączony|aktywny
    .fact-promise-fast = Sprawdzenie pójdzie szybciej.
    .cues-promise-fast =
        zwykle|zazwyczaj|pewnie|często szybciej|idzie
        pójdzie|będzie|trwa szybciej
        będzie dobrze
        jutro będzie gotowe
        przepchniemy|przyspieszymy|przyspieszę
    .reply-hope = Proszę się nie martwić, zwykle idzie szybciej. Na pewno będzie dobrze!
    .coach-hope = Pocieszenie bez faktu. Jednym zdaniem można było dodać 7 dni.
    .reply-add-seven = Racja, to za krótko. Dlatego dodaję teraz 7 dni. Numer działa przez cały czas sprawdzania.
    .coach-add-seven = Obawa klienta była słuszna i mówisz to głośno. Potem jedno działanie i jego skutek.
    .reply-hurry = To proszę przesłać wszystko jak najszybciej. Czasu sprawdzania nie możemy zmienić.
    .coach-hurry = O sprawdzaniu prawda, ale zasada o dodatkowych dniach przeoczona. Całe ryzyko zostaje po stronie klienta.
    .strong = Racja, { $name-voc }. Czasu jest za mało, więc dodaję teraz 7 dni. Numer działa przez cały czas sprawdzania.

node-steps = OK. Co ja teraz muszę robić? Proszę, powoli.
    .fact-two-photos = Proszę zrobić dwa zdjęcia: pisma i { $document-old-gen }.
    .cues-two-photos =
        dwa|2 zdjęcia
        zdjęcie|zdjęcia pisma
        jedno zdjęcie drugie
        sfotografować pismo
        zdjęcie|zdjęcia pisma i
    .fact-upload-link = Wysyłam link SMS-em.
    .cues-upload-link =
        link sms
        link w|przez sms
        sms z|jest link|linkiem
        wysyłam|wyślę|prześlę|przyślę link
        link który przyjdzie
        przyjdzie|dostanie link|sms
    .fact-own-words-asked = Proszę napisać własnymi słowami, co klient teraz zrobi.
    .cues-own-words-asked =
        własnymi|swoimi słowami
        proszę napisać co pan|pani|po
        proszę powiedzieć co pan|pani|po
        co pan|pani teraz|zrobi
        co będzie najpierw|zrobione
    .reply-is-it-clear = Proszę zrobić dwa zdjęcia: pisma i { $document-old-gen }. Wysyłam link SMS-em. Proszę je tam dziś wysłać. Czy to jasne?
    .coach-is-it-clear = Świetne kroki, a potem pytanie, na które wypada odpowiedzieć tylko jednym słowem. „Tak” to jeszcze nie rozumienie.
    .reply-all-at-once = Proszę wgrać skany obu dokumentów przez link, który przyjdzie, uważając na rozmiar pliku i odblaski. Nie doładowywać, bo to osobna sprawa. Okej?
    .coach-all-at-once = Pięć rzeczy na jednym oddechu. Z „nie doładowywać” ktoś, kto dopiero się uczy, może usłyszeć „doładować”.
    .reply-say-back = 1. Proszę zrobić dwa zdjęcia: pisma i { $document-old-gen }. 2. Wysyłam link SMS-em, też po ukraińsku. Tam proszę wysłać zdjęcia. A teraz proszę napisać własnymi słowami: co { $name-you } zrobi? Chcę sprawdzić, czy dobrze to wyjaśniam.
    .coach-say-back = Sprawdzasz swoje wyjaśnienie, nie klienta. Dlatego nie pachnie to szkołą.
    .strong = Po pierwsze: proszę zrobić dwa zdjęcia, jedno pisma i jedno { $document-old-gen }. Po drugie: wysyłam link SMS-em. Tam proszę dziś wysłać zdjęcia. Proszę napisać własnymi słowami, co { $name-you } zrobi. Chcę sprawdzić, czy dobrze to wyjaśniam.

node-own-words = Ja robię zdjęcie pismo i { $document }, wysyłam przez link. Potem znowu płacę { $amount }. Wam trzeba też numer moja karta i PIN, żeby wiedzieć, że to ja?
    .fact-photos-right = Ze zdjęciami wszystko dobrze.
    .cues-photos-right =
        zdjęcia są|to dobrze|dobre|ok
        zdjęcia się zgadzają
        ze zdjęciami wszystko|dobrze
        dwa zdjęcia tak|dobrze
        zdjęcia tak|zgadza
    .fact-no-pay = Proszę drugi raz nie płacić.
    .cues-no-pay =
        nie płacić
        nie trzeba|musi płacić|doładowywać
        nie doładowywać
        żadnych pieniędzy|płatności
        bez płacenia|płatności
    .fact-no-card = Numeru karty ani PIN-u nie wolno nikomu wysyłać.
    .cues-no-card =
        nikomu|nigdy nie wysyłać|podawać numeru
        nie|proszę nigdy|nikomu podawać|wysyłać numeru|pin
        nie wysyłać|podawać|pisać numeru|karty|pin
        numeru karty proszę nikomu|nigdy
        bez numeru karty
        karty nie trzeba|potrzeba|potrzebujemy
    .fact-card-number = Proszę podać numer karty albo PIN.
    .cues-card-number =
        potrzebuję|potrzebny|potrzebujemy numer|numeru karty
        proszę podać|napisać|wysłać numer|pin
        tak numer|poproszę karty
        poproszę numer|pin
    .reply-right = Ze zdjęciami wszystko dobrze. Ale proszę drugi raz nie płacić. Doładowanie ({ $amount }) zostaje na karcie SIM. I numeru karty ani PIN-u proszę nikomu nie wysyłać. Wiem, że to { $name-you }.
    .coach-right = Prośba o własne słowa znalazła dwie pomyłki, zanim kosztowały pieniądze. Poprawiasz je bez śladu wyrzutu.
    .reply-right-and-hold = Ze zdjęciami wszystko dobrze. Proszę drugi raz nie płacić. Numeru karty ani PIN-u proszę nikomu nie wysyłać. A sprawdzenie trwa 3 dni, więc dodaję teraz 7 dni.
    .coach-right-and-hold = W czterech krótkich zdaniach naprawiasz płatność, kartę i brakujące dni. Późno, ale jeszcze na czas.
    .reply-check-card = Prawie: ze zdjęciami wszystko dobrze, drugi raz proszę nie płacić. Żeby mieć pewność, że to { $name-you }, potrzebuję tylko numeru karty, bez PIN-u.
    .coach-check-card = Klient sam to zaproponował, więc wyglądało niewinnie. Pełny numer karty nigdy nie ma czego szukać na czacie; wystarczy samo zgłoszenie.
    .reply-well-done = Dokładnie tak, ze zdjęciami wszystko dobrze, brawo! Numeru karty nie trzeba, wiemy, że to { $name-you }. Resztą już się zajmiemy.
    .coach-well-done = Prośba o własne słowa padła, ale nikt nie przeczytał ich do końca. „Dokładnie tak” właśnie zatwierdziło drugą płatność.
    .strong = Dziękuję, { $name-voc }. Ze zdjęciami wszystko dobrze. Proszę drugi raz nie płacić: doładowanie ({ $amount }) zostaje na karcie SIM. Numeru karty ani PIN-u proszę nigdy nikomu nie wysyłać. Wiem, że to { $name-you }.

node-yes-clear = Tak, tak. Wszystko jasno. Dziękuję. U mnie przerwa zaraz koniec, ja idę.
    .fact-late-check = Zanim się pożegnamy: co klient dziś zrobi?
    .cues-late-check =
        własnymi|swoimi słowami
        co pan|pani zrobi
        co będzie|zrobi najpierw|dziś|dzisiaj
        proszę napisać co pan|pani|po
        proszę powiedzieć co pan|pani|po
    .fact-only-photos = Proszę wysłać tylko dwa zdjęcia; nie płacić.
    .cues-only-photos =
        tylko dwa|2 zdjęcia
        tylko zdjęcia
        nie płacić
        nie trzeba|musi płacić|doładowywać
        nic nie płacić
    .fact-all-set = Wszystko gotowe.
    .cues-all-set =
        wszystko gotowe|załatwione|gra
        bułka z masłem
        nic więcej nie trzeba
        łatwizna|pestka
        to by było na
    .reply-wave-off = Cudownie, no to wszystko gotowe! To bułka z masłem. Miłego dnia, { $name-voc }!
    .coach-wave-off = „Tak, tak” to była grzeczność. Miłe pożegnanie jest najdroższym zdaniem tej rozmowy.
    .reply-one-more = Jeszcze minutę, proszę. Może źle to wyjaśniam. Proszę wysłać tylko dwa zdjęcia, nie płacić. Co { $name-you } zrobi najpierw? Proszę napisać własnymi słowami.
    .coach-one-more = Wątpisz w swoje wyjaśnienie, nie w klienta. Minuta teraz oszczędza płatność i tydzień.
    .reply-repeat = Dobrze. Czyli: tylko dwa zdjęcia, przez link, dziś. Proszę drugi raz nie płacić. Do widzenia!
    .coach-repeat = Jasne podsumowanie, ale dalej w jedną stronę. Nie wiesz, co dotarło.
    .reply-recap = Super. Podsumowując: oba papiery przez link, jak najszybciej, bez płacenia, a my to już ogarniemy z naszej strony.
    .coach-recap = Po kilku niejasnych odpowiedziach jeszcze jedno podsumowanie niewiele da. Poproś, żeby to klient opowiedział.
    .strong = Chwileczkę, { $name-voc }, może źle to wyjaśniam. Proszę wysłać tylko dwa zdjęcia. Nie płacić. Proszę napisać własnymi słowami: co { $name-you } dziś zrobi?

node-paid-again = Dobry dzień, to znowu ja. Ja drugi raz { $name-paid } { $amount }. Nowy SMS: numer dalej stop! Ja { $name-said } tak, ale nie wszystko { $name-understood }. Wy oddacie pieniądze? Trzeba numer karta?
    .fact-my-fault = Przepraszam, to było źle wyjaśnione.
    .cues-my-fault =
        źle|niejasno|słabo|niedobrze wyjaśnione|wyjaśnienie|napisane
        wyjaśnione źle|niejasno
        nie było jasne|jasno
        to moja wina
        mój błąd
    .fact-photos-now = Teraz proszę wysłać tylko dwa zdjęcia.
    .cues-photos-now =
        dwa|2 zdjęcia
        tylko zdjęcia
        wysłać zdjęcia
        zdjęcie|zdjęcia pisma
        przesłać zdjęcia
    .fact-second-back = Druga płatność ({ $amount }) może wrócić na kartę: do { $limit-refund } zwracam bez pytania, powyżej decyduje kierowniczka zespołu.
    .cues-second-back =
        wróci|wrócą|wrócić|wraca na kartę
        na kartę wróci|wrócą|wraca|zwrócę
        kierowniczka zespołu|decyduje|zdecyduje
        zwrócę|zwracam|wysyłam drugie|pieniądze|z
        zapytam kierowniczki|kierowniczkę
    .fact-card-refund = Do zwrotu potrzebny jest numer karty.
    .cues-card-refund =
        potrzebuję|potrzebny|potrzebujemy numer|numeru karty
        proszę podać|napisać|wysłać numer
        tak numer|poproszę karty
        poproszę numer
    .reply-as-written = Pisaliśmy już: potrzebne były tylko dwa zdjęcia, nie pieniądze. Proszę jeszcze raz przeczytać wiadomości powyżej.
    .coach-as-written = Klient właśnie przyznał, że nie rozumiał, a to wymaga odwagi. Odsyłanie do wiadomości powyżej to za nią kara.
    .reply-return-it = Przepraszam, to było źle wyjaśnione. Druga płatność ({ $amount }) dziś wróci na kartę. Numeru karty nie potrzebuję. Teraz proszę wysłać tylko dwa zdjęcia, przez link z SMS-a.
    .coach-return-it = Wina zostaje u Ciebie, pieniądze wracają, do zrobienia jest jedna rzecz.
    .reply-ask-lead = Przepraszam, to było źle wyjaśnione. { $amount } to więcej, niż mogę oddać bez zgody. Kierowniczka zespołu zdecyduje jutro do południa. Teraz proszę wysłać tylko dwa zdjęcia. Tłumacz może dziś zadzwonić i pomóc. Bez numeru karty, proszę.
    .coach-ask-lead = Mówisz prosto, czego nie możesz, kto może i kiedy. To życzliwsze niż obietnica.
    .reply-card-please = Ogromnie przepraszam, to moja wina! Tak, poproszę numer karty, od razu zwracam pieniądze.
    .coach-card-please = W zapale naprawiania robisz jeszcze większą dziurę. Zwrot trafi na tę samą kartę bez jej numeru.
    .strong = Przepraszam, { $name-voc }. To było źle wyjaśnione. Druga płatność ({ $amount }) może wrócić na kartę. Do { $limit-refund } zwracam dziś bez pytania; jeśli to więcej, kierowniczka zespołu zdecyduje jutro do południa. Numeru karty nie potrzebuję. Teraz proszę wysłać tylko dwa zdjęcia.

node-home = Teraz jasno. Dwa zdjęcia, bez pieniądze, bez karta. Wy pytacie, ja mówię, wy poprawiacie. W niedziela mama zadzwoni i ja odbiorę. Dziękuję!
node-late = Numer znowu działa, dziękuję. Ale trzy dni on był stop. W niedziela mama dzwoniła, nikt nie odebrał. Ona bała się.
node-interpreter = Tłumacz do mnie dzwonił. W moja mowa wszystko było proste. Dobrze. Ale ja { $name-wanted } mówić za siebie, swoje słowa.
node-lost = Sąsiadka czytała ten czat. Ona mówi: stop. Ja kupię inna karta, w inny sklep. Do mamy muszę pisać list, z nowy numer. Do widzenia.
node-gone = Przepraszam. U mnie przerwa koniec. Ja dalej nie wiem, co robić. Do widzenia.
