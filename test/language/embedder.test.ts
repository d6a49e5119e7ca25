import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEmbedder } from '../../language/e5-embedder.js';
import type { Embedder, PassageText } from '../../language/embedder.js';
import { cosine, embedderSuite } from './embedder-suite.js';
import { fakeEmbedder } from './fake-embedder.js';

const MODELS = join(import.meta.dirname, '../../models');
const MODEL = 'e5-small-v2';

embedderSuite('fake', async () => fakeEmbedder());
embedderSuite(MODEL, () => loadEmbedder(MODELS, MODEL));

/** A question, its answer in other words, and a text of the field that answers another question. */
const MEANINGS: readonly (readonly [string, string, string])[] = [
  [
    'Who checks how well a council protects young people?',
    'Ofsted inspectors visit each authority and grade its services.',
    'Foster carers are paid an allowance for each week of a placement.',
  ],
  [
    'Are social workers overloaded?',
    'Staff carried twice the recommended number of cases.',
    'The poem was written by a mother of a disabled boy.',
  ],
  [
    'gangs making teenagers carry drugs',
    'County lines networks exploit children to move heroin and crack.',
    'Schools must check the identity of everyone whom they employ.',
  ],
  [
    'duty to tell the authorities about abuse',
    'Mandatory reporting will require professionals to pass on disclosures.',
    'The panel read reviews of children who drowned.',
  ],
  [
    'taking a baby away from its parents',
    'The court made a care order and the newborn was removed at birth.',
    'Film clips help pupils talk about grooming on the internet.',
  ],
];

const TEXTS: readonly PassageText[] = [
  { above: [], sentences: ['Neglect was missed.'] },
  {
    above: ['Slough told to improve', 'Adoption'],
    sentences: [
      'Inspectors said: “Too few children are seen.”',
      'Nearly 30% waited a year.',
      'It’s No. 10’s.',
    ],
  },
  {
    above: ['Zoë’s law'],
    sentences: ['e.g. the café …', 'Mr. O’Brien (SCR) wrote to https://example.org/a?b=c.'],
  },
];

describe('the e5 model', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await loadEmbedder(MODELS, MODEL);
  });

  test('gives the pooled vectors that the library’s own pipeline gives', async () => {
    env.allowRemoteModels = false;
    env.localModelPath = MODELS;
    const extract = await pipeline('feature-extraction', MODEL, { dtype: 'q8' });
    const usual = async (text: string) =>
      (await extract(text, { pooling: 'mean', normalize: true })).data as Float32Array;
    const far = (a: Float32Array, b: Float32Array) =>
      Math.max(...a.map((value, at) => Math.abs(value - b[at]!)));
    for (const text of TEXTS) {
      const line = [...text.above.map((title) => `${title}.`), ...text.sentences].join(' ');
      expect(far((await embedder.passage(text)).passage, await usual(`passage: ${line}`))).toBeLessThan(1e-3);
      expect(far(await embedder.query(line), await usual(`query: ${line}`))).toBeLessThan(1e-3);
    }
  });

  test.each(MEANINGS)('knows what “%s” means without its words', async (question, answer, other) => {
    const asked = await embedder.query(question);
    const { sentences, passage } = await embedder.passage({ above: [], sentences: [other, answer, other] });
    expect(cosine(asked, sentences[1]!)).toBeGreaterThan(cosine(asked, sentences[0]!));
    expect(cosine(asked, sentences[1]!)).toBeGreaterThan(cosine(asked, sentences[2]!));
    expect(sentences.map((sentence) => cosine(sentence, passage) < 0.9999)).toEqual([true, true, true]);
  });

  test('reads a sentence in the light of the others', async () => {
    const sentences = ['It was graded inadequate.', 'The home for disabled children had no manager.'];
    const alone = await embedder.passage({ above: [], sentences: sentences.slice(0, 1) });
    const together = await embedder.passage({ above: [], sentences });
    expect(cosine(alone.sentences[0]!, together.sentences[0]!)).toBeLessThan(0.999);
  });
});

describe('a model on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'models-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const copyTo = (name: string) => cpSync(join(MODELS, MODEL), join(folder, name), { recursive: true });

  test.each(['onnx/model_quantized.onnx', 'tokenizer.json', 'tokenizer_config.json', 'config.json'])(
    'without %s is refused, and the error names the file and the remedy',
    async (file) => {
      const name = `without ${file.replace('/', ' ')}`;
      copyTo(name);
      rmSync(join(folder, name, file));
      const loading = loadEmbedder(folder, name);
      await expect(loading).rejects.toThrow(join(folder, name, file));
      await expect(loading).rejects.toThrow('MODELS_DIR');
    },
  );

  test('has a fingerprint of its files, whatever it is called', async () => {
    for (const name of ['same', 'changed']) copyTo(name);
    appendFileSync(join(folder, 'changed/config.json'), '\n');
    const filesOf = async (modelsDir: string, name: string) =>
      (await loadEmbedder(modelsDir, name)).fingerprint.replace(name, '');
    expect(await filesOf(folder, 'same')).toBe(await filesOf(MODELS, MODEL));
    expect(await filesOf(folder, 'changed')).not.toBe(await filesOf(MODELS, MODEL));
  });
});
