import { describe, expect, it } from 'vitest';
import type { Article, Place } from '../../store/store.js';
import { decoded, draw, shapeOf, visibleText } from './drawn.js';
import { answerWith, hitOn, manifest, type SampleOptions } from './samples.js';

const TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '</textarea><script>alert(1)</script>',
  '</title></head><svg onload=alert(1)>',
  '&lt;script&gt; &#60; &amp;',
  '<!-- --><![CDATA[ ]]>',
  '{{7*7}} $& $1 $<name>',
];

/** A collection in which every text is one and the same. */
function collectionOf(words: string): SampleOptions {
  const place: Place = {
    document: `${words}.md`,
    span: { start: 0, end: words.length },
    title: words,
    publisher: words,
    source: `${words} too`,
    date: null,
    url: `https://news.example/${words}`,
  };
  const copies = [{ ...place, span: { start: words.length, end: 3 * words.length } }];
  const article: Article = { ...place, id: 'a', author: words, copies };
  const passage = { id: 'p', articleId: 'a', text: words, spans: [article.span], heading: words };
  const reasons = [{ factor: words, value: 1, weight: 1, note: words }];
  const highlights = [{ start: 0, end: 3 }];
  return {
    texts: { [article.document]: words.repeat(3) },
    articles: [article],
    answer: answerWith({
      hits: [hitOn(article, passage, { reasons, highlights })],
      corrections: [{ from: words, to: words }],
    }),
    manifest: { ...manifest, fingerprint: words, problems: [{ path: words, reason: words, remedy: words }] },
  };
}

const ADDRESSES: Readonly<Record<string, (words: string) => string>> = {
  results: (words) =>
    `/search?${new URLSearchParams({ q: words, publisher: words, document: words, from: '2014' })}`,
  errors: (words) => `/search?${new URLSearchParams({ q: words, from: words, to: words, mode: words })}`,
  document: (words) => `/documents/${encodeURIComponent(`${words}.md`)}?c=0-3`,
  'missing document': (words) => `/documents/${encodeURIComponent(`${words} gone`)}`,
  collection: () => '/collection',
};

const withoutSlash = (words: string) => words.replaceAll('/', '\\');

describe.each(Object.entries(ADDRESSES))('hostile text in the %s page', (_, addressOf) => {
  it.each(TEXTS)('%s changes no tag and no attribute', async (text) => {
    const hostile = withoutSlash(text);
    const harmless = 'x'.repeat(hostile.length);
    const html = await draw(addressOf(hostile), collectionOf(hostile));
    const expected = await draw(addressOf(harmless), collectionOf(harmless));
    expect(shapeOf(html)).toEqual(shapeOf(expected));
    expect(html).not.toContain('<script>alert');
    expect(decoded(html)).toContain(hostile);
  });
});

describe('hostile text in the document page', () => {
  it.each(TEXTS)('%s is shown as it is', async (text) => {
    const html = await draw('/documents/a.md', { texts: { 'a.md': text }, articles: [] });
    expect(visibleText(html)).toContain(text);
    expect(html).not.toMatch(/<script>|<img|<svg/);
  });
});
