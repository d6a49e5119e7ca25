import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../indexer/read.js';

const CASES = join(import.meta.dirname, '../../documents');
const open = (path: string) => readBytes(path, readFileSync(join(CASES, path)));
const given = (path: string, text: string) => readBytes(path, Buffer.from(text));

describe('PDF', () => {
  it('reads one column after the other, with ligatures, and footnotes apart', async () => {
    const { text, blocks } = await open('pdf-two-columns-footnotes/report.pdf');
    const teams = [...text.matchAll(/Workers in team (\d+)/g)].map(([, team]) => Number(team));
    expect(teams).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(text).toContain('ficult officeholder to confirm whether affected families');
    const notes = blocks.filter(({ noise }) => noise === 'footnote');
    expect(notes.length).toBeGreaterThan(0);
    for (const { span } of notes) expect(text.slice(span.start, span.end)).toMatch(/^\d+ ?Audit of team/);
  });

  it('makes one line of each row of a table, whatever its cells break', async () => {
    const { text, blocks } = await open('pdf-grade-table-cells-over-lines/report.pdf');
    const rows = blocks
      .filter(({ kind }) => kind === 'table')
      .map(({ span }) => text.slice(span.start, span.end));
    expect(rows).toEqual([
      'Judgement | Grade',
      'The impact of leaders on social work practice with children and families | Good',
      'The experiences and progress of children who need help and protection | Requires improvement to be good',
      'The experiences and progress of children in care | Good',
      'Overall effectiveness | Requires improvement to be good',
    ]);
  });

  it('marks where pages begin', async () => {
    const { text, pages } = await open('pdf-grade-table-cells-over-lines/report.pdf');
    expect(pages![0]).toEqual({ start: 0, page: 1, label: '1' });
    expect(Math.max(...pages!.map(({ page }) => page))).toBe(4);
    expect(pages!.every(({ start }) => start < text.length)).toBe(true);
  });

  it('says what is wrong with a damaged file', async () => {
    await expect(given('a.pdf', '%PDF-1.4\nnothing')).rejects.toThrow(/^It is damaged .* Get it anew/);
  });
});

describe('HTML', () => {
  it('takes facts from JSON-LD before Open Graph before meta', async () => {
    const html = `<html><head><meta property="og:title" content="Graph"><meta property="og:site_name" content="Site">
      <meta name="author" content="Meta"><script type="application/ld+json">{"@type":"Article","headline":"Linked"}</script>
      </head><body><p>Neglect was missed for a year, the panel said.</p></body></html>`;
    const { front } = await given('a.html', html);
    expect(front).toMatchObject({ title: 'Linked', publisher: 'Site', author: 'Meta' });
  });

  it('never takes an address from a page that is no web address', async () => {
    const { front } = await given(
      'a.html',
      '<meta property="og:url" content="javascript:alert(1)"><p>Text.</p>',
    );
    expect(front.url).toBeNull();
  });

  it('knows a page by how it begins, whatever its name', async () => {
    expect((await given('a.txt', '<!doctype html><p>Neglect was missed.</p>')).mediaType).toBe('text/html');
  });
});

describe('mail', () => {
  it('keeps nothing of its recipients', async () => {
    const { text, front } = await open('mail-bulletin-html/bulletin.eml');
    expect(JSON.stringify([text, front])).not.toContain('@');
  });
});

describe('feeds', () => {
  it('gives one article an entry and says which are cut off', async () => {
    const { articles, warnings } = await open('feed-rss-full-and-teaser/news.rss');
    expect(articles!.map(({ front }) => front.title)).toEqual([
      'Helpline opens at weekends',
      'Grants for youth clubs',
    ]);
    expect(warnings).toEqual([expect.stringMatching(/1 are teasers/)]);
  });

  it('reads Atom and JSON Feed alike', async () => {
    const atom = await given(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ward</title><entry><title>One</title><link href="https://a.example/1"/>
       <updated>2020-05-01T10:00:00Z</updated><content type="html">&lt;p&gt;Text of one.&lt;/p&gt;</content></entry></feed>`,
    );
    const json = await given(
      'a.json',
      JSON.stringify({
        title: 'Ward',
        items: [
          {
            title: 'One',
            url: 'https://a.example/1',
            date_published: '2020-05-01T10:00:00Z',
            content_text: 'Text of one.',
          },
        ],
      }),
    );
    expect(json.articles).toEqual(atom.articles);
    expect(json.articles![0]!.front).toMatchObject({
      publisher: 'Ward',
      date: '2020-05-01',
      url: 'https://a.example/1',
    });
  });

  it('expands no entities that a document declares', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title>
      <description>Text.</description></item></channel></rss>`;
    expect((await given('a.rss', bomb)).text).not.toContain('haha');
  });
});

describe('Word', () => {
  it('leaves deletions and comments out, and counts the comments', async () => {
    const { text, warnings } = await open('docx-tracked-changes/review.docx');
    expect(text).not.toMatch(/Nobody had called|Is this number right/);
    expect(text).toContain('called at the house eleven times');
    expect(warnings).toEqual([expect.stringMatching(/^Comments of reviewers were left out \(1\)/)]);
  });
});

describe('rich text', () => {
  it.each(['a.txt', 'a.docx', 'a.md'])('is told by how it begins, not read as %s', async (path) => {
    const letter = String.raw`{\rtf1\ansi Neglect was missed for a year, the panel said.\par}`;
    await expect(given(path, letter)).rejects.toThrow(
      'It is rich text, which cannot be read. Open it in a word processor and save it as .docx.',
    );
  });
});

describe('lists', () => {
  it('reads JSON lines, and tells of those that are none', async () => {
    const { articles, warnings } = await given('a.jsonl', '{"title":"One","text":"Text of one."}\nnothing\n');
    expect(articles!.map(({ front }) => front.title)).toEqual(['One']);
    expect(warnings).toEqual([expect.stringMatching(/^Line 2 is no JSON object/)]);
  });

  it('says which columns a table needs', async () => {
    await expect(given('a.csv', 'name,age\nx,1\n')).rejects.toThrow(/Name the columns title, text/);
  });
});
