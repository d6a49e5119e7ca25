/**
 * Terms of the synonym groups that in lower case are, or read as, an English word, a name or plain prose, so that
 * they only count in a query when typed with these capitals. Abbreviations of two letters need no entry.
 */
export const asWritten: ReadonlySet<string> = new Set([
  'ACE',
  'CAF',
  'CiC',
  'CIN',
  'CLA',
  'DASH',
  'DoL',
  'FII',
  'LAC',
  'MASH',
  'MoJ',
  'NEET',
  'PRU',
  'SEN',
  'SEND',
  'SIF',
  'SIN',
  'SUI',
  'SWE',
  'TAC',
  'TAF',
  'Working Together',
]);
