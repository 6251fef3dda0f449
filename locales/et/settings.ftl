# Seaded.

settings-title = Seaded
settings-subtitle = Kohandage Aplomb endale sobivaks. Kõik muudatused jõustuvad kohe.
settings-profile = Profiil
settings-name = Teie nimi
settings-name-help = Nimi on näha teie aruannetes.
settings-languages = Keeled
settings-language = Aplombi keel
settings-conversation = Vestluste keel
settings-conversation-same = Sama mis Aplombi keel
settings-conversation-help = Kehtib uute vestluste kohta; kui stsenaarium pole selles keeles saadaval, kasutatakse stsenaariumi enda keelt.
settings-reading = Lugemine
settings-looks = Välimus
looks-system = Süsteemi järgi
looks-light = Hele
looks-dark = Tume
settings-text-size = Teksti suurus
settings-motion = Vähem liikumist
settings-motion-help = Miski ei libise ega haju.
settings-time = Aeg
settings-allowance = Ajavaru
settings-allowance-help = Pikendab uutes vestlustes kõiki sihtaegu ja kliendi kannatlikkust. Ajavaru märgitakse aruannetesse. Ilma kellata kiirust ei hinnata.
allowance-usual = Tavaline aeg
allowance-times = { $times }-kordne aeg
allowance-off = Ilma kellata
settings-data = Teie andmed
settings-folder = Kõik jääb sellesse arvutisse, kausta { $path }
