# ~ AP0408 1:1
# ~ AP0408 24:1
# ~ AP0408 25:1
# ~ AP0407 33:6
# ~ AP0407 35:1
# ~ AP0410 37:1
scenario =
    .title = Virdulys
    .brief = { $product } už { $amount } sugedo.
customer-name = { $name }
vary-name-ruta = Rūta
    .vocative = Rūta
vary-name-jon = Jonas
    .vocative = Jonai
vary-product-kettle = virdulys
vary-product-toaster = skrudintuvas
profile-order = { $order }
    .label = Užsakymas
history-bought = Pirkta prieš { $days ->
        [one] { $days } dieną
        [few] { $days } dienas
       *[other] { $days } dienų
    }.
knowledge-returns = Per 14 dienų, iki { $limit-refund }.
node-opening = Mano { $product } sugedo.
    .fact-symptom = Kas vyksta?
    .cues-symptom =
        kas vyksta
        ar dega
    .fact-blame = Jūs sulaužėte.
    .reply-own = Atsiprašau, { $name-vocative }. Kas vyksta?
    .reply-accuse = Jūs sulaužėte.
    .coach-accuser = Niekada.
    .strong = Atsiprašau. Kas vyksta?
node-hapy = Ačiū!
node-gone = Sudie.
node-gone = Iki.
