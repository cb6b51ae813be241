import type {PriorityPlan} from 'rejon/backend';

/** A plan as it is written down: of its actions, in their order, some are done. */
export interface WrittenPlan extends Omit<PriorityPlan, 'from' | 'to' | 'actions'> {
  readonly actions: readonly string[];
  readonly done: number;
}

/** A plan for the running half-year, by beat. Beats without one are still writing theirs. */
export const plans: Readonly<Record<string, WrittenPlan>> = {
  'koluszki-1': {
    problem: 'Auta zatrzymujące się na przejściu i chodniku przy ul. Szkolnej, 7:30–8:15.',
    goal: 'Rano przy szkole nikt nie parkuje na chodniku, a dzieci widać z daleka.',
    actions: [
      'Obecność dzielnicowej przy szkole w dni nauki co najmniej dwa razy w tygodniu',
      'Wniosek do zarządcy drogi o słupki przy przejściu',
      'Rozmowy z rodzicami na zebraniach',
    ],
    done: 1,
    partners: ['Szkoła podstawowa', 'Straż Miejska w Koluszkach', 'Zarząd Dróg Powiatowych'],
    result: 'Słupki już stoją. Liczba zgłoszeń z tego miejsca spadła o połowę.',
  },
  'koluszki-2': {
    problem: 'Picie alkoholu i zaczepianie podróżnych przy dworcu, najczęściej w weekendy.',
    goal: 'Podróżni czują się przy dworcu bezpiecznie także wieczorem.',
    actions: [
      'Patrole piesze w piątki i soboty od 18:00 do 24:00',
      'Kontrole sklepów sprzedających alkohol',
      'Przegląd oświetlenia razem z gminą',
    ],
    done: 2,
    partners: ['Straż Ochrony Kolei', 'Straż Miejska w Koluszkach', 'Urząd Miejski w Koluszkach'],
  },
  'koluszki-3': {
    problem: 'Wyrzucanie śmieci i gruzu w lesie między Regnami a Starym Redzeniem.',
    goal: 'Do końca półrocza nie powstaje żadne nowe wysypisko.',
    actions: ['Fotopułapki w trzech miejscach', 'Wspólne patrole ze strażą leśną'],
    done: 0,
    partners: ['Nadleśnictwo Brzeziny', 'Sołtysi'],
  },
  'tuszyn-1': {
    problem: 'Oszustwa metodą „na wnuczka” i „na policjanta”.',
    goal: 'Każdy senior w rejonie wie, jak rozpoznać oszusta.',
    actions: ['Spotkania w klubie seniora i parafiach', 'Ulotki w przychodni i na poczcie'],
    done: 1,
    partners: ['Klub Seniora', 'Parafia', 'Ośrodek Pomocy Społecznej'],
  },
  'tuszyn-2': {
    problem: 'Nadmierna prędkość na ul. 3 Maja, zwłaszcza między 15:00 a 18:00.',
    goal: 'Kierowcy jadą tam zgodnie z ograniczeniem do 40 km/h.',
    actions: ['Pomiary prędkości co tydzień', 'Wniosek o wyniesione przejście dla pieszych'],
    done: 2,
    partners: ['Wydział Ruchu Drogowego', 'Zarząd Dróg Powiatowych'],
  },
  'rzgow-1': {
    problem: 'Nocne wyścigi samochodów na ul. Łódzkiej i przy centrach handlowych.',
    goal: 'Mieszkańcy śpią spokojnie, a zloty odbywają się tylko w wyznaczonych miejscach.',
    actions: [
      'Wspólne kontrole z Wydziałem Ruchu Drogowego w piątki i soboty po 22:00',
      'Zamykanie parkingów na noc uzgodnione z właścicielami',
    ],
    done: 0,
    partners: ['Wydział Ruchu Drogowego', 'Właściciele parkingów'],
  },
  'rzgow-2': {
    problem: 'Niszczenie ławek i zieleni nad stawem przy ul. Stawowej.',
    goal: 'Park nad stawem pozostaje w całości do końca półrocza.',
    actions: ['Patrole po 20:00', 'Rozmowy z młodzieżą w szkołach', 'Wniosek o kamerę'],
    done: 1,
    partners: ['Urząd Miejski w Rzgowie', 'Szkoły'],
  },
  'rzgow-3': {
    problem: 'Włamania do domów w Starowej Górze pod nieobecność mieszkańców.',
    goal: 'Sąsiedzi znają się i zwracają uwagę na obce auta.',
    actions: ['Spotkania z mieszkańcami każdej ulicy', 'Porady, jak zabezpieczyć dom'],
    done: 2,
    partners: ['Sołtysi', 'Rada osiedla'],
  },
  'andrespol-1': {
    problem: 'Spalanie śmieci i wypalanie traw w Wiśniowej Górze.',
    goal: 'O połowę mniej interwencji niż w poprzednim półroczu.',
    actions: ['Kontrole posesji razem z pracownikiem gminy', 'Ulotki dla właścicieli działek'],
    done: 0,
    partners: ['Urząd Gminy Andrespol', 'Ochotnicza Straż Pożarna'],
  },
  'andrespol-2': {
    problem: 'Przechodzenie przez tory w miejscach niedozwolonych w Justynowie.',
    goal: 'Piesi korzystają z przejazdu i przejścia podziemnego.',
    actions: ['Patrole ze Strażą Ochrony Kolei', 'Lekcje o bezpieczeństwie w szkole'],
    done: 1,
    partners: ['Straż Ochrony Kolei', 'Szkoła podstawowa w Justynowie'],
  },
  nowosolna: {
    problem: 'Jazda quadami i motocyklami po szlakach parku krajobrazowego.',
    goal: 'Spacerowicze i rowerzyści są na szlakach bezpieczni.',
    actions: ['Wspólne patrole w niedziele', 'Szlabany na drogach leśnych'],
    done: 2,
    partners: ['Nadleśnictwo Brzeziny', 'Park Krajobrazowy Wzniesień Łódzkich'],
  },
};
