import { z } from 'zod';
import type { Article, Document, PageMark, Passage } from '../../store/store.js';
import type { ArticleInFull } from '../articles.js';
import type { PassageInPlace } from '../passages.js';
import type { Citation } from '../search/citation.js';
import { named } from './named.js';

/** A day, or a month or year where the text gives no more. */
export const dateOrMonth = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/);
export const count = z.int().min(0);
export const text = z.string();
/** What an answer says of parameters that leave nothing or change nothing. */
export const notices = z.array(text).min(1).exactOptional();
const textOrNull = text.nullable();

export const span = named(
  'Span',
  'Positions in a document’s text, in UTF-16 code units; the end is excluded.',
  z.strictObject({ start: count, end: count }),
);

const place = z.strictObject({
  document: text,
  span,
  title: textOrNull,
  publisher: textOrNull,
  source: textOrNull,
  date: dateOrMonth.nullable(),
  url: textOrNull,
});

export const document = named(
  'Document',
  'A file of the collection; its path is its id.',
  z.strictObject({ path: text, mediaType: text, articles: count, length: count, sha256: text }),
) satisfies z.ZodType<Document>;

const citedArticle = named(
  'CitedArticle',
  'An article without the other places where it is printed.',
  place.extend({ id: text, author: textOrNull }),
) satisfies z.ZodType<Omit<Article, 'copies'>>;

export const article = named(
  'Article',
  'One text, however often it is printed; what its page does not say is null.',
  place.extend({ id: text, author: textOrNull, copies: z.array(place) }),
) satisfies z.ZodType<Article>;

const pageMark = named(
  'PageMark',
  'Where in a document’s text a page of the file begins: its number from 1, and what the file calls it.',
  z.strictObject({ start: count, page: z.int().min(1), label: text }),
) satisfies z.ZodType<PageMark>;

const passageFields = {
  id: text,
  articleId: text,
  text,
  spans: z.array(span).min(1),
  heading: textOrNull,
  pages: z.array(pageMark).exactOptional(),
};

export const passage = named(
  'Passage',
  'A citable stretch of an article, about a paragraph long.',
  z.strictObject(passageFields),
) satisfies z.ZodType<Passage>;

export const passageInPlace = named(
  'PassageInPlace',
  'A passage with its article and its neighbours.',
  z.strictObject({ ...passageFields, article, before: passage.nullable(), after: passage.nullable() }),
) satisfies z.ZodType<PassageInPlace>;

export const articleInFull = named(
  'ArticleInFull',
  'An article with its passages.',
  article.extend({ passages: z.array(passage) }),
) satisfies z.ZodType<ArticleInFull>;

export const citation = named(
  'Citation',
  'One contiguous stretch of a document, exactly as it stands there.',
  z.strictObject({
    n: z.int().min(1),
    text,
    document: text,
    start: count,
    end: count,
    page: z.int().min(1).exactOptional(),
    pageLabel: text.exactOptional(),
    passageId: text,
    article: citedArticle,
    link: text,
    reference: text,
  }),
) satisfies z.ZodType<Citation>;
