// The provider first: then it is ready when the elements inside it ask.
export {RejonBackend} from './elements/rejon-backend/rejon-backend.js';
export {KartaDzielnicowego} from './elements/karta-dzielnicowego/karta-dzielnicowego.js';
export {ListaDzielnicowych} from './elements/lista-dzielnicowych/lista-dzielnicowych.js';
export {MapaZagrozen} from './elements/mapa-zagrozen/mapa-zagrozen.js';
export {MojDzielnicowy} from './elements/moj-dzielnicowy/moj-dzielnicowy.js';
export {NajblizszaJednostka} from './elements/najblizsza-jednostka/najblizsza-jednostka.js';
export {StatystykiZagrozen} from './elements/statystyki-zagrozen/statystyki-zagrozen.js';
export {UlotkaDzielnicowego} from './elements/ulotka-dzielnicowego/ulotka-dzielnicowego.js';
export {ZglosZagrozenie} from './elements/zglos-zagrozenie/zglos-zagrozenie.js';
