# Nastavitve.

settings-title = Nastavitve
settings-subtitle = Prilagodite si Aplomb. Vse spremembe začnejo veljati takoj.
settings-profile = Profil
settings-name = Vaše ime
settings-name-help = Navedeno je v vaših poročilih.
settings-languages = Jeziki
settings-language = Jezik aplikacije
settings-conversation = Jezik pogovorov
settings-conversation-same = Enak jeziku aplikacije
settings-conversation-help = Velja za nove pogovore; če scenarij v tem jeziku ni na voljo, poteka v svojem izvirnem jeziku.
settings-reading = Branje
settings-looks = Videz
looks-system = Kot v sistemu
looks-light = Svetel
looks-dark = Temen
settings-text-size = Velikost besedila
settings-motion = Manj gibanja
settings-motion-help = Nič ne drsi in nič ne bledi.
settings-time = Čas
settings-allowance = Prilagoditev časa
settings-allowance-help = V novih pogovorih podaljša vse ciljne čase in potrpljenje stranke. Navedena je v poročilih. Brez ure se hitrost ne ocenjuje.
allowance-usual = Običajen čas
allowance-times = { $times }-krat več časa
allowance-off = Brez ure
settings-data = Vaši podatki
settings-folder = Vse ostane v tem računalniku, v mapi { $path }
