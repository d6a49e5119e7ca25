import { expect, test } from 'vitest';
import { monthsView } from '../../../server/pages/months-view.js';
import { article, entry, place } from '../../store/collection.js';
import { naiveStore } from '../../store/naive-store.js';

const collectionOf = (dates: readonly (string | null)[]) =>
  naiveStore({
    documents: [],
    articles: dates.map((date, at) =>
      article(`a${at}`, place('a.md', at, { date, publisher: at === 0 ? 'Ofsted' : 'The Gazette' })),
    ),
    passages: dates.map((_, at) => entry({ id: `p${at}`, articleId: `a${at}`, text: 'Words.' })),
  });

test('counts by month without a gap, all together first', async () => {
  const months = await monthsView(collectionOf(['2014-11-30', '2015-01', null, '2015-01-02', '2015']));
  expect(months).toMatchObject({ periods: ['2014-11', '2014-12', '2015-01'], most: 2 });
  expect(months!.rows).toEqual([
    { publisher: null, passages: [1, 0, 2] },
    { publisher: 'The Gazette', passages: [0, 0, 2] },
    { publisher: 'Ofsted', passages: [1, 0, 0] },
  ]);
});

test('counts by year over a long time, and is nothing where nothing has a date', async () => {
  const years = await monthsView(collectionOf(['2009-01-01', '2019-06']));
  expect(years!.periods).toHaveLength(11);
  expect(years!.rows[0]!.passages).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(await monthsView(collectionOf([null]))).toBeNull();
});
