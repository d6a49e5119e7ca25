import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentView } from '../../server/document-view.js';
import type { Article } from '../../store/store.js';
import { DocumentPage } from '../../web/document-page.js';
import { draw, insides, valuesOf, visibleText } from './drawn.js';
import { digestText, earlyHelp, helpHit, inspectors, spanOf } from './samples.js';

const link = helpHit.citation.link;
const sourceTexts = (html: string) =>
  insides(html, '<div class="app-source" dir="auto">').map(visibleText).join('');
const marksIn = (html: string) => insides(html, '<mark id="c">').map(visibleText);

describe('the document page', () => {
  it('shows the whole text as it is', async () => {
    expect(sourceTexts(await draw('/documents/news/digest.md'))).toBe(digestText);
  });

  it('shows every text character for character, whatever is marked in it', () => {
    const span = fc
      .tuple(fc.nat(80), fc.nat(80))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const facts = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 80 }),
      articles: fc.array(span.map((place): Article => ({ ...inspectors, span: place }))),
      drops: fc.array(span.map((place) => ({ span: place, reason: '"><script>' }))),
      cited: span.map((place) => ({ span: place, hash: null })),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const view = documentView({ path: 'news/digest.md', ...given });
        const html = String(
          <DocumentPage
            path="news/digest.md"
            view={view}
            links={{ search: '/', text: '/', original: '/' }}
            cite={null}
          />,
        );
        expect(sourceTexts(html)).toBe(given.text);
      }),
    );
  });

  it('marks exactly the words that a link cites, where the link points', async () => {
    const html = await draw(link);
    expect(marksIn(html)).toEqual([helpHit.citation.text]);
    expect(html).toContain('The cited words are marked.');
  });

  it('says that words have moved, and marks them where they are', async () => {
    const texts = { 'news/digest.md': `A new first line.\n${digestText}` };
    const html = await draw(link, { texts, articles: [], drops: [] });
    expect(html).toContain('These words have moved since the link was made.');
    expect(marksIn(html)).toEqual([helpHit.citation.text]);
  });

  it('says that words are gone, and marks nothing', async () => {
    const texts = { 'news/digest.md': digestText.replace('412', '419') };
    const html = await draw(link, { texts, articles: [], drops: [] });
    expect(html).toContain('The cited words are no longer in this document.');
    expect(html).not.toContain('<mark');
  });

  it('says that it could not check words without their hash', async () => {
    const html = await draw('/documents/news/digest.md?c=0-4');
    expect(html).toContain('could not check the words');
    expect(marksIn(html)).toEqual(['Home']);
  });

  it.each(['c=9-3', 'c=x', 'c=0-99999', 'c=0-4&h=nothex', 'c=0-4&h=', 'c=-1-4'])(
    'marks nothing for %s',
    async (query) => {
      const html = await draw(`/documents/news/digest.md?${query}`);
      expect(html).toContain('The link does not point to words in this document.');
      expect(html).not.toContain('<mark');
    },
  );

  it('says nothing of citations when the link has none', async () => {
    expect(await draw('/documents/news/digest.md')).not.toContain('class="govuk-inset-text');
  });

  it('lists several articles, each linked to its head', async () => {
    const html = await draw('/documents/news/digest.md');
    expect(html).toContain('Articles in this document');
    for (const { span } of [earlyHelp, inspectors]) {
      expect(valuesOf(html, 'href')).toContain(`#at-${span.start}`);
      expect(valuesOf(html, 'id')).toContain(`at-${span.start}`);
    }
    expect(html).toContain(`Starts at character ${inspectors.span.start}`);
  });

  it('is named after its only article, and then needs no list', async () => {
    const html = await draw('/documents/news/digest.md', { articles: [inspectors] });
    expect(html).toContain('<title>Inspectors return to Alderbrook – Document – Safeguarding Search</title>');
    expect(html).not.toContain('Articles in this document');
  });

  it('marks noise, and lists it with its reason on request', async () => {
    const html = await draw('/documents/news/digest.md');
    expect(html).toMatch(
      /<del class="app-noise" id="left-out-2" title="Left out: share widget"[^>]*>Share this on Facebook</,
    );
    expect(html).toMatch(/<dt class="govuk-summary-list__key">share widget<\/dt>.*href="#left-out-2"/);
  });

  it('shows no list of noise when there is none', async () => {
    expect(await draw('/documents/news/digest.md', { drops: [] })).not.toMatch(/What was left out|<del/);
  });

  it('keeps each id once, even when a citation cuts through noise', async () => {
    const { start } = spanOf(digestText, 'this on Facebook');
    const ids = valuesOf(await draw(`/documents/news/digest.md?c=${start}-${start + 60}`), 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to a search in it and to its plain text', async () => {
    const hrefs = valuesOf(await draw('/documents/reprints/early%20help%3F.txt'), 'href');
    expect(hrefs).toContain('/search?document=reprints%2Fearly+help%3F.txt');
    expect(hrefs).toContain('/api/documents/reprints/early%20help%3F.txt');
  });
});
