# “How is this judged?”: what is measured and what is not, for learners.

judged-title = Jak to jest oceniane?
judged-empathy = Empatia dotyczy sformułowań: czy nazywasz to, co czuje klient, bierzesz odpowiedzialność, proponujesz coś konkretnego, a unikasz obwiniania, rozkazów i formułek. Przy każdym punkcie widać słowa, z których wynika.
judged-accuracy = Poprawność dotyczy treści: czy pytasz, proponujesz i mówisz to, czego w tym miejscu potrzeba, i nie mówisz tego, czego nie wolno. Ten sam sens w innych słowach się liczy, błędna liczba – nie.
judged-speed = Szybkość to czas do odpowiedzi bez czasu na czytanie. W ustawieniach można go wydłużyć albo wyłączyć.
judged-rules = Gotowa odpowiedź ma wartość nadaną przez autora scenariusza. Twoje słowa są mierzone według tych samych zasad co słowa innych, na tym komputerze, a te same słowa zawsze dostają ten sam wynik.
judged-names = Imiona i to, czy piszesz jako kobieta, czy jako mężczyzna, nie powinny niczego zmieniać; jeśli wydaje się inaczej, powiedz o tym osobie, która Cię szkoli.
judged-not = Nie mierzymy: ironii, tego, czy obietnica zostanie dotrzymana, faktów, o które scenariusz nie pyta, niepisanych zasad danej kultury ani Ciebie jako osoby. Niektóre dobre sformułowania nie zostaną rozpoznane.
judged-person = O tym, co znaczy wynik, decyduje człowiek. Jeśli nie zgadzasz się z uzasadnieniem, pokaż je osobie, która Cię szkoli.
