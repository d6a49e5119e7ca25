import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../indexer/block.js';
import { plainText } from '../../../indexer/formats/plain-text.js';

const trials = { seed: 3, numRuns: process.env.TRIALS === 'full' ? 5000 : 500 };

/** Blocks as `kind gap text`, with `¶` for a line end inside the text; kind and gap are left out where plain. */
function show(text: string): readonly string[] {
  return plainText(text).map(({ kind, gap, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s*(?:\r\n|[\n\r\f\u2028\u2029])\s*/g, '¶');
    return `${kind === 'paragraph' ? '' : `${kind} `}${gap === 0 ? '' : `${gap} `}${words}`;
  });
}

describe('lines', () => {
  it.each([
    ['LF', 'One.\nTwo.', ['One.', 'Two.']],
    ['CR', 'One.\rTwo.\r\rThree.', ['One.', 'Two.', '1 Three.']],
    ['CRLF', 'One.\r\nTwo.\r\n\r\nThree.', ['One.', 'Two.', '1 Three.']],
    ['line and paragraph separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['a form feed', 'One.\fTwo.\n\fThree.', ['One.', 'Two.', '1 Three.']],
    ['white space around', ' \u00a0One.\u200b\u00ad\0\n\tTwo. ', ['One.', 'Two.']],
    ['blank lines of white space', '\n \nOne.\n\u00a0\n\u200b\nTwo.', ['2 One.', '2 Two.']],
    ['nothing', '', []],
    ['nothing that shows', ' \n\0\u200b\ufeff\r\n', []],
  ])('parts lines at %s', (_, text, blocks) => {
    expect(show(text)).toEqual(blocks);
  });
});

describe('list items', () => {
  it.each([
    [
      'bullets',
      'Found:\n  • Late plans\n‣ Few visits\n· Weak checks\n▪Gaps',
      ['Found:', 'item Late plans', 'item Few visits', 'item Weak checks', 'item Gaps'],
    ],
    ['a bullet from a word processor', '\uf0b7\tLate plans', ['item Late plans']],
    ['a zero-width space after the marker', '•\u200b Late plans', ['item Late plans']],
    ['o where it is indented', '  o Late plans.\no Late plans', ['item Late plans.', 'o Late plans']],
    ['several dashes', '- Late plans\n- Few visits', ['item Late plans', 'item Few visits']],
    ['several stars, apart', '* Late plans\n\n* Few visits', ['item Late plans', 'item 1 Few visits']],
    [
      'several en dashes over two lines each',
      '– Late\nplans\n– Few\nvisits',
      ['item Late¶plans', 'item Few¶visits'],
    ],
    ['no single dash', '- Jane Smith\n\nShe left.', ['- Jane Smith', '1 She left.']],
    ['no dashes far apart', '- One\n\nTwo\n\n- Three', ['- One', '1 Two', '1 - Three']],
    ['no unlike dashes', '- One.\n– Two.', ['- One.', '– Two.']],
    ['no negative number', '-5 degrees\n-6 degrees', ['-5 degrees', '-6 degrees']],
    ['numbers', '1. Apologies\n2) Minutes\n(3) Reports', ['item Apologies', 'item Minutes', 'item Reports']],
    ['letters', '(a) the plan\n(iv) the review', ['item the plan', 'item the review']],
    ['a single number', 'It agreed.\n7. Reports', ['It agreed.', 'item Reports']],
    [
      'no number that ends a broken line',
      'It is said in section\n12. The council agreed.',
      ['It is said in section', '12. The council agreed.'],
    ],
    [
      'no year, decimal or lone number',
      '2014. A bad year.\n12.5 per cent\n3.',
      ['2014. A bad year.', '12.5 per cent', '3.'],
    ],
    ['no bracketed word', '(see) the plan', ['(see) the plan']],
  ])('takes %s', (_, text, blocks) => {
    expect(show(text)).toEqual(blocks);
  });

  it('leaves the marker out of the span and gives every item the depth 1', () => {
    const text = 'Actions\n  • Late plans';
    const item = { kind: 'item', span: { start: 12, end: 22 }, depth: 1, gap: 0, omit: [] };
    expect(plainText(text)[1]).toEqual(item);
  });

  it('joins the lines under an item that are set in', () => {
    const text =
      '• The plan of the board was not shared with\n  Ofsted or the police.\n• It was late.\n  The end';
    expect(show(text)).toEqual([
      'item The plan of the board was not shared with¶Ofsted or the police.',
      'item It was late.',
      'The end',
    ]);
  });
});

describe('rules', () => {
  it.each(['---', '***', '====', '_ _ _', '• • •', '———', ']]>', ':', '\uf0b7'])(
    'takes %s for one',
    (rule) => {
      expect(show(`One\n${rule}\ntwo`)).toEqual(['One', `rule ${rule}`, 'two']);
    },
  );

  it.each(['-- 4 --', '* Required', '£5'])('takes %s for none', (text) => {
    expect(show(text)).toEqual([text]);
  });
});

describe('joining lines', () => {
  it.each([
    [
      'a lower-case start',
      'to provide a sharper focus on\nissues affecting them.',
      ['to provide a sharper focus on¶issues affecting them.'],
    ],
    [
      'a lower-case start in quotation marks',
      'It was called\n“deeply flawed”.',
      ['It was called¶“deeply flawed”.'],
    ],
    ['a split word', 'child safe-\nguarding', ['child safe-¶guarding']],
    ['white space at the break', 'It was\u00a0 \r\n \u00a0weak.', ['It was¶weak.']],
    [
      'a digit after a comma',
      'Of the children known to the council that year,\n12 had no plan.',
      ['Of the children known to the council that year,¶12 had no plan.'],
    ],
    [
      'a capital after a word that needs another',
      'A report was published last Monday by the\nHome Office.',
      ['A report was published last Monday by the¶Home Office.'],
    ],
  ])('joins at %s', (_, text, blocks) => {
    expect(show(text)).toEqual(blocks);
  });

  it.each([
    ['a sentence end', 'It was weak.\niPads were bought.'],
    ['a sentence end in quotation marks', '“It was weak.”\niPads were bought.'],
    ['a colon', 'The report found:\nlate plans'],
    ['a capital', 'Failings found\nThe report is clear.'],
    ['a date', 'Serious failings were found in the council of Hull\n18 February 2014'],
    ['a short line that hangs', 'Posted on\n12 March 2014'],
    ['a label', 'Children do not get what they need\nSource: CYPNow'],
    ['a label of two words', 'Children do not get what they need and\nPosted on: Monday'],
    ['a byline', 'Children do not get what they need from\nBy Jane Smith, reporter'],
    ['a credit', 'Children do not get what they need\nvia Community Care'],
    ['an address', 'Children do not get what they need\nhttps://www.example.org/a'],
    ['the line after an address', 'www.example.org\nread more'],
  ])('does not join at %s', (_, text) => {
    expect(show(text)).toEqual(text.split('\n'));
  });

  it('never joins across a blank line', () => {
    expect(show('to provide a sharper focus on\n\nissues')).toEqual([
      'to provide a sharper focus on',
      '1 issues',
    ]);
  });

  it('knows a label from words that lead to a quotation', () => {
    const text = 'It went on, and on the next day to the press Sir Michael\nJones said: “it was weak.\n';
    expect(show(text)).toHaveLength(2);
    expect(
      show(
        `The board met on Monday for the first time since\nthe report, and to the press of the county the\nJones added: “It was weak, and nobody saw the\nchildren alone.”`,
      ),
    ).toHaveLength(1);
  });
});

const WRAPPED = `The Board heard that visits to children had been late in eleven of
the cases that were seen. The Director of Children’s Services said that
Ofsted would return in March 2015 to look at the cases again. At that time
14 social workers had left.`;
const ABSTRACT = `an experimental study of a wing in a propeller slipstream was made in
order to determine the spanwise distribution of the lift increase due to
slipstream at different angles of attack of the wing and at different
free stream to slipstream velocity ratios .  the results were intended in
part as an evaluation basis for different theoretical treatments of the
problem .
the comparative span loading curves, together with supporting evidence,
showed that a substantial part of the lift increment was due to the
boundary layer control effect .`;

describe('hard-wrapped text', () => {
  it('is one paragraph for each run of lines', () => {
    expect(plainText(WRAPPED)).toMatchObject([
      { kind: 'paragraph', span: { start: 0, end: WRAPPED.length } },
    ]);
    expect(plainText(`${WRAPPED}\n\n${WRAPPED}`)).toHaveLength(2);
  });

  it('may be all in lower case, with sentences that end at a line end', () => {
    const [first] = plainText(ABSTRACT);
    expect(ABSTRACT.slice(first?.span.start, first?.span.end)).toContain(
      'theoretical treatments of the\nproblem .',
    );
    const longEnd = ABSTRACT.replace(
      'problem .',
      'problem of destalling, which was the greater part of it .',
    );
    expect(plainText(longEnd)).toHaveLength(1);
  });

  it('does not take in a short title above, a label or a list', () => {
    expect(show(`Visits were late\n${WRAPPED}`)).toHaveLength(2);
    expect(show(`${WRAPPED}\nSource: The Post\n• one`)).toHaveLength(3);
  });

  it('shows by its width that a paragraph of two lines goes on', () => {
    const pair = 'The plan is held by the Director and by some members of the County\nCouncil.';
    expect(show(pair)).toHaveLength(2);
    expect(plainText(`${WRAPPED}\n\n${pair}`)).toHaveLength(2);
    expect(plainText(`${WRAPPED}\n\nA plan for all the children\nCouncil.`)).toHaveLength(3);
  });

  it.each([
    [
      'headlines',
      'Inspectors find serious failings in Hull\nCouncil leader resigns after critical report\nCharity calls for changes to the law on neglect\nMinister promises new money for social work',
    ],
    [
      'paragraphs of one line each',
      'Ofsted said that local authorities had been slow to face up to it.\nThe association said that the report was “uncomfortable reading”.\nIt comes against a backdrop of allegations over organised abuse.',
    ],
    [
      'lines wider than a page',
      [1, 2, 3].map((n) => `Paragraph ${n} ${'of the report is long '.repeat(8)}x`).join('\n'),
    ],
    [
      'lines of unlike length',
      `${'Many of the plans were late and '.repeat(3)}x\nThe plan of the board is not yet ready for it\nThe plan of the county is not yet made at all\nThe plan of Hull is not there, and that is all`,
    ],
  ])('is not seen in %s', (_, text) => {
    expect(show(text)).toEqual(text.split('\n'));
  });
});

const PIECES = [
  ...[
    'Ofsted',
    'the',
    'council',
    'said',
    'that',
    'neglect.',
    'Source:',
    'By',
    '2014',
    'https://a.org/b',
    '“why?”',
    '😀',
    '𝒜b',
  ],
  ...[
    '•',
    '-',
    '–',
    '* ',
    '1.',
    '(a)',
    'o',
    '---',
    ']]>',
    '\uf0b7',
    'the plan of the board is not yet ready for the county',
  ],
  ...[' ', ' ', ' ', '\t', '\u00a0', '\u200b', '\u00ad', '\0', '\ufeff'],
  ...['\n', '\n', '\n\n', '\r\n', '\r', '\f', '\u2028'],
];
const messy = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const SHOWN = /[^\s\0-\x1f\x7f-\x9f\xad\u200b-\u200f\u2060\ufeff]/;
const MARKER = /^(?:[•‣·▪◦●○■□►➢\uf0b7o*–-]|\d{1,3}[.)]|\([\da-z]{1,5}\))$/i;

/** What of the text above each block (and after the last) is in no block, without what shows nothing. */
function between(text: string, blocks: readonly Block[]): readonly string[] {
  const starts = [0, ...blocks.map((block) => block.span.end)];
  return starts.map((start, index) => {
    const rest = text.slice(start, blocks[index]?.span.start ?? text.length);
    return [...rest].filter((character) => SHOWN.test(character)).join('');
  });
}

describe('any text', () => {
  it('is covered by blocks in order, but for list markers', () => {
    const check = (text: string) => {
      const blocks = plainText(text);
      between(text, blocks).forEach((rest, index) => {
        if (blocks[index]?.kind === 'item') expect(rest).toMatch(MARKER);
        else expect(rest).toBe('');
      });
      blocks.forEach(({ span, gap, omit }, index) => {
        expect(span.start).toBeGreaterThanOrEqual(blocks[index - 1]?.span.end ?? 0);
        expect(text.charAt(span.start)).toMatch(SHOWN);
        expect(text.charAt(span.end - 1)).toMatch(SHOWN);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(omit).toEqual([]);
      });
    };
    fc.assert(fc.property(messy, check), trials);
  });

  it('reads the same with every kind of line end', () => {
    const plain = messy.map((text) => text.replace(/[\r\f\u2028\u2029]/g, ''));
    const check = (text: string) => {
      for (const end of ['\r\n', '\r', '\u2028']) {
        const other = text.replaceAll('\n', end);
        const shown = (source: string, blocks: readonly Block[]) =>
          blocks.map(({ span, ...rest }) => ({ ...rest, words: source.slice(span.start, span.end) }));
        const expected = shown(text, plainText(text)).map((block) => ({
          ...block,
          words: block.words.replaceAll('\n', end),
        }));
        expect(shown(other, plainText(other))).toEqual(expected);
      }
    };
    fc.assert(fc.property(plain, check), trials);
  });

  it.each([
    ['one line', 'The council said that visits were late. '.repeat(25_000)],
    ['many lines', 'The council said that visits were late.\n'.repeat(25_000)],
    ['white space', ' \u200b'.repeat(500_000)],
    ['marks', '- '.repeat(500_000)],
    ['letters', 'A'.repeat(1_000_000)],
    ['closing marks', `${`.${')'.repeat(999)}x`.repeat(1000)}\nb`],
  ])('of a megabyte of %s is read in time that grows with its length alone', (_, text) => {
    const before = process.cpuUsage();
    plainText(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  });
});
