import { describe, expect, it } from 'vitest';
import { draw, valuesOf, visibleText } from './drawn.js';
import { earlyHelp, manifest } from './samples.js';

describe('the collection page', () => {
  it('says how much there is, and from when to when', async () => {
    const html = await draw('/collection');
    expect(html).toContain('2 documents, 2 articles, 1,204 passages.');
    expect(html).toContain('from 18 February 2014 to March 2025');
  });

  it('lists the publishers with their articles', async () => {
    expect(visibleText(await draw('/collection'))).toContain(
      'PublisherArticlesExample Weekly2Another Paper1',
    );
  });

  it('lists the documents with the articles in them, copies under their own titles', async () => {
    const html = await draw('/collection');
    const hrefs = valuesOf(html, 'href');
    expect(hrefs).toContain('/documents/news/digest.md');
    expect(hrefs).toContain(`/documents/news/digest.md#at-${earlyHelp.span.start}`);
    expect(hrefs).toContain('/documents/reprints/early%20help%3F.txt#at-0');
    expect(html).toContain('Early help: more families reached');
  });

  it('shows problems with reason and remedy', async () => {
    const text = visibleText(await draw('/collection'));
    expect(text).toContain(
      'scans/old <report>.txtIt is larger than 20 MB.What to do: Split it into smaller files.',
    );
  });

  it('does not speak of problems when there are none', async () => {
    const html = await draw('/collection', { manifest: { ...manifest, problems: [] } });
    expect(html).not.toContain('Not everything could be read');
  });

  it('says when the index was built, and with what', async () => {
    const html = await draw('/collection');
    expect(html).toContain('<time datetime="2025-07-01T09:30:00.000Z">1 July 2025 at 10:30</time>');
    expect(html).toContain('e5-small-v2:abc123');
  });

  it('says how to add documents', async () => {
    expect(visibleText(await draw('/collection'))).toMatch(/CORPUS_DIR.*npm run index.*README/);
  });

  it('shows many documents in pages', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`notes/${1_000 + index}.md`, 'x']),
    );
    const last = await draw('/collection?page=3', { texts });
    expect(last).toContain('Page 3 of 3');
    expect(last).toContain('notes/1119.md');
    expect(last).not.toContain('notes/1099.md');
    expect(valuesOf(last, 'href')).toContain('/collection?page=2#documents');
    expect(await draw('/collection?page=99', { texts })).toContain('Page 3 of 3');
    expect(await draw('/collection?page=0', { texts })).toContain('Page 1 of 3');
  });
});
