import { expect, test } from 'vitest';
import { lines } from './judging.js';

test.each([
  'St Mary’s Academy in Kent was inspected by Ofsted. It was judged inadequate. Its leadership was good.',
  'Inspectors visited Sunny Days nursery in Swindon. It requires improvement, they said. Safeguarding was inadequate.',
  'Little Acorns nursery in Swindon was rated requires improvement after inspectors found that safeguarding was inadequate.',
  'Two of the five children’s homes run by Nottinghamshire County Council were rated inadequate last year; the other three were good.',
  'Kent has more outstanding schools than ever: 88 per cent of its primaries are rated good or outstanding.',
])('what a school, nursery or home is graded is not the authority’s: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

test.each([
  [
    'Schools in Kent are closed in August. The council’s services for children were judged inadequate by Ofsted.',
    ['Kent | overall | inadequate | 2014-05-20'],
  ],
  [
    'Kent County Council, which runs four children’s homes, was inspected by Ofsted. It was judged good.',
    ['Kent | overall | good | 2014-05-20'],
  ],
])('but the authority’s own grade beside it is: %s', (text, judgements) => {
  expect(lines(text)).toEqual(judgements);
});

test('a hospital trust that works with a council is not whom its minutes are about', () => {
  expect(
    lines(
      'Venue: Civic Centre, Southampton\n\nMembers noted the inspection. The overall effectiveness of services was good. A rota had been agreed with Solent NHS Trust.',
      { title: 'Minutes of the Scrutiny Panel' },
    ),
  ).toEqual(['Southampton | overall | good | 2014-05-20']);
});
