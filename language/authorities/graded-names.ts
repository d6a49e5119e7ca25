import { gazetteer } from './gazetteer.js';
import { indexNames, nameAt } from './name-index.js';
import { nameTokens } from './tokens.js';

const PART = String.raw`\p{Lu}[\p{L}’'-]+`;
const NAME = `(?:The )?${PART}(?: (?:(?:and|of|in|for|the|&) ){0,2}${PART}){0,3}`;
const GRADE = 'outstanding|good|requires improvement(?: to be good)?|inadequate|adequate';

/** A text that speaks of agencies or homes may name them without saying what they are. */
const OF_BODIES =
  /\b(?:(?:adoption|fostering)\s+(?:agenc(?:y|ies)|charit(?:y|ies)|societ(?:y|ies))|(?:children[’']s|residential|secure)\s+homes?|(?:bed|bedded|bedroom)\s+homes?|homes?\s+(?:rated|graded|judged|inspected|in)|\p{L}+\s+homes\s+(?:this|in))\b/iu;
const SUBJECT = new RegExp(
  String.raw`(?<=^|[.;:]\s+|\n\s*|\band\s+|\bwhile\s+|,\s+)(?<name>${NAME}),?(?:\s+(?:which|in|near|a|an|run|based|just)\s[^,.;]{3,80},)?\s+(?:(?:has|have|had|was|were)\s+(?:been\s+|also\s+|now\s+){0,2}(?:rated|judged|graded|deemed|upgraded|downgraded|given)|has\s+(?:kept|retained|received)\s+(?:its|an?)\s+(?:\p{L}+\s+){0,2}(?:rating|grade|judge?ment))\b`,
  'gmu',
);
const LIST = new RegExp(String.raw`\b(?:${GRADE})\b[^.:;\n]{0,60}:\s*(?<list>[^.\n]+)`, 'giu');
/** `two other homes, Otter Lodge and The Beeches, were` */
const HOMES = new RegExp(
  String.raw`\b(?:homes|agencies|services|centres),? (?<list>${NAME}(?:, ${NAME})*,? and ${NAME}),? (?:are|were|have|had)\b`,
  'gu',
);
/** `Mossbank Homes (Preston): good`, a line of a list */
const LABEL = new RegExp(
  String.raw`^[^\p{L}\n]*(?<name>${NAME})(?: Ltd| Limited)?(?:,? \([^()\n]{2,40}\)|, (?:in|near|based in) [^:,\n]{2,40})?:\s*(?:rated |judged |graded )?[“"‘']?(?:${GRADE})\b`,
  'gimu',
);
const WHOLE = new RegExp(`^${NAME}(?:, ${PART})?$`, 'u');
/** Inspected, but no agency or home; or no body at all. */
const OTHER =
  /\b(?:School|Academy|College|Nursery|Primary|Council|Services?|Hospital|Inspectors?|Ofsted|Report|Overall|Children|Leadership|Authority|Authorities|Councils|Judgement|They|It|Both|Which|We|That|Good|Outstanding|Inadequate)\b/u;

const listed = indexNames(gazetteer);

function isListed(name: string): boolean {
  const tokens = nameTokens(name);
  return nameAt(listed, { text: name, tokens, anyCase: false }, 0) !== null;
}

/** Names in a list: parted by semicolons where it has some, else by commas. */
const partsOf = (list: string): readonly string[] =>
  list.split(list.includes(';') ? /;\s*(?:and\s+)?/ : /,\s*(?:and\s+)?|\s+and\s+/).map((part) => part.trim());

/** What a text about agencies or homes gives grades to by name: the subjects of its verdicts, the names in its lists. */
export function gradedNames(text: string): readonly string[] {
  if (!OF_BODIES.test(text)) return [];
  const subjects = [...text.matchAll(SUBJECT)].map(({ groups }) => groups!.name!);
  const labels = [...text.matchAll(LABEL)].map(({ groups }) => groups!.name!);
  const inLists = [...text.matchAll(LIST), ...text.matchAll(HOMES)].flatMap(({ groups }) =>
    partsOf(groups!.list!),
  );
  return [...subjects, ...labels, ...inLists].filter(
    (name) => WHOLE.test(name) && !OTHER.test(name) && !isListed(name),
  );
}
