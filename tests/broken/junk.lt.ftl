# ~ AP0401 6:40
# ~ AP0401 20:5
# ~ AP0401 34:11
scenario =
    .title = Virdulys
    .brief = { $product } už { $amount sugedo.
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
       [other] { $days } dienų
    }.
knowledge-returns = Per 14 dienų, iki { $limit-refund }.
    .title = Grąžinimas
node-opening = Mano { $product } sugedo.
    .fact-symptom = Kas vyksta?
    .cues-symptom =
        kas vyksta
        ar dega
    .fact-blame = Jūs sulaužėte.
    .reply-own = Atsiprašau, { $name-vocative }. Kas vyksta?
    .reply-accuse = Jūs sulaužėte.
    .coach-accuse = Niekada.
    .strong = Atsiprašau. Kas vyksta?
node-happy = Ačiū!
node-gone Sudie.
