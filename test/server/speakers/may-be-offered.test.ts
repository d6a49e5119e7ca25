import { describe, expect, it } from 'vitest';
import { mayBeOffered } from '../../../server/speakers/may-be-offered.js';

const called = (...roles: readonly (readonly [role: string | null, organisation: string | null])[]) => ({
  kind: 'person' as const,
  roles: roles.map(([role, organisation]) => ({ role, organisation, from: null, to: null })),
});

describe('mayBeOffered', () => {
  it.each([
    called(['director of children’s services', 'Norbury Council']),
    called([null, 'Norbury Council']),
    called(['children’s minister', null]),
    called(['chair of the board for children at the association', 'Norbury Council']),
    { kind: 'organisation' as const, roles: [] },
  ])('offers whoever speaks in a post, and organisations', (speaker) => {
    expect(mayBeOffered(speaker)).toBe(true);
  });

  it.each([
    called(),
    called([null, null]),
    called(['a 14-year-old girl', null]),
    called(['mother of two', null]),
    called(['chair', 'Norbury Council'], ['survivor of abuse', null]),
    called(['pupil', 'Norbury School']),
    called(['schoolgirl', null]),
    called(['teenager', 'Norbury']),
    called(['aged nine', null]),
    called(['member', 'Norbury Youth Council']),
    called(['stepmother', null]),
    called(['care leaver', 'Norbury Council']),
    called(['niece of the minister', null]),
    called(['the eldest', null]),
    called(['fan of the club', null]),
    { ...called(['chair', 'Norbury Council']), child: true as const },
  ])(
    'never offers somebody without a post, or whom a text calls a child, a victim or of a family',
    (speaker) => {
      expect(mayBeOffered(speaker)).toBe(false);
    },
  );
});
