import { describe, expect, test } from 'vitest';
import { STANCES, stanceAsked } from '../../../../server/ask/stances/stances.js';
import { isOn, takersIn } from '../../../../server/ask/stances/takers.js';

describe('who took which stance', () => {
  test.each([
    ['Who criticised the homes bill?', 'criticised', 'the homes bill', null],
    ['who has been critical of the homes bill', 'criticised', 'the homes bill', null],
    ['critics of the homes bill', 'criticised', 'the homes bill', null],
    ['Which charities welcomed the plan?', 'welcomed', 'the plan', null],
    ['Who supported the ban on visits', 'backed', 'the ban on visits', null],
    ['supporters of the ban', 'backed', 'the ban', null],
    ['Who warned about caseloads?', 'warned', 'about caseloads', null],
    ['people who raised concerns about caseloads', 'warned', 'about caseloads', null],
    ['Who called for more inspectors?', 'called for', 'more inspectors', null],
    ['By whom was the plan opposed?', 'opposed', 'the plan', null],
    ['Northmere people quoted on homes', 'spoke', 'homes', 'Northmere'],
  ])('is read: %s', (question, name, topic, of) => {
    const asked = stanceAsked(question);
    expect([asked?.stance.name, asked?.topic, asked?.of]).toEqual([name, topic, of]);
  });

  test.each([
    'Who runs the home?',
    'What did the director say about the plan?',
    'Why was the plan criticised?',
    'Did the board welcome the plan?',
    'How many people supported the plan?',
    'What support do charities give?',
    'Who was criticised by the inquiry?',
    'Which councils were blamed for the failings?',
  ])('is not asked by %s', (question) => {
    expect(stanceAsked(question)).toBeNull();
  });

  test.each(
    STANCES.flatMap(({ name, content, samples }) => samples.map((text) => ({ name, content, text }))),
  )('is $name in $text', ({ content, text }) => {
    expect(content!.test(text)).toBe(true);
  });

  test.each(
    STANCES.flatMap(({ name, content, counterSamples }) =>
      counterSamples.map((text) => ({ name, content, text })),
    ),
  )('is not $name in $text', ({ content, text }) => {
    expect(content!.test(text)).toBe(false);
  });
});

describe('those whom a sentence names as taking a stance', () => {
  const stance = (name: string) => STANCES.find((one) => one.name === name)!;
  test.each([
    ['welcomed', 'Ann Example welcomed the plan.', ['Ann Example']],
    ['welcomed', 'Ann Example, head of the Northmere Trust, strongly welcomed the plan.', ['Ann Example']],
    [
      'welcomed',
      'The plan was welcomed by Ann Example and the Northmere Trust.',
      ['Ann Example', 'Northmere Trust'],
    ],
    [
      'welcomed',
      'It was warmly welcomed by Ann Example, head of the Northmere Trust, and by Bob Sample.',
      ['Ann Example', 'Bob Sample'],
    ],
    [
      'criticised',
      'The Northmere Trust and Ann Example criticised the bill.',
      ['Northmere Trust', 'Ann Example'],
    ],
    ['called for', 'Bob Sample, chair of Northmere, was among those calling for a ban.', ['Bob Sample']],
    ['criticised', 'Inspectors criticised the council.', []],
    ['backed', 'Homes in Northmere backed up the files.', []],
    ['welcomed', 'He welcomed the plan of the Northmere Trust.', []],
  ])('%s: %s', (name, text, names) => {
    expect(takersIn(text, stance(name)).map(({ name: { start, end } }) => text.slice(start, end))).toEqual(
      names,
    );
  });

  test('take it on the topic, or on what may stand for it', () => {
    const topic = new Set(['visit']);
    expect(isOn(' the visits to homes', topic, false)).toBe(true);
    expect(isOn(' the move', topic, true)).toBe(true);
    expect(isOn('The move has been widely ', topic, true)).toBe(true);
    expect(isOn(' the move', topic, false)).toBe(false);
    expect(isOn(' councils for slow payments', topic, true)).toBe(false);
  });
});
