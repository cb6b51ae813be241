/** Words that every element uses. */
export const pl = {
  emergencyBefore: 'W nagłym przypadku dzwoń ',
  emergencyAfter: '.',
  loading: 'Wczytywanie…',
  retry: 'Spróbuj ponownie',
  failures: {
    BackendUnreachable:
      'Nie udało się połączyć z serwerem. Sprawdź połączenie z internetem i spróbuj ponownie.',
    BackendRefused: 'Serwer nie może teraz odpowiedzieć. Spróbuj ponownie za kilka minut.',
    UnexpectedAnswer:
      'Serwer odpowiedział niezrozumiale. Spróbuj ponownie; jeśli to nie pomoże, zadzwoń do komendy.',
    NotOffered: 'Ta strona nie udostępnia tej usługi. Zadzwoń do komendy.',
  },
  unknownFailure: 'Coś nie zadziałało. Odśwież stronę i spróbuj ponownie.',
};

export type CommonMessages = typeof pl;
