import { describe, expect, test } from 'vitest';
import { polarityOf } from '../../../server/ask/polarity.js';

describe('the polarity of evidence', () => {
  test.each([
    ['Will homes be inspected?', ['Homes will be inspected twice a year.'], 'Yes'],
    ['Will homes be inspected?', ['Ministers ruled out inspecting homes.'], 'No'],
    ['Will homes be inspected?', ['Homes will not be inspected.'], 'No'],
    ['Will homes be inspected?', ['There are no plans to inspect homes.'], 'No'],
    ['Will homes be inspected?', ['The bill stopped short of having homes inspected.'], 'No'],
    ['Will homes be inspected?', ['Ministers may inspect homes.'], null],
    ['Will homes be inspected?', ['Ministers have not ruled out inspecting homes.'], null],
    ['Is it true that homes are not inspected?', ['Homes are not inspected.'], 'Yes'],
    ['Is it true that homes are not inspected?', ['Homes are inspected in May.'], 'No'],
    ['Did ministers reject the plan?', ['Ministers rejected the plan in May.'], 'Yes'],
    ['Did ministers reject the plan?', ['Ministers accepted the plan in May.'], 'No'],
    ['Did ministers accept the plan?', ['Ministers refused to accept the plan.'], 'No'],
    ['Did ministers accept the plan?', ['Ministers agreed to accept the plan.'], 'Yes'],
    [
      'Did the board support the teams?',
      ['The board supported the teams but was not sure of the cost.'],
      'Yes',
    ],
    ['Could carers be fined?', ['Carers could be fined under the bill.'], 'Yes'],
    ['Did the council choose a full enquiry?', ['The council instead chose a short enquiry.'], 'No'],
    ['Was the home closed?', ['The home was closed in May.', 'The board did not meet on Monday.'], 'Yes'],
    [
      'Will the Northmere Visits Board inspect homes?',
      ['Ministers ruled out a role in inspection for the NVB.', 'The Northmere Visits Board has homes.'],
      'No',
    ],
    ['Was the home closed?', ['Staff asked for the home to be closed.', 'The home was never closed.'], 'No'],
  ])('%s %s', (question, sentences, polarity) => {
    const telling = sentences.map((text) => ({ text, around: '', read: null }));
    expect(polarityOf(question, telling, 1)).toBe(polarity);
  });

  test('is not told by a sentence about something else', () => {
    const trains = { text: 'Trains will run.', around: '', read: null };
    expect(polarityOf('Will homes be inspected?', [trains], 0.1)).toBeNull();
  });

  test.each([
    ['Is the service in Northmere safe?', 'There are serious weaknesses in the service in Northmere.'],
    ['Have all homes been inspected?', 'Five homes have been inspected.'],
    ['Has the service improved?', 'The service took action to improve, but its effect was too limited.'],
    ['Has the bill been passed?', 'This will be introduced through the bill.'],
    ['Were children at risk in Northmere?', 'Children in Northmere did not always get help.'],
  ])('%s is neither affirmed nor denied by %s', (question, text) => {
    expect(polarityOf(question, [{ text, around: '', read: 0.8 }], 1)).toBeNull();
  });

  test('is told by what a sentence points back to, and by one that the reader is sure of', () => {
    const question = 'Is the centre in Northmere open at weekends?';
    const text = 'It is no longer open at weekends.';
    expect(polarityOf(question, [{ text, around: '', read: null }], 1)).toBe('No');
    const negated = 'It is not open at weekends.';
    expect(polarityOf(question, [{ text: negated, around: '', read: 0.3 }], 1)).toBeNull();
    const around = 'The centre in Northmere has a manager.';
    expect(polarityOf(question, [{ text: negated, around, read: 0.3 }], 1)).toBe('No');
    const open = { text: 'The centre is open at weekends.', around: 'A centre.', read: 0.95 };
    expect(polarityOf(question, [open], 1)).toBe('Yes');
  });
});
