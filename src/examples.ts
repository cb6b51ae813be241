import type {Example} from './element/example.js';
import {examples as kartaDzielnicowego} from './elements/karta-dzielnicowego/karta-dzielnicowego.examples.js';
import {examples as listaDzielnicowych} from './elements/lista-dzielnicowych/lista-dzielnicowych.examples.js';
import {examples as mapaZagrozen} from './elements/mapa-zagrozen/mapa-zagrozen.examples.js';
import {examples as mojDzielnicowy} from './elements/moj-dzielnicowy/moj-dzielnicowy.examples.js';
import {examples as najblizszaJednostka} from './elements/najblizsza-jednostka/najblizsza-jednostka.examples.js';
import {examples as rejonBackend} from './elements/rejon-backend/rejon-backend.examples.js';
import {examples as statystykiZagrozen} from './elements/statystyki-zagrozen/statystyki-zagrozen.examples.js';
import {examples as ulotkaDzielnicowego} from './elements/ulotka-dzielnicowego/ulotka-dzielnicowego.examples.js';
import {examples as zglosZagrozenie} from './elements/zglos-zagrozenie/zglos-zagrozenie.examples.js';

// With what every page loads, so that both share one file in which the page's backend comes first.
import './cdn.js';

/** Every named state of every element, for the demo, the pictures and the tests. Not published. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'moj-dzielnicowy': mojDzielnicowy,
  'karta-dzielnicowego': kartaDzielnicowego,
  'lista-dzielnicowych': listaDzielnicowych,
  'mapa-zagrozen': mapaZagrozen,
  'statystyki-zagrozen': statystykiZagrozen,
  'najblizsza-jednostka': najblizszaJednostka,
  'ulotka-dzielnicowego': ulotkaDzielnicowego,
  'zglos-zagrozenie': zglosZagrozenie,
  'rejon-backend': rejonBackend,
};

export {render} from 'lit';
