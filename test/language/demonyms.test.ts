import { expect, test } from 'vitest';
import { placeOf } from '../../language/demonyms.js';

test('what is of a place leads to the place', () => {
  expect(placeOf('Welsh')).toBe('Wales');
  expect(placeOf('Indians')).toBe('India');
  expect(placeOf('Example')).toBeUndefined();
});
