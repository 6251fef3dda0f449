# Prepared texts, in the language of the conversation. They may name { $name } and { $order }.
# Sent as they are they count as boilerplate; `title` is what the menu calls them.

prepared-thanks = Aitäh, et meie poole pöördusite, { $name }. Lugesin teie sõnumi läbi ja aitan teid.
    .title = Tänu kirjutamise eest
prepared-sorry = Mul on kahju, et nii läks, { $name }. Vaatan, mida saan teie heaks teha.
    .title = Vabandus
prepared-moment = Palun üks hetk, { $name }. Kohe kontrollin.
    .title = Üks hetk
prepared-order = Tellimus { $order } on mul siin ees, nii et te ei pea midagi otsima.
    .title = Tellimus on minu ees
prepared-private = Aitäh, et sellest teada andsite, { $name }. Kirjutame teile privaatsõnumi, et teie andmed jääksid meie vahele.
    .title = Jätkame privaatsõnumis
prepared-update = Uurin asja ja kirjutan teile homme lõunaks uuesti, { $name }.
    .title = Vastame e-kirjaga
prepared-colleague = { $name }, annan asja kolleegile üle koos kõigega, mida mulle rääkisite, et te ei peaks end kordama.
    .title = Annan kolleegile üle
prepared-close = Kas saan teid veel milleski aidata, { $name }? Head päeva.
    .title = Lõpetamine
