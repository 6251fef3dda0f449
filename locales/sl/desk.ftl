# Pogovor.

desk-empty-title = Odprtega pogovora ni
desk-empty-text = Izberite scenarij na strani »Domov«.
desk-leave = Začasno prekini
desk-give-up = Končaj
desk-give-up-yes = Da, končaj
desk-give-up-no = Ne, nadaljuj
desk-choose = Izberite odgovor z njegovo številko …
desk-own-words = Vaš odgovor
desk-own-words-hint = … ali odgovorite s svojimi besedami
desk-send = Pošlji
desk-key-send = za pošiljanje
key-enter = Enter
desk-writing = { $name } piše …
desk-clock-name = Čas od sporočila stranke
desk-clock = cilj: { $target }
desk-clock-over = čez cilj ({ $target })
desk-clock-rate = ura teče { $rate }-krat hitreje
desk-no-clock = brez ure
desk-details = Stranka in znanje
desk-mood = Razpoloženje
desk-patience = Potrpljenje
desk-patience-endless = neomejeno
desk-history = Zgodovina
desk-limits = Kaj lahko odobrite sami
desk-knowledge = Zbirka znanja
desk-articles-back = Vsi članki
desk-face = { $name }, razpoloženje: { $mood }

limit-refund = Vrnete lahko do { $amount }
limit-credit = Odobrite lahko dobroimetje do { $amount }
limit-discount = Odobrite lahko popust do { $amount }
limit-other = { $what } do { $amount }

# Samostalniki, ker stranka je lahko ženska ali moški.
mood-furious = bes
mood-upset = nejevolja
mood-neutral = umirjenost
mood-content = zadovoljstvo
mood-happy = veselje

fluency-native = Piše v maternem jeziku
fluency-fluent = Tekoče piše v tujem jeziku
fluency-halting = V tujem jeziku piše s težavo
fluency-beginner = Pozna le nekaj besed tega jezika

desk-trial = Scenarij se je spremenil in preizkušate novo različico. Preizkus se ne beleži; vaša vaja ostane, kakršna je bila.
desk-trial-moved = Vaš zadnji odgovor zdaj vodi v »{ $is }« (prej: »{ $was }«).
desk-trial-stopped = Od { $turn }. odgovora dalje se prejšnji potek ne ujema več: { $why }
desk-broken = Spremenjeni scenarij ima napake, zato ostaja v uporabi zadnja dobra različica.
