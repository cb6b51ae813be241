/* Names of localities, and how one says that one lives there: "w Koluszkach". */
const localities = `
Andrespol Andrespolu, Babichy Babichach, Bądzyń Bądzyniu, Będzelin Będzelinie, Boginia Bogini,
Borchówka Borchówce, Borki Borkach, Borowa Borowej, Brójce Brójcach, Byszewy Byszewach,
Czyżeminek Czyżeminku, Dąbrowa Dąbrowie, Dąbrówka Dąbrówce, Długie Długiem, Dobieszków Dobieszkowie,
Dylew Dylewie, Erazmów Erazmowie, Felicjanów Felicjanowie, Garbów Garbowie, Garbówek Garbówku,
Giemzów Giemzowie, Giemzówek Giemzówku, Głogowiec Głogowcu, Głuchów Głuchowie, Gołygów Gołygowie,
Gospodarz Gospodarzu, Grabina Grabinie, Grodzisko Grodzisku, Guzew Guzewie, Janów Janowie,
Janówka Janówce, Jeziorko Jeziorku, Justynów Justynowie, Jutroszew Jutroszewie, Kaletnik Kaletniku,
Kalinko Kalinku, Kalino Kalinie, Kalonka Kalonce, Karpin Karpinie, Katarzynów Katarzynowie,
Kazimierzów Kazimierzowie, Koluszki Koluszkach, Konstantyna Konstantynie, Kopanka Kopance,
Kotliny Kotlinach, Kraszew Kraszewie, Kruszów Kruszowie, Ksawerów Ksawerowie, Kurowice Kurowicach,
Leosin Leosinie, Lipiny Lipinach, Lisowice Lisowicach, Ludwików Ludwikowie, Mąkoszyn Mąkoszynie,
Modlica Modlicy, Moskwa Moskwie, Natolin Natolinie, Niecki Nieckach, Pałczew Pałczewie,
Plichtów Plichtowie, Prawda Prawdzie, Przanowice Przanowicach, Przypusta Przypuście, Regny Regnach,
Romanów Romanowie, Różyca Różycy, Rydzynki Rydzynkach, Rzgów Rzgowie, Słotwiny Słotwinach,
Stamirowice Stamirowicach, Stanisławów Stanisławowie, Stróża Stróży, Syski Syskach,
Szczukwin Szczukwinie, Świny Świnach, Tadzin Tadzinie, Teolin Teolinie, Turobowice Turobowicach,
Tuszyn Tuszynie, Wandalin Wandalinie, Wardzyn Wardzynie, Wierzchy Wierzchach, Wodzinek Wodzinku,
Wódka Wódce, Wygoda Wygodzie, Zofiówka Zofiówce, Zygmuntów Zygmuntowie, Żakowice Żakowicach,
Żeromin Żerominie, Gałków Duży|Gałkowie Dużym, Gałków Mały|Gałkowie Małym, Górki Duże|Górkach Dużych,
Górki Małe|Górkach Małych, Królewska Wola|Królewskiej Woli, Nowe Skoszewy|Nowych Skoszewach,
Nowy Bedoń|Nowym Bedoniu, Nowy Redzeń|Nowym Redzeniu, Polska Wola|Polskiej Woli,
Stara Gadka|Starej Gadce, Stare Skoszewy|Starych Skoszewach, Starowa Góra|Starowej Górze,
Stary Redzeń|Starym Redzeniu, Wiączyń Dolny|Wiączyniu Dolnym, Wiśniowa Góra|Wiśniowej Górze,
Wola Kazubowa|Woli Kazubowej, Wola Rakowa|Woli Rakowej, Zielona Góra|Zielonej Górze,
Bronisin Dworski|Bronisinie Dworskim, Kurowice Kościelne|Kurowicach Kościelnych, Lublin Lublinie
`;

/* Names of streets that are adjectives or nouns in the nominative: "na Długiej". */
const streets = `
Brzezińska Brzezińskiej, Akacjowa Akacjowej, Brzozowa Brzozowej, Lipowa Lipowej, Leśna Leśnej,
Ogrodowa Ogrodowej, Szkolna Szkolnej, Polna Polnej, Wiśniowa Wiśniowej, Młyńska Młyńskiej,
Kwiatowe Kwiatowym, Kolejowa Kolejowej, Dworcowa Dworcowej, Słoneczna Słonecznej, Krótka Krótkiej,
Zielona Zielonej, Wąska Wąskiej, Sportowa Sportowej, Piotrkowska Piotrkowskiej, Rynek Rynku,
Zachodnia Zachodniej, Parkowa Parkowej, Wschodnia Wschodniej, Ogrody Ogrodach, Słoneczne Słonecznym,
Łódzka Łódzkiej, Tuszyńska Tuszyńskiej, Pabianicka Pabianickiej, Kwiatowa Kwiatowej,
Nadrzeczna Nadrzecznej, Stawowa Stawowej, Rawska Rawskiej, Wąwozowa Wąwozowej,
Rokicińska Rokicińskiej, Kościelna Kościelnej, Kraśnicka Kraśnickiej, Królewska Królewskiej,
Mała Małej, Racławickie Racławickich, Warszawska Warszawskiej, Bychawski Bychawskim,
Agatowa Agatowej, Albrechtówka Albrechtówce, Bankowa Bankowej, Bernardyńska Bernardyńskiej,
Bialska Bialskiej, Bluszczowa Bluszczowej, Bogdanówka Bogdanówce, Bronowicka Bronowickiej,
Bukowa Bukowej, Bursztynowa Bursztynowej, Bychawska Bychawskiej, Błękitna Błękitnej, Cicha Cichej,
Cieszkowizna Cieszkowiźnie, Cmentarna Cmentarnej, Czysta Czystej, Diamentowa Diamentowej,
Dominikańska Dominikańskiej, Dożynkowa Dożynkowej, Dworska Dworskiej, Długa Długiej,
Elektryczna Elektrycznej, Fabryczna Fabrycznej, Farbiarska Farbiarskiej, Gliniana Glinianej,
Gospodarcza Gospodarczej, Gościnna Gościnnej, Grabowa Grabowej, Grodzka Grodzkiej, Górna Górnej,
Gęsia Gęsiej, Głuska Głuskiej, Hiacyntowa Hiacyntowej, Hutnicza Hutniczej, Jaworowa Jaworowej,
Jeżynowa Jeżynowej, Kaczeńcowa Kaczeńcowej, Kalinowszczyzna Kalinowszczyźnie,
Kaprysowa Kaprysowej, Kapucyńska Kapucyńskiej, Kaskadowa Kaskadowej, Kasztelańska Kasztelańskiej,
Kawaleryjska Kawaleryjskiej, Klonowa Klonowej, Kodeńska Kodeńskiej, Koralowa Koralowej,
Kowalska Kowalskiej, Krakowska Krakowskiej, Krańcowa Krańcowej, Kredowa Kredowej, Kresowa Kresowej,
Krochmalna Krochmalnej, Krucza Kruczej, Kryształowa Kryształowej, Krężnicka Krężnickiej,
Kurantowa Kurantowej, Lawinowa Lawinowej, Lotnicza Lotniczej, Lubelska Lubelskiej,
Lwowska Lwowskiej, Magnoliowa Magnoliowej, Mariańska Mariańskiej, Maszynowa Maszynowej,
Mełgiewska Mełgiewskiej, Michalinowska Michalinowskiej, Międzyrzecka Międzyrzeckiej,
Motorowa Motorowej, Muzyczna Muzycznej, Nadbystrzycka Nadbystrzyckiej, Nadwiślańska Nadwiślańskiej,
Nałęczowska Nałęczowskiej, Niecała Niecałej, Nowa Nowej, Okopowa Okopowej, Onyksowa Onyksowej,
Oratoryjna Oratoryjnej, Osiedlowa Osiedlowej, Owocowa Owocowej, Pergolowa Pergolowej,
Plażowa Plażowej, Pogodna Pogodnej, Poturzyńska Poturzyńskiej, Projektowa Projektowej,
Przechodnia Przechodniej, Przecznica Przecznicy, Przedszkolna Przedszkolnej,
Przemysłowa Przemysłowej, Przytulna Przytulnej, Puławska Puławskiej, Północna Północnej,
Radziwiłłowska Radziwiłłowskiej, Radzyńska Radzyńskiej, Rycerska Rycerskiej, Różana Różanej,
Siedlecka Siedleckiej, Sieroca Sierocej, Siewna Siewnej, Skrajna Skrajnej, Smyczkowa Smyczkowej,
Snopkowska Snopkowskiej, Spokojna Spokojnej, Spółdzielcza Spółdzielczej, Startowa Startowej,
Stodolna Stodolnej, Sudecka Sudeckiej, Sulisławicka Sulisławickiej, Symfoniczna Symfonicznej,
Szewska Szewskiej, Szmaragdowa Szmaragdowej, Sławin Sławinie, Sławinkowska Sławinkowskiej,
Słowicza Słowiczej, Topolowa Topolowej, Towarowa Towarowej, Tymiankowa Tymiankowej,
Wapienna Wapiennej, Wiejska Wiejskiej, Wierzbowa Wierzbowej, Wiślana Wiślanej,
Wojciechowska Wojciechowskiej, Wolska Wolskiej, Wrońska Wrońskiej, Wspólna Wspólnej,
Wyścigowa Wyścigowej, Wyżynna Wyżynnej, Włostowicka Włostowickiej, Zakopiańska Zakopiańskiej,
Zaleska Zaleskiej, Zamkowa Zamkowej, Zamojska Zamojskiej, Zbożowa Zbożowej, Zdrowa Zdrowej,
Zemborzycka Zemborzyckiej, Łukowska Łukowskiej, Żelechowska Żelechowskiej, Żytnia Żytniej,
Żywiecka Żywieckiej, Nowy Świat|Nowym Świecie, Krakowskie Przedmieście|Krakowskim Przedmieściu
`;

/** Nominatives with their locatives, as the names are written. */
export const inflectedNames: ReadonlyMap<string, string> = new Map(
  `${localities}, ${streets}`.split(',').map((pair) => {
    const [name = '', form = ''] = pair.trim().split(pair.includes('|') ? '|' : ' ');
    return [name, form];
  }),
);
