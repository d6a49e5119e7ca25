import { expect, test } from 'vitest';
import { speakersAndTopics } from '../../bench/tune/speakers-and-topics.js';
import { bundledCollection } from '../server/bundled-collection.js';

const bundled = bundledCollection();

test('questions of speakers and topics are the same in every draw, and no article holds both', async () => {
  const { store } = bundled.get();
  const drawn = await speakersAndTopics(store);
  expect(drawn.length).toBeGreaterThan(10);
  expect(await speakersAndTopics(store)).toEqual(drawn);
  for (const { question, accept, evidence } of drawn) {
    const [, name, topic] = /^What did (.+) say about (.+)\?$/.exec(question)!;
    const { size } = await store.select({ phrases: [name!] });
    expect(size, question).toBeGreaterThan(0);
    const { rows } = await store.select({ phrases: [topic!] });
    const passages = await store.passages([...(rows ?? [])]);
    expect(passages.filter(({ text }) => text.includes(name!)).length, question).toBe(0);
    expect([accept, evidence]).toEqual([[], []]);
  }
});
