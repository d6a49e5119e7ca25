import { describe, expect, it } from 'vitest';
import { england } from '../../language/authorities/england.js';
import { healthBoards } from '../../language/authorities/health-boards.js';
import { forces } from '../../language/authorities/police.js';
import { scotland } from '../../language/authorities/scotland.js';
import { trusts } from '../../language/authorities/trusts.js';
import { wales } from '../../language/authorities/wales.js';
import { authorityById, findAuthorities, gazetteer, lookUpAuthorities } from '../../language/authorities.js';

const named = (text: string, as?: 'authority' | 'place') =>
  findAuthorities(text)
    .filter((found) => as === undefined || found.as === as)
    .map(({ authority }) => authority.name);

describe('the gazetteer', () => {
  it('has every authority with children’s services', () => {
    const standing = gazetteer.filter(({ ended }) => ended === null);
    const count = (kind: string, nation?: string) =>
      standing.filter((one) => one.kind === kind && (!nation || one.nation === nation)).length;
    expect(count('council', 'England')).toBe(153);
    expect(count('council', 'Wales')).toBe(22);
    expect(count('council', 'Scotland')).toBe(32);
    expect(count('health and social care trust', 'Northern Ireland')).toBe(5);
    expect(count('health board', 'Wales')).toBe(7);
    expect(count('health board', 'Scotland')).toBe(14);
    expect(forces.length).toBe(43);
    expect(count('police force')).toBe(46);
  });

  it('counts the kinds of authority of England', () => {
    const count = (prefix: string) => england.filter(([code]) => code.startsWith(prefix)).length;
    expect([count('E06'), count('E08'), count('E09'), count('E10')]).toEqual([63, 36, 33, 21]);
  });

  it.each([
    ['England', england, /^E(?:06|08|09|10)0000\d\d$/],
    ['Wales', wales, /^W060000\d\d$/],
    ['Scotland', scotland, /^S120000\d\d$/],
    ['forces', forces, /^(?:E230000\d\d|W1500000\d)$/],
    ['health boards', healthBoards, /^(?:W110000\d\d|S080000\d\d)$/],
  ])('%s have codes of the right form, in order within each kind', (_, rows, form) => {
    const codes = rows.map(([code]) => code);
    for (const code of codes) expect(code).toMatch(form);
    expect(codes.toSorted()).toEqual([...codes].sort());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('gives every authority an id of its own, and every name to one authority', () => {
    expect(new Set(gazetteer.map(({ id }) => id)).size).toBe(gazetteer.length);
    const names = gazetteer.flatMap(({ name, aliases, id }) =>
      [...new Set([name, ...aliases])].map((one) => [one.toLowerCase(), id] as const),
    );
    const twice = names.filter(([name, id]) =>
      names.some(([other, owner]) => other === name && owner !== id),
    );
    expect(twice).toEqual([]);
  });

  it('says what became of those that were abolished', () => {
    for (const { ended } of gazetteer.filter((one) => one.ended !== null))
      expect(ended!.became.map(authorityById)).not.toContain(null);
    const became = (name: string) =>
      gazetteer.find((one) => one.name === name)!.ended!.became.map((id) => authorityById(id)!.name);
    expect(became('Bournemouth')).toEqual(['Bournemouth, Christchurch and Poole']);
    expect(became('Northamptonshire')).toEqual(['North Northamptonshire', 'West Northamptonshire']);
    expect(became('Cumbria')).toEqual(['Cumberland', 'Westmorland and Furness']);
    expect(became('Cheshire')).toEqual(['Cheshire East', 'Cheshire West and Chester']);
    expect(became('Berkshire')).toHaveLength(6);
  });

  it('knows whom a trust works for', () => {
    for (const { serves } of trusts) expect(serves.map(authorityById)).not.toContain(null);
    expect(named('Together for Children was praised.', 'authority')).toEqual(['Sunderland']);
    expect(named('Slough Children’s Services Trust was praised.', 'authority')).toEqual(['Slough']);
    expect(named('Achieving for Children was praised.')).toEqual(['Achieving for Children']);
  });
});

describe('findAuthorities', () => {
  it.each([
    ['Slough Borough Council said', ['Slough']],
    ['the London Borough of Hillingdon', ['Hillingdon']],
    ['the Royal Borough of Kensington & Chelsea', ['Kensington and Chelsea']],
    ['RBKC council', ['Kensington and Chelsea']],
    ['B&NES Council', ['Bath and North East Somerset']],
    ['Hull council’s leader', ['Hull']],
    ['Derby City Council and Derbyshire County Council', ['Derby', 'Derbyshire']],
    ['children’s services in Rotherham', ['Rotherham']],
    ['Rotherham’s children’s services', ['Rotherham']],
    ['Stoke-on-Trent’s safeguarding partners', ['Stoke-on-Trent']],
    ['Cumbria was rated inadequate', ['Cumbria']],
    ['two councils (Kent and Medway)', ['Kent', 'Medway']],
    ['authorities such as Kirklees, Leeds, Wakefield and York', ['Kirklees', 'Leeds', 'Wakefield', 'York']],
    ['Bournemouth, Christchurch and Poole Council', ['Bournemouth, Christchurch and Poole']],
    ['BOURNEMOUTH, CHRISTCHURCH AND POOLE COUNCIL', ['Bournemouth, Christchurch and Poole']],
    ['Ynys Môn council', ['Isle of Anglesey']],
    ['St. Helens Council', ['St Helens']],
    ['Reading Borough Council', ['Reading']],
    ['Newcastle upon Tyne City Council', ['Newcastle upon Tyne']],
    ['Kent Police and Kent County Council', ['Kent Police', 'Kent']],
    ['City of York Council', ['York']],
    ['the Southern Health and Social Care Trust', ['Southern Trust']],
    ['Hartlepool Safeguarding Children Board', ['Hartlepool']],
    ['Coldwater Bay Council', ['Coldwater Bay']],
    ['At Northmere City Council, staff', ['Northmere']],
  ])('%j names %j as authorities', (text, names) => {
    expect(named(text, 'authority')).toEqual(names);
  });

  it.each([
    ['She lives in Slough.', ['Slough']],
    ['A nursery near Croydon closed.', ['Croydon']],
    ['a family from south Bristol', ['Bristol']],
    ['on trial in Leeds last week', ['Leeds']],
  ])('%j names %j as places', (text, names) => {
    expect(named(text)).toEqual(names);
    expect(named(text, 'authority')).toEqual([]);
  });

  it.each([
    'Hartlepool United lost again.',
    'Derby County drew, and Hull City won.',
    'Mr Kent said so.',
    'Lord Derby opened it.',
    'Sarah Lancaster, the head, said so.',
    'Judge Sutton ruled so. Sutton added that it was late.',
    'The boat sank in the River Medway.',
    'the river Dorset',
    'She was seen at Leeds Crown Court.',
    'She studied at Lancaster University and Coventry University.',
    'The Liverpool Echo reported it.',
    'He moved to Newcastle-under-Lyme.',
    'He moved to Sutton Coldfield and to Bradford on Avon.',
    'Reading the file took an hour.',
    'The Arts Council and the Youth Council met.',
    'The National Police Chiefs’ Council met.',
    'Greater Manchester is a region.',
    'Council tax rose.',
  ])('finds none in %j', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('gives exact spans', () => {
    const text = 'In 2014 the London Borough of Hillingdon’s board met Slough Borough Council’s.';
    expect(findAuthorities(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'London Borough of Hillingdon',
      'Slough Borough Council',
    ]);
  });

  it('reads questions without capitals', () => {
    expect(named('is slough inadequate')).toEqual(['Slough']);
    expect(named('what did ofsted say about kensington and chelsea?')).toEqual(['Kensington and Chelsea']);
    expect(named('good books for reading with children')).toEqual([]);
    expect(named('reading council inspection')).toEqual(['Reading']);
  });

  it('knows an unlisted council by its short name once it was named as one', () => {
    expect(named('Penmarsh Council met. Penmarsh was rated good.', 'authority')).toEqual([
      'Penmarsh',
      'Penmarsh',
    ]);
  });
});

describe('lookUpAuthorities', () => {
  it.each([
    ['hull', 'Hull'],
    ['Kingston upon Hull City Council', 'Hull'],
    ['rbkc', 'Kensington and Chelsea'],
    ['Kensington & Chelsea', 'Kensington and Chelsea'],
    ['hilingdon', 'Hillingdon'],
    ['Middlesborough', 'Middlesbrough'],
    ['london borough of camden', 'Camden'],
    ['Birmingham Children’s Trust', 'Birmingham'],
    ['wolverhamton council', 'Wolverhampton'],
    ['ynys mon', 'Isle of Anglesey'],
    ['tower ham', 'Tower Hamlets'],
  ])('%j is %s', (query, name) => {
    expect(lookUpAuthorities(query)[0]?.name).toBe(name);
  });

  it.each(['', '  ', 'Atlantis', 'xyz'])('%j is none', (query) => {
    expect(lookUpAuthorities(query)).toEqual([]);
  });
});
