/*
 * Words that name streets all over Poland, folded. Whoever types one of them means it, even where no
 * street here is called so: "Rolna" is no slip for "Polna".
 */
const names = `
  polna lesna sloneczna krotka szkolna ogrodowa lipowa brzozowa lakowa kwiatowa koscielna sosnowa
  zielona parkowa akacjowa kolejowa dluga klonowa topolowa cicha spokojna wiejska miejska nowa
  stara gorna dolna boczna srednia mala duza wielka polnocna poludniowa wschodnia zachodnia
  sportowa debowa bukowa jesionowa swierkowa jodlowa modrzewiowa olszowa wierzbowa kasztanowa
  jarzebinowa jaworowa grabowa cisowa jalowcowa leszczynowa orzechowa wisniowa czeresniowa sliwkowa
  gruszowa jabloniowa malinowa kalinowa jagodowa poziomkowa porzeczkowa jezynowa morelowa owocowa
  sadowa rozana fiolkowa konwaliowa tulipanowa storczykowa irysowa liliowa chabrowa makowa wrzosowa
  jasminowa bzowa lawendowa mietowa lubinowa rolna rolnicza zbozowa pszenna zytnia owsiana
  jeczmienna lniana siewna zniwna dozynkowa chmielna wodna rzeczna nadrzeczna stawowa jeziorna
  zrodlana mostowa rybna rybacka mlynska tartaczna gorska podgorna wzgorze krzywa kreta prosta
  szeroka waska okrezna graniczna krancowa skrajna poprzeczna piaskowa kamienna zwirowa gliniana
  wapienna skalna torfowa bagnista blotna solna kolna lotna letnia fabryczna przemyslowa skladowa
  magazynowa handlowa targowa rynek rzemieslnicza kowalska szewska krawiecka garncarska tkacka
  hutnicza gornicza ceglana browarna mleczna piekarska garbarska zamkowa palacowa dworska
  folwarczna klasztorna kapliczna cmentarna parafialna pocztowa dworcowa szpitalna ratuszowa
  strazacka wojskowa lotnicza harcerska zeglarska olimpijska pogodna radosna wesola mila urocza
  jasna gwiezdzista ksiezycowa teczowa majowa wiosenna jesienna zimowa biala czarna czerwona
  blekitna niebieska zlota srebrna bursztynowa wolna wolnosci pokoju zgody jednosci przyjazni
  nadziei niepodleglosci zwyciestwa konstytucji warszawska krakowska lodzka poznanska gdanska
  wroclawska lubelska torunska bydgoska kielecka radomska piotrkowska plocka kaliska lwowska
  wilenska kujawska mazowiecka pomorska slaska podlaska mazurska baltycka morska zamojska pulawska
  mickiewicza slowackiego sienkiewicza zeromskiego reymonta prusa orzeszkowej konopnickiej norwida
  krasinskiego krasickiego kochanowskiego reja fredry asnyka tuwima brzechwy galczynskiego staffa
  baczynskiego broniewskiego wyspianskiego kasprowicza tetmajera makuszynskiego korczaka kosciuszki
  pilsudskiego pulaskiego poniatowskiego dabrowskiego sikorskiego andersa bema sowinskiego
  wybickiego kollataja staszica kilinskiego traugutta okrzei witosa dmowskiego paderewskiego
  narutowicza daszynskiego hallera maczka kopernika chopina moniuszki szymanowskiego matejki
  chelmonskiego kossaka malczewskiego sobieskiego jagielly chrobrego lokietka krzywoustego batorego
  jadwigi kazimierza zygmunta wyszynskiego popieluszki kolbego floriana jana jozefa antoniego
  barbary sklodowskiej partyzantow powstancow kombatantow legionow obroncow armii krajowej wojska
  polskiego zolnierzy bohaterow westerplatte grunwaldzka robotnicza spoldzielcza ludowa osiedlowa
  kresowa kredowa litewska lesny zaulek zakatna sobotki orla sokola krucza wilcza lisia sarnia
  jelenia zajecza sowia slowicza jaskolcza bociania zurawia
`;

/** Folded words of well-known names of streets. */
export const wellKnownNames: readonly string[] = names.trim().split(/\s+/u);
