# Vestlus.

desk-empty-title = Ühtegi vestlust pole avatud
desk-empty-text = Valige avalehel stsenaarium.
desk-leave = Peata ja lahku
desk-give-up = Lõpeta
desk-give-up-yes = Jah, lõpeta
desk-give-up-no = Ei, jätka
desk-choose = Valige vastus numbri järgi…
desk-own-words = Teie enda vastus
desk-own-words-hint = … või vastake oma sõnadega
desk-send = Saada
desk-key-send = saadab
key-enter = Enter
desk-writing = { $name } kirjutab…
desk-clock-name = Aeg kliendi sõnumist alates
desk-clock = sihtaeg { $target }
desk-clock-over = üle sihtaja ({ $target })
desk-clock-rate = kell käib { $rate } korda kiiremini
desk-no-clock = ilma kellata
desk-details = Klient ja teadmusbaas
desk-mood = Meeleolu
desk-patience = Kannatlikkus
desk-patience-endless = lõputu
desk-history = Varasem
desk-limits = Mida võite ise otsustada
desk-knowledge = Teadmusbaas
desk-articles-back = Kõik artiklid
desk-face = { $name }, { $mood }

limit-refund = Võite tagastada kuni { $amount }
limit-credit = Võite anda boonusraha kuni { $amount }
limit-discount = Võite anda allahindlust kuni { $amount }
limit-other = { $what } kuni { $amount }

mood-furious = raevus
mood-upset = pahane
mood-neutral = rahulik
mood-content = rahulolev
mood-happy = rõõmus

fluency-native = Kirjutab emakeeles
fluency-fluent = Kirjutab võõrkeeles soravalt
fluency-halting = Kirjutab võõrkeeles vaevaliselt
fluency-beginner = Oskab selles keeles vaid mõnda sõna

desk-trial = Stsenaarium on muutunud ja proovite uut versiooni. Seda ei salvestata; teie harjutus on alles sellisena, nagu see oli.
desk-trial-moved = Teie viimane vastus viib nüüd kohta „{ $is }“ (varem „{ $was }“).
desk-trial-stopped = Alates { $turn }. vastusest varasem käik enam ei sobi: { $why }
desk-broken = Muudetud stsenaariumis on vigu, seepärast jääb kasutusele viimane korras versioon.
