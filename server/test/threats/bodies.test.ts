import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Bodies} from '../../lib/threats/bodies.js';
import {Body} from '../../lib/threats/body.js';

const made = (content: string | Uint8Array) => () => new Body('text/plain', content);
const unmade = () => assert.fail('the answer was known');

test('what has been answered is not made again until something changes', () => {
  const bodies = new Bodies();
  const first = bodies.get('a', made('a'));
  assert.equal(bodies.get('a', unmade), first);
  bodies.clear();
  assert.notEqual(bodies.get('a', made('a')), first);
});

test('whoever asks a thousand other questions makes the oldest answers go', () => {
  const bodies = new Bodies();
  bodies.get('old', made(''));
  const used = bodies.get('used', made(''));
  for (let at = 0; at < 999; at++) {
    bodies.get(`other ${at}`, made(''));
    assert.equal(bodies.get('used', unmade), used);
  }
  assert.throws(() => bodies.get('old', unmade), {message: 'the answer was known'});
});

test('few large answers go as soon as they fill the memory', () => {
  const bodies = new Bodies();
  const large = new Uint8Array(20 * 2 ** 20);
  for (const key of ['a', 'b', 'c']) bodies.get(key, made(large));
  bodies.get('a', unmade);
  bodies.get('d', made(large));
  bodies.get('a', unmade);
  assert.throws(() => bodies.get('b', unmade), {message: 'the answer was known'});
});
