import type {ThreatSource, ThreatStatus} from 'rejon/threats';
import type {Recipient} from './habits.js';

/** How often a threat of a source ends in a status. */
export interface Outcome {
  readonly status: ThreatStatus;
  readonly weight: number;
}

/** What becomes of threats in the end: what the police know themselves is rarely unfounded. */
export const outcomes: Readonly<Record<ThreatSource, readonly Outcome[]>> = {
  public: [
    {status: 'confirmed', weight: 17},
    {status: 'confirmed-eliminated', weight: 25},
    {status: 'not-confirmed', weight: 45},
    {status: 'forwarded', weight: 8},
    {status: 'joke-or-mistake', weight: 5},
  ],
  police: [
    {status: 'confirmed', weight: 48},
    {status: 'confirmed-eliminated', weight: 44},
    {status: 'not-confirmed', weight: 3},
    {status: 'forwarded', weight: 5},
  ],
  consultation: [
    {status: 'confirmed', weight: 40},
    {status: 'confirmed-eliminated', weight: 26},
    {status: 'not-confirmed', weight: 16},
    {status: 'forwarded', weight: 18},
  ],
};

/** What has become of threats in their first days: two days to read, five to verify. */
export const early: readonly {readonly untilDay: number; readonly outcomes: readonly Outcome[]}[] =
  [
    {
      untilDay: 1,
      outcomes: [
        {status: 'new', weight: 85},
        {status: 'verification', weight: 15},
      ],
    },
    {
      untilDay: 4,
      outcomes: [
        {status: 'new', weight: 15},
        {status: 'verification', weight: 75},
        {status: 'confirmed', weight: 10},
      ],
    },
  ];

export const sources: readonly {readonly source: ThreatSource; readonly weight: number}[] = [
  {source: 'public', weight: 72},
  {source: 'police', weight: 20},
  {source: 'consultation', weight: 8},
];

/** Why a report was set aside. */
export const mistakes = [
  'To miejsce zaznaczono omyłkowo. Potwierdziła to osoba, która wysłała zgłoszenie.',
  'W tym miejscu takie zagrożenie nie może występować.',
  'Zgłoszenie powtarza inne, które już sprawdziliśmy.',
] as const;

/** Why a threat is now somebody else's. The recipient's name follows as a separate field. */
export const forwarding: Readonly<Record<Recipient, string>> = {
  roads: 'Usunięcie przyczyny wymaga zmian na drodze, a o nich decyduje zarządca drogi.',
  guard: 'Tym miejscem zajmują się na co dzień służby gminy, którym przekazaliśmy ustalenia.',
  office: 'Rozwiązanie tej sprawy należy do zadań gminy. Przekazaliśmy jej nasze ustalenia.',
  forest: 'Teren należy do lasów państwowych. Dalsze działania prowadzi nadleśnictwo.',
  railway: 'Za bezpieczeństwo w tym miejscu odpowiada zarządca linii kolejowej.',
};
