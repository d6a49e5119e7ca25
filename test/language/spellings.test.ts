import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irregularSpellings } from '../../language/spellings/irregular.js';
import { spellingVariants } from '../../language/spellings.js';

const pairs = [
  ...irregularSpellings,
  ['organisation', 'organization'],
  ['organisational', 'organizational'],
  ['recognised', 'recognized'],
  ['prioritising', 'prioritizing'],
  ['radicalisation', 'radicalization'],
  ['disorganised', 'disorganized'],
  ['behaviour', 'behavior'],
  ['behavioural', 'behavioral'],
  ['misbehaviour', 'misbehavior'],
  ['neighbourhoods', 'neighborhoods'],
  ['honour', 'honor'],
  ['unfavourable', 'unfavorable'],
  ['labour', 'labor'],
  ['colouring', 'coloring'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['theatres', 'theaters'],
  ['dialogue', 'dialog'],
  ['defence', 'defense'],
  ['offences', 'offenses'],
  ['licence', 'license'],
  ['analyse', 'analyze'],
  ['paralysed', 'paralyzed'],
  ['travelled', 'traveled'],
  ['counsellor', 'counselor'],
  ['labelling', 'labeling'],
  ['relabelled', 'relabeled'],
  ['paediatric', 'pediatric'],
  ['paediatrician', 'pediatrician'],
  ['paedophiles', 'pedophiles'],
  ['orthopaedic', 'orthopedic'],
  ['anaesthetist', 'anesthetist'],
] as const;

const oneSpelling =
  `size prize sized capsized seize rise raise raising fundraising wise otherwise likewise exercise exercised advise advised
  supervise supervised supervising supervision promise promising premises surprise compromise comprise franchise
  advertise improvise improvisation revise devise disguise enterprise expertise precise concise crises televised
  hour hours four your yours our sour tour pour flour contour devour doctor director error sector mentor actor
  laboratory collaboration elaborate honorary humorous vigorous army more care here where were other number
  member meter-reader league rogue vogue dog log fence hence sense sentence dense called killed pulled filled
  controlled smiling tiled pedestrian pedal pedestal pedantic child children case`.split(/\s+/);

describe('spellingVariants', () => {
  it.each(pairs)('knows %s and %s as one word', (british, american) => {
    expect(spellingVariants(british)).toContain(american);
    expect(spellingVariants(american)).toContain(british);
  });

  it.each(oneSpelling)('leaves %s alone', (word) => {
    expect(spellingVariants(word)).toEqual([]);
  });

  it('answers in lower case', () => {
    expect(spellingVariants('Organisation')).toEqual(['organization']);
    expect(spellingVariants('GREY')).toEqual(['gray']);
  });

  it('never gives the word itself, and each variant leads back', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(...pairs.flat()),
      fc.stringMatching(/^[a-z]{1,9}i[sz](e|ed|ing|ation)$/),
    );
    fc.assert(
      fc.property(words, (word) => {
        for (const variant of spellingVariants(word)) {
          expect(variant).not.toBe(word.toLowerCase());
          expect(spellingVariants(variant)).toContain(word.toLowerCase());
        }
      }),
    );
  });
});
