# Pradžia ir langas prieš scenarijų.

# Vardas – vardininko linksnio, todėl tai ne kreipinys.
home-title = Sveiki! Šiandien mokosi { $name }
home-title-nameless = Sveiki, čia „Aplomb“
home-subtitle = Išbandykite sunkius pokalbius prieš susitikdami su tikru klientu.
home-scenarios = Scenarijai
home-continue = Tęsti
home-continue-text = Pokalbį pradėjote { $date }, o sustojote { $turns ->
    [0] ties pirmąja žinute
    [one] po { $turns } atsakymo
    [few] po { $turns } atsakymų
    [many] po { $turns } atsakymo
   *[other] po { $turns } atsakymų
}:
home-next = Pradėti
home-next-text = Kitas jūsų scenarijus:
home-again = Kartoti
home-again-text = Dar kartą, kad rezultatas būtų geresnis:
home-start = Išbandyti
home-start-named = Išbandyti: „{ $title }“
home-best = Geriausias rezultatas
home-not-played = dar neišbandyta
home-other-language = Kalba: tik { $language }
home-empty-title = Scenarijų čia nėra
home-empty-text = Scenarijų aplankus įkelkite į duomenų aplanko poaplankį „scenarios“ ir paleiskite „Aplomb“ iš naujo. Kur yra duomenų aplankas, parašyta nustatymuose.
home-broken = { $name }: scenarijaus paleisti negalima, jame { $count ->
    [one] { $count } klaida
    [few] { $count } klaidos
    [many] { $count } klaidos
   *[other] { $count } klaidų
}; pirmoji: { $first }

welcome-title = Malonu susipažinti
welcome-text = Niekas iš čia nepasieks tikro kliento. Atsakykite taip, kaip atsakytumėte darbe, pasižiūrėkite, kodėl kiekvienas atsakymas taip įvertintas, ir bandykite iš naujo, kiek tik norite.
welcome-name = Kaip į jus kreiptis?
welcome-save = Tai aš

brief-start = Pradėti pokalbį
brief-cancel = Ne dabar
brief-language = Pokalbio kalba: { $language }.
brief-pass = Įskaitai reikia bent { $pass } iš 100 taškų.
brief-targets = Skirtas laikas: { $first } pirmajam atsakymui, { $next } kiekvienam kitam.
brief-no-clock = Be laikmačio: skirkite tiek laiko, kiek reikia.
