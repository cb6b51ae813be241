import {plural, type Dictionary} from '../../i18n/index.js';
import {pl as common} from '../../ui/common.messages.js';

const characters = (count: number) =>
  `${count} ${plural('pl', count, {one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku'})}`;

export const pl = {
  ...common,
  notUrgent: 'Tego zgłoszenia nikt nie odczyta od razu: policja sprawdza je w ciągu kilku dni.',
  step: (step: number, of: number) => `Krok ${step} z ${of}`,
  next: 'Dalej',
  toSummary: 'Dalej, do podsumowania',
  back: 'Wstecz',
  kept: 'Odpowiedzi zapisujemy tylko na tym urządzeniu, na 72 godziny. Do policji trafią dopiero po wysłaniu.',
  notKept:
    'Ta przeglądarka nie pozwala zapisać odpowiedzi. Jeśli zamkniesz stronę, trzeba będzie zacząć od nowa.',
  restored: (moment: string) => `Kontynuujesz zgłoszenie z: ${moment}.`,
  restart: 'Zacznij od nowa',
  proposed: {
    begun:
      'Masz tu niedokończone zgłoszenie. Możesz je dokończyć albo zacząć nowe, z kategorią i miejscem z mapy.',
    afterReceipt:
      'Zanim zaczniesz nowe zgłoszenie, zapisz numer i kod tego, które już wysłano: potem ich nie pokażemy.',
    begin: 'Zacznij nowe zgłoszenie',
    goOn: 'Dokończ to zgłoszenie',
    stay: 'Nie zaczynaj nowego',
  },
  problemsHeading: (count: number) =>
    `Popraw ${count} ${plural('pl', count, {one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi'})}, aby przejść dalej`,
  problems: {
    categoryMissing: 'Wybierz, co się dzieje.',
    placeMissing: 'Podaj adres, użyj swojej lokalizacji albo wskaż miejsce na mapie.',
    dayMissing: 'Podaj dzień, w którym to było, na przykład 20.11.2026.',
    dayInFuture: 'Ten dzień jeszcze nie nadszedł. Podaj dzisiejszy albo wcześniejszy.',
    dayTooOld: 'Przyjmujemy zgłoszenia z ostatniego roku. Podaj późniejszy dzień.',
    weekdaysMissing: 'Zaznacz przynajmniej jeden dzień tygodnia.',
    hoursEqual: 'Wybierz godzinę końca inną niż godzina początku.',
    descriptionMissing: 'Opisz, co się dzieje. Przy tym rodzaju zagrożenia opis jest potrzebny.',
    descriptionTooLong: 'Opis jest za długi. Skróć go do 500 znaków.',
  },
  refusedField: {
    category: 'Tej kategorii nie można zgłosić. Wybierz inną.',
    place: 'Tego miejsca nie można przyjąć. Podaj inne albo wskaż je dokładniej.',
    day: 'Tej daty nie można przyjąć. Podaj inną.',
    weekdays: 'Tych dni i godzin nie można przyjąć. Popraw je.',
    toHour: 'Tych godzin nie można przyjąć. Popraw je.',
    description: 'Tego opisu nie można przyjąć. Popraw go.',
  },
  category: {
    question: 'Co się dzieje?',
    filter: 'Szukaj wśród kategorii',
    filterHint: 'Wpisz słowo, na przykład: śmieci albo parkowanie.',
    found: (count: number) =>
      `${count} ${plural('pl', count, {one: 'kategoria', few: 'kategorie', many: 'kategorii', other: 'kategorii'})}`,
    notFound: 'Nie ma takiej kategorii. Spróbuj innego słowa albo wyczyść pole i wybierz z listy.',
    loading: 'Wczytywanie kategorii…',
    empty: 'Ta strona nie ma jeszcze kategorii zgłoszeń. Zadzwoń do komendy.',
  },
  now: {
    question: 'Czy to dzieje się teraz?',
    yes: 'Tak, dzieje się teraz',
    no: 'Nie, chcę zgłosić miejsce',
    stop: 'Zadzwoń teraz pod numer 112',
    stopText:
      'Zgłoszenia na mapie nikt nie odczyta od razu. Telefon pod numer 112 jest bezpłatny i działa całą dobę.',
    call: 'Zadzwoń: 112',
    resume: 'Wróć do zgłoszenia',
  },
  place: {
    question: 'Gdzie to jest?',
    address: 'Adres albo miejscowość',
    hint: 'Miejscowość i ulica. Numer domu nie jest konieczny.',
    suggestions: (count: number) =>
      `${count} ${plural('pl', count, {one: 'podpowiedź', few: 'podpowiedzi', many: 'podpowiedzi', other: 'podpowiedzi'})}`,
    locate: 'Użyj mojej lokalizacji',
    locating: 'Ustalamy, gdzie jesteś…',
    position: {
      denied:
        'Przeglądarka nie zgodziła się podać lokalizacji. Wpisz adres albo zmień zgodę w ustawieniach przeglądarki.',
      unavailable: 'Urządzenie nie umie teraz ustalić, gdzie jesteś. Wpisz adres.',
      unsupported: 'Ta przeglądarka nie podaje lokalizacji. Wpisz adres.',
    },
    onMap: 'Wskaż na mapie',
    mapHint: 'Przesuń mapę tak, aby krzyżyk wskazał miejsce, i naciśnij „Wybierz to miejsce”.',
    takePoint: 'Wybierz to miejsce',
    closeMap: 'Zamknij mapę',
    loadingMap: 'Wczytywanie mapy…',
    mapFailed: 'Nie udało się wczytać mapy. Wpisz adres albo użyj swojej lokalizacji.',
    searching: 'Szukamy tego adresu…',
    unknown: (address: string) =>
      `Nie znaleźliśmy adresu „${address}”. Sprawdź pisownię, wybierz z podpowiedzi albo wskaż miejsce na mapie.`,
    several: 'Takich miejsc jest więcej. Które wybierasz?',
    severalMissing: 'Wybierz jedno z miejsc na liście.',
    foundAs: (typed: string, label: string) => `${typed} (na mapie: ${label})`,
    chosen: (place: string) => `Wybrane miejsce: ${place}`,
    viaLocation: (coordinates: string) => `moja lokalizacja (${coordinates})`,
    viaMap: (coordinates: string) => `punkt wskazany na mapie (${coordinates})`,
    approximate: {
      locality: 'Znamy tylko miejscowość. Jeśli możesz, podaj też ulicę albo wskaż punkt na mapie.',
      street: 'Znamy ulicę bez numeru. Jeśli możesz, dopisz numer albo wskaż punkt na mapie.',
    },
  },
  when: {
    question: 'Kiedy to było?',
    day: 'Dzień',
    dayHint: 'Dzisiejszy albo wcześniejszy.',
    recurs: 'To się powtarza w niektóre dni',
    weekdays: 'W które dni?',
    hours: 'W jakich godzinach?',
    from: 'Od godziny',
    to: 'Do godziny',
    nextDay: 'Koniec przypada następnego dnia.',
    recurrence: (when: string) => `powtarza się: ${when}`,
  },
  description: {
    question: 'Co jeszcze warto wiedzieć?',
    label: 'Opis',
    optional: '(nieobowiązkowy)',
    hint: 'Co widać lub słychać, kto jest zagrożony, jak tam dojść. Opis zobaczy tylko policja.',
    privacy: 'Nie podawaj imion, nazwisk, telefonów ani innych danych osób.',
    left: (count: number) => `Zostało: ${characters(count)}.`,
    over: (count: number) => `Za dużo o: ${characters(count)}.`,
    fewLeft: (count: number) => `Zostało mniej niż ${count} znaków.`,
    tooLong: 'Opis jest za długi.',
  },
  summary: {
    question: 'Sprawdź zgłoszenie przed wysłaniem',
    everyone: 'Zobaczą wszyscy',
    everyoneNothing: 'Nic. Zgłoszeń tego rodzaju nie pokazujemy na mapie.',
    police: 'Zobaczy tylko Policja',
    category: 'Co',
    area: 'Gdzie',
    areaOnMap: 'punkt na mapie w przybliżeniu, bez adresu',
    when: 'Kiedy',
    place: 'Dokładne miejsce',
    description: 'Opis',
    noDescription: 'bez opisu',
    change: 'Zmień',
    changeCategory: 'kategorię',
    changePlace: 'miejsce',
    changeWhen: 'datę',
    changeDescription: 'opis',
    anonymous: 'Nie pytamy, kim jesteś. Zgłoszenie jest anonimowe.',
    send: 'Zgłoś zagrożenie',
    sendAgain: 'Wyślij jeszcze raz',
    sending: 'Wysyłanie zgłoszenia…',
    keptSafe: 'Nic nie przepadło: Twoje odpowiedzi są w tym formularzu.',
    limitReached: (moment: string) =>
      `Z tego komputera wysłano już dziś zgłoszenie. Następne możesz wysłać od: ${moment}.`,
    limitKept: 'Twoje odpowiedzi zostaną tu do tego czasu. Jeśli sprawa jest pilna, zadzwoń: 112.',
    limitNotKept:
      'Ta przeglądarka nie zapisze odpowiedzi, więc zanotuj je. Jeśli sprawa jest pilna, zadzwoń: 112.',
  },
  receipt: {
    heading: 'Dziękujemy. Zgłoszenie dotarło do policji.',
    number: 'Numer zgłoszenia',
    secret: 'Kod dostępu',
    secretHint:
      'Zapisz numer i kod: pokazujemy kod tylko raz. Razem pozwolą sprawdzić, co stało się ze zgłoszeniem. Nie podawaj kodu innym osobom.',
    copy: 'Kopiuj numer i kod',
    copied: 'Numer i kod są w schowku.',
    notCopied: 'Nie udało się skopiować. Zaznacz numer i kod i skopiuj je samodzielnie.',
    unit: 'Kto je sprawdzi',
    duty: 'Dyżurny, całą dobę',
    readBy: 'Przeczyta je najpóźniej',
    verifiedBy: 'Sprawdzi je najpóźniej',
    map: 'Mapa zagrożeń',
    onMap: 'Zagrożenie jest już na mapie jako nowe.',
    notOnMap:
      'Zgłoszeń tego rodzaju nie pokazujemy na mapie. Policja sprawdzi je tak samo jak inne.',
    outdated:
      'Do policji dotarła wersja sprzed Twojej ostatniej zmiany: wysłaliśmy ją wcześniej, zanim przerwało się połączenie.',
  },
};

export type Messages = typeof pl;

/** The words of `<zglos-zagrozenie>`. */
export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./zglos-zagrozenie.messages.en.js')).en,
  uk: async () => (await import('./zglos-zagrozenie.messages.uk.js')).uk,
};
