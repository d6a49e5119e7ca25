import { describe, expect, it } from 'vitest';
import { childrenIn } from '../../../language/people/children.js';

describe('childrenIn', () => {
  it.each([
    'Maya Hart, 14, chairs the council of her school.',
    'Maya Hart (9) met the mayor.',
    'Maya Hart, aged nine, met the mayor.',
    'Maya Hart, now 15, met the mayor.',
    'Maya Hart was 12 when she met the mayor.',
    'Maya Hart is a 16-year-old from Norbury.',
    'Maya Hart, who is thirteen, met the mayor.',
    'The mayor met 14-year-old Maya Hart.',
    'Fourteen-year-old Maya Hart met the mayor.',
    'The mayor met 8 year old pupil Maya Hart.',
    'The mayor met the 18-month-old Maya Hart.',
    'Schoolgirl Maya Hart met the mayor.',
    'The mayor met a pupil named Maya Hart.',
    'The mayor met a girl known as “Maya Hart”.',
    'The teenager, Maya Hart, met the mayor.',
    'Maya Hart, a pupil at Norbury School, met the mayor.',
    'Maya Hart, then the youngest girl in the team, met the mayor.',
    'Maya Hart, a Year 9 pupil, met the mayor.',
    'Maya Hart, in Year 9, met the mayor.',
    'Maya Hart is still a child.',
    'The mayor met little Maya Hart.',
    'Maya “Mimi” Hart, 15, met the mayor.',
    'Young Maya Hart met the mayor.',
  ])('knows a child by its age, by what it is called and by its class: %s', (text) => {
    expect(childrenIn(text)).toContainEqual(expect.stringMatching(/(?:^| )Maya Hart$/));
  });

  it.each([
    'Ann Moor, 54, chairs the council.',
    'Ann Moor, director of children’s services, met nine children.',
    'Ann Moor, the child protection minister, met the mayor.',
    'Ann Moor, a leading child psychologist, met the mayor.',
    'Ann Moor, the youth justice lead, met the mayor.',
    'Ann Moor, a teacher of the pupil, met the mayor.',
    'Ann Moor, 14 March 2014.',
    'Ann Moor was one of five who met the mayor.',
    'The Child Safeguarding Practice Review Panel met Ann Moor.',
    'Ann Moor met a girl of 14.',
    'Ann Moor, 1.5 miles away, saw it.',
  ])('takes nobody for a child who works for children: %s', (text) => {
    expect(childrenIn(text).filter((name) => name.includes('Moor'))).toEqual([]);
  });
});
