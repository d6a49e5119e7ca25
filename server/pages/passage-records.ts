import type { Span } from '../../language/span.js';
import type { Quote } from '../../store/records.js';
import type { Passage, Store } from '../../store/store.js';
import { type Standing, standings } from '../judgements/history.js';
import { inspectionLink } from './judgement-view.js';
import { type SaidDate, sayDate } from './say-date.js';
import { speakerLink } from './speaker-view.js';

/** Whose words a passage holds and which judgements it states, ready to draw. */
export interface PassageRecords {
  readonly speakers: readonly { readonly name: string; readonly link: string }[];
  readonly judgements: readonly JudgementMention[];
}

/** A judgement that a passage states, with the way to the page of its authority. */
export interface JudgementMention extends Pick<Standing, 'aspect' | 'grade' | 'status'> {
  readonly authority: string;
  readonly date: SaidDate | null;
  readonly link: string;
}

type Records = Pick<Store, 'selectQuotes' | 'quotes' | 'judgements'>;

const holds = ({ spans }: Passage, { start, end }: Span) =>
  spans.some((span) => span.start < end && span.end > start);

function speakersIn(passage: Passage, quotes: readonly Quote[]): PassageRecords['speakers'] {
  const own = quotes.filter(({ articleId, span }) => articleId === passage.articleId && holds(passage, span));
  const named = new Map<string, string>();
  for (const { speaker } of own) if (speaker?.id && speaker.name) named.set(speaker.id, speaker.name);
  return [...named].map(([id, name]) => ({ name, link: speakerLink(id) }));
}

function mentionOf({ aspect, grade, status, authority, date }: Standing): JudgementMention {
  const when = date === null ? null : sayDate(date);
  return { aspect, grade, status, authority: authority.name, date: when, link: inspectionLink(authority.id) };
}

/** Looks up what was extracted from passages, in their order. */
export async function passageRecords(
  store: Records,
  passages: readonly Passage[],
): Promise<readonly PassageRecords[]> {
  if (passages.length === 0) return [];
  const articles = [...new Set(passages.map(({ articleId }) => articleId))];
  const quotes = await store.quotes(await store.selectQuotes({ articles }));
  const judgements = standings(await store.judgements());
  return passages.map((passage) => ({
    speakers: speakersIn(passage, quotes),
    judgements: judgements
      .filter(({ evidence }) =>
        evidence.some(({ articleId, span }) => articleId === passage.articleId && holds(passage, span)),
      )
      .map(mentionOf),
  }));
}
