import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../server/search/answer.js';
import type { Article } from '../../store/store.js';
import { decoded, draw, insides, pagesOver, valuesOf, visibleText } from './drawn.js';
import { answerWith, earlyHelp, helpHit, hitOn, manifest, NO_COUNTS, visitHit } from './samples.js';

const results = (more: Partial<SearchAnswer> = {}, query = 'q=early+help') =>
  draw(`/search?${query}`, { answer: answerWith(more) });

describe('the search page before a search', () => {
  it('says what the collection holds, and how to begin', async () => {
    const html = await draw('/search');
    expect(html).toContain('2 documents, 2 articles, 1,204 passages.');
    expect(html).toContain('from 18 February 2014 to March 2025. 1 article has no date.');
    expect(valuesOf(html, 'href').filter((href) => href.startsWith('/search?q='))).toHaveLength(3);
  });

  it('says what to do when there is nothing to search', async () => {
    const html = await draw('/search', { manifest: { ...manifest, counts: NO_COUNTS } });
    expect(html).toContain('There is nothing to search yet');
    expect(html).toContain('CORPUS_DIR');
    expect(html).not.toContain('Try one of these');
  });

  it('keeps what is typed from spelling services and from being offered again', async () => {
    const [box] = (await draw('/search')).match(/<input class="govuk-input" id="q"[^>]*>/) ?? [];
    expect(box).toContain('autocomplete="off"');
    expect(box).toContain('spellcheck="false"');
  });

  it('offers the publishers with the number of their articles', async () => {
    const html = await draw('/search?publisher=Another+Paper');
    const labels = insides(html, '<label class="govuk-label govuk-checkboxes__label"').map(
      (label) => `<${label}`,
    );
    expect(labels.slice(0, 2).map(visibleText)).toEqual([
      'Example Weekly (2 articles)',
      'Another Paper (1 article)',
    ]);
    expect(html).toMatch(/value="Another Paper" checked=""/);
    expect(html).not.toMatch(/value="Example Weekly" checked/);
  });

  it('shows the first publishers, and the others on request or when one of them is chosen', async () => {
    const publishers = Array.from({ length: 11 }, (_, index) => ({
      publisher: `Paper ${index}`,
      articles: 1,
    }));
    const html = await draw('/search', { publishers });
    expect(html).toContain('<span class="govuk-details__summary-text">3 more</span>');
    expect(html.indexOf('value="Paper 7"')).toBeLessThan(html.indexOf('3 more'));
    expect(html.indexOf('value="Paper 8"')).toBeGreaterThan(html.indexOf('3 more'));
    const opened = /<details class="govuk-details" open=""><summary[^>]*><span[^>]*>3 more/;
    expect(html).not.toMatch(opened);
    expect(await draw('/search?publisher=Paper+9', { publishers })).toMatch(opened);
  });

  it('keeps a chosen publisher that the collection does not have, so that it can be taken back', async () => {
    expect(await draw('/search?publisher=Nobody')).toMatch(/value="Nobody" checked=""/);
  });

  it('gives every label an input of its own', async () => {
    const html = await draw('/search?q=x&document=a.md&document=b.md');
    const ids = valuesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of valuesOf(html, 'for')) expect(ids).toContain(id);
    for (const names of valuesOf(html, 'aria-describedby'))
      for (const id of names.split(' ')) expect(ids).toContain(id);
  });
});

describe('a hit', () => {
  it('is titled, linked to the cited words, and says where it comes from', async () => {
    const html = await results();
    expect(valuesOf(html, 'href')).toContain(helpHit.citation.link);
    expect(helpHit.citation.link).toMatch(/^\/documents\/news\/digest\.md\?c=\d+-\d+&h=[0-9a-f]{8}#c$/);
    expect(visibleText(html)).toContain('Early help reaches more families in Marlow');
    expect(html).toContain('Source: <bdi>Marlow Gazette</bdi>');
    expect(html).toContain('<time datetime="2014-02-18">18 February 2014</time>');
    expect(html).toContain('<li>undated</li>');
    expect(html).toContain('href="https://news.example/early-help"');
  });

  it('shows its passage in paragraphs with the matched words marked', async () => {
    const [passage = ''] = insides(await results(), '<blockquote class="app-passage">');
    expect(insides(passage, '<mark>')).toEqual(['early help']);
    expect(insides(passage, '<p dir="auto">').map(visibleText)).toEqual(helpHit.passage.text.split('\n\n'));
  });

  it('shows its heading', async () => {
    expect(visibleText(await results())).toContain('Under the heading “Care & plans”');
  });

  it('links to the other places that print it', async () => {
    const html = await results();
    expect(visibleText(html)).toContain(
      'Also printed in:Early help: more families reached, Another Paper, February 2014',
    );
    expect(valuesOf(html, 'href')).toContain('/documents/reprints/early%20help%3F.txt#at-0');
  });

  it('has a reference and a whole link to copy', async () => {
    const area = (await results()).split('<textarea')[1]?.split('</textarea>')[0] ?? '';
    expect(decoded(area)).toContain(helpHit.citation.reference);
    expect(decoded(area)).toContain(`http://localhost${helpHit.citation.link}`);
    expect(area).toContain('readonly=""');
  });

  it('shows its score with two decimals', async () => {
    expect(await results()).toContain('Match 0.83');
  });

  it('says why it was found when asked, and only then', async () => {
    const reasons = [{ factor: 'meaning', value: 0.9, weight: 0.6, note: 'near the question' }];
    const html = await results({ hits: [{ ...helpHit, reasons }] });
    expect(visibleText(html)).toContain('0.900 × 0.600: near the question');
    expect(await results()).not.toContain('Why this passage was found');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'no address',
  ])('does not link to %s', async (url) => {
    const article: Article = { ...earlyHelp, url };
    const html = await results({ hits: [hitOn(article, helpHit.passage)] });
    expect(valuesOf(html, 'href')).not.toContain(url);
    expect(html).not.toContain('Original page');
  });

  it('has a title even when its page gives none', async () => {
    const html = await results({ hits: [hitOn({ ...earlyHelp, title: null }, helpHit.passage)] });
    expect(html).toContain('Untitled article in news/digest.md');
  });
});

describe('the results', () => {
  it('say how many there are', async () => {
    expect(await results()).toContain('2 passages found');
    expect(await results({ total: 1, hits: [helpHit] })).toContain('1 passage found');
    expect(await results({ total: 90_000, about: 12_345 })).toContain('12,345 passages found');
  });

  it('does not count those that are unlikely, and says so', async () => {
    const unlikely = { ...visitHit, score: 0.12 };
    expect(await results({ about: 1, hits: [helpHit, unlikely] })).toContain('below 0.30 are not counted');
    expect(await results({ about: 2 })).not.toContain('not counted');
    expect(await results({ about: 2, relevance: 'none' })).toContain('may only touch');
  });

  it('say nothing about relevance when it is strong', async () => {
    expect(await results()).not.toMatch(/may only touch|seems to be about/);
  });

  it('warn when they may only touch on the question', async () => {
    expect(await results({ relevance: 'weak' })).toContain('These passages may only touch on your question.');
  });

  it('say that nothing is about the question, and show the nearest below', async () => {
    const html = await results({ relevance: 'none', total: 900 });
    expect(html).toContain('Nothing in this collection seems to be about this');
    expect(html).not.toContain('900 passages found');
    expect(html.indexOf('seems to be about')).toBeLessThan(html.indexOf('class="app-hit"'));
  });

  it('say which words were searched instead', async () => {
    const corrections = [{ from: 'safegarding', to: 'safeguarding' }];
    const text = visibleText(await results({ corrections }));
    expect(text).toContain('No passage holds “safegarding”; searched for “safeguarding”.');
  });

  it('say what the dates left out', async () => {
    expect(await results({ undatedExcluded: 1 })).toContain(
      '1 passage was left out because its article has no date.',
    );
    expect(await results({ undatedExcluded: 40 })).toContain('40 passages were left out');
  });

  it('say what to do when there are none, and offer the search without filters', async () => {
    const html = await results({ hits: [], total: 0 }, 'q=early+help&publisher=Nobody&from=2014');
    expect(html).toContain('No passages found');
    expect(valuesOf(html, 'href')).toContain('/search?q=early+help');
    expect(await results({ hits: [], total: 0 })).not.toContain('search without filters');
  });

  it('lead to the pages before and after, with everything that was asked', async () => {
    const hits = Array.from({ length: 11 }, (_, index) => ({ ...visitHit, rank: index + 11 }));
    const html = await results({ hits, total: 40 }, 'q=early+help&publisher=Another+Paper&from=2014&page=2');
    const nav = html.slice(html.indexOf('<nav class="app-pages"'));
    const pages = valuesOf(nav, 'href').filter((href) => href.startsWith('/search?q=early+help'));
    expect(pages).toEqual([
      '/search?q=early+help&publisher=Another+Paper&from=2014',
      '/search?q=early+help&publisher=Another+Paper&from=2014&page=3',
    ]);
    expect(html.match(/class="app-hit"/g)).toHaveLength(10);
    expect(html).toContain('<ol class="app-hits" start="11">');
    expect(html).toContain('Showing 11 to 20.');
  });

  const facets = {
    publisher: [{ value: 'Example Weekly', name: 'Example Weekly', passages: 8 }],
    authority: [{ value: 'E1', name: 'Norbury', passages: 2 }],
    speaker: [],
    year: [{ value: '2014', name: '2014', passages: 1 }],
  };

  it('lead to narrower searches with the count of each, and back', async () => {
    const html = await results({ facets }, 'q=early+help&publisher=Example+Weekly&page=3');
    const narrower = valuesOf(html.slice(html.indexOf('app-facets')), 'href');
    expect(narrower.slice(0, 3)).toEqual([
      '/search?q=early+help',
      '/search?q=early+help&publisher=Example+Weekly&authority=Norbury',
      '/search?q=early+help&publisher=Example+Weekly&from=2014&to=2014',
    ]);
    expect(visibleText(html)).toContain('Take back Example Weekly ✕ 8 passages');
    expect(visibleText(html)).toContain('Norbury 2 passages');
    expect(visibleText(html)).not.toContain('Speaker quoted8');
    expect(html).toContain('<rect width="100.0%"');
  });

  it('lead to the other order and back', async () => {
    expect(valuesOf(await results(), 'href')).toContain('/search?q=early+help&sort=date');
    const byDate = await results({}, 'q=early+help&sort=date&page=2');
    expect(valuesOf(byDate, 'href')).toContain('/search?q=early+help');
    expect(byDate).toContain('Newest first');
  });

  it('keep the words of a private search in the bodies of forms alone', async () => {
    const app = pagesOver({ answer: answerWith({ facets }) });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.request('/search', { method: 'POST', headers, body: 'q=early+help' });
    const html = await answer.text();
    expect(visibleText(html)).toContain('Norbury 2 passages');
    expect(valuesOf(html, 'href').filter((href) => href.includes('q='))).toEqual([]);
  });

  it('say so past their end', async () => {
    const html = await results({ hits: [], total: 12 }, 'q=early+help&page=9');
    expect(html).toContain('There are no more passages.');
    expect(valuesOf(html, 'href')).toContain('/search?q=early+help&page=8');
  });

  it('end where no hit follows', async () => {
    expect(await results()).not.toContain('Next page');
  });

  it('name the words in the title', async () => {
    expect(await results()).toContain('<title>“early help” – Search – Safeguarding Search</title>');
  });
});
