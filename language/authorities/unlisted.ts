import type { Authority } from './authority.js';
import { gazetteer, slug } from './gazetteer.js';
import { indexNames, nameAt } from './name-index.js';
import { nameTokens } from './tokens.js';

const PART = String.raw`\p{Lu}[\p{L}’'-]+`;
const NAME = `${PART}(?:,? (?:(?:and|of|upon|on|with|the|in|&) ){0,2}${PART}){0,4}`;
const KIND =
  '(?:County Borough|Metropolitan Borough|Metropolitan District|County|City|Borough|District|Unitary|Islands?|Regional)';
const COUNCIL = new RegExp(
  String.raw`(?<!\p{L})(?<name>${NAME}?)(?<kind> ${KIND})?(?: Metropolitan| Unitary)? [Cc]ouncil(?!\p{L}| [Tt]ax| of)`,
  'gu',
);
const BOROUGH = new RegExp(
  String.raw`(?<!\p{L})(?:London|Royal|Metropolitan) Borough of (?<name>${NAME})`,
  'gu',
);

/** Bodies that are councils of something else than a place. */
const NO_PLACE =
  /\b(?:Arts?|Youth|National|Privy|British|Medical|Research|Nursing|Midwifery|Sports?|Chiefs?|Constables?|Care|Social|Town|Parish|Community|Judicial|Justice|Muslim|Hindu|Jewish|Refugee|Teaching|Children|People|Students?|School|Law|Bar|Church|Churches|Press|Advertising|European|International|World|United|Security|General|Executive|Legislative|Funding|Skills|Learning|Workforce|Professions?|Trades?|Union|Leadership|Design|Ministers|Health|Safety|Sentencing|Welsh|Scottish|English|Irish|London|Local|Full|Shadow|Which|What|Whose|Your|Our|My|The|This|That|Every|Each|Another|Any|One|Two|Meanwhile|Leading|New|Labour|Conservative|Liberal|Democrat|Tory|Inquiry|Policy|Advisory|Adoption|Fostering|Safeguarding|Tribunals?)\b/;

/** `the County Council` is named elsewhere. */
const KIND_ALONE = new RegExp(`^${KIND}$`, 'u');

/** Words that begin a sentence and no name. */
const OPENING =
  /^(?:(?:The|At|In|For|From|By|And|But|While|When|Both|As|With|On|To|Of|If|After|Before|Since|Although|However|Meanwhile|Like|Unlike|Yet|Then|Now|Where|Because|Only|Is|Are|Was|Were|Has|Have|Had|Do|Does|Did|Can|Could|Will|Would|Should|Ofsted|Estyn|Inspectors?|Councillors?|Cllr|Mr|Mrs|Ms|Dr)\s+)+/;

const known = indexNames(gazetteer);

function isListed(name: string): boolean {
  const tokens = nameTokens(name);
  const found = tokens.map((_, at) => nameAt(known, { text: name, tokens, anyCase: false }, at));
  return found.some((one, at) => one !== null && (at + one.words === tokens.length || at === 0));
}

/** Councils that a text names as such and the gazetteer does not have: abolished districts, places abroad or made up. */
export function unlistedIn(text: string): readonly Authority[] {
  if (!/ouncil|orough of/.test(text)) return [];
  const found = new Map<string, Authority>();
  for (const match of [...text.matchAll(COUNCIL), ...text.matchAll(BOROUGH)]) {
    const name = match
      .groups!.name!.replace(OPENING, '')
      .replace(/ (?:County|City|Borough|District|Metropolitan|Unitary)$/, '');
    if (name.length < 3 || NO_PLACE.test(name) || KIND_ALONE.test(name) || isListed(name)) continue;
    const official = match[0].replace(OPENING, '').replace(/ council$/, ' Council');
    const before = found.get(slug(name))?.aliases ?? [];
    found.set(slug(name), {
      id: slug(name),
      name,
      aliases: [...new Set([...before, official])],
      kind: 'council',
      nation: 'United Kingdom',
      ended: null,
    });
  }
  return [...found.values()];
}
