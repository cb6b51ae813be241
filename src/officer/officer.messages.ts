/** Words about an officer that several elements use. */
export const pl = {
  beat: 'Rejon',
  beatNumber: (number: string) => `nr ${number}`,
  call: 'Zadzwoń',
  callDuty: 'Zadzwoń do dyżurnego',
  write: 'Napisz e-mail',
  duty: 'Dyżurny, całą dobę',
  unit: 'Jednostka',
  covers: 'Obejmuje',
  hours: 'Przyjmuje',
  supervisor: 'Przełożony',
  vacant: 'Ten rejon nie ma teraz dzielnicowego',
  vacantAdvice: 'W sprawach tego rejonu zadzwoń do dyżurnego jednostki.',
  substitutes: 'zastępuje w tym rejonie',
  substituteFor: (name: string) => `W zastępstwie za: ${name}`,
  phoneNotice:
    'Telefon jest czynny w godzinach służby. E‑mail nie służy do składania zawiadomień o przestępstwie.',
  updated: (day: string) => `Dane z dnia ${day}`,
};

export type OfficerMessages = typeof pl;
