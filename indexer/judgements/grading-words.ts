/** Verbs that mean the giving of a grade, whoever uses them. */
const GRADING =
  '(?:re-?|down|up)?(?:rat|judg|grad|assess|evaluat)(?:ed|es|e|ing)|adjudg(?:ed|es|ing)|deem(?:ed|s)|declar(?:ed|es)|rank(?:ed|s)|brand(?:ed|s)|labell?(?:ed|s)|class(?:ed|es)|classified|scor(?:ed|es)';
/** Verbs that may give or move a grade, and much else. */
const GIVING = String.raw`call(?:ed|s)|(?:seen|viewed|regarded)(?=\s+as)|result(?:ed|s|ing)\s+in|describ(?:ed|es)|found|finds?|finding|consider(?:ed|s)|giv(?:en|es|e|ing)|gave|award(?:ed|s|ing)|receiv(?:ed|es|e|ing)|get|got|gets|getting|hand(?:ed|s)|earn(?:ed|s|ing)|achiev(?:ed|es|ing)|secur(?:ed|es|ing)|won|wins|winning|gain(?:ed|s)|told|dropp?(?:ed|s|ing)?|fell|falls|fallen|slipp?(?:ed|s)|slid|mov(?:ed|es|ing)|rose|risen|rises|improv(?:ed|es|ing)|climb(?:ed|s)|go(?:es|ne)|went|jump(?:ed|s)|leap(?:t|ed|s)|retain(?:ed|s|ing)|keeps?|kept|keeping|uph[eo]ld|confirm(?:ed|s)|lower(?:ed|s)|rais(?:ed|es)|brings?|brought|lift(?:ed|s)|plac(?:ed|es|ing)|put|puts|revis(?:ed|es)|chang(?:ed|es)|maintain(?:ed|s)|h[eo]ld|holds|regain(?:ed|s)|lost|loses|shook\s+off|withdr[ae]wn?|withdrew|conclud(?:ed|es)|shar(?:e|es|ed)|return(?:ed|s)|said\s+to\s+be|left|leaves|marked(?!\s+by)|sheds?|criticis(?:ed|es)\s+as|condemn(?:ed|s)`;
/** Next to the grade alone: `up from good`, `said “inadequate”`. */
const BESIDE = String.raw`(?:up|down)(?=\s+(?:to|from)\b|\s+[“"‘']?Ɠ)|(?:all|both|each|now|still|currently)\s+(?:has|have|had)|boast(?:s|ed)?|from|out\s+of|said|says?|states?|stated`;

const whole = (words: string) => new RegExp(String.raw`\b(?:${words})\b`, 'gi');
export const GRADING_VERB = whole(GRADING);
export const GIVING_VERB = whole(GIVING);
export const BESIDE_VERB = whole(BESIDE);

export const GRADING_NOUN =
  '(?:ratings?|grades?|grading|judge?ments?|verdicts?|marks?|status|categor(?:y|ies)|effectiveness|outcomes?|labels?|tag|badge|result|finding|scores?|evaluations?)';

/** What can be graded. */
const GRADABLE =
  /^(?:services?|overall|councils?|authorit(?:y|ies)|borough|boroughs|county|counties|city|town|agency|agencies|force|forces|constabulary|arrangements|departments?|partnerships?|areas?|boards?|trusts?|homes?|provision|effectiveness|work|inspections?|reports?|region|care|judge?ments?|grades?|ratings?|outcomes?|verdict|company|team|clinic|it|they|them|which|who|both|all|each|we|us|you|itself|themselves|others|alone|centre|protection|wards?|boards?)$/i;
/** What says nothing of its own about what is graded: the quality of what? */
const TRANSPARENT =
  /^(?:quality|support|help|experiences?|progress|impact|state|performance|standards?|response|capacity|every|aspects?)$/i;
/** Words that may stand anywhere in a statement of a grade. */
const NEUTRAL =
  /^(?:as|to|be|been|being|have|has|had|having|was|were|is|are|an?|the|its|their|his|her|our|your|my|only|just|still|now|once|again|then|too|also|more|two|three|four|five|six|seven|grades?|ratings?|judge?ments?|verdict|that|this|these|those|lowest|highest|possible|bottom|top|inspectors?|inspectorate|watchdog|regulator|ofsted|straight|back|up|down|short|so|last|first|second|third|year|years|month|week|current|previous|original|new|finally|mark|status|local|much|single|key|twice|whole|rest|or|and|s|respectively|latest|full|already|there|here|throughout|overall|neighbouring|nearby|such|north|south|east|west|london|\d+|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|later|ago|\p{L}+ly|Ɨ+)$/iu;
const PREPOSITION =
  /\s+(?:in|of|for|at|by|with|on|from|across|into|under|over|within|near|outside|towards|about|around|since|during|following|after|against|as)\s+|\s*,\s+/i;

const MARK = /^[ƱȺ]/u;

/** What inspectors of homes and agencies grade first. */
const OF_CHILDREN = /\bexperiences\s+and\s+progress\s+of\s+(?:the\s+)?(?:children|young\s+people)\b/i;

/** How it works with others, and no partnership that is inspected. */
const WORKING_WITH = /\bpartnerships?\s+with\b/i;

/** The last word of a phrase that says something; null when there is none. */
const headOf = (phrase: string): string | null =>
  (phrase.match(/[\p{L}\p{N}-]+/gu) ?? []).findLast((word) => !NEUTRAL.test(word)) ?? null;

const fits = (head: string) => MARK.test(head) || GRADABLE.test(head);

/** The phrases between prepositions; of words that begin with one, as `In May the council`, the last. */
function phrasesOf(words: string): readonly string[] {
  const phrases = ` ${words} `.split(PREPOSITION);
  return phrases[0]!.trim() === '' ? phrases.slice(-1) : phrases;
}

/**
 * Can what these words name be given a grade? `Kent’s services` can, `recording in Kent` cannot: the head of the
 * first phrase decides, or of the next where it says nothing of its own (`the quality of`).
 * @param words of a skeleton
 * @param empty what to answer when they name nothing
 */
export function isGradable(words: string, empty: boolean): boolean {
  if (WORKING_WITH.test(words)) return false;
  if (OF_CHILDREN.test(words)) return true;
  const heads = phrasesOf(words).map(headOf);
  const named = heads.filter((head) => head !== null);
  const first = named.find((head) => !TRANSPARENT.test(head));
  // `progress` alone is the progress of no service.
  return first === undefined ? empty && named.length === 0 : fits(first);
}
