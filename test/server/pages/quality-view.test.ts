import { expect, test } from 'vitest';
import { qualityOf, readQuality } from '../../../server/pages/quality-view.js';

test('reads paragraphs and tables of the one section, without their marks', () => {
  const readme =
    '# Name\n\nNot this.\n\n## How good, how fast\n\nMeasured with `npm run x`.\n\n| what | share |\n|---|---|\n| **a** | 0.9 |\n\n## Use\n\nNor this.\n';
  expect(qualityOf(readme)).toEqual([
    { kind: 'text', text: 'Measured with npm run x.' },
    {
      kind: 'table',
      rows: [
        ['what', 'share'],
        ['a', '0.9'],
      ],
    },
  ]);
  expect(qualityOf('# Name\n')).toEqual([]);
});

test('finds the figures of this program', () => {
  const tables = readQuality().filter(({ kind }) => kind === 'table');
  expect(tables.length).toBeGreaterThan(3);
});
