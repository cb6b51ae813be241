import type {CountyData} from '../county/county-data.js';
import {beatsOf} from './beats.js';
import {rulesOf} from './coverage.js';
import {entriesAround, outsideOf} from '../register/around.js';
import {countiesOf} from '../register/counties.js';
import {readRegister, type RegisterEntry} from '../register/register.js';
import {localitiesOf, namesOf, neighboursOf} from './localities.js';
import {meetingsFrom} from './meetings.js';
import {drawShapes} from './shapes.js';
import {streetsOf} from './streets.js';
import {beats} from './tables/beats.js';
import {defaultCategories} from '../categories/default-categories.js';
import {county, gminy} from './tables/gminy.js';
import {threatsUntil} from './threats.js';
import {unitsOf} from './units.js';

/**
 * A county to try everything on: powiat łódzki wschodni with its true localities, and with invented
 * streets, outlines, beats, officers and threats. The same day gives the same county.
 *
 * @param today - `YYYY-MM-DD`: meetings lie ahead of it, assignments and threats behind it.
 */
export function demoCounty(today: string): CountyData {
  const register = readRegister();
  const localities = localitiesOf(register);
  const streets = streetsOf(localities);
  const coverage = beats.map((beat) => ({
    beat: beat.id,
    rules: rulesOf(beat, localities, streets),
  }));
  const shapes = drawShapes(localities, streets, coverage, neighboursOf(register, localities));
  const parts = gminy.map(({teryt, name}) => ({teryt, name, outline: shapes.gmina(teryt)}));
  return {
    area: {...county, outline: shapes.county, parts, localities: namesOf(localities)},
    gminy: gminy.map(({teryt, name}) => ({teryt, name})),
    localities,
    streets,
    outside: outsideNames(register),
    units: unitsOf(localities),
    beats: beatsOf(coverage, {gminy, localities, streets}, shapes, today),
    meetings: meetingsFrom(today),
    categories: defaultCategories,
    threats: threatsUntil(today, {outline: shapes.county, parts, localities, streets}),
  };
}

function outsideNames(register: readonly RegisterEntry[]): CountyData['outside'] {
  const counties = countiesOf(register);
  const own = counties.find(({teryt}) => teryt === county.teryt)!;
  return outsideOf(own, entriesAround(own, register), counties);
}
