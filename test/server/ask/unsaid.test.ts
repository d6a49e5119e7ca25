import { describe, expect, test } from 'vitest';
import { EVERYWHERE } from '../../../server/search/request.js';
import { bundledCollection } from '../bundled-collection.js';
import { realModels } from '../models-with.js';

/** What the briefings do not say, though they say something else in its words. */
const UNSAID = [
  'Has Slough improved since?',
  'Is mandatory reporting the law?',
  'Is failing to report abuse punishable by prison?',
  'Has the Crime and Policing Bill been passed?',
  'Have all inspections under the new framework been published?',
  'Did the government accept all of IICSA’s recommendations?',
  'Is the child protection service in Slough safe?',
  'Is there a minister for children in the cabinet?',
  'Do councils share information well?',
  'Was Slough rated good?',
  'Did Ofsted rate Derbyshire outstanding?',
  'Was Hillingdon judged inadequate?',
];

describe('what is not said', () => {
  const bundled = bundledCollection(realModels);

  test.each(UNSAID)('%s is not answered with Yes', async (q) => {
    const { answer } = await bundled.get().ask({ ...EVERYWHERE, explain: false, q });
    expect(answer ?? '').not.toMatch(/^Yes/);
  });

  test.each([
    ['Was Slough rated inadequate?', /^Yes: /],
    ['Is Working Together statutory guidance?', /^Yes: /],
    ['Will the Child Protection Authority inspect agencies?', /^No: /],
  ])('and %s is still answered', async (q, answer) => {
    expect((await bundled.get().ask({ ...EVERYWHERE, explain: false, q })).answer).toMatch(answer);
  });
});
