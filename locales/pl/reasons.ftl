# Skąd punkty za odpowiedź. Po jednym zdaniu do osoby, która ją napisała.
# $quote pochodzi z jej odpowiedzi; $fact to zdanie ze scenariusza.
# Czas teraźniejszy, bo przeszły („pytałeś”, „pytałaś”) wymagałby rodzaju.

dimension-empathy = Empatia
dimension-accuracy = Poprawność
dimension-speed = Szybkość

reason-baseline = Punkt wyjścia każdej odpowiedzi.
reason-authored-warm = Całość brzmi życzliwie.
reason-authored-cold = Całość brzmi chłodno.
reason-authored-right = Autor scenariusza uznaje tę odpowiedź za właściwą.
reason-authored-wrong = Autor scenariusza uznaje tę odpowiedź za niewłaściwą.
reason-authored-neutral = Ani ciepło, ani chłodno.
reason-repeated = „{ $quote }” już raz się liczyło w tej rozmowie.

reason-acknowledge = „{ $quote }” pokazuje, że rozumiesz, co czuje klient.
reason-acknowledge-unquoted = Pokazujesz, że rozumiesz, co czuje klient.
reason-mirror = „{ $quote }” podejmuje słowa klienta, więc klient wie, że go słuchasz.
reason-mirror-unquoted = Podejmujesz słowa klienta, więc klient wie, że go słuchasz.
reason-apologise = „{ $quote }” to przeprosiny.
reason-apologise-unquoted = Przepraszasz.
reason-own = „{ $quote }” to wzięcie odpowiedzialności na siebie.
reason-own-unquoted = Bierzesz odpowiedzialność na siebie.
reason-offer = „{ $quote }” to konkretna propozycja.
reason-offer-unquoted = Proponujesz coś konkretnego.
reason-caring-question = „{ $quote }” to pytanie o to, czego klient potrzebuje.
reason-caring-question-unquoted = Pytasz, czego klient potrzebuje.
reason-thank = „{ $quote }” to podziękowanie dla klienta.
reason-thank-unquoted = Dziękujesz klientowi.
reason-use-name = Zwracasz się do klienta, używając jego imienia.
reason-use-name-unquoted = Zwracasz się do klienta, używając jego imienia.
reason-check-understanding = „{ $quote }” pozwala się upewnić, że klient Cię rozumie.
reason-check-understanding-unquoted = Upewniasz się, że klient Cię rozumie.
reason-boundary = „{ $quote }” stawia granicę bez atakowania.
reason-boundary-unquoted = Stawiasz granicę bez atakowania.
reason-blame = „{ $quote }” zrzuca winę na klienta.
reason-blame-unquoted = To zrzuca winę na klienta.
reason-dismiss = „{ $quote }” bagatelizuje problem.
reason-dismiss-unquoted = To bagatelizuje problem.
reason-but-after-sympathy = „{ $quote }” przekreśla okazane współczucie.
reason-but-after-sympathy-unquoted = „Ale” przekreśla okazane współczucie.
reason-command = „{ $quote }” brzmi jak rozkaz.
reason-command-unquoted = To brzmi jak rozkaz.
reason-sarcasm = „{ $quote }” można odebrać jako kpinę.
reason-sarcasm-unquoted = To można odebrać jako kpinę.
reason-shouting = „{ $quote }” wygląda jak krzyk.
reason-shouting-unquoted = To wygląda jak krzyk.
reason-boilerplate = „{ $quote }” to formułka, którą każdy mógłby wysłać każdemu.
reason-boilerplate-unquoted = To formułka, którą każdy mógłby wysłać każdemu.
reason-policy = „{ $quote }” to zasłanianie się regulaminem zamiast wyjaśnienia.
reason-policy-unquoted = To zasłanianie się regulaminem zamiast wyjaśnienia.
reason-negated-empathy = „{ $quote }” zaprzecza uczuciom klienta.
reason-negated-empathy-unquoted = To zaprzecza uczuciom klienta.
reason-idiom = „{ $quote }” to zwrot przenośny, którego ten klient może nie znać.
reason-idiom-unquoted = Tego zwrotu przenośnego klient może nie znać.
reason-hard-wording = „{ $quote }” trudno zrozumieć komuś, kto dopiero uczy się języka.
reason-hard-wording-unquoted = Takie słowa trudno zrozumieć komuś, kto dopiero uczy się języka.
reason-wrong-language = Odpowiedź nie jest w języku rozmowy.
reason-wrong-language-unquoted = Odpowiedź nie jest w języku rozmowy.
reason-rude = „{ $quote }” jest obraźliwe.
reason-rude-unquoted = To jest obraźliwe.

reason-met-ask = Pytasz o to, o co trzeba zapytać: „{ $fact }”
reason-met-offer = Proponujesz to, co trzeba zaproponować: „{ $fact }”
reason-met-state = Mówisz to, co trzeba powiedzieć: „{ $fact }”
reason-met-never = Słusznie unikasz takich słów: „{ $fact }”
reason-missed-ask = Zabrakło pytania: „{ $fact }”
reason-missed-offer = Zabrakło propozycji: „{ $fact }”
reason-missed-state = Zabrakło informacji: „{ $fact }”
reason-missed-negated = Twoja odpowiedź mówi coś przeciwnego niż: „{ $fact }”
reason-missed-asked = Pytasz o to, ale tego nie mówisz: „{ $fact }”
reason-missed-conditional = Mówisz to tylko warunkowo: „{ $fact }”
reason-missed-value = Liczba, kwota lub data jest inna niż tutaj: „{ $fact }”
reason-missed-partial = W odpowiedzi jest tylko część tego: „{ $fact }”
reason-broken = Tego nigdy nie wolno tu powiedzieć: „{ $fact }”

reason-in-time = Odpowiedź po { $took } mieści się w czasie docelowym ({ $target }).
reason-late = Odpowiedź po { $took } przekracza czas docelowy ({ $target }).
reason-silent = Odpowiedź nie nadeszła.
reason-organisation-up = Trenerzy w Twojej organizacji oceniają takie odpowiedzi wyżej.
reason-organisation-down = Trenerzy w Twojej organizacji oceniają takie odpowiedzi niżej.
reason-cap-top = Skala nie wykracza poza 100 punktów.
reason-cap-bottom = Skala nie schodzi poniżej 0 punktów.
reason-prepared = { $share } gotowego tekstu poszło bez zmian: dopasuj go do tego klienta.

barrier-pass = Wynik łączny jest poniżej progu zaliczenia ({ $pass } na 100).
barrier-minimum = { $dimension }: wynik poniżej minimum dla tego scenariusza ({ $minimum } na 100).
barrier-critical = Kluczowe w tym scenariuszu: „{ $fact }”
barrier-abandoned = Rozmowa została przerwana przed końcem.

reason-stock = „{ $quote }” można powiedzieć każdemu. Jedno takie zdanie się liczy, kolejne już nie.
reason-tone-warm = „{ $quote }” brzmi ciepło.
reason-tone-cold = „{ $quote }” brzmi chłodno.
reason-manner-listening-warm = Nawiązujesz do tego, co powiedział klient.
reason-manner-listening-cold = W tych słowach niewiele zostało z tego, co powiedział klient.
reason-manner-person-warm = Ktoś tu działa: ja, my, Państwo.
reason-manner-person-cold = Wygląda, jakby nikt tu nie działał: brzmi jak komunikat systemu.
reason-manner-asking-warm = Pytasz o człowieka i o to, czego potrzebuje.
reason-manner-asking-cold = Pytania służą dokumentacji, a nie człowiekowi.
reason-manner-plain-warm = Czyta się to jak rozmowę człowieka z człowiekiem.
reason-manner-plain-cold = Czyta się to jak formularz albo obwieszczenie.
reason-manner-turning-warm = Mówisz, co jest możliwe.
reason-manner-turning-cold = Wiele się tu neguje albo cofa.
