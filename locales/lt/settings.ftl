# Nustatymai.

settings-title = Nustatymai
settings-subtitle = Pritaikykite „Aplomb“ sau. Visi pakeitimai įsigalioja iškart.
settings-profile = Profilis
settings-name = Jūsų vardas
settings-name-help = Rodomas jūsų ataskaitose.
settings-languages = Kalbos
settings-language = Programos kalba
settings-conversation = Pokalbių kalba
settings-conversation-same = Tokia pati kaip programos
settings-conversation-help = Taikoma naujiems pokalbiams; jei scenarijaus šia kalba nėra, pokalbis vyksta scenarijaus originalo kalba.
settings-reading = Skaitymas
settings-looks = Išvaizda
looks-system = Kaip sistemos
looks-light = Šviesi
looks-dark = Tamsi
settings-text-size = Teksto dydis
settings-motion = Mažiau judesio
settings-motion-help = Be slinkimo ir blukimo efektų.
settings-time = Laikas
settings-allowance = Papildomas laikas
settings-allowance-help = Naujuose pokalbiuose pailgina visus tikslinius laikus ir kliento kantrybę. Nurodomas ataskaitose. Be laikmačio greitis nevertinamas.
allowance-usual = Įprastas laikas
allowance-times = { $times ->
    [one] { $times } kartą daugiau laiko
    [few] { $times } kartus daugiau laiko
    [many] { $times } karto daugiau laiko
   *[other] { $times } kartų daugiau laiko
}
allowance-off = Be laikmačio
settings-data = Jūsų duomenys
settings-folder = Viskas lieka šiame kompiuteryje, aplanke { $path }
settings-authors = Scenarijų autoriams
settings-follow = Iškart rodyti scenarijų failų pakeitimus
settings-follow-help = Kaskart įrašius failą jūsų scenarijų aplanke, scenarijus atnaujinamas ir čia. Vykstantis pokalbis tada tampa bandymu, kuris neįrašomas.
settings-trainers = Mokytojams
settings-trainer = Aš esu mokytojas
settings-trainer-help = Tada pokalbio aptarime galėsite nurodyti, kiek, jūsų nuomone, vertas atsakymas. Jūsų vertinimas rodomas šalia balų ir jų nekeičia.
settings-trainer-shared = Šiame kompiuteryje profilius turi keli žmonės. Atsakymų čia vertinti negalima, nes „Aplomb“ dar neatskiria mokytojo nuo besimokančiojo.
