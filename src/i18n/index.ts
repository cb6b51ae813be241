export {formatDay, formatMoment, formatMonth, todayInPoland} from './format-day.js';
export {formatDistance, formatNumber, formatShare} from './format-number.js';
export type {Language} from './language.js';
export {Localizer} from './localizer.js';
export type {Dictionary} from './localizer.js';
export {formatPhone} from './phone.js';
export {plural} from './plural.js';
export {formatRecurrence, formatWeekly} from './recurrence.js';
export {weekdayName} from './weekdays.js';
