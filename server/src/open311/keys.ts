import {timingSafeEqual} from 'node:crypto';
import {Problem} from '../plugins/problem.js';
import {keyHash, type Open311Config} from './variables.js';

/**
 * Checks the key of a sender. All keys are compared, and by their hashes, so that the time of the answer
 * tells nothing about them.
 *
 * @returns The hash of the key, by which the sender is known from now on.
 * @throws {Problem} `key-refused`.
 */
export function checkKey(key: string | null, {keyHashes}: Open311Config): Buffer {
  if (keyHashes.length === 0) {
    throw new Problem(
      'key-refused',
      'Ten serwer nie przyjmuje zgłoszeń przez Open311; wyślij je formularzem na stronie.',
    );
  }
  const hash = keyHash(key ?? '');
  const matches = keyHashes.filter((known) => timingSafeEqual(known, hash));
  if (matches.length > 0) return hash;
  throw new Problem(
    'key-refused',
    key
      ? 'Klucz api_key jest nieprawidłowy; poproś o nowy tego, kto prowadzi serwer.'
      : 'Brakuje klucza api_key; poproś o niego tego, kto prowadzi serwer.',
  );
}
