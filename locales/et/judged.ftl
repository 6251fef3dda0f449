# “How is this judged?”: what is measured and what is not, for learners.

judged-title = Kuidas seda hinnatakse?
judged-empathy = Empaatia puhul vaadatakse sõnastust: kas nimetate seda, mida klient tunneb, võtate vastutuse, pakute midagi konkreetset ning väldite süüdistamist, käske ja tühje fraase. Iga punkti juures on näha sõnad, millest see tuleb.
judged-accuracy = Täpsuse puhul vaadatakse sisu: kas küsite, pakute ja ütlete seda, mida siin vaja on, ning jätate ütlemata selle, mida öelda ei tohi. Sama mõte teiste sõnadega läheb arvesse, vale arv mitte.
judged-speed = Kiirus on vastamiseks kulunud aeg ilma lugemisajata. Seadetes saate seda pikendada või selle välja lülitada.
judged-rules = Etteantud vastusel on väärtus, mille andis sellele stsenaariumi autor. Teie enda sõnu mõõdetakse samade reeglite järgi nagu kõigil teistel, selles arvutis, ja samad sõnad saavad alati sama tulemuse.
judged-names = Nimed ja see, kas kirjutate naise või mehena, ei tohi midagi muuta; kui tundub teisiti, öelge seda oma koolitajale.
judged-not = Ei mõõdeta: irooniat, lubaduse pidamist, fakte, mida stsenaarium ei küsi, kultuuri kirjutamata reegleid ega teid kui inimest. Mõni hea sõnastus jääb ära tundmata.
judged-person = Selle, mida tulemus tähendab, otsustab inimene. Kui te mõne põhjendusega ei nõustu, näidake seda oma koolitajale.
