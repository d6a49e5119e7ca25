import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../indexer/block.js';
import { markdown } from '../../../indexer/formats/markdown.js';
import { NO_FRONT } from '../../../indexer/front-matter.js';

const trials = { seed: 20140218, numRuns: process.env.TRIALS === 'full' ? 3000 : 300 };

/** A block's text as a reader sees it: without its omitted stretches. */
function seen(text: string, { span, omit }: Block): string {
  const starts = [span.start, ...omit.map((part) => part.end)];
  return starts.map((start, index) => text.slice(start, omit[index]?.start ?? span.end)).join('');
}

/** Blocks as `kind depth gap text`, with `¶` for a line end; depth and gap are left out where they are 0. */
function show(text: string): readonly string[] {
  return markdown(text).blocks.map((block) => {
    const { kind, depth, gap } = block;
    const words = seen(text, block).replace(/\r\n|[\n\r]/g, '¶');
    return `${kind} ${depth === 0 ? '' : `d${depth} `}${gap === 0 ? '' : `g${gap} `}${words}`;
  });
}

describe('blocks', () => {
  it.each([
    [
      'headings',
      '# One #\n\n### Two\nThree\n=====',
      ['heading d1 One', 'heading d3 g1 Two', 'heading d1 Three'],
    ],
    ['paragraphs', '\n\nOne\ntwo\n\n\nThree', ['paragraph g2 One¶two', 'paragraph g2 Three']],
    [
      'CRLF and CR',
      '# One\r\n\r\nTwo\r\rThree',
      ['heading d1 One', 'paragraph g1 Two', 'paragraph g1 Three'],
    ],
    ['lists', '- One\n  two\n- Three\n\n  Four', ['item d1 One¶two', 'item d1 Three', 'item d1 g1 Four']],
    [
      'lists in lists',
      '1. One\n   - Two\n     - Three\n2. Four',
      ['item d1 One', 'item d2 Two', 'item d3 Three', 'item d1 Four'],
    ],
    ['tasks', '- [x] One\n- [ ] Two', ['item d1 One', 'item d1 Two']],
    ['tables', '| A | B |\n|---|:-:|\n| 1 | **2** |\n| | |', ['table A  B', 'table 1  2']],
    ['quotations', '> One\n> two\nthree\n>\n> > Four', ['quotation One¶two¶three', 'quotation g1 Four']],
    [
      'quotations in lists and lists in quotations',
      '- > One\n\n> - Two',
      ['quotation One', 'item d1 g1 Two'],
    ],
    ['rules', 'One\n\n---\n\n* * *', ['paragraph One', 'rule g1 ---', 'rule g1 * * *']],
    ['fenced code', '```js\na = 1\n\nb\n```', ['code a = 1¶¶b']],
    ['code set in', '    a\n      b', ['code a¶  b']],
    ['HTML', '<div>\nOne\n</div>', ['html <div>¶One¶</div>']],
    ['footnotes, but not their labels', 'One[^1].\n\n[^1]: Two', ['paragraph One.', 'paragraph g1 Two']],
    ['no definitions', '[One]: /a\n\nTwo', ['paragraph g1 Two']],
    ['nothing that shows nothing', '![One](/a)\n\n#\n\n- \n\n```\n```\n\n\u200b', []],
    ['nothing', '', []],
  ])('are made from %s', (_, text, blocks) => {
    expect(show(text)).toEqual(blocks);
  });

  it('leave white space and markers out of their spans', () => {
    const text = '- **One** two';
    const one = { kind: 'item', span: { start: 4, end: 13 }, depth: 1, gap: 0, omit: [{ start: 7, end: 9 }] };
    expect(markdown(text).blocks).toEqual([one]);
  });

  it('keep exact places after surrogate pairs, tabs, NULs and a byte order mark', () => {
    const text = '\ufeff😀\tOne\0 *two* 𝒜';
    expect(markdown(text).blocks).toMatchObject([{ span: { start: 1, end: text.length } }]);
    expect(show(text)).toEqual(['paragraph 😀\tOne\0 two 𝒜']);
  });
});

describe('omitted stretches', () => {
  it.each([
    ['emphasis', 'a *b* _c_ **d** ~~e~~ ***f***', 'a b c d e f'],
    ['links', 'a [b *c*](/d "e") [f][g] [h][] [i] j\n\n[g]: /\n[h]: /\n[i]: /', 'a b c f h i j'],
    ['links in angle brackets', 'a <https://b.org/c> <d@e.org> f', 'a https://b.org/c d@e.org f'],
    [
      'nothing of bare addresses',
      'a https://b.org/c www.d.org e@f.org',
      'a https://b.org/c www.d.org e@f.org',
    ],
    ['images', 'a ![b *c*](/d) ![e][f] g\n\n[f]: /', 'a   g'],
    ['images in links', 'a [![b](/c) d](/e) f', 'a  d f'],
    ['code marks', 'a `b` `` c`d ``', 'a b  c`d'],
    ['inline HTML', 'a <b class="c">d</b><br/> <!-- e --> f', 'a d  f'],
    ['footnote marks', 'a[^1] b\n\n[^1]: c', 'a b'],
    ['escapes', 'a \\* b\\_c \\d', 'a * b_c \\d'],
    ['hard breaks', 'a\\\nb  \nc', 'a¶b  ¶c'],
    ['nothing of character references', 'a &amp; b &#8217; c', 'a &amp; b &#8217; c'],
    ['nothing of brackets that are no link', 'a [b] (c) *d _e', 'a [b] (c) *d _e'],
    ['marks of quotations at line starts', '> a\n>b\n   > *c\n> d*', 'a¶b¶c¶d'],
    ['white space at line starts', '- a\n    b\n   c', 'a¶b¶c'],
    ['marks of lists and quotations at line starts', '1. > a\n   > b', 'a¶b'],
    ['marks around code lines in quotations', '> ```\n> a\n>  b\n> ```', 'a¶ b'],
  ])('cover %s', (_, text, words) => {
    expect(show(text)[0]?.replace(/^\w+ (?:d\d )?/, '')).toBe(words);
  });
});

describe('front matter', () => {
  it('is read and is no block', () => {
    const text = `---\r
title: "Inspectors: neglect missed"\r
publisher: Safeguarding Search\r
source: Community Care\r
author: [Jane Smith, A. Jones]\r
date: 2014-02-18\r
url: https://example.org/a\r
layout: post\r
---\r
\r
# One`;
    const { front, blocks, warnings } = markdown(text);
    expect(front).toEqual({
      title: 'Inspectors: neglect missed',
      publisher: 'Safeguarding Search',
      source: 'Community Care',
      author: 'Jane Smith, A. Jones',
      date: '2014-02-18',
      url: 'https://example.org/a',
    });
    expect(blocks).toMatchObject([{ kind: 'heading', gap: 1 }]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['2014-02-18', '2014-02-18'],
    ['"2014-02"', '2014-02'],
    ['2014-02', '2014-02'],
    ['2014-02-18T10:30:00Z', '2014-02-18'],
    ['2014-02-18 23:30:00 +00:00', '2014-02-18'],
    ['2014-02-30', null],
    ['2014-13', null],
    ['2014-02T10:30', null],
    ['2014', null],
    ['18 February 2014', null],
    ['2014-02-18 to 2014-02-20', null],
  ])('takes the date %s for %s', (written, date) => {
    const { front, warnings } = markdown(`---\ntitle: One\ndate: ${written}\n---\nTwo`);
    expect(front).toEqual({ ...NO_FRONT, title: 'One', date });
    if (date) expect(warnings).toEqual([]);
    else expect(warnings).toEqual([expect.stringContaining('Write it as 2014-02-18')]);
  });

  it.each([
    ['empty values', 'title:\nauthor: ""\nurl: ~\nsource: []', {}],
    ['numbers', 'title: 2014', { title: '2014' }],
    ['mappings', 'title: { a: b }', {}],
    ['nothing', '', {}],
    ['a comment', '# none', {}],
  ])('takes %s for what they say', (_, yaml, front) => {
    expect(markdown(`---\n${yaml}\n---\n\nOne`)).toMatchObject({
      front: { ...NO_FRONT, ...front },
      blocks: [{ kind: 'paragraph', gap: 1 }],
      warnings: [],
    });
  });

  it.each([
    ['a stray colon', 'title: Neglect: missed\ndate: 2014-02-18'],
    ['a quotation mark', 'title: "Neglect\ndate: 2014-02-18'],
    ['a key given twice', 'title: One\ntitle: Two'],
    [
      'references that grow without end',
      `a: &a [x]\nb: &b [${'*a,'.repeat(99)}]\nc: &c [${'*b,'.repeat(99)}]`,
    ],
  ])('broken by %s is left out with a warning', (_, yaml) => {
    const { front, blocks, warnings } = markdown(`---\n${yaml}\n---\nThe text.`);
    expect(front).toEqual(NO_FRONT);
    expect(blocks).toHaveLength(1);
    expect(warnings).toEqual([expect.stringMatching(/^The front matter is left out: .*\. Put values/)]);
  });

  it.each([
    ['a sentence', 'The council: it said: neglect\nwas missed.'],
    ['a word', 'Neglect'],
    ['a list', '- One\n- Two'],
  ])('is not seen in %s between two rules', (_, words) => {
    const { front, blocks, warnings } = markdown(`---\n${words}\n---\n\nThe text.`);
    expect(blocks.length).toBeGreaterThan(2);
    expect(front).toEqual(NO_FRONT);
    expect(warnings).toEqual([]);
  });

  it('is only seen at the very start', () => {
    expect(show('One\n\n---\ntitle: Two\n---')).toHaveLength(3);
    expect(markdown('\n---\ntitle: Two\n---').front).toEqual(NO_FRONT);
  });
});

const PIECES = [
  ...['a', 'b ', 'word', '1', '😀', 'é'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '(/u)',
    '](/u "t")',
    '[^1]',
    '![',
    '<b>',
    '</b>',
    '<https://a.org>',
  ],
  ...['\\', '\\*', '\\\n', '  \n', '&amp;', '.', '!', '|', 'www.a.org', 'x@y.org'],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n> ',
    '\n>',
    '\n- ',
    '\n  ',
    '\n    ',
    '\n1. ',
    '\n# ',
    '\n---\n',
    '\n===\n',
    '\n```\n',
  ],
  ...[
    '\n| a | b |\n|---|---|\n| ',
    '\n[^1]: ',
    '\n[a]: /u\n',
    '\n- [ ] ',
    '\t',
    '\r\n',
    '\r',
    '<!-- c -->',
    '\u200b',
  ],
];
const messy = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** What the parser itself says a reader sees in each block. */
function visible(node: RootContent | Root): readonly string[] {
  if (['heading', 'paragraph', 'tableRow', 'code', 'html'].includes(node.type)) return [wordsOf(node, true)];
  return 'children' in node ? node.children.flatMap((child) => visible(child)) : [];
}

function wordsOf(node: Nodes, isBlock = false): string {
  if (node.type === 'html' && !isBlock) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}

function withoutWhite(text: string): string {
  return text.replaceAll('&amp;', '&').replace(/[\s\u200b]/g, '');
}

describe('any Markdown', () => {
  it('shows what the parser says that a reader sees', () => {
    const check = (text: string) => {
      // A pipe escaped inside code inside a table keeps its backslash, which the parser takes away.
      fc.pre(!/\\\|/.test(text));
      const { blocks } = markdown(text);
      const shown = blocks
        .filter(({ kind }) => kind !== 'rule')
        .map((block) => withoutWhite(seen(text, block)));
      const parsed = unified().use(remarkParse).use(remarkGfm).parse(text);
      expect(shown).toEqual(visible(parsed).map(withoutWhite).filter(Boolean));
    };
    fc.assert(
      fc.property(
        messy.filter((text) => !text.startsWith('\n---\n')),
        check,
      ),
      trials,
    );
  });

  it('becomes blocks in order, trimmed, whose omitted stretches lie apart inside them', () => {
    const check = (text: string) => {
      const { blocks } = markdown(text);
      blocks.forEach(({ span, gap, omit }, index) => {
        expect(span.start).toBeGreaterThanOrEqual(blocks[index - 1]?.span.end ?? 0);
        expect(text.slice(span.start, span.end)).toMatch(/^[^\s\u200b](?:.*[^\s\u200b])?$/s);
        expect(gap).toBeGreaterThanOrEqual(0);
        const edges = [span.start, ...omit.flatMap(({ start, end }) => [start, end]), span.end];
        expect(edges.slice(1).every((edge, at) => edge > edges[at]!)).toBe(true);
      });
    };
    fc.assert(fc.property(fc.oneof(messy, fc.string({ unit: 'binary' })), check), trials);
  });
});
