export { dateInAddress } from './dates/address.js';
export { MONTH_NAMES, monthNumber, WEEKDAY_NAMES } from './dates/calendar.js';
export { type FoundDate, findDates } from './dates/find.js';
export { isDateLine } from './dates/line.js';
