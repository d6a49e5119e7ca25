import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../language/sentences.js';

const split = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each sample is written with `|` where one sentence ends and the next begins. */
const samples = [
  'Mr. Hart met Dr. Lowe.| She agreed.',
  'No. 10 said nothing.| The minister left.',
  'See e.g. the report, i.e. its annex.| It is long.',
  'Spending rose by 3.5 per cent to £1.2m.| Grants fell.',
  'J. K. Marsh wrote it.| Nobody read it.',
  'The U.K. government agreed.| It acted.',
  '“We must act.”| She left the room.',
  '“Is that right?” she asked.| Nobody knew.',
  'He said: “Children come first. |We know that.”| The panel agreed.',
  'It was shocking… and it was known.| Staff had warned.',
  'It took months…| The council waited.',
  'They found failings.|The report was clear.',
  'Is this enough?|Nobody said so.',
  'Write to help@example.org.uk or see www.example.org/A.Page for more.| Thank you.',
  'Use Node.js there.| It runs.',
  'Under s. 47 of the Act an enquiry began.| It ended.',
  'There were 12.| 30 more followed.',
  'First paragraph without a stop|\n\nSecond paragraph',
  'an experimental study was made .| the results agree with theory .| more work is needed .',
  'all of it is lower case.| so is this one.',
  'Grades: good, poor etc. were used.| Others were not.',
  '1. Making it easier to share.',
  'The plan (see para. 3) failed.| It was dropped.',
  'She is chair of St. Anne’s.| He is not.',
  'Really?!| Yes.',
];

describe('findSentences', () => {
  it.each(samples)('%s', (sample) => {
    expect(split(sample.replaceAll('|', ''))).toEqual(sample.split('|').map((part) => part.trim()));
  });

  it('puts every character that is no white space into exactly one sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'b', '.', ' ', '?', '“', '”', '\n', '1', '…', 'Mr', 'é', ')')),
        (parts) => {
          const text = parts.join('');
          const spans = findSentences(text);
          const inside = spans.map(({ start, end }) => text.slice(start, end)).join('');
          expect(inside.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const [index, span] of spans.entries())
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        },
      ),
    );
  });

  it('takes time in proportion to the text', () => {
    const text = 'He said no. '.repeat(20_000);
    expect(findSentences(text)).toHaveLength(20_000);
  });
});
