/** Words about an officer that several elements use. */
export const pl = {
  beat: 'Rejon',
  beatNumber: (number: string) => `nr ${number}`,
  phone: 'Telefon',
  call: 'Zadzwoń',
  noPhone: 'Jednostka nie podała telefonu. Adres:',
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
  onDuty: 'Teraz na służbie',
  onDutyUntil: (time: string) => `Teraz na służbie do ${time}`,
  offDuty: 'Teraz poza służbą.',
  offDutyUntil: (when: string) => `Teraz poza służbą. Następna służba: ${when}.`,
  from: {
    today: (time: string) => `dziś od ${time}`,
    tomorrow: (time: string) => `jutro od ${time}`,
    later: (weekday: string, time: string) => `${weekday} od ${time}`,
  },
  updated: (day: string) => `Dane z dnia ${day}`,
  stored: (moment: string) => `Brak połączenia. Pokazujemy dane zapisane: ${moment}.`,
  old: 'Te dane mają ponad pół roku i mogą być nieaktualne. Upewnij się u dyżurnego jednostki.',
  dutyHours: 'Godziny służby',
  wholeText: 'Pokaż cały opis',
  lessText: 'Zwiń opis',
};

export type OfficerMessages = typeof pl;
