import { describe, expect, it } from 'vitest';
import { matchSpeakers } from '../../../language/people/match-speakers.js';

const speaker = (name: string, role: string | null = null, organisation: string | null = null) => ({
  name,
  aliases: [] as string[],
  roles: [{ role, organisation }],
});

const SPEAKERS = [
  speaker('Ann Lee', 'children’s minister', 'Department for Education'),
  speaker('Ann Lee-Moss', 'director of children’s services', 'Westmere Council'),
  { ...speaker('Zoë O’Hara', 'chief executive', 'Open Door'), aliases: ['Dr O’Hara'] },
  speaker('Paul Lee', 'head teacher', 'Hill Road School'),
  speaker('Open Door', 'spokesperson', 'Open Door'),
];

const found = (query: string) => matchSpeakers(query, SPEAKERS).map(({ name }) => name);

describe('speakers whom a query names', () => {
  it.each([
    ['Ann Lee', ['Ann Lee']],
    ['ann lee moss', ['Ann Lee-Moss']],
    ['Mrs Ann Lee-Moss', ['Ann Lee-Moss']],
    ['zoe ohara', ['Zoë O’Hara']],
    ['Dr O’Hara', ['Zoë O’Hara']],
    ['Lee', ['Ann Lee', 'Ann Lee-Moss', 'Paul Lee']],
    ['Mr Lee', ['Ann Lee', 'Ann Lee-Moss', 'Paul Lee']],
    ["the children's minister", ['Ann Lee']],
    ['childrens minister', ['Ann Lee']],
    ['minister', ['Ann Lee']],
    ['Westmere Council', ['Ann Lee-Moss']],
    ['chief executive of Open Door', ['Zoë O’Hara']],
    ['Open Door', ['Open Door']],
  ])('%s', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  it.each(['', '  ', '…', 'Smith', 'prime minister'])('nobody for “%s”', (query) => {
    expect(found(query)).toEqual([]);
  });
});
