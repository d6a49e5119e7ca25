import { describe, expect, it } from 'vitest';
import { healthBoards } from '../../language/authorities/health-boards.js';
import { scotland } from '../../language/authorities/scotland.js';
import { gazetteer } from '../../language/authorities.js';

/**
 * As lists of authorities are ordered: letter by letter, a saint in full, `City of` and `NHS` not counted, and the
 * Western Isles as `Eilean Siar`.
 */
const sortKey = (name: string) =>
  name
    .replace(/^Na h-/, '')
    .replace(/^(?:City of|NHS) (?!London)/, '')
    .replace(/^St /, 'Saint ')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
const inOrder = (names: readonly string[]) => names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

const words = (list: string) => list.split(', ');

/** The 34 counties of England with two tiers when codes were given out. */
const COUNTIES = words(
  'Bedfordshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset, Durham, East Sussex, Essex, Gloucestershire, Hampshire, Hertfordshire, Kent, Lancashire, Leicestershire, Lincolnshire, Norfolk, Northamptonshire, North Yorkshire, Northumberland, Nottinghamshire, Oxfordshire, Shropshire, Somerset, Staffordshire, Suffolk, Surrey, Warwickshire, West Sussex, Wiltshire, Worcestershire',
);
const BOROUGHS = words(
  'Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, Croydon, Ealing, Enfield, Greenwich, Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster',
);
/** By metropolitan county, the counties in the order of their names. */
const DISTRICTS: Readonly<Record<string, readonly string[]>> = {
  'Greater Manchester': words(
    'Bolton, Bury, Manchester, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan',
  ),
  Merseyside: words('Knowsley, Liverpool, St Helens, Sefton, Wirral'),
  'South Yorkshire': words('Barnsley, Doncaster, Rotherham, Sheffield'),
  'Tyne and Wear': words('Gateshead, Newcastle upon Tyne, North Tyneside, South Tyneside, Sunderland'),
  'West Midlands': words('Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton'),
  'West Yorkshire': words('Bradford, Calderdale, Kirklees, Leeds, Wakefield'),
};

/** Codes as given out at first: numbers in the order of the names. */
const firstCodes = (kind: string, names: readonly string[]) =>
  new Map(names.map((name, at) => [`${kind}0000${String(at + 1).padStart(2, '0')}`, name]));

const nameOf = new Map(gazetteer.map(({ id, name }) => [id, name]));

describe('codes of authorities', () => {
  it.each([
    ['counties', firstCodes('E10', inOrder(COUNTIES)), 34],
    ['London boroughs', firstCodes('E09', ['City of London', ...inOrder(BOROUGHS)]), 33],
    ['metropolitan districts', firstCodes('E08', Object.values(DISTRICTS).flatMap(inOrder)), 36],
  ])('of %s follow the order of their names where they are the first ones', (_, codes, count) => {
    expect(codes.size).toBe(count);
    const known = [...codes].filter(([code]) => nameOf.has(code));
    expect(known.length).toBeGreaterThan(count / 2);
    for (const [code, name] of known) expect([code, nameOf.get(code)]).toEqual([code, name]);
  });

  it('are new ones where boundaries or tiers changed', () => {
    const first = new Map([
      ...firstCodes('E10', inOrder(COUNTIES)),
      ...firstCodes('E08', Object.values(DISTRICTS).flatMap(inOrder)),
    ]);
    const replaced = [...first].filter(([code]) => !nameOf.has(code)).map(([, name]) => name);
    expect(replaced.toSorted()).toEqual(
      words(
        'Barnsley, Buckinghamshire, Cornwall, Dorset, Durham, Gateshead, North Yorkshire, Northumberland, Sheffield, Shropshire, Somerset, Wiltshire',
      ),
    );
    // Each of them stands under a later code, as a unitary or a changed district.
    const later = [...nameOf].filter(([code]) => /^E(?:06|08)/.test(code)).map(([, name]) => name);
    expect(
      replaced
        .map((name) => (name === 'Durham' ? 'County Durham' : name))
        .filter((name) => !later.includes(name)),
    ).toEqual([]);
  });

  /** Numbers that were given out together. */
  const TOGETHER = [
    [
      'council areas of Scotland',
      scotland,
      [
        [5, 30],
        [33, 40],
        [41, 42],
        [47, 48],
        [49, 50],
      ],
    ],
    [
      'health boards of Scotland',
      healthBoards.filter(([code]) => code.startsWith('S08')),
      [
        [15, 28],
        [29, 30],
        [31, 32],
      ],
    ],
  ] as const;

  it.each(TOGETHER)(
    'of %s follow the order of their names within what was given out together',
    (_, rows, batches) => {
      for (const [from, to] of batches) {
        const names = rows
          .filter(([code]) => Number(code.slice(3)) >= from && Number(code.slice(3)) <= to)
          .map(([, name]) => name);
        expect(names.length).toBeGreaterThan(1);
        expect(names).toEqual(inOrder(names));
      }
    },
  );
});
