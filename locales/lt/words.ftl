# Žodžiai, bendri keliems rodiniams.

app-name = Aplomb
you = Jūs

channel-chat = Pokalbis internetu
channel-email = El. paštas
channel-phone = Telefonas
channel-social = Socialiniai tinklai

difficulty-foundation = Pradedantiesiems
difficulty-practised = Įgudusiems
difficulty-expert = Ekspertams

kind-angry-customer = Piktas klientas
kind-refund-request = Prašymas grąžinti pinigus
kind-language-barrier = Kalbos barjeras
kind-other = Pokalbis

mode-practice = Praktika
mode-typed = Rašomi atsakymai

ending-resolved = Išspręsta
ending-escalated = Perduota toliau
ending-lost = Klientas išėjo nepatenkintas
ending-abandoned = Baigta anksčiau laiko

skill-communication = Bendravimas
skill-personalisation = Asmeninis dėmesys
skill-speed = Greitis
skill-knowledge = Žinios
skill-tools = Įrankiai
skill-metrics = Rodikliai
skill-empowerment = Savarankiški sprendimai
skill-feedback = Grįžtamasis ryšys
skill-channels = Kanalai
skill-wellbeing = Gera savijauta
skill-effort = Mažiau vargo klientui
skill-follow-up = Tolesnis rūpinimasis
skill-professionalism = Profesionalumas
skill-language = Kalba
skill-returns = Grąžinimas
skill-crisis = Krizės
skill-proactivity = Iniciatyvumas
skill-human-touch = Žmogiškumas

score-overall = Bendras rezultatas
score-of-100 = iš 100
score-not-measured = nematuota

verdict-passed = Įskaityta
verdict-not-yet = Dar pakeliui

indicators-estimated = Apytikriai rodikliai
indicator-csat = CSAT
indicator-csat-how = Nuo 1 iki 5. Skaičiuojama taip: 3 plius paskutinė kliento nuotaika ÷ 50, plius 0,5, jei klausimas išspręstas, minus 0,5, jei klientas išėjo nepatenkintas arba pokalbis baigtas anksčiau laiko. Kelių bandymų rodiklis – 4 ir 5 balų įvertinimų dalis.
indicator-nps = NPS
indicator-nps-how = Nuo 0 iki 10. Skaičiuojama taip: 5 plius paskutinė kliento nuotaika ÷ 20, plius 1, jei klausimas išspręstas, minus 0,5 už kiekvieną kartą, kai klientui teko kartoti arba laukti veltui. Kelių bandymų rodiklis – 9–10 balų įvertinimų % minus 0–6 balų įvertinimų %.
indicator-ces = CES
indicator-ces-how = Nuo 1 iki 7; 7 reiškia, kad klientui nereikėjo jokių pastangų. Skaičiuojama taip: 7, minus 1 už kiekvieną kartą, kai klientui teko kartoti arba laukti veltui, minus 0,25 už kiekvieną atsakymą po ketvirtojo.
indicator-frt = Pirmojo atsakymo laikas
indicator-frt-how = Nuo pirmosios kliento žinutės iki pirmojo jūsų atsakymo, istorijos laiku.
indicator-resolution = Išsprendimo laikas
indicator-resolution-how = Nuo pirmosios kliento žinutės iki pabaigos, istorijos laiku; tik jei klausimas buvo išspręstas.
indicator-fcr = Išspręsta per pirmą kontaktą
indicator-fcr-how = Ar klausimas išspręstas per šį vieną pokalbį.

desk-silence = Atsakymo laiku nesulaukta; klientas rašo toliau.
desk-patience-lost = Kliento kantrybė baigėsi.

debrief-coach = Mentorius
debrief-strong = Gero atsakymo pavyzdys
rating-title = Mokytojo vertinimas
rating-open = Įvertinti šį atsakymą
rating-change = Pakeisti vertinimą
rating-points = { $dimension }, 0–100
rating-comment = Kodėl? (neprivaloma)
rating-save = Įrašyti vertinimą
rating-cancel = Atšaukti
rating-wrong = Įrašykite sveikąjį skaičių nuo 0 iki 100 arba palikite tuščią.
rating-beside = { $dimension } { $theirs } („Aplomb“: { $ours })
