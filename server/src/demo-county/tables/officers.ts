import type {Officer} from 'rejon/backend';

/** An invented officer, and when the officer came and left, in days before today. */
export interface PlannedAssignment {
  readonly beat: string;
  readonly officer: Officer;
  readonly role: 'officer' | 'substitute';
  readonly since: number;
  /** Days after today, negative for the past; absent without an end. */
  readonly until?: number;
}

const sobieraj = man('mł. asp.', 'młodszy aspirant', 'Damian', 'Sobieraj');
const stepniak = woman('asp.', 'aspirant', 'Joanna', 'Stępniak');
const gajda = man('asp. szt.', 'aspirant sztabowy', 'Sebastian', 'Gajda');
const jurczak = woman('sierż. szt.', 'sierżant sztabowa', 'Ewelina', 'Jurczak');

export const assignments: readonly PlannedAssignment[] = [
  serves('koluszki-1', woman('mł. asp.', 'młodsza aspirant', 'Marta', 'Wilczyńska'), 1210),
  serves('koluszki-2', man('asp.', 'aspirant', 'Tomasz', 'Grabarz'), 2340),
  {...serves('koluszki-3', gajda, 1900), until: -96},
  serves('koluszki-3', man('st. sierż.', 'starszy sierżant', 'Paweł', 'Rogala'), 95),
  serves('tuszyn-1', stepniak, 860),
  serves('tuszyn-2', sobieraj, 1430),
  // On leave: the neighbour stands in.
  {beat: 'tuszyn-2', officer: stepniak, role: 'substitute', since: 9, until: 33},
  serves('rzgow-1', man('st. asp.', 'starszy aspirant', 'Krzysztof', 'Malec'), 3105),
  serves('rzgow-2', jurczak, 540),
  serves('rzgow-3', man('sierż. szt.', 'sierżant sztabowy', 'Łukasz', 'Wrzesień'), 320),
  // Vacant: nobody has come yet.
  {
    ...serves('rzgow-4', man('asp. szt.', 'aspirant sztabowy', 'Ryszard', 'Kłosek'), 4020),
    until: -47,
  },
  serves('andrespol-1', man('asp.', 'aspirant', 'Grzegorz', 'Tomala'), 1675),
  serves('andrespol-2', woman('st. sierż.', 'starsza sierżant', 'Natalia', 'Bieniek'), 210),
  serves('brojce', gajda, 96),
  serves('nowosolna', man('mł. asp.', 'młodszy aspirant', 'Marcin', 'Zawada'), 1120),
];

function serves(beat: string, officer: Officer, since: number): PlannedAssignment {
  return {beat, officer, role: 'officer', since};
}

function man(rank: string, rankFull: string, firstName: string, lastName: string): Officer {
  return {rank, rankFull, firstName, lastName, role: 'dzielnicowy'};
}

function woman(rank: string, rankFull: string, firstName: string, lastName: string): Officer {
  return {rank, rankFull, firstName, lastName, role: 'dzielnicowa'};
}
