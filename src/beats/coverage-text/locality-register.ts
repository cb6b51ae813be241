import type {Point} from '../../geo/index.js';
import type {Gmina, Locality} from '../directory.js';
import {fold} from '../fold.js';
import {isFormOf} from '../inflection.js';
import {isGenitiveOf} from './genitive.js';

/** Localities and gminy by name: those of a register, and those that only the texts name. */
export class LocalityRegister {
  readonly gminy: Gmina[];
  readonly localities: Locality[];
  /** Whether a register gave any localities. */
  readonly isFilled: boolean;
  readonly #known: number;
  readonly #point: Point;
  readonly #byName = new Map<string, Locality[]>();
  readonly #byStart = new Map<string, Locality[]>();
  readonly #byGmina = new Map<string, Locality[]>();

  constructor(gminy: readonly Gmina[], localities: readonly Locality[], point: Point) {
    this.gminy = [...gminy];
    this.localities = [];
    this.isFilled = localities.length > 0;
    this.#known = localities.length;
    this.#point = point;
    for (const locality of localities) this.#add(locality);
  }

  /** A gmina by its name, in any case, or by its TERC code; the rural one of two, unless it says. */
  gmina(written: string): Gmina | undefined {
    const called = this.#gminyCalled(written);
    const kinds = /^miejska /iu.test(withoutGmina(written)) ? '132' : '231';
    const rank = ({teryt}: Gmina) => kinds.indexOf(teryt.at(-1)!);
    return [...called].sort((a, b) => rank(a) - rank(b))[0];
  }

  #gminyCalled(written: string): readonly Gmina[] {
    const key = fold(nameOfGmina(written));
    const exact = this.gminy.filter(({teryt, name}) => teryt === written || fold(name) === key);
    return exact.length > 0 ? exact : this.gminy.filter(({name}) => isSameName(key, fold(name)));
  }

  createGmina(written: string): Gmina {
    const name = nameOfGmina(written);
    const gmina = {teryt: fold(name).replaceAll(' ', '-'), name};
    this.gminy.push(gmina);
    return gmina;
  }

  /** The name of a gmina where a written name, in any case, is that of the village called like it. */
  seatOf(teryt: string, written: string): string | undefined {
    const name = this.gminy.find((gmina) => gmina.teryt === teryt)?.name;
    return name !== undefined && isSameName(fold(written), fold(name)) ? name : undefined;
  }

  /** The localities that a name may mean, in one gmina where that is known, or in its namesake. */
  named(name: string, gmina?: string): readonly Locality[] {
    const inOne = gmina === undefined ? [] : this.#named(name, ({gmina: own}) => own === gmina);
    if (inOne.length > 0) return inOne;
    const called = this.gminy.find(({teryt}) => teryt === gmina)?.name;
    const namesakes = new Set(
      this.gminy.filter((other) => other.name === called).map(({teryt}) => teryt),
    );
    return this.#named(name, (one) => gmina === undefined || namesakes.has(one.gmina));
  }

  #named(name: string, within: (locality: Locality) => boolean): readonly Locality[] {
    const key = fold(name);
    const exact = this.#byName.get(key)?.filter(within) ?? [];
    if (exact.length > 0) return exact;
    const near = this.#byStart.get(key.slice(0, 3)) ?? [];
    return near.filter((locality) => within(locality) && isSameName(key, fold(locality.name)));
  }

  /** The localities of a gmina, or of all, whose name in the genitive is meant: "bez Baranowa". */
  namedInGenitive(name: string, gmina?: string): readonly Locality[] {
    const words = fold(name).split(' ');
    const around = gmina === undefined ? this.localities : this.inGmina(gmina);
    return around.filter((locality) => isGenitiveOf(words, fold(locality.name).split(' ')));
  }

  inGmina(gmina: string): readonly Locality[] {
    return this.#byGmina.get(gmina) ?? [];
  }

  /** Whether only a text names a locality. */
  isCreated(locality: Locality): boolean {
    return this.localities.indexOf(locality) >= this.#known;
  }

  create(name: string, gmina: string, kind: Locality['kind']): Locality {
    const id = [gmina, fold(name)].join(' ').trim().replaceAll(' ', '-');
    const locality: Locality = {id, name, kind, gmina, point: this.#point};
    this.#add(locality);
    return locality;
  }

  #add(locality: Locality): void {
    this.localities.push(locality);
    const key = fold(locality.name);
    append(this.#byName, key, locality);
    append(this.#byStart, key.slice(0, 3), locality);
    append(this.#byGmina, locality.gmina, locality);
  }
}

function withoutGmina(written: string): string {
  return written.replace(/^(?:gmina|gm\.|miasto)\s+/iu, '');
}

/** "Rzeki" of "gmina wiejska Rzeki". */
function nameOfGmina(written: string): string {
  return withoutGmina(written).replace(/^(?:miejsko-wiejska|miejska|wiejska)\s+(?=\p{L})/iu, '');
}

/** Whether a written name may be an inflected form of another: "Koluszkach" of "Koluszki". */
function isSameName(written: string, name: string): boolean {
  const [a, b] = [written.split(' '), name.split(' ')];
  return a.length === b.length && a.every((word, i) => word === b[i] || isFormOf(word, b[i]!));
}

function append<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
