import type { Authority } from './authority.js';
import { gazetteer, slug } from './gazetteer.js';
import { gradedNames } from './graded-names.js';
import { indexNames, nameAt } from './name-index.js';
import { nameTokens } from './tokens.js';

const PART = String.raw`\p{Lu}[\p{L}’'-]*`;
const NAME = `${PART}(?: (?:(?:and|of|for|the|&) ){0,2}${PART}){0,4}`;
const HOME = String.raw`(?:secure\s+)?children[’']s\s+home`;

/** Ways in which a text introduces a body that is inspected by itself; the group is its name. */
const FORMS: readonly RegExp[] = [
  // `Acorn Bank Fostering`, `Northmere Adoption Society`
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${NAME} (?:Fostering|Adoption)(?: (?:Agency|Services?|Society|Trust|Network))?)(?!\p{L}| Performance| Panel)`,
    'gu',
  ),
  // `Bridgewater Youth Justice Service`, which is inspected apart from the council that it bears the name of
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${NAME} Youth (?:Justice|Offending) (?:Service|Team|Partnership))(?!\p{L})`,
    'gu',
  ),
  // `the adoption agency Bridgewater Families`
  new RegExp(
    String.raw`(?:fostering|adoption) (?:agency|charity|society|provider),? (?<name>${NAME})(?!\p{L})`,
    'gu',
  ),
  // `the children’s home at Fell View`, `a children’s home called Fell View`, `Fell View children’s home`
  new RegExp(
    String.raw`${HOME},?\s+(?:at|called|named|known as)?\s*[“‘"']?(?<name>${PART}(?: ${PART}){0,2})(?!\p{L})`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?<name>${PART}(?: ${PART}){0,2})\s+${HOME}`, 'gu'),
  // `Willow Lodge, a children’s home in Stafford`
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${NAME}),? (?:which is )?an? (?:\p{L}+[ -]){0,3}(?:children[’']s home|(?:fostering|adoption) (?:agency|charity|society)|secure (?:unit|centre|home))`,
    'gu',
  ),
  // `Willow Lodge, our six-bed home in Stafford,`
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${PART}(?: ${PART}){1,2}),? (?:which is )?(?:an?|our|its|their|another) (?:[\p{L}\d]+[ -]){0,4}home (?:in|near|for|outside|that|which)(?!\p{L})`,
    'gu',
  ),
  // `Willow Lodge, which looks after four children`
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${PART}(?: ${PART}){1,2}),? which (?:looks after|cares for|is (?:home to|registered for)|accommodates) (?:up to )?(?:\p{L}+|\d+) (?:children|young people|boys|girls)(?!\p{L})`,
    'gu',
  ),
  // `Tideway House near Minehead, run by a company,`
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${PART}(?: ${PART}){1,2})(?:,? (?:near|in|at|outside) (?:the )?${PART}(?: ${PART}){0,2})?,? (?:which is |a home )?(?:run|operated|managed|owned) by(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${PART}(?: (?:(?:and|of|the|&) ){0,2}${PART}){0,7} NHS (?:Foundation )?Trust)(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${PART}(?: ${PART}){0,3} (?:Secure Training Centre|Secure Children[’']s Home|STC|Clinic))(?!\p{L})`,
    'gu',
  ),
];

/** Words that begin a sentence or name an office, and no body. */
const OPENING =
  /^(?:(?:The|At|In|For|From|By|And|But|While|When|Both|As|With|On|To|Of|If|After|Before|Since|A|An|Its?|Their|Ofsted|Estyn|CQC|Inspectors?)\s+)+/;
const GENERAL =
  /^(?:National|British|Independent|Voluntary|Regional|Local|Overall|Children|Child|Private|Inter-?country|International|Scottish|Welsh)\b|^(?:Fostering|Adoption|Youth|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Several|Some|All|Most|Other|New|Secure|No)\b|^\S{1,2}$/;

const listed = indexNames(gazetteer);

/** `Kent Adoption Service` is Kent’s. */
function isOfListed(name: string): boolean {
  const tokens = nameTokens(name);
  const at = tokens.findIndex((_, index) => nameAt(listed, { text: name, tokens, anyCase: false }, index));
  const rest = tokens.slice(at + 1).map(({ folded }) => folded);
  return (
    at === 0 &&
    rest.every((word) =>
      /^(?:fostering|adoption|services?|agency|and|on|upon|council|county|city)$|^[a-z]+shire$/.test(word),
    )
  );
}

/** Agencies, children's homes and clinics that a text introduces by name. */
export function bodiesIn(text: string): readonly Authority[] {
  if (
    !/ostering|doption|hildren[’']s\s+(?:home|Home)|Clinic|Trust|Secure|[Hh]omes|Youth\s+(?:Justice|Offending)/.test(
      text,
    )
  )
    return [];
  const names = [...FORMS.flatMap((form) => [...text.matchAll(form)].map(({ groups }) => groups!.name!))].map(
    (name) => name.replace(OPENING, ''),
  );
  const own = [...new Set([...names, ...gradedNames(text)])].filter(
    (name) => name.length > 3 && !GENERAL.test(name) && !isOfListed(name),
  );
  return own.map((name) => ({
    id: slug(name),
    name,
    aliases: [],
    kind: 'body',
    nation: 'United Kingdom',
    ended: null,
  }));
}
