# Miks vastus oma punktid sai. Igaüks on üks lause vastuse kirjutajale.
# $quote pärineb tema vastusest; $fact on lause stsenaariumist.

dimension-empathy = Empaatia
dimension-accuracy = Täpsus
dimension-speed = Kiirus

reason-baseline = Siit algab iga vastus.
reason-authored-warm = Sõnastus tervikuna väljendab hoolimist.
reason-authored-cold = Sõnastus tervikuna mõjub jahedalt.
reason-authored-right = Stsenaariumi autor peab seda vastust õigeks.
reason-authored-wrong = Stsenaariumi autor peab seda vastust valeks.
reason-authored-neutral = Ei soe ega jahe.
reason-repeated = „{ $quote }” on selles vestluses juba arvesse läinud.

reason-acknowledge = „{ $quote }” näitab, et mõistate kliendi tundeid.
reason-acknowledge-unquoted = Näitate, et mõistate kliendi tundeid.
reason-mirror = „{ $quote }” kordab kliendi enda sõnu, nii et ta teab, et kuulasite.
reason-mirror-unquoted = Kordate kliendi enda sõnu, nii et ta teab, et kuulasite.
reason-apologise = „{ $quote }” on vabandus.
reason-apologise-unquoted = Vabandate.
reason-own = „{ $quote }” võtab vastutuse.
reason-own-unquoted = Võtate vastutuse.
reason-offer = „{ $quote }” pakub midagi konkreetset.
reason-offer-unquoted = Pakute midagi konkreetset.
reason-caring-question = „{ $quote }” uurib, mida klient vajab.
reason-caring-question-unquoted = Küsite, mida klient vajab.
reason-thank = „{ $quote }” tänab klienti.
reason-thank-unquoted = Tänate klienti.
reason-use-name = Pöördute kliendi poole nimepidi.
reason-use-name-unquoted = Pöördute kliendi poole nimepidi.
reason-check-understanding = „{ $quote }” kontrollib, kas teist saadi aru.
reason-check-understanding-unquoted = Kontrollite, kas teist saadi aru.
reason-boundary = „{ $quote }” seab piiri ilma ründamata.
reason-boundary-unquoted = Seate piiri ilma ründamata.
reason-blame = „{ $quote }” ajab süü kliendi kaela.
reason-blame-unquoted = See ajab süü kliendi kaela.
reason-dismiss = „{ $quote }” pisendab probleemi.
reason-dismiss-unquoted = See pisendab probleemi.
reason-but-after-sympathy = „{ $quote }” võtab kaastunde tagasi.
reason-but-after-sympathy-unquoted = Sõna „aga” võtab kaastunde tagasi.
reason-command = „{ $quote }” kõlab nagu käsk.
reason-command-unquoted = See kõlab nagu käsk.
reason-sarcasm = „{ $quote }” võib mõjuda pilkena.
reason-sarcasm-unquoted = See võib mõjuda pilkena.
reason-shouting = „{ $quote }” näeb välja nagu karjumine.
reason-shouting-unquoted = See näeb välja nagu karjumine.
reason-boilerplate = „{ $quote }” on tühi fraas, mille võiks saata igaüks igaühele.
reason-boilerplate-unquoted = See on tühi fraas, mille võiks saata igaüks igaühele.
reason-policy = „{ $quote }” poeb selgitamise asemel reeglite taha.
reason-policy-unquoted = See poeb selgitamise asemel reeglite taha.
reason-negated-empathy = „{ $quote }” eitab kliendi tundeid.
reason-negated-empathy-unquoted = See eitab kliendi tundeid.
reason-idiom = „{ $quote }” on kujundlik väljend, mida see klient ei pruugi tunda.
reason-idiom-unquoted = Seda kujundlikku väljendit ei pruugi see klient tunda.
reason-hard-wording = „{ $quote }” on keeleõppijale raskesti mõistetav.
reason-hard-wording-unquoted = Sõnastus on keeleõppijale raskesti mõistetav.
reason-wrong-language = Vastus ei ole vestluse keeles.
reason-wrong-language-unquoted = Vastus ei ole vestluse keeles.
reason-rude = „{ $quote }” on solvav.
reason-rude-unquoted = See on solvav.

reason-met-ask = Küsisite, mida oli vaja küsida: „{ $fact }”
reason-met-offer = Pakkusite, mida oli vaja pakkuda: „{ $fact }”
reason-met-state = Ütlesite, mida oli vaja öelda: „{ $fact }”
reason-met-never = Hoidusite seda ütlemast: „{ $fact }”
reason-missed-ask = Küsimata jäi: „{ $fact }”
reason-missed-offer = Pakkumata jäi: „{ $fact }”
reason-missed-state = Ütlemata jäi: „{ $fact }”
reason-missed-negated = Teie vastus väidab vastupidist sellele: „{ $fact }”
reason-missed-asked = Küsisite selle kohta, kuid ei öelnud seda välja: „{ $fact }”
reason-missed-conditional = Ütlesite seda ainult tingimisi: „{ $fact }”
reason-missed-value = Mõni arv, summa või kuupäev erineb sellest: „{ $fact }”
reason-missed-partial = Vastuses on sellest ainult osa: „{ $fact }”
reason-broken = Seda ei tohi siin kunagi öelda: „{ $fact }”

reason-in-time = Vastamisaeg oli { $took }; sihtaeg on { $target }.
reason-late = Vastamisaeg oli { $took } ja ületas sihtaega ({ $target }).
reason-silent = Vastust ei tulnud.
reason-cap-top = Skaala lõpeb 100 punkti juures.
reason-cap-bottom = Skaala lõpeb 0 punkti juures.
reason-prepared = { $share } valmistekstist läks teele muutmata: kohandage see sellele kliendile.

barrier-pass = Koondtulemus jääb alla läbimispiiri ({ $pass }).
barrier-minimum = { $dimension } jääb alla selle stsenaariumi miinimumi ({ $minimum }).
barrier-critical = Selles stsenaariumis määrava tähtsusega: „{ $fact }”
barrier-abandoned = Vestlusest lahkuti enne selle lõppu.
