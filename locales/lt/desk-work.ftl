desk-support = Klientų aptarnavimas
desk-from = Nuo
desk-to = Kam
desk-subject-reply = Ats.: { $subject }
letter-greeting = Sveiki, { $name },
letter-closing = Pagarbiai
desk-call = Pokalbis su: { $name }
desk-call-time = Pokalbio trukmė
desk-speaking = { $name } kalba…
desk-say-words = Ką sakote
desk-say-hint = …arba pasakykite savais žodžiais
desk-post = Viešas įrašas
desk-post-reply = Atsakymas, matomas visiems
desk-write-letter = Jūsų laiškas
desk-write-post = Jūsų viešas atsakymas

desk-prepared = Paruošti tekstai
desk-prepared-help = Pritaikykite jį šiam klientui: nepakeistas tekstas laikomas šablonine fraze. Ieškoti – /.
desk-prepared-none = Tokio paruošto teksto nėra.
key-ctrl-enter = Ctrl+Enter
settings-send-ctrl = Siųsti klavišais Ctrl+Enter
settings-send-ctrl-help = Tada Enter pradeda naują eilutę. Kitaip Enter siunčia, o Shift+Enter pradeda naują eilutę.

desk-pause = Pauzė
desk-go-on = Tęsti
desk-paused-title = Laikas sustabdytas
desk-paused-text = Pokalbis kol kas paslėptas. Klientas nieko nepastebi, o juodraštis išsaugotas.
desk-more-time = Daugiau laiko
desk-time-near = Liko { $left }. Galite pasiimti daugiau laiko.
desk-time-extended = Šiam atsakymui pasiėmėte daugiau laiko.

desk-hint = Užuomina
desk-hint-none = Užuominų daugiau nėra
hint-ask = Prieš sprendžiant reikia kai ko paklausti. Ko dar nežinote?
hint-state = Klientui reikia kai ką pasakyti. Pasižiūrėkite į skydelį šone.
hint-offer = Galite kai ką pasiūlyti ar pažadėti. Ką galite nuspręsti patys?
hint-article = Pasižiūrėkite į straipsnį „{ $article }“.
hint-never = Vieno dalyko čia sakyti ar žadėti negalima. Prieš pažadėdami perskaitykite taisykles.
hint-feeling = Pirmiausia jausmas, tada faktai: parodykite, kad suprantate, ką tai reiškia klientui.
hint-plain = Trumpi sakiniai ir paprasti žodžiai; po vieną klausimą.
desk-step-back = Atšaukti paskutinį atsakymą
desk-step-back-short = Atšaukti
desk-stepped-back = Atšaukėte savo atsakymą: „{ $text }“
desk-stepped-back-silence = Grįžote į vietą prieš tylą.

desk-profile = Profilis
desk-orders = Užsakymas
desk-tickets = Ankstesni kreipiniai
desk-search = Ieškoti žinių bazėje
desk-search-none = Straipsnio su tokiais žodžiais nėra.
desk-notes = Asmeninės pastabos
desk-note = Pastaba sau
desk-note-help = Klientas jos nemato. Rasite ją aptarime.
desk-note-keep = Išsaugoti pastabą
desk-mood-up = geriau per { $by }
desk-mood-down = blogiau per { $by }

debrief-taken-back = Atšaukta
debrief-beside = Pagalba pokalbio metu
debrief-extended = Daugiau laiko pasiėmėte { $times ->
    [one] { $times } kartą
    [few] { $times } kartus
    [many] { $times } karto
   *[other] { $times } kartų
}.
