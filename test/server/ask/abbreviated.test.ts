import { describe, expect, test } from 'vitest';
import { ABBREVIATION_RULES, abbreviationAsked } from '../../../server/ask/abbreviated.js';
import { fromListOfTerms, sectionAsked } from '../../../server/ask/list-of-terms.js';

const samples = ABBREVIATION_RULES.flatMap(({ only, samples }) =>
  samples.map(([question, short]) => ({ question, short, only })),
);
const counterSamples = ABBREVIATION_RULES.flatMap((rule) => rule.counterSamples);

describe('the abbreviation that a question asks about', () => {
  test.each(samples)('is read: $question', ({ question, short, only }) => {
    expect(abbreviationAsked(question)).toEqual({ short, only });
  });

  test.each(counterSamples)('is not read into %s', (question) => {
    expect(abbreviationAsked(question)).toBeNull();
  });
});

describe('the list of terms', () => {
  test('is said to be no source', () => {
    expect(fromListOfTerms('LADO')).toBe(
      'Not from a source: the program’s own list of terms has “local authority designated officer” for “LADO”.',
    );
    expect(fromListOfTerms('cse')).toContain('“child sexual exploitation” for “CSE”');
    expect(fromListOfTerms('IRO')).toContain('“independent reviewing officer”');
    expect(fromListOfTerms('FGM')).toContain('“female genital mutilation”');
  });

  test('knows sections of Acts by what they provide for', () => {
    expect(sectionAsked('What is a Section 47?')).toBe('Section 47');
    expect(sectionAsked('what is an s47')).toBe('section 47');
    expect(sectionAsked('What is section 47 spending?')).toBe('section 47 spending');
    expect(sectionAsked('What is early help?')).toBeNull();
    expect(fromListOfTerms('section 47')).toContain('“child protection enquiry”');
  });

  test('has nothing for what it does not hold', () => {
    expect(fromListOfTerms('XQZ')).toBeNull();
  });
});
