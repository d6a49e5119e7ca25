import type { Span } from '../../language/span.js';
import type { Quote, QuoteSpeaker, SpeakerKind } from '../../store/records.js';
import type { ArticleText } from '../article-text.js';
import { type ReadParagraph, readParagraph } from './analysis.js';
import { attribute } from './attribute/attribute.js';
import type { Attribution } from './attribute/attribution.js';
import { castOf } from './cast/cast.js';
import { commonWords } from './common-words.js';
import { paragraphsOf } from './paragraph.js';
import { mergeRepeats } from './repeats.js';
import { isSentence, stretchOf, styleOf } from './reported/stretch.js';
import { weighReport } from './reported/weigh-report.js';
import type { Voice } from './resolve/voice.js';
import { findStatements } from './statements.js';

/** Who spoke, before speakers are told apart across articles. */
export interface FoundSpeaker extends Omit<QuoteSpeaker, 'id'> {
  readonly kind: SpeakerKind;
  /** Every form under which the article names the speaker. */
  readonly forms: readonly string[];
}

/** A quote as found in one article. */
export interface FoundQuote extends Pick<Quote, 'text' | 'span' | 'kind' | 'cue' | 'context'> {
  readonly speaker: FoundSpeaker | null;
  /** Other places of the same words by the same speaker in this article. */
  readonly occurrences: readonly Span[];
}

const CONTEXT = 160;

/** What stands before and behind a stretch in its paragraph, cut at words. */
function contextOf({ paragraph }: ReadParagraph, { start, end }: Span): FoundQuote['context'] {
  const [before, after] = [paragraph.text.slice(0, start), paragraph.text.slice(end)];
  return {
    before: before.length <= CONTEXT ? before : before.slice(-CONTEXT).replace(/^\S*\s/, ''),
    after: after.length <= CONTEXT ? after : after.slice(0, CONTEXT).replace(/\s\S*$/, ''),
  };
}

function toQuote(article: ArticleText, read: ReadParagraph, index: number, found: Attribution): FoundQuote {
  const marked = read.marked[index]!;
  const span = { start: read.paragraph.start + marked.start, end: read.paragraph.start + marked.end };
  const text = article.text.slice(span.start, span.end);
  return {
    text,
    span,
    kind: isSentence(text) ? 'sentence' : 'fragment',
    speaker: found.voice?.speaker ?? null,
    cue: found.cue,
    context: contextOf(read, marked.outer),
    occurrences: [],
  };
}

/** A whole paragraph that is somebody's words. */
function unmarked(article: ArticleText, { paragraph }: ReadParagraph, voice: Voice): FoundQuote {
  const span = { start: paragraph.start, end: paragraph.start + paragraph.text.trimEnd().length };
  const text = article.text.slice(span.start, span.end);
  return {
    text,
    span,
    kind: 'sentence',
    speaker: voice.speaker,
    cue: null,
    context: { before: '', after: '' },
    occurrences: [],
  };
}

/** A mark, or a colon that leads up to a statement without marks: most articles have neither and cost nothing. */
const MAY_HOLD = /["“”„«‘]|&(?:quot|[lr]dquo|#\d+);|(?:^|[\s(])'|:\s*$/;

/** The quotes of an article in the order of its text. */
export function extractQuotes(article: ArticleText): readonly FoundQuote[] {
  const texts = paragraphsOf(article);
  if (!texts.some(({ text }) => MAY_HOLD.test(text))) return [];
  const common = commonWords(texts.map(({ text }) => text));
  const paragraphs = texts.map((paragraph) => readParagraph(paragraph, common));
  const cast = castOf(paragraphs);
  const style = styleOf(paragraphs);
  const attributions = attribute(paragraphs, cast);
  const quotes = paragraphs.flatMap((read, index) =>
    attributions[index]!.flatMap((found, quote) =>
      weighReport(stretchOf(read, quote, { attribution: found, style })) > 0
        ? [toQuote(article, read, quote, found)]
        : [],
    ),
  );
  const statements = findStatements(paragraphs, cast).map(({ paragraph, voice }) =>
    unmarked(article, paragraphs[paragraph]!, voice),
  );
  return mergeRepeats([...quotes, ...statements]);
}
