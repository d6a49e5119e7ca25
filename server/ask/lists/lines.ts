import type { Span } from '../../../language/span.js';
import type { Article, Store } from '../../../store/store.js';
import { stretchOf } from '../../search/stretch.js';
import type { Shown } from '../shown.js';

/** A paragraph, or a point of a list, as an article prints it. */
export interface Line {
  readonly sentences: readonly Shown[];
  /** The nearest line above it that heads it. */
  readonly heading: string | null;
  /** Whether it has the mark of a point: a dash, a number. */
  readonly isPoint: boolean;
}

const MARK = /(?:^|\n)[^\S\n]*(?:[-*+•‣·▪◦–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[^\S\n]*$/i;
/** A line of more words is no heading. */
const LONGEST_HEADING = 14;

/** The last line between two stretches of an article that stands alone between line ends. */
function headingIn(gap: string): string | null {
  const lines = gap.replace(MARK, '\n').split('\n').slice(1, -1);
  const last = lines
    .map((line) => line.replace(/^[\s#*_]+|[\s*_]+$/g, ''))
    .findLast((line) => /\p{L}/u.test(line));
  return last !== undefined && last.split(/\s+/).length <= LONGEST_HEADING ? last : null;
}

/** The lines of an article in order, with the headings that its document prints over them. */
export async function linesOf(
  store: Pick<Store, 'passagesOf' | 'text'>,
  article: Article,
): Promise<readonly Line[]> {
  const [passages, text] = await Promise.all([store.passagesOf(article.id), store.text(article.document)]);
  const sentences = passages
    .flatMap((passage) =>
      passage.sentences.map((sentence): Shown => ({ ...stretchOf(passage, sentence), passage, article })),
    )
    .toSorted((a, b) => a.place.start - b.place.start);
  const lines: Line[] = [];
  let before: Span = { start: article.span.start, end: article.span.start };
  for (const sentence of sentences) {
    const gap = (text ?? '').slice(before.end, sentence.place.start);
    before = sentence.place;
    const last = lines.at(-1);
    if (last && !gap.includes('\n')) {
      lines[lines.length - 1] = { ...last, sentences: [...last.sentences, sentence] };
      continue;
    }
    const heading = headingIn(gap) ?? last?.heading ?? sentence.passage.heading;
    lines.push({ sentences: [sentence], heading, isPoint: MARK.test(gap) });
  }
  return lines;
}
