import { ownWords } from './clause.js';
import { isCounted, isSpelledOut } from './counted.js';
import { NOT_JUDGEMENTS, UNNAMED_AUTHORITIES } from './not-judgements.js';
import { OTHER_BODY } from './other-body.js';
import type { Place } from './place.js';
import { scopeStart } from './scope.js';

/** `good or outstanding`, `outstanding, good or worse` is no grade that anybody was given. */
const ALTERNATIVE = /Ɠ["”’]?(?:\s*,\s*["“‘]?Ɠ+["”’]?)*,?\s+or\s+(?:even\s+)?["“‘]?$/iu;
const ALTERNATIVE_BEHIND =
  /^["'”’]?\s+(?:or|and)\s+(?:better|above|worse|below)\b|^["'”’]?(?:\s*,\s*["“‘]?Ɠ+["”’]?)*,?\s+or\s+["“‘]?Ɠ/iu;

/** `Good grades all round for the county’s homes` */
const OTHERS_BEHIND = new RegExp(
  String.raw`^[^.,;]{0,30}\b(?:for|of|to)\s+[^.,;ƱȺ]{0,40}${OTHER_BODY.source}`,
  'iu',
);
/** `A fostering agency based in Kent has been given …`: it is not named. */
const UNNAMED =
  /^\W*(?:an?|another|one|two|three|four|five)\s+(?:\p{L}+\s+){0,2}(?:fostering|adoption|voluntary|independent|private|residential|Ⱥ+)?\s*(?:agenc(?:y|ies)|charit(?:y|ies)|providers?|homes?|compan(?:y|ies))\b/iu;

/** `The CQC has rated one local trust as …`: nor is this. */
const UNNAMED_OBJECT =
  /\b(?:rat|judg|grad|deem|inspect)ed\s+(?:an?|one|two|three|another|some|several)\s+(?:\p{L}+\s+){0,2}(?:trusts?|councils?|authorit(?:y|ies)|agenc(?:y|ies)|homes?|services?|forces?|providers?)\b[^Ʊ]*$/iu;

/** Is somebody else's grade spoken of: a school's in the area, say? */
function isOthers({ reading, skeleton, clause, mention, later }: Place): boolean {
  if (later) return false;
  const own = skeleton.slice(clause.span.start, mention.span.start);
  const body = reading.mentions.some(({ authority }) => authority.kind === 'body');
  if (
    UNNAMED.test(own) ||
    UNNAMED_OBJECT.test(own) ||
    (!body && OTHERS_BEHIND.test(skeleton.slice(mention.span.end)))
  )
    return true;
  return (
    !body && OTHER_BODY.test(own) && !/\b(?:the|same|this)\s+(?:same\s+)?(?:home|centre|clinic)\b/i.test(own)
  );
}

/** `Kent’s inadequate Ofsted rating`: whose it is does not part the grade from its noun. */
const OWNER_BEHIND = /^(["'”’]?)\s+Ɨ+(?:[’']s)?(?=\s)/u;

function behind({ reading, skeleton, mention }: Place): string {
  const owner = OWNER_BEHIND.exec(skeleton.slice(mention.span.end));
  return (owner?.[1] ?? '') + reading.unit.text.slice(mention.span.end + (owner?.[0].length ?? 0));
}

/** `surprised if the authority were rated …`: the word that opens the clause is not in it. */
const UNDER_CONDITION = /\b(?<!\bas\s)(?:if|unless)\s+$/i;

/** The month is no verb. */
const MONTH_OF_MAY = /\bMay\b/g;

/** Is the grade's word used otherwise, or is the grade somebody else's? */
export function isRejected(place: Place): boolean {
  const { reading, skeleton, clause, mention } = place;
  const { text } = reading.unit;
  const before = ownWords(text, clause)
    .slice(scopeStart(place), mention.span.start)
    .replace(MONTH_OF_MAY, '');
  const after = behind(place);
  if (ALTERNATIVE.test(skeleton.slice(0, mention.span.start))) return true;
  if (ALTERNATIVE_BEHIND.test(skeleton.slice(mention.span.end)) || isOthers(place)) return true;
  if (isCounted(place) || UNDER_CONDITION.test(text.slice(0, clause.span.start))) return true;
  return NOT_JUDGEMENTS.some(
    (rule) =>
      (rule.before?.test(before) && !(rule === UNNAMED_AUTHORITIES && isSpelledOut(place))) ||
      rule.lead?.test(text.slice(0, mention.span.start)) ||
      (mention.grade !== null && !mention.subjectBehind && rule.after?.test(after)) ||
      rule.sentence?.test(text),
  );
}
