# Prepared texts, in the language of the conversation. They may name { $name } and { $order }.
# Sent as they are they count as boilerplate; `title` is what the menu calls them.

prepared-thanks = Ačiū, kad kreipėtės, { $name }. Perskaičiau jūsų žinutę ir padėsiu.
    .title = Padėka už žinutę
prepared-sorry = Atsiprašau dėl to, kas nutiko, { $name }. Pažiūrėsiu, ką galiu padaryti.
    .title = Atsiprašymas
prepared-moment = Minutėlę, { $name }. Tuoj patikrinsiu.
    .title = Minutėlę
prepared-order = Jūsų užsakymą { $order } matau prieš save, tad nieko ieškoti nereikia.
    .title = Užsakymą matau
prepared-private = Ačiū, kad pranešėte, { $name }. Parašysime jums asmeninę žinutę, kad jūsų duomenys liktų tik tarp mūsų.
    .title = Tęskime asmeninėmis žinutėmis
prepared-update = Išsiaiškinsiu ir iki rytojaus vidurdienio jums vėl parašysiu, { $name }.
    .title = Parašysime el. paštu
prepared-colleague = { $name }, perduodu jūsų klausimą kolegai kartu su viskuo, ką man papasakojote, kad nereikėtų kartoti.
    .title = Perduodu kolegai
prepared-close = Gal galiu dar kuo nors padėti, { $name }? Geros dienos.
    .title = Atsisveikinimas
