# Pokalbis.

desk-empty-title = Atverto pokalbio nėra
desk-empty-text = Pasirinkite scenarijų puslapyje „Pradžia“.
desk-leave = Sustabdyti ir išeiti
desk-give-up = Baigti
desk-give-up-yes = Taip, baigti
desk-give-up-no = Ne, tęsti
desk-choose = Pasirinkite atsakymą pagal numerį…
desk-own-words = Jūsų atsakymas
desk-own-words-hint = …arba atsakykite savais žodžiais
desk-send = Siųsti
desk-key-send = siunčia
key-enter = Enter
desk-writing = { $name } rašo…
desk-clock-name = Laikas nuo kliento žinutės
desk-clock = tikslas: { $target }
desk-clock-over = tikslas viršytas ({ $target })
desk-clock-rate = laikas eina { $rate ->
    [one] { $rate } kartą
    [few] { $rate } kartus
    [many] { $rate } karto
   *[other] { $rate } kartų
} greičiau
desk-no-clock = be laikmačio
desk-details = Klientas ir žinios
desk-mood = Nuotaika
desk-patience = Kantrybė
desk-patience-endless = beribė
desk-history = Istorija
desk-limits = Ką galite nuspręsti savarankiškai
desk-knowledge = Žinių bazė
desk-articles-back = Visi straipsniai
desk-face = { $name }, nuotaika: { $mood }

limit-refund = Galite grąžinti iki { $amount }
limit-credit = Galite skirti kompensaciją iki { $amount }
limit-discount = Galite suteikti nuolaidą iki { $amount }
limit-other = { $what } iki { $amount }

# Daiktavardžiai, nes klientas gali būti ir moteris, ir vyras.
mood-furious = įniršis
mood-upset = susierzinimas
mood-neutral = ramybė
mood-content = pasitenkinimas
mood-happy = džiaugsmas

fluency-native = Rašo gimtąja kalba
fluency-fluent = Laisvai rašo užsienio kalba
fluency-halting = Sunkiai rašo užsienio kalba
fluency-beginner = Moka vos kelis šios kalbos žodžius

desk-trial = Scenarijus pasikeitė, todėl išbandote naują jo versiją. Šis bandymas neįrašomas, o ankstesnis pokalbis išliko toks, koks buvo.
desk-trial-moved = Jūsų paskutinis atsakymas dabar veda į „{ $is }“ (anksčiau – į „{ $was }“).
desk-trial-stopped = Nuo { $turn }-ojo atsakymo ankstesnė eiga nebetinka: { $why }
desk-broken = Pakeistame scenarijuje yra klaidų, todėl toliau naudojama paskutinė tinkama versija.
