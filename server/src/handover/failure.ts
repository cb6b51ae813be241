/** Ways in which a report is not taken by its target. Stored and logged: never what anybody said. */
type FailureKind =
  | 'certificate'
  | 'forbidden-address'
  | 'redirected'
  | 'timeout'
  | 'unknown-host'
  | 'unreachable'
  | 'smtp-login'
  | `http-${number}`
  | `smtp-${number}`;

/** A target did not take a report; trying later may help. */
export class HandoverFailure extends Error {
  override readonly name = 'HandoverFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

/** The failure behind an error of a connection. */
export function failureOf(error: unknown): HandoverFailure {
  if (error instanceof HandoverFailure) return error;
  const named = error instanceof Error ? error : new Error();
  const code = 'code' in named && typeof named.code === 'string' ? named.code : '';
  return new HandoverFailure(kindOf(code, named.name), {cause: error});
}

function kindOf(code: string, name: string): FailureKind {
  if (/^(TimeoutError|AbortError)$/.test(name)) return 'timeout';
  if (/^(ETIMEDOUT|ABORT_ERR|EABORT)/.test(code)) return 'timeout';
  if (/^(ENOTFOUND|EAI_|EDNS)/.test(code)) return 'unknown-host';
  if (/^EAUTH/.test(code)) return 'smtp-login';
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'certificate' : 'unreachable';
}

const sentences: Readonly<Record<string, string>> = {
  certificate: 'nie udało się nawiązać bezpiecznego połączenia; sprawdź certyfikat odbiorcy',
  'forbidden-address': 'adres odbiorcy jest w sieci wewnętrznej; dopisz ją do REJON_HANDOVER_ALLOW',
  redirected: 'odbiorca odesłał pod inny adres; wpisz ten adres w pliku odbiorców',
  timeout: 'odbiorca nie odpowiedział na czas',
  'unknown-host': 'nie ma serwera o takiej nazwie; sprawdź pisownię',
  unreachable: 'nie udało się połączyć z odbiorcą',
  'smtp-login': 'serwer poczty nie przyjął loginu i hasła; popraw REJON_SMTP_URL',
};

/**
 * What a stored failure means, in Polish for the operator.
 *
 * @param stored - The channel and the kind: "webhook http-500".
 */
export function tellFailure(stored: string): string {
  const [channel = '', kind = ''] = stored.split(' ');
  const [, server, code] = /^(http|smtp)-(\d+)$/.exec(kind) ?? [];
  const told =
    code === undefined
      ? (sentences[kind] ?? kind)
      : `${server === 'http' ? 'serwer odbiorcy' : 'serwer poczty'} odpowiedział kodem ${code}`;
  return `${channel}: ${told}`;
}
