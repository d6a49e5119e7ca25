import { MONTH_NAMES } from '../../language/dates.js';
import { type FoundAspect, findAspects } from '../../language/grades.js';
import type { Span } from '../../language/span.js';
import { ownWords } from './clause.js';
import type { GradeMention } from './grade-mentions.js';
import type { Place } from './place.js';

/** Named at large so often that they are what is judged only right beside the grade. */
const LOOSE = new Set([
  'safeguarding',
  'leadership',
  'participation',
  'early help',
  'corporate parenting',
  'partnership working',
  'youth justice',
  'capacity to improve',
  'effectiveness',
  'efficiency',
  'legitimacy',
]);

const REPORTING =
  /\b(?:said(?!\s+to\s+be)|says|that(?!\s+(?:time|year|month|date|point|stage|inspection|report|visit)\b)|told|found\s+that)\s|;|\s[–—]\s|(?<!looked),?\s+(?:while|whereas|but(?!\s+(?:(?:now|then|later|since|also|still|\p{L}+ly)\s+)*(?:was|were|is|are|has|had|have|rose|fell|slipped|dropped|improved)\b)|although|despite|after|when|since)\s|[.!?]["”’]?\s/giu;
const CHILD_PROTECTION = /\bchild\s+protection\b/i;
/** `inadequate for child protection`: what elsewhere may mean all of the service. */
const FOR_PROTECTION = /^["'”’]?\s+(?:for|in|at|on)\s+(?:its\s+|their\s+)?child\s+protection\b/i;
/** Until October 2013 Ofsted inspected the protection of children by itself; later it was one grade of several. */
const ALONE_UNTIL = '2013-11';
/** Before, it was a part of `safeguarding and looked after children`. */
const PROTECTION_FROM = '2012-05';

/** From where a sentence speaks of the subject of the grade: behind the last grade, `said that` or a new clause. */
function regionStart(text: string, start: number, after: number): number {
  const cuts = [...text.slice(after, start).matchAll(REPORTING)].map(
    ({ index, 0: word }) => after + index + word.length,
  );
  return cuts.at(-1) ?? after;
}

function beside(text: string, from: number, to: number): boolean {
  return text.slice(from, to).length < 45;
}

/** `In May, leadership of services for children was …`: the subject itself, however long. */
const isHead = (region: string, { start, end }: Span): boolean =>
  /^\W*(?:[^,]*,\s+)?(?:the\s+)?$/i.test(region.slice(0, start)) &&
  /^\s+(?:of|in|for)\s/i.test(region.slice(end));

/** `inadequate for leadership`, `good in adoption and fostering`, `good at protecting vulnerable people` */
const FOR =
  /^["'”’]?\s+(?:(?:ratings?|grades?|judge?ments?)\s+)?(?:for|in|at|on|across|in\s+(?:respect|terms|relation\s+to)(?:\s+of)?|regarding|when\s+it\s+c[ao]mes?\s+to)\s+(?:(?:its|their|the|both|all|how\s+it)\s+)*(?:work\s+(?:on|with)\s+|services\s+for\s+|(?:experiences\s+(?:and\s+progress\s+)?of\s+))?[“"‘']?$/i;

/** `an outstanding judgement to Hampshire’s adoption service` */
const TO_NAMED =
  /^["'”’]?\s+(?:ratings?|grades?|judge?ments?|verdict)\s+(?:(?:was|were)\s+)?(?:(?:given|awarded|handed)\s+)?(?:to|for|of|on)\s+(?:\p{Lu}[\p{L}’'-]*\s+)+$/u;

/** `outstanding overall and for leadership`: of both. */
const OVERALL_AND = /^["'”’]?\s+overall\s+and(?=\s+(?:for|in|at|on)\s)/i;
/** `for help and protection and overall` */
const AND_OVERALL = /^\s*(?:,\s*)?and\s+overall\b/i;

/** `All four judgements were inadequate: help and protection, …` */
const SPELLED_OUT = /^["'”’]?(?:\s*:\s*|\s+\()(?:the\s+)?[“"‘']?$/i;
const SEVERAL =
  /\b(?:all|both|two|three|four|five|six)\s+(?:of\s+)?(?:\p{L}+\s+){0,3}(?:judge?ments|areas|grades|categories)\b/iu;

function behind(text: string, end: number): readonly FoundAspect[] {
  const found = findAspects(text.slice(end, end + 160));
  const first = found[0];
  const lead = first ? text.slice(end, end + first.span.start) : '';
  const isList = SPELLED_OUT.test(lead) && SEVERAL.test(text.slice(0, end));
  if (!isList && !FOR.test(lead) && !TO_NAMED.test(lead)) return [];
  const joined = found.filter(
    (one, index) =>
      index === 0 ||
      /^["'”’]?(?:\s*,|\s+and|\s*,\s+and)\s+(?:(?:for|in|its|their|the|experiences|of|services)\s+)*[“"‘']?$/.test(
        text.slice(end + found[index - 1]!.span.end, end + one.span.start),
      ),
  );
  return joined;
}

const names = (found: readonly FoundAspect[]) => [...new Set(found.map(({ aspect }) => aspect))];

/** `The review of the board found that it was …`: what the pronoun stands for. */
function meantByPronoun(lead: string, region: string): readonly string[] {
  if (!/^\W*(?:it|they|which)\b/i.test(region) && region.trim() !== '') return [];
  return names(findAspects(lead).filter(({ aspect }) => !LOOSE.has(aspect))).slice(-1);
}

/** `three years after it described them as`: what the grade before was for. */
const THEM = /\b(?:them|it|these|this|those)\s+(?:(?:as|to\s+be|were|was|are|is)\s+)?(?:an?\s+)?[“"‘']?$/i;

const NEW_SUBJECT =
  /\b(?:councils?|authorit(?:y|ies)|services?|it|its|they|their|borough|county|city|force|agency|trust|home|overall|both|rest|others?)\b/i;

const NEW_NOUN =
  /\b(?:councils?|authorit(?:y|ies)|services?|borough|county|city|force|agency|trust|home|overall|both|rest|others?)\b|\p{Lu}\p{Ll}/u;

const MONTH = new RegExp(`\\b(?:${MONTH_NAMES})\\b`, 'g');

/** Where the words stand that say what a grade is for: of `from good to inadequate`, those before the first. */
function ownWithin(text: string, start: number, taken: readonly GradeMention[]): Span {
  const last = taken.at(-1);
  if (!last) return { start: 0, end: start };
  const between = text.slice(last.span.end, start);
  // The names of months say nothing of whom.
  const unnamed = between.replace(MONTH, '');
  const isSame =
    findAspects(between).length === 0 && !NEW_SUBJECT.test(between) && !/\p{Lu}|[;.]/u.test(unnamed);
  return isSame ? ownWithin(text, last.span.start, taken.slice(0, -1)) : { start: last.span.end, end: start };
}

/** What the sentence speaks of before a grade. */
const aspectsBefore = (text: string, start: number, taken: readonly GradeMention[]) =>
  orOverall(
    names(
      findAspects(text.slice(taken.at(-2)?.span.end ?? 0, start)).filter(({ aspect }) => !LOOSE.has(aspect)),
    ),
  );

/** `both Kent and its safeguarding board`: the authority as a whole and one part of it. */
const WITH_ITS_PART =
  /\bboth\s+(?:the\s+)?(?:Ʊ+|council|local\s+authority|authority|(?:children[’']s\s+)?services)(?:\s+in\s+Ʊ+)?\s+and\s+(?:its\s+|the\s+)?(?:local\s+)?Ⱥ+/iu;

/** `The sub-judgements – leadership, adoption and fostering – were the same`: all of them. */
const BETWEEN_DASHES =
  /\bjudge?ments?\s(?:[^Ɠ.;–—]*\s)?[–—]\s+[^–—Ɠ]*Ⱥ[^–—Ɠ]*\s[–—]\s+(?:(?:were|are|was|is|all|both)\s+)*[“"‘']?$/iu;

/** What was judged: `overall` unless the sentence names an aspect as the subject of the grade or right behind it. */
export function whatIsGraded(text: string, { mention, taken, clause, skeleton }: Place): readonly string[] {
  const { start, end } = mention.span;
  if (mention.subjectBehind) {
    const named = names(findAspects(ownWords(text, clause).slice(end)));
    // `as was Kent’s`: what was judged is that of the grade before.
    return named.length > 0 || taken.length === 0 ? orOverall(named) : aspectsBefore(text, start, taken);
  }
  const between = BETWEEN_DASHES.exec(skeleton.slice(0, start));
  if (between) return names(findAspects(text.slice(between.index, start)));
  const { start: after, end: until } = ownWithin(text, start, taken);
  const from = regionStart(text, start, after);
  const region = text.slice(from, start);
  const rest = text.slice(end);
  const both = OVERALL_AND.exec(rest);
  const follows = behind(text, end + (both?.[0].length ?? 0));
  const isWholeToo = both !== null || AND_OVERALL.test(rest.slice(follows.at(-1)?.span.end ?? rest.length));
  if (/^["'”’]?\s+overall\b/i.test(rest) && (!both || follows.length === 0)) return ['overall'];
  if (FOR_PROTECTION.test(rest)) return ['help and protection'];
  if (follows.length > 0) return isWholeToo ? ['overall', ...names(follows)] : names(follows);
  if (/\boverall\b(?!\s+effectiveness\s+of)[^,;]{0,60}$/i.test(region)) return ['overall'];
  const before = findAspects(region).filter(
    ({ aspect, span }) => !LOOSE.has(aspect) || beside(text, from + span.end, until) || isHead(region, span),
  );
  const isWhole =
    /\boverall\s+effectiveness\b(?!\s+of)/i.test(region) || WITH_ITS_PART.test(skeleton.slice(from, start));
  const whole = before.length > 0 && isWhole ? ['overall'] : [];
  if (before.length === 0 && taken.length > 0 && THEM.test(region) && !NEW_NOUN.test(region))
    return aspectsBefore(text, start, taken);
  return orOverall(
    before.length > 0 ? [...whole, ...names(before)] : meantByPronoun(text.slice(after, from), region),
  );
}

const orOverall = (aspects: readonly string[]) => (aspects.length > 0 ? aspects : ['overall']);

/** What `child protection` meant on a day: the inspection of that alone, or the service as a whole. */
export function whatOnDay(aspect: string, text: string, date: string | null): string {
  const alone = date !== null && date < ALONE_UNTIL && date >= '2009';
  if (aspect !== 'overall' || !alone || !CHILD_PROTECTION.test(text)) return aspect;
  return date < PROTECTION_FROM ? 'safeguarding' : 'help and protection';
}

/** What a line that gives one grade to a list is about. */
export function aspectsIn(text: string): readonly string[] {
  return orOverall(names(findAspects(text).filter(({ aspect }) => !LOOSE.has(aspect))).slice(0, 1));
}
