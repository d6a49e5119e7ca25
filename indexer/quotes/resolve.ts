import { isInspectorate } from '../../language/people/inspectorates.js';
import { genderOfRole, isSpokesNoun } from '../../language/people/role-nouns.js';
import type { Cast, Figure } from './cast.js';
import type { FoundSpeaker } from './extract-quotes.js';
import type { Phrase, Sentence } from './phrase.js';

/** Somebody who speaks at a place of the text. */
export interface Voice {
  readonly figure: Figure;
  readonly speaker: FoundSpeaker;
}

/** What was told before a place: who spoke last, and whom the text left unnamed. */
export interface Discourse {
  readonly cast: Cast;
  /** Of the sentence at hand. */
  readonly order: number;
  /** Voices heard so far with the sentence in which each spoke, the latest last. */
  readonly heard: readonly { readonly voice: Voice; readonly order: number }[];
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[-–]/g, ' ');
const wordsOf = (text: string) =>
  plain(text)
    .split(/\s+/)
    .filter((word) => word !== 'the' && word !== 'of');

/** Offices that a title tells and that a reader would want to see; `doctor` says little. */
const SHOWN = /^(?:councillor|judge|bishop|MP|MSP|MLA)$/;
const shownOffice = ({ offices, rank }: Figure) =>
  rank ?? offices.find((office) => SHOWN.test(office)) ?? null;

function speakerOf(figure: Figure, role: string | null = null): FoundSpeaker {
  const called = figure.called.find((found) => found.role !== '') ?? null;
  const organisation = figure.called.find((found) => found.organisation)?.organisation ?? null;
  return {
    name: figure.name,
    role: role ?? called?.role ?? shownOffice(figure),
    organisation:
      figure.kind === 'person' ? organisation : figure.kind === 'organisation' ? figure.name : null,
    kind: figure.kind,
    forms: figure.forms,
  };
}

const voiceOf = (figure: Figure, role: string | null = null): Voice => ({
  figure,
  speaker: speakerOf(figure, role),
});

/** Somebody described and not named. */
function unnamed(discourse: Discourse, role: string, organisation: string | null): Voice {
  const figure: Figure = {
    name: null,
    forms: [],
    kind: 'person',
    sure: true,
    gender: genderOfRole(role),
    called: [{ role, organisation }],
    offices: [],
    rank: null,
    mentions: [{ order: discourse.order, first: true, tied: false }],
  };
  return { figure, speaker: { name: null, role, organisation, kind: 'person', forms: [] } };
}

/** Several described and not named: nobody of whom `he` or `she` is said. */
function several(discourse: Discourse, role: string, organisation: string | null): Voice {
  const { figure, speaker } = unnamed(discourse, role, organisation);
  return { figure: { ...figure, kind: 'organisation' }, speaker };
}

const lastBefore = ({ mentions }: Figure, order: number) => {
  const places = mentions.filter((mention) => mention.order <= order);
  return places.at(-1) ?? null;
};

const WEIGHTS = { sentence: -0.7, first: 0.7, spokeLast: 1.2, gender: 1.5, unsure: -1.2, tied: -2 };

/** How well a figure fits a pronoun at a place; null when it cannot be meant. */
function nearness(figure: Figure, discourse: Discourse): number | null {
  const mention = lastBefore(figure, discourse.order);
  const spoke = discourse.heard.findLast(({ voice }) => voice.figure === figure);
  const place = Math.max(mention?.order ?? -1, spoke?.order ?? -1);
  if (place < 0 || discourse.order - place > 14) return null;
  const isLast = discourse.heard.at(-1)?.voice.figure === figure;
  return (
    WEIGHTS.sentence * (discourse.order - place) +
    (mention?.tied && mention.order === discourse.order ? WEIGHTS.tied : 0) +
    (mention?.first && mention.order === place ? WEIGHTS.first : 0) +
    (isLast ? WEIGHTS.spokeLast : 0) +
    (figure.gender ? WEIGHTS.gender : 0) +
    (figure.kind === 'person' && !figure.sure ? WEIGHTS.unsure : 0)
  );
}

function best(figures: readonly Figure[], discourse: Discourse): Figure | null {
  const scored = figures.map((figure) => ({ figure, score: nearness(figure, discourse) }));
  const fitting = scored.filter((found): found is { figure: Figure; score: number } => found.score !== null);
  return fitting.sort((a, b) => b.score - a.score)[0]?.figure ?? null;
}

const figuresOf = ({ cast, heard }: Discourse) => [
  ...new Set([...cast.figures, ...heard.map(({ voice }) => voice.figure)]),
];

/** Two capitalised words may be a place: nobody of whom `she` is said, unless they spoke or head the last sentence. */
const mayBeMeant = (figure: Figure, { order, heard }: Discourse) =>
  figure.sure ||
  heard.some(({ voice }) => voice.figure === figure) ||
  figure.mentions.some((mention) => mention.first && mention.order >= order - 1 && mention.order <= order);

function byPronoun(word: string, discourse: Discourse): Voice | null {
  const last = discourse.heard.at(-1)?.voice ?? null;
  if (word === 'he' || word === 'she' || word === 'him' || word === 'her') {
    const gender = word === 'he' || word === 'him' ? 'male' : 'female';
    const people = figuresOf(discourse).filter(
      (figure) =>
        figure.kind === 'person' &&
        mayBeMeant(figure, discourse) &&
        (figure.gender === null || figure.gender === gender),
    );
    const figure = best(people, discourse);
    return figure && asHeard(figure, discourse);
  }
  if (word === 'they') return last && discourse.order - discourse.heard.at(-1)!.order <= 3 ? last : null;
  if (word === 'it') {
    const figure = best(
      figuresOf(discourse).filter(({ kind }) => kind !== 'person'),
      discourse,
    );
    return figure && asHeard(figure, discourse);
  }
  return null;
}

/** A figure as it was heard last: a report keeps its role. */
function asHeard(figure: Figure, { heard }: Discourse): Voice {
  return heard.findLast(({ voice }) => voice.figure === figure)?.voice ?? voiceOf(figure);
}

const matchesRole = (words: readonly string[]) => (figure: Figure) =>
  [...figure.offices, ...figure.called.map(({ role }) => role)].some((role) => {
    const own = wordsOf(role);
    return words.every((word) => own.includes(word));
  });

function byRole(phrase: Phrase, discourse: Discourse, definite: boolean): Voice | null {
  const words = wordsOf(phrase.words);
  const own = phrase.name ? discourse.cast.figureOf(phrase.name) : null;
  if (isSpokesNoun(words.at(-1) ?? '')) return bySpokes(own, discourse, phrase);
  const people = discourse.cast.figures.filter(({ kind }) => kind === 'person');
  const organisation = own?.kind === 'organisation' ? own.name : null;
  const named = wordsOf(organisation ?? '');
  const matching = people.filter(matchesRole(words.filter((word) => !named.includes(word))));
  const figure = definite ? best(matching, discourse) : null;
  if (figure) return asHeard(figure, discourse);
  const known = definite
    ? discourse.heard.findLast(
        ({ voice }) =>
          voice.speaker.name === null && wordsOf(voice.speaker.role ?? '').at(-1) === words.at(-1),
      )
    : null;
  return known?.voice ?? unnamed(discourse, phrase.words, organisation);
}

function bySpokes(own: Figure | null, discourse: Discourse, phrase: Phrase): Voice | null {
  const bodies = figuresOf(discourse).filter(({ kind }) => kind === 'organisation');
  const body = own ?? best(bodies, discourse);
  return body ? voiceOf(body, 'spokesperson') : unnamed(discourse, phrase.words, null);
}

/** `the charity`: a body that is called so, or has the word in its name. */
function byBody(phrase: Phrase, discourse: Discourse): Voice | null {
  const own = phrase.name ? discourse.cast.figureOf(phrase.name) : null;
  if (own) return voiceOf(own);
  const word = wordsOf(phrase.words).at(-1)!;
  const bodies = figuresOf(discourse).filter(({ kind, name }) => kind === 'organisation' && name !== null);
  const alike = bodies.filter(
    ({ forms, called }) =>
      [...forms, ...called.map(({ role }) => role)].some((text) => wordsOf(text).includes(word)) ||
      (/^(?:watchdog|inspectorate|regulator)$/.test(word) && forms.some(isInspectorate)),
  );
  const figure = best(alike, discourse);
  if (figure) return asHeard(figure, discourse);
  return unnamedBody(phrase.words, discourse);
}

const unnamedBody = (words: string, discourse: Discourse): Voice => {
  const figure: Figure = {
    name: null,
    forms: [],
    kind: 'organisation',
    sure: true,
    gender: null,
    called: [{ role: words, organisation: null }],
    offices: [],
    rank: null,
    mentions: [{ order: discourse.order, first: true, tied: false }],
  };
  return {
    figure,
    speaker: { name: null, role: words, organisation: null, kind: 'organisation', forms: [] },
  };
};

/** Whose paper it is by `its report`, `her letter`. */
function issuer(first: string, discourse: Discourse): Figure | null {
  const pronoun = { its: 'it', their: 'it', his: 'he', her: 'she' }[first.toLowerCase()];
  const voice = pronoun ? byPronoun(pronoun, discourse) : null;
  // Members of a committee speak in its report as the committee.
  const body = voice && voice.speaker.name === null ? voice.speaker.organisation : null;
  return body
    ? (discourse.cast.figures.find(({ forms }) => forms.includes(body)) ?? null)
    : (voice?.figure ?? null);
}

/** A report speaks as the body that issued it. */
function byDocument(phrase: Phrase, discourse: Discourse, first: string): Voice | null {
  const named = phrase.name ? discourse.cast.figureOf(phrase.name) : null;
  const own = named ?? issuer(first, discourse);
  const kind = wordsOf(phrase.words).at(-1)!;
  if (own) return voiceOf(own, own.kind === 'person' ? null : kind);
  const heard = discourse.heard.findLast(({ voice }) => voice.speaker.role === kind);
  if (heard) return heard.voice;
  const inspectorates = discourse.cast.figures.filter(
    ({ forms, kind: own }) => own === 'organisation' && forms.some(isInspectorate),
  );
  const inspects = /^(?:report|inspection|letter|judgement|judgment)$/.test(kind)
    ? best(inspectorates, discourse)
    : null;
  if (inspects) return voiceOf(inspects, kind);
  const figure: Figure = {
    name: phrase.words,
    forms: [phrase.words],
    kind: 'document',
    sure: true,
    gender: null,
    called: [{ role: kind, organisation: null }],
    offices: [],
    rank: null,
    mentions: [{ order: discourse.order, first: true, tied: false }],
  };
  return {
    figure,
    speaker: { name: phrase.words, role: kind, organisation: null, kind: 'document', forms: [] },
  };
}

function byGroup(phrase: Phrase, discourse: Discourse): Voice | null {
  const own = phrase.name ? discourse.cast.figureOf(phrase.name) : null;
  const staff =
    /(?:inspectors?|officers|officials|researchers|investigators|trustees|bosses|leaders|spokespeople)$/i.test(
      phrase.words,
    );
  if (own?.kind === 'organisation' && staff) return voiceOf(own, wordsOf(phrase.words).at(-1)!);
  if (/inspectors$/i.test(phrase.words)) {
    const bodies = discourse.cast.figures.filter(({ forms }) => forms.some(isInspectorate));
    const body = best(bodies, discourse);
    if (body) return voiceOf(body, 'inspectors');
  }
  return several(discourse, phrase.words, own?.kind === 'organisation' ? own.name : null);
}

const DEFINITE = /^(?:the|this|that|his|her|their|its)$/i;

/** Who a phrase means at a place of the text; null when that is not settled. */
export function resolve(phrase: Phrase, sentence: Sentence, discourse: Discourse): Voice | null {
  const first = sentence.tokens[phrase.from]?.text ?? '';
  switch (phrase.kind) {
    case 'name': {
      const figure = discourse.cast.figureOf(phrase.name!);
      return figure && asHeardBare(figure, discourse);
    }
    case 'pronoun':
      return byPronoun(phrase.words, discourse);
    case 'role':
      return byRole(phrase, discourse, DEFINITE.test(first) || /^\p{Lu}/u.test(first));
    case 'body':
      return byBody(phrase, discourse);
    case 'document':
      return byDocument(phrase, discourse, first);
    case 'group':
      return byGroup(phrase, discourse);
  }
}

/** A body named outright speaks as itself, whatever spoke for it before. */
const asHeardBare = (figure: Figure, discourse: Discourse) =>
  figure.kind === 'person' ? asHeard(figure, discourse) : voiceOf(figure);
