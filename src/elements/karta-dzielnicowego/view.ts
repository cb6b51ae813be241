import type {Language} from '../../i18n/index.js';
import type {HeadingLevel} from './heading.js';
import type {Messages} from './karta-dzielnicowego.messages.js';

/** How the parts of the card are shown. */
export interface View {
  readonly words: Messages;
  readonly language: Language;
  readonly now: Date;
  readonly level: HeadingLevel;
}
