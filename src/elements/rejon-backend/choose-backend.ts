import type {Backend} from '../../backend/index.js';
import {LateBackend} from '../../backend/late-backend.js';
import {Open311Backend} from '../../backend/open311/open311-backend.js';
import {StaticBackend} from '../../backend/static/static-backend.js';

const http = () => import('../../backend/http/http-backend.js');

/**
 * The ways in which a backend can be asked, by the name a webmaster writes. A page loads the code of
 * the one that it uses, beside its own.
 */
const kinds: Readonly<Record<string, (url: URL) => Backend>> = {
  http: (url) => new LateBackend(async () => new (await http()).HttpBackend(url)),
  static: (url) => new StaticBackend(url),
  open311: (url) => new Open311Backend(url),
};

/**
 * The backend at an address.
 *
 * @param src - Absolute, or relative to the page.
 * @param kind - One of the kinds above; `http` when empty.
 * @param attribute - Where the webmaster wrote the kind.
 * @throws {RangeError} Says in Polish, for the webmaster, what to write instead.
 */
export function chooseBackend(src: string, kind = '', attribute = 'kind'): Backend {
  const name = kind.trim() || 'http';
  const make = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!make) {
    const known = Object.keys(kinds).join(', ');
    throw new RangeError(
      `Nieznany rodzaj źródła danych „${kind}”. W atrybucie ${attribute} wpisz jedną z wartości: ${known}.`,
    );
  }
  // Not `URL.parse`, which phones of 2023 do not have.
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
  if (!src.trim() || !url || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(
      `Adres źródła danych „${src}” jest nieprawidłowy. Wpisz pełny adres serwera, na przykład https://dzielnicowi.example.org.`,
    );
  }
  return make(url);
}
