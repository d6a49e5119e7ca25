import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from '../../language/reporting/function-words.js';
import { type CueStrength, mayInvert, reportingStrength } from '../../language/reporting/reporting-verbs.js';
import { type Phrase, phraseAfter, phraseBefore, type Sentence } from './phrase.js';

/** A word or phrase that reports speech, with whoever it says speaks; `from` and `to` count tokens. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly strength: CueStrength;
  /** Null where the sentence does not say who. */
  readonly phrase: Phrase | null;
  readonly form:
    | 'verb'
    | 'inverted'
    | 'participle'
    | 'infinitive'
    | 'passive'
    | 'noun'
    | 'according'
    | 'colon'
    | 'signature';
}

const lower = ({ tokens }: Sentence, at: number) => tokens[at]?.text.toLowerCase() ?? '';
const kindAt = ({ tokens }: Sentence, at: number) => tokens[at]?.kind;
const PASSIVE = /^(?:was|were|been|being|be|is|are)$/;
const NOUN_BEFORE =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|any|no|some|further|such|more)$/;
const AMBIGUOUS =
  /^(?:reports?|comments?|claims?|calls?|answers?|questions?|views?|notes?|states?|shows?|points?|quotes?|signals?|charges?|posts?|requests?|promises?|praise|demands?|appeals?|ad|attacks?|blogs?|tweets?|signs?|talks?|voices?|brief|list|lists|puts?|hopes?|fears?|set|sets|plans?|cites?|picture|agree|rules?|orders?|instructs?|outlines?|references?|backs?|urges?|worries|worry|wants?|complaint|caution|shouts?|whispers?|cries|cry|jokes?|confirm|need|pledges?|protests?|counters?|concerns?|judges?|feelings?|finding|saying|meeting|writing|reading|warning|briefing|hearing|meaning|learning|ruling|understanding)$/;

/** Is the word a noun here: `the report`, `his claim`? */
const isNounHere = (sentence: Sentence, at: number) => {
  const before = lower(sentence, at - 1);
  return (
    NOUN_BEFORE.test(before) ||
    /^['’]s?$/.test(before) ||
    (AMBIGUOUS.test(lower(sentence, at)) && PREPOSITIONS.has(before) && before !== 'to') ||
    (AMBIGUOUS.test(lower(sentence, at)) && /^(?:of|by|from)$/.test(lower(sentence, at + 1)))
  );
};

/** The subject of the clause in which a participle or second verb stands. */
function subjectOfClause(sentence: Sentence, before: number, cues: readonly Cue[]): Phrase | null {
  const earlier = cues.findLast(({ phrase, form }) => phrase && form !== 'noun' && form !== 'according');
  if (earlier?.phrase && earlier.verb < before) return earlier.phrase;
  const start = startOfMain(sentence, before);
  const direct = phraseAfter(sentence, start);
  if (direct && direct.to <= before) return direct;
  const comma = sentence.tokens.findIndex(
    ({ text }, index) => index > start && index < before && text === ',',
  );
  const later = comma < 0 ? null : phraseAfter(sentence, comma + 1);
  return later && later.to <= before ? later : null;
}

/** Where the main clause begins in which a place lies: at the sentence's head, or behind a semicolon or stretch. */
function startOfMain({ tokens, from }: Sentence, at: number): number {
  const cut = tokens.findLastIndex(
    ({ kind, text }, index) => index >= from && index < at && (kind === 'quote' || text === ';'),
  );
  let start = Math.max(from, cut + 1);
  while (start < at && /^(?:,|and|but|•|[*])$/i.test(tokens[start]!.text)) start += 1;
  return start;
}

function passiveAgent(sentence: Sentence, verb: number): Phrase | null {
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 12); at += 1) {
    if (kindAt(sentence, at) === 'quote') continue;
    if (/^[,;:]$/.test(lower(sentence, at))) return null;
    if (lower(sentence, at) === 'by') return phraseAfter(sentence, at + 1);
  }
  return null;
}

const isPassive = (sentence: Sentence, verb: number) => {
  let at = verb - 1;
  while (at > sentence.from && isAdverb(lower(sentence, at))) at -= 1;
  return (
    PASSIVE.test(lower(sentence, at)) &&
    /(?:ed|told|said|seen|found|known|written|quoted|dubbed|heard)$/.test(lower(sentence, verb))
  );
};

const quoteStands = ({ tokens, from }: Sentence, verb: number) =>
  verb === from ||
  tokens[verb - 1]?.kind === 'quote' ||
  (/^[,–—-]$/.test(tokens[verb - 1]?.text ?? '') && tokens[verb - 2]?.kind === 'quote');

/** Where the verb group of a cue ends, with what is told to whom: `told the inquiry`, `added that`. */
function verbCue(sentence: Sentence, verb: number, cues: readonly Cue[]): Cue | null {
  const word = lower(sentence, verb);
  const strength = reportingStrength(word)!;
  const before = lower(sentence, verb - 1);
  const base = { verb, strength };
  if ((quoteStands(sentence, verb) || before === ',') && mayInvert(word)) {
    const next = lower(sentence, verb + 1);
    const phrase =
      PREPOSITIONS.has(next) || CONJUNCTIONS.has(next) || next === 'that'
        ? null
        : phraseAfter(sentence, verb + 1);
    if (phrase && (before !== ',' || quoteStands(sentence, verb) || phrase.kind === 'name'))
      return { ...base, from: verb, to: phrase.to, phrase, form: 'inverted' };
  }
  if (isPassive(sentence, verb)) {
    const quoted = word === 'quoted' && lower(sentence, verb + 1) === 'as';
    const phrase = quoted ? phraseBefore(sentence, verb) : passiveAgent(sentence, verb);
    return { ...base, from: verb - 1, to: verb + 1, phrase, form: quoted ? 'verb' : 'passive' };
  }
  const shares = /^(?:and|but|or|then|to|who|,)$/.test(before) || /(?:ing)$/.test(word);
  const trails = /ing$/.test(word) && !PASSIVE.test(before) && before === ',';
  const main = trails ? subjectOfClause(sentence, verb, cues) : null;
  if (main) return { ...base, from: verb, to: verb + 1, phrase: main, form: 'participle' };
  const own = phraseBefore(sentence, verb);
  const plural = own && (own.kind === 'group' || own.kind === 'pronoun' || own.kind === 'body');
  // `An Ofsted report`, `the Moor claim`: one speaker does not `report`.
  if (AMBIGUOUS.test(word) && !/(?:s|ed|ing|put|set|ad)$/.test(word) && own && !plural) return null;
  if (own && !/^(?:and|but|or|to)$/.test(before)) {
    return {
      ...base,
      from: own.from,
      to: verb + 1,
      phrase: own,
      form: /ing$/.test(word) ? 'participle' : 'verb',
    };
  }
  if (shares || /^(?:by|in|after|while)$/.test(before)) {
    const phrase = subjectOfClause(sentence, verb, cues);
    const goesOn = /^(?:on|continued|continues|continuing|used|adds?|quick|keen)$/.test(
      lower(sentence, verb - 2),
    );
    return {
      ...base,
      from: verb,
      to: verb + 1,
      phrase,
      form: before === 'to' && !goesOn ? 'infinitive' : 'participle',
    };
  }
  return { ...base, from: verb, to: verb + 1, phrase: null, form: 'verb' };
}

const SAYINGS =
  /^(?:claims?|statements?|remarks?|comments?|warnings?|assertions?|criticisms?|descriptions?|views?|beliefs?|promises?|calls?|suggestions?|accusations?|allegations?|arguments?|vows?|pledges?|words|messages?|contention|insistence|admission|declaration|testimony|praise|tweets?|phrase|slogan|response|reply|answer|question|explanation|assessment|verdict|speech|quote|motto|appeal|plea|apology|opinion|conclusion|concerns?|fears?|demands?|mantra|characterization|characterisation|accounts?|reference|complaints?)$/;

/** `Moor’s claim that`, `her description of it as`. */
function nounCue(sentence: Sentence, at: number): Cue | null {
  if (!SAYINGS.test(lower(sentence, at))) return null;
  for (const back of [1, 2, 3]) {
    const owner = at - back;
    if (owner < sentence.from || kindAt(sentence, owner) === 'quote') return null;
    const word = lower(sentence, owner);
    const base = { to: at + 1, verb: at, strength: 'report', form: 'noun' } as const;
    if (/^['’]s?$/.test(word)) {
      const phrase = phraseBefore(sentence, owner);
      return phrase && { ...base, from: phrase.from, phrase };
    }
    const pronoun = { his: 'he', her: 'she', their: 'they' }[word];
    if (pronoun) {
      const phrase = { from: owner, to: owner + 1, kind: 'pronoun', name: null, words: pronoun } as const;
      return { ...base, from: owner, phrase };
    }
    if (PREPOSITIONS.has(word) || word === ',') break;
  }
  const by = [1, 2].find((step) => /^(?:by|from)$/.test(lower(sentence, at + step)));
  const phrase = by ? phraseAfter(sentence, at + by + 1) : null;
  return phrase && { from: at, to: phrase.to, verb: at, strength: 'report', form: 'noun', phrase };
}

function accordingCue(sentence: Sentence, at: number): Cue | null {
  const according = lower(sentence, at) === 'according' && lower(sentence, at + 1) === 'to';
  const wordsOf = lower(sentence, at) === 'words' && lower(sentence, at + 1) === 'of';
  if (!according && !wordsOf) return null;
  const phrase = phraseAfter(sentence, at + 2);
  return phrase && { from: at, to: phrase.to, verb: at, strength: 'speech', form: 'according', phrase };
}

/** `Ann Moor, head of Westmere: “…”`: a name and a colon say it without a verb. */
function colonCue(sentence: Sentence, at: number): Cue | null {
  const { tokens, from, to } = sentence;
  if (tokens[at]?.text !== ':' || (at + 1 < to && tokens[at + 1]?.kind !== 'quote')) return null;
  const phrase = phraseAfter(sentence, from);
  return phrase && phrase.kind === 'name' && at - from <= 25
    ? { from, to: at + 1, verb: at, strength: 'report', form: 'colon', phrase }
    : null;
}

/** `“…” – Ann Moor`: a name behind a dash signs a stretch. */
function signatureCue(sentence: Sentence, at: number): Cue | null {
  const { tokens, from } = sentence;
  if (!/^[-–—―]$/.test(tokens[at]?.text ?? '') || at === from || tokens[at - 1]?.kind !== 'quote')
    return null;
  const phrase = phraseAfter(sentence, at + 1);
  return phrase?.kind === 'name' && phrase.from <= at + 3
    ? { from: at, to: phrase.to, verb: at, strength: 'speech', form: 'signature', phrase }
    : null;
}

/** What reports speech in a sentence, in its order. */
export function findCues(sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (kindAt(sentence, at) === 'quote') continue;
    const verbal =
      reportingStrength(lower(sentence, at)) &&
      !isNounHere(sentence, at) &&
      !/^\p{Lu}/u.test(sentence.tokens[at]!.text);
    const cue =
      accordingCue(sentence, at) ??
      signatureCue(sentence, at) ??
      (verbal ? verbCue(sentence, at, cues) : nounCue(sentence, at)) ??
      (cues.length === 0 ? colonCue(sentence, at) : null);
    if (cue && (cue.phrase || cue.form !== 'verb' || !AMBIGUOUS.test(lower(sentence, at)))) cues.push(cue);
  }
  return cues;
}
