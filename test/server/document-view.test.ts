import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cited, type DocumentView, documentView } from '../../server/document-view.js';
import { locateCitation } from '../../server/pages/locate-citation.js';
import { textHash } from '../../server/search/citation.js';
import type { Article, Drop } from '../../store/store.js';
import { copy, digestText, drops, earlyHelp, inspectors, spanOf } from '../web/samples.js';

const PATH = 'news/digest.md';
const digest = { path: PATH, text: digestText, articles: [earlyHelp, inspectors], drops };

const stretches = (view: DocumentView) =>
  view.sections.flatMap(({ runs }) =>
    runs.flatMap((run) => run.stretches.map((one) => ({ ...one, cited: run.cited }))),
  );
const wholeText = (view: DocumentView) =>
  stretches(view)
    .map(({ text }) => text)
    .join('');
const citedText = (view: DocumentView) =>
  stretches(view)
    .filter(({ cited }) => cited)
    .map(({ text }) => text)
    .join('');
const citing = (words: string, text = digestText): Cited => ({
  span: spanOf(text, words),
  hash: textHash(words),
});

const anySpan = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const anyText = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '.', '😀', '<', '&', '"', 'é'),
  maxLength: 60,
});
const anyDrop = anySpan.map((span): Drop => ({ span, reason: 'spam' }));
const anyArticle = anySpan.map((span): Article => ({ ...inspectors, span }));

describe('documentView', () => {
  it('keeps every character of the text in order, whatever is marked in it', () => {
    const facts = fc.record({
      path: fc.constant(PATH),
      text: anyText,
      articles: fc.array(anyArticle, { maxLength: 5 }),
      drops: fc.array(anyDrop, { maxLength: 5 }),
      cited: fc.option(anySpan.map((span): Cited => ({ span, hash: null }))),
    });
    fc.assert(
      fc.property(facts, (given) => {
        expect(wholeText(documentView(given))).toBe(given.text);
      }),
    );
  });

  it('marks exactly the cited words, and lets one mark carry the anchor of the link in each case', () => {
    const facts = fc.record({
      text: anyText,
      span: anySpan,
      articles: fc.array(anyArticle),
      drops: fc.array(anyDrop),
    });
    fc.assert(
      fc.property(facts, ({ text, span, articles, drops }) => {
        const words = text.slice(span.start, span.end);
        fc.pre(span.end <= text.length && words !== '');
        const cited = { span, hash: textHash(words) };
        const view = documentView({ path: PATH, text, articles, drops, cited });
        const anchors = view.sections.flatMap(({ runs }) => runs.flatMap(({ anchor }) => anchor ?? []));
        expect(view.citation).toBe('there');
        expect(citedText(view)).toBe(words);
        expect(anchors).toEqual(['c']);
      }),
    );
  });

  it('gives every anchor once', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyArticle),
        fc.array(anyDrop),
        anySpan,
        (text, articles, drops, span) => {
          const view = documentView({ path: PATH, text, articles, drops, cited: { span, hash: null } });
          const heads = view.sections.flatMap(({ article }) => article?.anchor ?? []);
          const noise = stretches(view).flatMap((stretch) => stretch.noise?.anchor ?? []);
          expect(new Set(heads).size).toBe(heads.length);
          expect(noise).toEqual(view.noise.flatMap(({ places }) => places.map(({ anchor }) => anchor)));
        },
      ),
    );
  });

  it('puts each article under its own head, and what stands between them under none', () => {
    const { sections } = documentView({ ...digest, cited: null });
    expect(sections.map(({ article }) => article?.title ?? null)).toEqual([
      null,
      'Early help reaches more families in Marlow',
      null,
      'Inspectors return to Alderbrook',
    ]);
    expect(sections[1]?.article).toMatchObject({
      anchor: `at-${earlyHelp.span.start}`,
      start: earlyHelp.span.start,
    });
  });

  it('heads a copy with what its own page says, and names the fullest printing as another place', () => {
    const text = 'x'.repeat(300);
    const { sections } = documentView({
      path: copy.document,
      text,
      articles: [earlyHelp],
      drops: [],
      cited: null,
    });
    const head = sections[0]?.article;
    expect(head).toMatchObject({
      title: copy.title,
      publisher: 'Another Paper',
      date: { said: 'February 2014' },
    });
    expect(head?.elsewhere.map(({ link }) => link)).toEqual([
      `/documents/news/digest.md#at-${earlyHelp.span.start}`,
    ]);
  });

  it('marks noise where it stands and lists it by its reason', () => {
    const view = documentView({ ...digest, cited: null });
    const noise = stretches(view).filter((stretch) => stretch.noise);
    expect(noise.map(({ text }) => text)).toEqual(['Home News Contact', 'Share this on Facebook']);
    expect(view.noise).toEqual([
      { reason: 'navigation', places: [{ anchor: 'left-out-1', preview: 'Home News Contact' }] },
      { reason: 'share widget', places: [{ anchor: 'left-out-2', preview: 'Share this on Facebook' }] },
    ]);
  });

  it('says nothing of noise that no reader can see, and shortens what is long', () => {
    const text = `\n\n${'long words '.repeat(20)}`;
    const given = [
      { span: { start: 0, end: 2 }, reason: 'space' },
      { span: { start: 2, end: text.length }, reason: 'spam' },
    ];
    const { noise } = documentView({ path: PATH, text, articles: [], drops: given, cited: null });
    expect(noise).toHaveLength(1);
    expect(noise[0]?.places[0]?.preview).toMatch(/^long words .{1,60}…$/);
  });

  it('reports moved words and marks them where they are now', () => {
    const cited = citing('412 families last year');
    const view = documentView({ ...digest, text: `New first line.\n\n${digestText}`, cited });
    expect(view.citation).toBe('moved');
    expect(citedText(view)).toBe('412 families last year');
  });

  it('reports vanished words and marks no others', () => {
    const cited = citing('412 families last year');
    const view = documentView({ ...digest, text: digestText.replace('412', '419'), cited });
    expect(view.citation).toBe('gone');
    expect(citedText(view)).toBe('');
  });

  it('without a hash marks a range that the text has, and says that it could not check it', () => {
    const span = spanOf(digestText, 'plans for children');
    const view = documentView({ ...digest, cited: { span, hash: null } });
    expect(view.citation).toBe('unchecked');
    expect(citedText(view)).toBe('plans for children');
  });

  it.each([
    ['a range past the end', { span: { start: 5, end: 99_999 }, hash: null }],
    ['a range that is none', 'invalid' as const],
  ])('marks nothing for %s', (_, cited) => {
    const view = documentView({ ...digest, cited });
    expect(view.citation).toBe('invalid');
    expect(citedText(view)).toBe('');
  });
});

describe('locateCitation', () => {
  const words = fc.array(fc.constantFrom('child', 'plan', 'visit', 'is', 'late', 'Mr.', '“no”', '7'), {
    minLength: 1,
  });
  const sentence = words.map((list) => list.join(' '));

  it('finds words again wherever whole words were put before them', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, cited, after) => {
        const old = { start: 0, end: cited.length };
        const text = `${before}\n${cited} ${after}`;
        const found = locateCitation(text, old, textHash(cited));
        expect(found.span && text.slice(found.span.start, found.span.end)).toBe(cited);
      }),
    );
  });

  it('never points at other words', () => {
    fc.assert(
      fc.property(anyText, anySpan, anyText, (text, span, other) => {
        const { state, span: found } = locateCitation(text, span, textHash(other));
        if (found) expect(text.slice(found.start, found.end)).toBe(other);
        else expect(state).toBe('gone');
      }),
    );
  });

  it('takes the nearest of equal words', () => {
    const text = 'No change. ... No change. ........................ No change.';
    const found = locateCitation(text, { start: 20, end: 30 }, textHash('No change.'));
    expect(found).toEqual({ state: 'moved', span: { start: 15, end: 25 } });
  });

  it('finds words that are glued to a heading', () => {
    const text = 'Serious failingsThe report was clear.';
    const found = locateCitation(text, { start: 0, end: 21 }, textHash('The report was clear.'));
    expect(found.span?.start).toBe(16);
  });

  it('is quick in a text of a million characters', () => {
    const text = 'All plans were seen by the panel in time, which was new. '.repeat(18_000);
    const cited = 'Nobody had read the second report when the panel met in May.';
    const moved = locateCitation(
      `${text}${cited}`,
      { start: 400_000, end: 400_000 + cited.length },
      textHash(cited),
    );
    expect(moved.span?.start).toBe(text.length);
    const started = performance.now();
    expect(locateCitation(text, { start: 400_000, end: 400_060 }, textHash(cited)).state).toBe('gone');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('gives up on stretches that no citation has, before they keep the server busy', () => {
    const text = 'All plans were seen in time. '.repeat(34_000);
    const started = performance.now();
    expect(locateCitation(text, { start: 0, end: 400_000 }, '00000000').state).toBe('gone');
    expect(locateCitation(text, { start: 1, end: 999_999_999 }, '00000000').state).toBe('gone');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
