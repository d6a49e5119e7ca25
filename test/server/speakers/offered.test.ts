import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { Collection } from '../../../server/collection.js';
import { openCollection } from '../../../server/open-collection.js';
import { errorPage, pageRoutes } from '../../../server/pages.js';
import { facetsOf } from '../../../server/search/facets.js';
import { workshop } from '../../indexer/building.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { currentWith } from '../example-collection.js';
import { exampleService } from '../example-service.js';
import { modelsWith } from '../models-with.js';

/** Children who speak, some of them in a post, and in a text of its own one who is quoted elsewhere as a chair. */
const CHILDREN = [
  'Maya Hart, 14, chair of the council at Norbury Academy, said: “We were never asked about neglect.”',
  'The nine-year-old Leo Marsh, captain of Norbury Rovers, said: “I told them about the neglect twice.”',
  'Schoolgirl Isla Penn told the panel: “Nobody wrote down a word about neglect.”',
  'A pupil named Noor Vale said: “My teacher did not believe it was neglect.”',
  'Theo “Teddy” Lane, aged twelve, editor of the Norbury Record, said: “We printed it all, neglect and more.”',
  'Rosa Quill, chair of Norbury Voices, said: “They wrote neglect down and left it.”',
  'The teenager, Finn Ashby, said: “Neglect was the word for it.”',
];
const ELSEWHERE = 'The prize went to Rosa Quill, a Year 9 pupil at Norbury Academy.';
const ADULT = 'Ann Moor, director of Norbury Council, said: “We missed neglect for a year.”';
const names = ['Hart', 'Marsh', 'Penn', 'Vale', 'Lane', 'Teddy', 'Quill', 'Ashby'];

const { collection } = workshop();
let open: Collection;
let pageAt: (path: string) => Promise<string>;
beforeAll(async () => {
  const folder = collection();
  const texts = [...CHILDREN, ELSEWHERE, ADULT];
  await folder.update(
    Object.fromEntries(texts.map((text, at) => [`${at}.md`, `# News of day ${at + 1}\n\n${text}\n`])),
  );
  open = await openCollection(folder, modelsWith(fakeEmbedder()));
  const current = currentWith(open);
  const pages = { routes: pageRoutes(current), errorPage };
  const app = createApp({ current, host: '127.0.0.1', pages, service: exampleService() });
  pageAt = async (path) => (await app.request(path)).text();
});
afterAll(() => open.store.close());

/** What a page offers to press: links and buttons that lead on by a name. */
const offersOf = (page: string) => page.match(/<(?:a|button)\b[\s\S]*?<\/(?:a|button)>/g) ?? [];

describe('people whom a text describes as children', () => {
  it('are quoted, and found by whoever asks for them', async () => {
    const speakers = (await open.store.speakers()).map(({ name }) => name);
    expect(speakers.filter((name) => names.some((one) => name.includes(one))).length).toBeGreaterThanOrEqual(
      6,
    );
    expect(await pageAt('/speakers?q=Maya+Hart')).toContain('1 speaker');
  });

  it('stand in no example question', async () => {
    const offers = offersOf(await pageAt('/')).join();
    expect(offers).toContain('What did Ann Moor say?');
    expect(names.filter((name) => offers.includes(name))).toEqual([]);
  });

  it('are no value to narrow a search by', async () => {
    const { speaker } = await facetsOf(open.store, { filter: {}, match: async (selection) => selection });
    expect(speaker.map(({ name }) => name)).toEqual(['Ann Moor']);
  });

  it.each(['Maja', 'Leon', 'Rose', 'Quile', 'Ashbi'])(
    'are not suggested to whoever types %s',
    async (typed) => {
      const offers = offersOf(await pageAt(`/speakers?q=${typed}`)).join();
      expect(names.filter((name) => offers.includes(name))).toEqual([]);
    },
  );

  it('are not marked as such in what programs are told', async () => {
    expect(await pageAt('/api/speakers')).not.toContain('"child"');
  });
});
