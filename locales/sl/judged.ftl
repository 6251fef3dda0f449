# “How is this judged?”: what is measured and what is not, for learners.

judged-title = Kako se to ocenjuje?
judged-empathy = Empatija gleda na izražanje: ali poimenujete, kar stranka čuti, prevzamete odgovornost, ponudite nekaj konkretnega in se izognete očitkom, ukazom in obrabljenim frazam. Pri vsaki točki so prikazane besede, iz katerih izhaja.
judged-accuracy = Pravilnost gleda na vsebino: ali vprašate, ponudite in poveste, kar je na tem mestu potrebno, in ne rečete tistega, česar ne smete. Isti pomen z drugimi besedami šteje; napačna številka ne.
judged-speed = Hitrost je čas do odgovora brez časa za branje. V nastavitvah ga lahko podaljšate ali izklopite.
judged-rules = Pripravljen odgovor ima vrednost, ki mu jo je dal avtor scenarija. Vaše besede se merijo po istih pravilih kot pri vseh drugih, na tem računalniku, in iste besede vedno dobijo enako oceno.
judged-names = Imena in to, ali pišete kot ženska ali kot moški, ne smejo spremeniti ničesar; če se vam zdi drugače, povejte osebi, ki vas usposablja.
judged-not = Ne meri se: ironija, ali bo obljuba izpolnjena, dejstva, po katerih scenarij ne sprašuje, nenapisana pravila kulture in vi kot oseba. Kakšen dober izraz bo ostal neprepoznan.
judged-person = Kaj ocena pomeni, odloči človek. Če se s katerim od razlogov ne strinjate, ga pokažite osebi, ki vas usposablja.
