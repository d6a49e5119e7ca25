import { describe, expect, it } from 'vitest';
import { decoded, draw, shapeOf, visibleText } from './drawn.js';
import { ADDRESSES, collectionOf, withoutSlash } from './hostile-collection.js';

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
