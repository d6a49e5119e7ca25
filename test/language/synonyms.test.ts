import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten } from '../../language/synonym-groups/as-written.js';
import { synonymGroups } from '../../language/synonym-groups.js';
import { tokensOf } from '../../language/synonyms/tokens.js';
import { expand } from '../../language/synonyms.js';

const terms = synonymGroups.flat();
const words = (query: string) => query.split(' ');
/** The stretches of a query that expand, and their alternatives. */
const expanded = (query: string) =>
  expand(words(query)).map(({ from, to, alternatives }) => ({
    term: words(query).slice(from, to).join(' '),
    alternatives,
  }));
const expandedTerms = (query: string) => expanded(query).map(({ term }) => term);

describe('synonym groups', () => {
  it('are 130 or more, each of two terms or more', () => {
    expect(synonymGroups.length).toBeGreaterThanOrEqual(130);
    expect(synonymGroups.filter((group) => group.length < 2)).toEqual([]);
  });

  it('hold no term twice, whatever its case, hyphens and apostrophes', () => {
    const folded = terms.map((text) =>
      tokensOf([text])
        .map((token) => token.folded)
        .join(' '),
    );
    expect(folded.filter((text, i) => folded.indexOf(text) !== i)).toEqual([]);
  });

  it('share no term with another group, in the singular or the plural', () => {
    const owners = new Map<string, readonly string[]>();
    const shared = synonymGroups.flatMap((group) =>
      group.filter((text) => {
        const key = tokensOf([text])
          .map((token) => token.singular)
          .join(' ');
        const owner = owners.get(key) ?? group;
        owners.set(key, owner);
        return owner !== group;
      }),
    );
    expect(shared).toEqual([]);
  });

  it('are in lower case but for abbreviations and what must be typed as written', () => {
    const isPlain = (word: string) =>
      word === word.toLowerCase() || /[A-Z].*[A-Z]|^Cafcass$|^Ofsted$|&/.test(word);
    expect(terms.filter((text) => !asWritten.has(text) && !text.split(' ').every(isPlain))).toEqual([]);
  });

  it('hold every term that must be typed as written', () => {
    expect([...asWritten].filter((text) => !terms.includes(text))).toEqual([]);
  });
});

describe('expand', () => {
  it.each([
    ['LSCB', 'local safeguarding children board'],
    ['SCR', 'serious case review'],
    ['CSPR', 'child safeguarding practice review'],
    ['CSE', 'child sexual exploitation'],
    ['CCE', 'child criminal exploitation'],
    ['CSA', 'child sexual abuse'],
    ['CIN', 'child in need'],
    ['CP', 'child protection'],
    ['CP plan', 'child protection plan'],
    ['LADO', 'local authority designated officer'],
    ['MASH', 'multi-agency safeguarding hub'],
    ['NRM', 'national referral mechanism'],
    ['EHE', 'elective home education'],
    ['DBS', 'CRB'],
    ['DfE', 'DCSF'],
    ['HMICFRS', 'HMIC'],
    ['SEND', 'special educational needs'],
    ['ACE', 'adverse childhood experience'],
    ['s47', 'section 47'],
    ['s.20', 'section 20'],
    ['FII', 'fabricated or induced illness'],
    ['SUI', 'single unique identifier'],
    ['DCS', "director of children's services"],
    ['RI', 'requires improvement'],
    ['A&E', 'accident and emergency'],
    ['Working Together', 'working together to safeguard children'],
    ['foster parent', 'foster carer'],
    ['expulsion', 'exclusion'],
    ['judgement', 'judgment'],
  ])('takes %s for %s and the reverse', (one, other) => {
    expect(expanded(one)).toEqual([{ term: one, alternatives: expect.arrayContaining([other]) }]);
    expect(expanded(other)).toEqual([{ term: other, alternatives: expect.arrayContaining([one]) }]);
  });

  it('finds every term of every group alone, and leaves it out of its alternatives', () => {
    for (const group of synonymGroups) {
      for (const text of group) {
        const alternatives = group.filter((other) => other !== text);
        expect(expand(words(text))).toEqual([{ from: 0, to: words(text).length, alternatives }]);
      }
    }
  });

  it.each([
    ['looked after children', 'child in care'],
    ['Looked-After Children', 'child in care'],
    ['looked‑after child', 'child in care'],
    ['children in care', 'looked-after child'],
    ['childrens homes', "residential children's home"],
    ['children’s homes', "residential children's home"],
    ['LSCBs', 'local safeguarding children board'],
    ['ACEs', 'adverse childhood experience'],
    ['GPs', 'family doctor'],
    ['lscb', 'local safeguarding children board'],
    ['lscbs?', 'local safeguarding children board'],
    ['inquiries', 'enquiry'],
    ['nurseries', 'early years setting'],
    ['young people', 'teenager'],
    ['peer on peer abuse', 'child-on-child abuse'],
    ['county line', 'drug running'],
  ])('reads %s as a form of a term', (query, alternative) => {
    expect(expanded(query)).toEqual([{ term: query, alternatives: expect.arrayContaining([alternative]) }]);
  });

  it.each([
    'an ace pilot',
    'aces',
    'cp',
    'cause',
    'failings',
    'send it',
    'a lac insect',
    'agencies working together',
    'sif',
    'ri',
    'what is the',
    'child-friendly',
    'anti-child',
    '– ?',
    '',
  ])('leaves %j alone', (query) => {
    expect(expand(words(query))).toEqual([]);
  });

  it('takes the longest term, and each word once', () => {
    expect(expandedTerms('child protection plans in care homes')).toEqual([
      'child protection plans',
      'in care',
    ]);
    expect(expandedTerms('section 47 enquiries by the council')).toEqual(['section 47 enquiries', 'council']);
    expect(expandedTerms('drug trafficking and trafficking')).toEqual(['drug trafficking', 'trafficking']);
  });

  it('keeps apart an abbreviation and what looks like its plural', () => {
    expect(expanded('DfES')[0]?.alternatives).toContain('DfE');
    expect(expanded('DfES')[0]?.alternatives).not.toContain('DfES');
  });

  it('takes groups of its own', () => {
    const groups = [['north', 'up north']];
    expect(expand(['Up', 'North', 'MASH'], groups)).toEqual([{ from: 0, to: 2, alternatives: ['north'] }]);
  });

  it('gives ranges inside the query, in order and apart, for any words', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...terms.flatMap(words)),
    );
    fc.assert(
      fc.property(fc.array(word), (query) => {
        let last = 0;
        for (const { from, to, alternatives } of expand(query)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(alternatives.length).toBeGreaterThan(0);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(query.length);
      }),
    );
  });

  it('takes less than 0.1 ms for a query of twelve words', () => {
    const query = words('how did the council protect looked-after children at risk of county lines');
    expand(query);
    // The best of many: other programs on the machine only ever add time.
    const times = Array.from({ length: 2000 }, () => {
      const started = performance.now();
      expand(query);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(0.1);
  });
});
