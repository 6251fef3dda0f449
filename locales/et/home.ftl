# Avaleht ja stsenaariumieelne dialoog.

home-title = Tore teid näha, { $name }
home-title-nameless = Tere tulemast Aplombi
home-subtitle = Harjutage keerulisi vestlusi enne, kui kohtute kliendiga.
home-scenarios = Stsenaariumid
home-continue = Jätka
home-continue-text = Teil on pooleli vestlus (algus { $date }, { $turns ->
    [0] esimene sõnum ootab vastust
    [one] { $turns } vastus
   *[other] { $turns } vastust
}):
home-next = Alusta
home-next-text = Teie järgmine samm:
home-again = Harjuta uuesti
home-again-text = Veel kord, et tulemust parandada:
home-start = Harjuta
home-start-named = Harjuta: „{ $title }”
home-best = Parim tulemus
home-not-played = veel proovimata
home-other-language = Ainus keel: { $language }
home-empty-title = Siin pole stsenaariume
home-empty-text = Pange stsenaariumikaustad andmekaustas olevasse kausta „scenarios” ja käivitage Aplomb uuesti. Andmekausta asukoha leiate seadetest.
home-broken = Stsenaariumi { $name } ei saa käivitada: { $count ->
    [one] { $count } viga
   *[other] { $count } viga
}, esimene: { $first }

welcome-title = Meeldiv tutvuda
welcome-text = Miski siit ei jõua päris kliendini. Vastake nii, nagu vastaksite tööl, vaadake, miks iga vastus just nii palju punkte sai, ja proovige uuesti nii sageli, kui soovite.
welcome-name = Kuidas võime teid kutsuda?
welcome-save = See olen mina

brief-start = Alusta vestlust
brief-cancel = Mitte praegu
brief-language = Vestluse keel: { $language }.
brief-pass = Läbitud, kui tulemus on vähemalt { $pass } punkti 100-st.
brief-targets = Esimese vastuse sihtaeg on { $first }, järgmistel { $next }.
brief-no-clock = Ilma kellata: võtke nii palju aega, kui vajate.
