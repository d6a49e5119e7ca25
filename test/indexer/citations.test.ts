import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../indexer/build.js';
import type { Span } from '../../language/span.js';
import { openStore } from '../../store/embedded/open-store.js';
import type { Evidence, Judgement, NamedAuthority, Quote, Speaker } from '../../store/records.js';
import type { Article, Drop, Place, StoredPassage } from '../../store/store.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { indexFolder } from '../store/index-folder.js';

const parent = indexFolder();
const ROOT = join(import.meta.dirname, '../..');

const inside = (part: Span, whole: Span) => part.start >= whole.start && part.end <= whole.end;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
/** In order, apart from each other, none of them empty. */
const ascend = (spans: readonly Span[]) =>
  spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0));

describe.each(['corpus', 'test/documents'])('in every document of %s', (folder) => {
  let articles: readonly Article[];
  let passages: readonly { readonly passage: StoredPassage; readonly article: Article }[];
  let texts: ReadonlyMap<string, string>;
  let drops: readonly { readonly path: string; readonly drop: Drop }[];
  let quotes: readonly Quote[];
  let speakers: readonly Speaker[];
  let judgements: readonly Judgement[];
  let authorities: readonly NamedAuthority[];

  beforeAll(async () => {
    const indexDir = mkdtempSync(join(parent, 'index-'));
    await build({ corpusDir: join(ROOT, folder), indexDir, embedder: fakeEmbedder() });
    const store = await openStore(indexDir);
    ({ articles } = await store.articles({}, { limit: 10_000, offset: 0 }));
    const documents = await store.documents();
    texts = new Map(
      await Promise.all(documents.map(async ({ path }) => [path, (await store.text(path))!] as const)),
    );
    const found = articles.map(async (article) =>
      (await store.passagesOf(article.id)).map((passage) => ({ passage, article })),
    );
    passages = (await Promise.all(found)).flat();
    const dropped = documents.map(async ({ path }) =>
      (await store.drops(path)).map((drop) => ({ path, drop })),
    );
    drops = (await Promise.all(dropped)).flat();
    quotes = await store.quotes(await store.selectQuotes({}));
    [speakers, judgements, authorities] = await Promise.all([
      store.speakers(),
      store.judgements(),
      store.authorities(),
    ]);
    await store.close();
  });

  const placeOf = ({ document, span }: Place) => `${document} ${span.start}–${span.end}`;

  /** The passages of which something does not hold. */
  function wrongPassages(
    holds: (passage: StoredPassage, article: Article, text: string) => boolean,
  ): readonly string[] {
    const wrong = passages.filter(
      ({ passage, article }) => !holds(passage, article, texts.get(article.document)!),
    );
    return wrong.map(
      ({ passage, article }) => `${placeOf(article)}: ${JSON.stringify(passage.spans)} ${passage.text}`,
    );
  }

  test('there are articles with passages', () => {
    expect(articles.length).toBeGreaterThan(20);
    expect(new Set(passages.map(({ article }) => article.id)).size).toBe(articles.length);
  });

  test('a passage is the characters of its spans, joined by one newline', () => {
    const exact = ({ text, spans }: StoredPassage, _: Article, source: string) =>
      text === spans.map(({ start, end }) => source.slice(start, end)).join('\n');
    expect(wrongPassages(exact)).toEqual([]);
  });

  test('spans ascend and begin and end with what shows', () => {
    const tidy = ({ spans }: StoredPassage, _: Article, source: string) =>
      ascend(spans) &&
      spans.every(({ start, end }) => source.slice(start, end).trim().length === end - start);
    expect(wrongPassages(tidy)).toEqual([]);
  });

  test('passages lie inside their article, and follow each other', () => {
    const contained = ({ spans }: StoredPassage, { span }: Article) =>
      spans.every((part) => inside(part, span));
    expect(wrongPassages(contained)).toEqual([]);
    const mixed = articles.filter(({ id }) => {
      const own = passages.filter(({ article }) => article.id === id);
      return !ascend(own.flatMap(({ passage }) => passage.spans));
    });
    expect(mixed.map(placeOf)).toEqual([]);
  });

  test('sentences ascend, and begin and end inside the spans of their passage', () => {
    const placed = ({ spans, sentences }: StoredPassage) =>
      ascend(sentences) &&
      sentences.every(({ start, end }) =>
        [start, end - 1].every((at) => spans.some((span) => inside({ start: at, end: at + 1 }, span))),
      );
    expect(wrongPassages(placed)).toEqual([]);
  });

  test('the sentences hold every word of the passage', () => {
    const complete = ({ spans, sentences }: StoredPassage, _: Article, source: string) => {
      const places = spans.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (__, n) => start + n),
      );
      const left = places.filter((at) => !sentences.some(({ start, end }) => at >= start && at < end));
      // Between two sentences there may be the marker of a list's next item.
      return (
        left
          .map((at) => source.charAt(at))
          .join('')
          .replace(/\([ivxl]+\)/g, '')
          .match(/\p{L}{2}/u) === null
      );
    };
    expect(wrongPassages(complete)).toEqual([]);
  });

  test('places lie inside their documents, and places of different articles do not meet', () => {
    const places = articles.flatMap(({ copies, ...own }) => [own as Place, ...copies]);
    const outside = places.filter(
      ({ document, span }) => !inside(span, { start: 0, end: texts.get(document)!.length }),
    );
    expect(outside.map(placeOf)).toEqual([]);
    const meeting = places.filter((place, at) =>
      places.some(
        (other, n) => n > at && other.document === place.document && overlap(other.span, place.span),
      ),
    );
    expect(meeting.map(placeOf)).toEqual([]);
  });

  /** In its article, or in the article's title, which front matter gives outside of it. */
  const isPrinted = ({ articleId, document, span, text }: Evidence | Quote) => {
    const article = articles.find(({ id }) => id === articleId);
    return article?.document === document && (inside(span, article.span) || article.title?.includes(text));
  };

  test('quotes and evidence are the characters of their spans, inside their article', () => {
    const cited = [...quotes, ...judgements.flatMap(({ evidence }) => evidence)];
    const inexact = cited.filter(
      ({ document, span, text }) => texts.get(document)!.slice(span.start, span.end) !== text,
    );
    expect(quotes.length).toBeGreaterThan(20);
    expect(inexact).toEqual([]);
    expect(cited.filter((one) => !isPrinted(one))).toEqual([]);
  });

  test('what is printed again lies inside its document and apart from the first time', () => {
    const wrong = quotes.filter(({ document, span, occurrences }) =>
      occurrences.some(
        (again) =>
          !inside(again.span, { start: 0, end: texts.get(again.document)!.length }) ||
          (again.document === document && overlap(again.span, span)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('whoever is named is there: speakers of quotes, authorities of judgements, articles of authorities', () => {
    const quoted = quotes.flatMap(({ speaker }) => speaker?.id ?? []);
    expect(new Set(quoted)).toEqual(new Set(speakers.map(({ id }) => id)));
    for (const { id, quotes: count } of speakers)
      expect(quoted.filter((one) => one === id)).toHaveLength(count);
    const named = new Map(authorities.map((authority) => [authority.id, authority]));
    for (const { authority, evidence } of judgements)
      for (const { articleId } of evidence) expect(named.get(authority.id)?.articles).toContain(articleId);
    const known = new Set(articles.map(({ id }) => id));
    expect(authorities.flatMap((one) => one.articles).filter((id) => !known.has(id))).toEqual([]);
    const later = new Set(judgements.map(({ id }) => id));
    expect(judgements.flatMap(({ followedBy }) => followedBy).filter((id) => !later.has(id))).toEqual([]);
  });

  test('what is said to be dropped lies inside its document and in no passage', () => {
    const wrong = drops.filter(({ path, drop: { span } }) => {
      const own = passages.filter(({ article }) => article.document === path);
      const cited = own.some(({ passage }) => passage.spans.some((part) => overlap(part, span)));
      return cited || !inside(span, { start: 0, end: texts.get(path)!.length });
    });
    expect(drops.length).toBeGreaterThan(5);
    expect(wrong.map(({ path, drop }) => [path, drop])).toEqual([]);
  });
});
