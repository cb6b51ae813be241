import type {Point} from '../../geo/index.js';
import type {Gmina, Locality} from '../directory.js';
import {fold} from '../fold.js';
import {isFormOf} from '../inflection.js';

/** Localities and gminy by name: those of a register, and those that only the texts name. */
export class LocalityRegister {
  readonly gminy: Gmina[];
  readonly localities: Locality[];
  /** Whether a register gave any localities. */
  readonly isFilled: boolean;
  readonly #point: Point;
  readonly #byName = new Map<string, Locality[]>();
  readonly #byStart = new Map<string, Locality[]>();
  readonly #byGmina = new Map<string, Locality[]>();

  constructor(gminy: readonly Gmina[], localities: readonly Locality[], point: Point) {
    this.gminy = [...gminy];
    this.localities = [];
    this.isFilled = localities.length > 0;
    this.#point = point;
    for (const locality of localities) this.#add(locality);
  }

  /** A gmina by its name, in any case, or by its TERC code. */
  gmina(name: string): Gmina | undefined {
    const key = fold(name.replace(/^(?:gmina|gm\.|miasto)\s+/iu, ''));
    return (
      this.gminy.find((gmina) => gmina.teryt === name || fold(gmina.name) === key) ??
      this.gminy.find((gmina) => isSameName(key, fold(gmina.name)))
    );
  }

  createGmina(name: string): Gmina {
    const gmina = {teryt: fold(name).replaceAll(' ', '-'), name};
    this.gminy.push(gmina);
    return gmina;
  }

  /** The name of a gmina where a written name, in any case, is that of the village called like it. */
  seatOf(teryt: string, written: string): string | undefined {
    const name = this.gminy.find((gmina) => gmina.teryt === teryt)?.name;
    return name !== undefined && isSameName(fold(written), fold(name)) ? name : undefined;
  }

  /** The localities that a name may mean, in one gmina where that is known. */
  named(name: string, gmina?: string): readonly Locality[] {
    const key = fold(name);
    const within = (locality: Locality) => gmina === undefined || locality.gmina === gmina;
    const exact = this.#byName.get(key)?.filter(within) ?? [];
    if (exact.length > 0) return exact;
    const near = this.#byStart.get(key.slice(0, 3)) ?? [];
    return near.filter((locality) => within(locality) && isSameName(key, fold(locality.name)));
  }

  inGmina(gmina: string): readonly Locality[] {
    return this.#byGmina.get(gmina) ?? [];
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
