import {examples} from '../../lib/examples.js';
import type {Dictionary} from '../../lib/i18n/index.js';
import {everyElement} from './every-element.ts';
import {speaks} from './speaks.ts';

/** Elements without words for residents. */
const silent = ['rejon-backend'];

for (const [tag, states] of Object.entries(examples)) {
  everyElement(tag, states);
  if (silent.includes(tag)) continue;
  const {messages} = (await import(`../../lib/elements/${tag}/${tag}.messages.js`)) as {
    messages: Dictionary<object>;
  };
  speaks(tag, states, messages);
}
