import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {entriesAround, outsideOf} from '../../lib/register/around.js';
import {countiesOf} from '../../lib/register/counties.js';
import {readRegister} from '../../lib/register/register.js';

suite('what lies around a county', () => {
  const register = readRegister();
  const counties = countiesOf(register);
  const county = counties.find(({teryt}) => teryt === '1006')!;
  const outside = outsideOf(county, entriesAround(county, register), counties);
  const countiesNamed = (name: string) =>
    outside.filter((place) => place.name === name).map(({county}) => county);

  test('is known by county, a town before the many villages of its name', () => {
    assert.deepEqual(countiesNamed('Łódź'), ['miasto Łódź']);
    assert.deepEqual(countiesNamed('Brzeziny'), ['powiat brzeziński']);
  });

  test('never sends anybody to a far town whose name a village nearby has', () => {
    assert.equal(countiesNamed('Szczecin').length, 2);
    assert.equal(countiesNamed('Biała').length, 2);
  });

  test('leaves out what the county has itself', () => {
    assert.deepEqual(countiesNamed('Koluszki'), []);
    assert.deepEqual(countiesNamed('Bukowiec'), []);
  });
});
