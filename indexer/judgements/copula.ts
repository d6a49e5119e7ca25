import { isGradable } from './grading-words.js';
import { before, type Place } from './place.js';
import { ownSubject, sharedSubject } from './subject.js';

const ADVERB = String.raw`(?:still|now|overall|again|already|also|only|just|both|all|each|at|seriously|once|therefore|then|too|officially|the\s+only\s+one\s+to\s+be|no\s+better\s+than|(?!(?:bare|hard|near|like|potential|arguab|possib|most|part|scarce|unlike)ly\b)\p{L}+ly)`;
const COPULA = new RegExp(
  String.raw`\b(?:is|are|was|were|been|being|be|(?:remain|stay)(?:s|ed)?|remaining|became|becomes?)\s+(?:${ADVERB}\s+)*(?:an?\s+)?[“"‘']?$`,
  'iu',
);
function subjectOfCopula(place: Place): string | null {
  const text = before(place);
  const copula = COPULA.exec(text);
  if (copula) return text.slice(0, copula.index);
  // `Services there require improvement`: the grade is the verb.
  const isVerb = /^requir/i.test(place.reading.unit.text.slice(place.mention.span.start));
  return isVerb && !/\b(?:an?|the|of|to|as|for)\s+[“"‘']?$/i.test(text) ? text : null;
}

/** A service by its name in general, and nobody's own word for it. */
const NOUN_SUBJECT =
  /^(?!.*\b(?:our|my)\b).*\b(?:services?|council|authority|borough|county|city|agency|force|home|trust|department)\b/i;

/** `built a bench, which`: what stands right before is a thing that nobody grades. */
const THING = /\b(?:an?|the|their|its)\s+(?:\p{L}+\s+)?(?<head>\p{Ll}+),?\s+which\s+$/iu;

function isOfThing({ clause, skeleton }: Place): boolean {
  const head = THING.exec(skeleton.slice(0, clause.span.start))?.groups?.head;
  return head !== undefined && !isGradable(head, true);
}

/** `Kent is good`, `its services remain good`, in that order of strength. */
export function copulaOf(place: Place): 'named' | 'pronoun' | null {
  const subject = subjectOfCopula(place);
  if (subject === null) return null;
  const text = sharedSubject(subject) ?? ownSubject(subject);
  // `Was inadequate in 2021.`: the subject of the sentence before goes without saying.
  if (text.trim() === '' && place.clause.span.start === 0) return 'pronoun';
  if (place.clause.relative && isOfThing(place)) return null;
  if (place.clause.relative && !/\p{L}/u.test(text.replace(/\b(?:which|who|has|have|had|having)\b/gi, '')))
    return 'pronoun';
  if (/\bhaving\s*$/.test(text)) return 'pronoun';
  if (!isGradable(text, false)) return null;
  return /[ƱȺ]/u.test(text) || NOUN_SUBJECT.test(text) ? 'named' : 'pronoun';
}
