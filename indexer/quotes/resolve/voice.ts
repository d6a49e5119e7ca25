import { genderOfRole } from '../../../language/people/role-nouns.js';
import type { Cast } from '../cast/cast.js';
import type { Figure } from '../cast/figure.js';
import type { FoundSpeaker } from '../extract-quotes.js';

/** Somebody who speaks at a place of the text. */
export interface Voice {
  readonly figure: Figure;
  readonly speaker: FoundSpeaker;
}

/** A voice with the sentence in which it was heard. */
export interface Heard {
  readonly voice: Voice;
  readonly order: number;
}

/** What was told before a place: who spoke last, and whom the text left unnamed. */
export interface Discourse {
  readonly cast: Cast;
  /** Of the sentence at hand. */
  readonly order: number;
  /** Voices heard so far with the sentence in which each spoke, the latest last. */
  readonly heard: readonly Heard[];
  /** Whom the text described and did not name so far, the latest last. */
  readonly described: readonly Figure[];
  /** Whom the sentence before was about, where nobody's words stood in it. */
  readonly topic: Heard | null;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[-–]/g, ' ');
export const wordsOf = (text: string) =>
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

export const voiceOf = (figure: Figure, role: string | null = null): Voice => ({
  figure,
  speaker: speakerOf(figure, role),
});

/** Whom the text has not had before. */
interface Newcomer extends Pick<Figure, 'name' | 'kind' | 'gender'> {
  readonly role: string;
  readonly organisation: string | null;
}

/** A voice that is heard for the first time, and may be meant later. */
export function newVoice({ order }: Pick<Discourse, 'order'>, newcomer: Newcomer): Voice {
  const { name, kind, gender, role, organisation } = newcomer;
  const figure: Figure = {
    name,
    forms: name === null ? [] : [name],
    kind,
    sure: true,
    gender,
    called: [{ role, organisation }],
    offices: [],
    rank: null,
    mentions: [{ order, first: true, tied: false }],
  };
  return { figure, speaker: { name, role, organisation, kind, forms: [] } };
}

/** Somebody described and not named. */
export function unnamed(
  discourse: Pick<Discourse, 'order'>,
  role: string,
  organisation: string | null,
): Voice {
  const gender = genderOfRole(role);
  return newVoice(discourse, { name: null, kind: 'person', gender, role, organisation });
}

/** Several described and not named: nobody of whom `he` or `she` is said. */
export function several(discourse: Discourse, role: string, organisation: string | null): Voice {
  const { figure, speaker } = unnamed(discourse, role, organisation);
  return { figure: { ...figure, kind: 'organisation' }, speaker };
}

/** A figure as it was heard last: a report keeps its role. */
export function asHeard(figure: Figure, { heard }: Discourse): Voice {
  return heard.findLast(({ voice }) => voice.figure === figure)?.voice ?? voiceOf(figure);
}
