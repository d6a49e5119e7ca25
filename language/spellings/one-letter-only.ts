const STEMS = `advert appra bites caps chast circumc compr comprom conc counterpo desp disenfranch disgu downs enfranch
  enterpr exerc expert franch fundra improv lifes mala marqu mayonna merchand mids moonr outs overs parad porpo pract prec
  prem prom repr sunr superv supers surm surpr telev torto treat turquo unders undisgu unprom unsuperv unsurpr`;
const KEPT = new Set(STEMS.split(/\s+/));

/** Whether what stands before `-ise` or `-ize` makes a word that everywhere keeps its letter: `exerc`, `caps`. */
export function keepsItsLetter(stem: string): boolean {
  // Four letters: the verbs spelled both ways are longer than `rise` and `size`. A w: `likewise`, `lengthwise`.
  return stem.length < 4 || stem.endsWith('w') || KEPT.has(stem);
}
