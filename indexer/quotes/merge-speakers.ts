import { splitTitle } from '../../language/people/titles.js';
import type { Quote, Speaker, SpeakerRole } from '../../store/records.js';
import type { ArticleText } from '../article-text.js';
import { idOf } from '../chunk.js';
import type { FoundQuote, FoundSpeaker } from './extract-quotes.js';

/** What one article gave. */
export interface ArticleQuotes {
  readonly article: Pick<ArticleText, 'id' | 'document' | 'date'>;
  readonly quotes: readonly FoundQuote[];
}

/** A named speaker of one article. */
interface Appearance {
  readonly speaker: FoundSpeaker & { readonly name: string };
  readonly date: string | null;
}

/** Appearances that are of one speaker. */
interface Cluster {
  readonly appearances: Appearance[];
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
const nameKey = (name: string) => folded(splitTitle(name).name);
const nameWords = (name: string) => nameKey(name).split(' ');
const isLone = (name: string) => nameWords(name).length === 1;

/** Forms whose first name differs by an initial or a middle name only. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.at(-1) !== y.at(-1)) return false;
  const [first, other] = [x[0]!, y[0]!];
  return x.length > 1 && y.length > 1 && (first === other || first === other[0] || other === first[0]);
}

const PLAIN = new Set(
  'of for and the in on at to council board office service services committee group team trust'.split(' '),
);
const telling = (text: string) =>
  folded(text)
    .split(' ')
    .filter((word) => !PLAIN.has(word));
const initials = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!.toLowerCase())
    .join('');

/** May two forms name one body: a word in common that tells, or one the initials of the other? */
function sameBody(a: string, b: string): boolean {
  const shared = telling(a).some((word) => telling(b).includes(word));
  return folded(a) === folded(b) || shared || initials(a) === folded(b) || initials(b) === folded(a);
}

const organisationsOf = ({ appearances }: Cluster) =>
  appearances.flatMap(({ speaker }) => (speaker.organisation ? [speaker.organisation] : []));
const rolesIn = ({ appearances }: Cluster) =>
  appearances.flatMap(({ speaker }) => (speaker.role ? [folded(speaker.role)] : []));

/** Nothing says that they are two: no organisations that differ, or the same role besides. */
function agrees(cluster: Cluster, { speaker }: Appearance): boolean {
  const organisations = organisationsOf(cluster);
  if (!speaker.organisation || organisations.length === 0) return true;
  if (organisations.some((organisation) => sameBody(organisation, speaker.organisation!))) return true;
  return (
    speaker.role !== null &&
    rolesIn(cluster).includes(folded(speaker.role)) &&
    folded(speaker.role).includes(' ')
  );
}

/** Bodies of one name are one; `NCA` and `National Crime Agency` are where an article used both. */
function sameOrganisation(cluster: Cluster, { speaker }: Appearance): boolean {
  const own = new Set([speaker.name, ...speaker.forms].map(folded));
  return cluster.appearances.some(({ speaker: other }) =>
    [other.name, ...other.forms].some((form) => own.has(folded(form))),
  );
}

function clusterOf(clusters: readonly Cluster[], appearance: Appearance): Cluster | undefined {
  const { speaker } = appearance;
  const ofKind = clusters.filter(({ appearances }) => appearances[0]!.speaker.kind === speaker.kind);
  if (speaker.kind !== 'person') return ofKind.find((cluster) => sameOrganisation(cluster, appearance));
  const namesakes = ofKind.filter(({ appearances }) =>
    appearances.some(
      ({ speaker: other }) =>
        nameKey(other.name) === nameKey(speaker.name) || sameName(other.name, speaker.name),
    ),
  );
  const agreeing = namesakes.filter((cluster) => agrees(cluster, appearance));
  return agreeing.find((cluster) => rolesIn(cluster).includes(folded(speaker.role ?? ''))) ?? agreeing[0];
}

/** Who goes by a surname alone is the one bearer of it whom the collection names, where nothing speaks against it. */
function bearerOf(clusters: readonly Cluster[], appearance: Appearance): Cluster | undefined {
  const surname = nameKey(appearance.speaker.name);
  const bearers = clusters.filter(
    ({ appearances: [first] }) =>
      first!.speaker.kind === 'person' && nameWords(first!.speaker.name).at(-1) === surname,
  );
  return bearers.length === 1 && agrees(bearers[0]!, appearance) ? bearers[0] : undefined;
}

function gather(appearances: readonly Appearance[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const put = (appearance: Appearance, cluster: Cluster | undefined) => {
    if (cluster) cluster.appearances.push(appearance);
    else clusters.push({ appearances: [appearance] });
  };
  const lone = (appearance: Appearance) =>
    appearance.speaker.kind === 'person' && isLone(appearance.speaker.name);
  for (const appearance of appearances.filter((found) => !lone(found)))
    put(appearance, clusterOf(clusters, appearance));
  for (const appearance of appearances.filter(lone)) {
    put(appearance, bearerOf(clusters, appearance) ?? clusterOf(clusters, appearance));
  }
  return clusters;
}

/** The form with most words, and of those the one met first. */
const fullest = (forms: readonly string[]) =>
  forms.reduce((best, form) => (form.split(' ').length > best.split(' ').length ? form : best));

function rolesOf({ appearances }: Cluster): readonly SpeakerRole[] {
  const roles = new Map<string, SpeakerRole>();
  for (const { speaker, date } of appearances) {
    const { role, organisation } = speaker;
    if (!role && !organisation) continue;
    const key = `${folded(role ?? '')}|${folded(organisation ?? '')}`;
    const known = roles.get(key) ?? { role, organisation, from: null, to: null };
    roles.set(key, { ...known, from: earliest(known.from, date), to: latest(known.to, date) });
  }
  return [...roles.values()].sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'));
}

const earliest = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);
const latest = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

interface Identified {
  readonly id: string;
  readonly cluster: Cluster;
}

/** The first bearer of a name goes by the name alone, so that others of the same name change no id. */
function identify(clusters: readonly Cluster[]): readonly Identified[] {
  const taken = new Map<string, number>();
  return clusters.map((cluster) => {
    const { kind } = cluster.appearances[0]!.speaker;
    const key = `${kind}|${nameKey(fullest(cluster.appearances.map(({ speaker }) => speaker.name)))}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const apart = before === 0 ? '' : folded(organisationsOf(cluster)[0] ?? String(before));
    return { id: idOf('speaker', key, apart), cluster };
  });
}

function toSpeaker({ id, cluster }: Identified, quotes: readonly Quote[]): Speaker {
  const { appearances } = cluster;
  const name = fullest(appearances.map(({ speaker }) => speaker.name));
  const forms = appearances.flatMap(({ speaker }) => [speaker.name, ...speaker.forms]);
  const dates = quotes.flatMap(({ date }) => (date ? [date] : [])).sort();
  return {
    id,
    name,
    kind: appearances[0]!.speaker.kind,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    roles: rolesOf(cluster),
    quotes: quotes.length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}

const isNamed = (speaker: FoundSpeaker | null): speaker is Appearance['speaker'] =>
  speaker !== null && speaker.name !== null;

function toQuote(
  quote: FoundQuote,
  article: ArticleQuotes['article'],
  id: string,
  speakerId: string | null,
): Quote {
  const { text, span, kind, cue, context, speaker } = quote;
  const { document, date } = article;
  return {
    id,
    articleId: article.id,
    document,
    text,
    span,
    kind,
    cue,
    context,
    date,
    speaker: speaker && {
      id: speakerId,
      name: speaker.name,
      role: speaker.role,
      organisation: speaker.organisation,
    },
    occurrences: quote.occurrences.map((place) => ({ document, span: place })),
  };
}

/** The same words twice in an article are told apart by their number. */
function idsOf({ article, quotes }: ArticleQuotes): readonly string[] {
  const met = new Map<string, number>();
  return quotes.map(({ text }) => {
    const times = met.get(text) ?? 0;
    met.set(text, times + 1);
    return idOf('quote', article.id, text, ...(times > 0 ? [String(times)] : []));
  });
}

/** Tells speakers apart across articles and names them; quotes keep the order in which they are given. */
export function mergeSpeakers(found: readonly ArticleQuotes[]): {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
} {
  const appearances = found.flatMap(({ article, quotes }) =>
    quotes.flatMap(({ speaker }) => (isNamed(speaker) ? [{ speaker, date: article.date }] : [])),
  );
  const identified = identify(gather(appearances));
  const idBySpeaker = new Map(
    identified.flatMap(({ id, cluster }) => cluster.appearances.map(({ speaker }) => [speaker, id] as const)),
  );
  const quotes = found.flatMap((one) => {
    const ids = idsOf(one);
    return one.quotes.map((quote, index) =>
      toQuote(
        quote,
        one.article,
        ids[index]!,
        isNamed(quote.speaker) ? (idBySpeaker.get(quote.speaker) ?? null) : null,
      ),
    );
  });
  const said = new Map<string | null, Quote[]>(identified.map(({ id }) => [id, []]));
  for (const quote of quotes) said.get(quote.speaker?.id ?? null)?.push(quote);
  return { quotes, speakers: identified.map((one) => toSpeaker(one, said.get(one.id)!)) };
}
