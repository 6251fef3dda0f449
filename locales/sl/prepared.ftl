# Prepared texts, in the language of the conversation. They may name { $name } and { $order }.
# Sent as they are they count as boilerplate; `title` is what the menu calls them.

prepared-thanks = Hvala, da ste nam pisali, { $name }. Vaše sporočilo imam pred seboj in vam z veseljem pomagam.
    .title = Zahvala za sporočilo
prepared-sorry = Žal mi je, da se je to zgodilo, { $name }. Pogledam, kaj lahko naredim za vas.
    .title = Opravičilo
prepared-moment = Samo trenutek, { $name }. Takoj preverim.
    .title = Trenutek
prepared-order = Naročilo { $order } imam pred seboj, zato vam ni treba ničesar iskati.
    .title = Naročilo je pred mano
prepared-private = Hvala, da ste nas opozorili, { $name }. Pisali vam bomo v zasebnem sporočilu, da bodo vaši podatki ostali med nami.
    .title = Nadaljujmo v zasebnem sporočilu
prepared-update = Zadevo preverim in vam do jutri opoldne znova pišem, { $name }.
    .title = Odgovor po e-pošti
prepared-colleague = { $name }, zadevo predajam sodelavcu skupaj z vsem, kar ste mi povedali, da vam ne bo treba ponavljati.
    .title = Predaja sodelavcu
prepared-close = Lahko še kaj storim za vas, { $name }? Lep dan vam želim.
    .title = Slovo
