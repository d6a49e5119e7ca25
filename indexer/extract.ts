import { setImmediate as breathe } from 'node:timers/promises';
import { childrenIn } from '../language/people/children.js';
import type { Judgement, NamedAuthority, Quote, Speaker } from '../store/records.js';
import type { Problem } from '../store/store.js';
import type { ArticleText } from './article-text.js';
import type { FoundArticle } from './collect.js';
import { extractJudgements, type FoundJudgement } from './judgements/extract-judgements.js';
import { mergeJudgements } from './judgements/merge-judgements.js';
import { extractQuotes } from './quotes/extract-quotes.js';
import { type ArticleQuotes, mergeSpeakers } from './quotes/speakers/merge-speakers.js';

/** Raise it whenever the rules read another text from the same bytes, find other articles in it, or find other records in the same text. */
export const EXTRACTION_VERSION = 10;

/** Who said what, and what was judged, in the whole collection. */
export interface Records {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly judgements: readonly Judgement[];
  readonly authorities: readonly NamedAuthority[];
  readonly problems: readonly Problem[];
}

type FoundAuthority = Omit<NamedAuthority, 'articles'>;

/** What one article gave. */
interface Extracted {
  readonly quotes: ArticleQuotes;
  readonly judgements: readonly FoundJudgement[];
  readonly authorities: readonly FoundAuthority[];
}

function extractFrom(article: ArticleText): Extracted {
  const { id, document, date } = article;
  const children = childrenIn(article.parts.map(({ line }) => line.text).join('\n'));
  return {
    quotes: { article: { id, document, date }, quotes: extractQuotes(article), children },
    ...extractJudgements(article),
  };
}

function problemOf({ document, title, span }: FoundArticle, error: Error): Problem {
  const article = title === null ? `The article at character ${span.start}` : `The article “${title}”`;
  return {
    path: document,
    reason: `${article} is indexed without its quotes and judgements: reading them failed (${error.message}).`,
    remedy: 'Report it with the document: it is a fault of this program.',
  };
}

/** One record an authority, with every article that names it. */
function mergeAuthorities(extracted: readonly Extracted[]): readonly NamedAuthority[] {
  const merged = new Map<string, NamedAuthority>();
  for (const { authorities, quotes } of extracted)
    for (const { id, name, aliases } of authorities) {
      const before = merged.get(id);
      merged.set(id, {
        id,
        name,
        aliases: [...new Set([...(before?.aliases ?? []), ...aliases])],
        articles: [...new Set([...(before?.articles ?? []), quotes.article.id])],
      });
    }
  return [...merged.values()];
}

/**
 * Finds who said what and what was judged, article by article, then tells speakers and judgements apart across
 * them. An article on which that fails becomes a problem.
 * @param textOf the text of a document
 */
export async function extract(
  articles: readonly FoundArticle[],
  textOf: (path: string) => string,
  signal?: AbortSignal,
): Promise<Records> {
  const extracted: Extracted[] = [];
  const problems: Problem[] = [];
  for (const article of articles) {
    signal?.throwIfAborted();
    // A server that builds goes on answering.
    await breathe();
    try {
      extracted.push(extractFrom({ ...article, text: textOf(article.document) }));
    } catch (error) {
      problems.push(problemOf(article, error as Error));
    }
  }
  return {
    ...mergeSpeakers(extracted.map(({ quotes }) => quotes)),
    judgements: mergeJudgements(extracted.map(({ judgements }) => judgements)),
    authorities: mergeAuthorities(extracted),
    problems,
  };
}
