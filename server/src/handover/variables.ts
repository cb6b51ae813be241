import Type from 'typebox';

/** What the environment says of the hand-over: see docs/handover.md. */
export const handoverVariables = {
  REJON_HANDOVER: Type.String({
    default: '',
    expected: 'ścieżkę do pliku z odbiorcami zgłoszeń, na przykład ./odbiorcy.json',
  }),
  REJON_HANDOVER_ALLOW: Type.String({
    default: '',
    expected:
      'zakresy adresów sieci wewnętrznej po przecinku, na przykład 10.20.0.0/16,192.168.5.0/24',
  }),
  REJON_SMTP_URL: Type.String({
    default: '',
    pattern: '^(smtps?://[^\\s/?#]+(/?\\?\\S*|/)?)?$',
    expected: 'adres serwera poczty, na przykład smtps://login:haslo@poczta.example.org:465',
  }),
  REJON_MAIL_FROM: Type.String({
    default: '',
    pattern: '^([A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,})?$',
    expected: 'adres nadawcy wiadomości, na przykład zgloszenia@example.org',
  }),
};

/** Where reports are handed over to, as the environment names it. */
export interface HandoverConfig {
  /** The JSON file that names the targets of each unit. */
  readonly file: string;
  /** `smtp://` or `smtps://`, with the password. */
  readonly smtpUrl: string | undefined;
  /** The sender's address of every message. */
  readonly mailFrom: string | undefined;
  /** CIDR ranges of private networks that webhooks may be sent into. */
  readonly allow: readonly string[];
}
