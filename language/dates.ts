export { dateInAddress } from './dates/address.js';
export { type FoundDate, findDates } from './dates/find.js';
export { isDateLine } from './dates/line.js';
