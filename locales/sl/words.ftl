# Besede, ki so skupne več pogledom.

app-name = Aplomb
you = Vi

channel-chat = Klepet
channel-email = E-pošta
channel-phone = Telefon
channel-social = Družbena omrežja

difficulty-foundation = Osnovno
difficulty-practised = Nadaljevalno
difficulty-expert = Zahtevno

kind-angry-customer = Jezna stranka
kind-refund-request = Zahtevek za vračilo denarja
kind-language-barrier = Jezikovna ovira
kind-other = Pogovor

mode-practice = Vaja
mode-typed = Vtipkani odgovori

ending-resolved = Rešeno
ending-escalated = Predano naprej
ending-lost = Stranka je odšla nezadovoljna
ending-abandoned = Predčasno zapuščeno

skill-communication = Komunikacija
skill-personalisation = Osebni pristop
skill-speed = Hitrost
skill-knowledge = Znanje
skill-tools = Orodja
skill-metrics = Kazalniki
skill-empowerment = Samostojno odločanje
skill-feedback = Povratne informacije
skill-channels = Kanali
skill-wellbeing = Dobro počutje
skill-effort = Malo truda za stranko
skill-follow-up = Nadaljnje spremljanje
skill-professionalism = Profesionalnost
skill-language = Jezik
skill-returns = Vračila
skill-crisis = Krizne razmere
skill-proactivity = Proaktivnost
skill-human-touch = Človeški stik

score-overall = Skupni rezultat
score-of-100 = od 100
score-not-measured = ni merjeno

verdict-passed = Opravljeno
verdict-not-yet = Še na poti

indicators-estimated = Ocena kazalnikov
indicator-csat = CSAT
indicator-csat-how = Od 1 do 5. Izračun: 3 plus zadnje razpoloženje stranke ÷ 50, plus 0,5, če je primer rešen, minus 0,5, če je stranka odšla nezadovoljna ali je bil pogovor predčasno zapuščen. Pri več poskusih: delež ocen 4 in 5.
indicator-nps = NPS
indicator-nps-how = Od 0 do 10. Izračun: 5 plus zadnje razpoloženje stranke ÷ 20, plus 1, če je primer rešen, minus 0,5 za vsakič, ko je morala stranka kaj ponoviti ali je čakala zaman. Pri več poskusih: % ocen 9–10 minus % ocen 0–6.
indicator-ces = CES
indicator-ces-how = Od 1 do 7, pri čemer 7 pomeni povsem brez truda. Izračun: 7, minus 1 za vsakič, ko je morala stranka kaj ponoviti ali je čakala zaman, minus 0,25 za vsak odgovor po četrtem.
indicator-frt = Čas do prvega odgovora
indicator-frt-how = Od prvega sporočila stranke do vašega prvega odgovora, v času zgodbe.
indicator-resolution = Čas do rešitve
indicator-resolution-how = Od prvega sporočila stranke do konca, v času zgodbe; samo kadar je bil primer rešen.
indicator-fcr = Rešitev ob prvem stiku
indicator-fcr-how = Ali je bil primer rešen že v tem enem pogovoru.

desk-silence = Pravočasnega odgovora ni bilo; stranka nadaljuje.
desk-patience-lost = Stranki je pošlo potrpljenje.

debrief-coach = Mentor
debrief-strong = Zgled dobrega odgovora
rating-title = Mentorjeva ocena
rating-open = Oceni ta odgovor
rating-change = Spremeni oceno
rating-points = { $dimension }, 0–100
rating-comment = Zakaj? (neobvezno)
rating-save = Shrani oceno
rating-cancel = Prekliči
rating-wrong = Vpišite celo število od 0 do 100 ali pustite prazno.
rating-beside = { $dimension } { $theirs } (Aplomb: { $ours })
