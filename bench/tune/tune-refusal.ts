import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../indexer/build.js';
import type { AnswerReader } from '../../language/answer-reader.js';
import { loadEmbedder } from '../../language/e5-embedder.js';
import type { Embedder } from '../../language/embedder.js';
import { loadAnswerReader } from '../../language/trained-reader.js';
import { FEATURE_NAMES } from '../../server/ask/refusal.js';
import { openStore } from '../../store/embedded/open-store.js';
import { readSettings } from '../../store/settings.js';
import { crossValidated, figuresAt, fitRefusal } from './fit-refusal.js';
import {
  type AskedQuestion,
  type ObservedAnswer,
  observeAnswer,
  readAskedQuestions,
} from './observe-refusal.js';
import { rememberedReader } from './remembered-reader.js';
import { speakersAndTopics } from './speakers-and-topics.js';

const USAGE = `npm run tune:refusal -- CORPUS=QUESTIONS... [--readings FILE]

Fits when a question is refused, and writes models/refusal.json.
  CORPUS=QUESTIONS   a folder of documents, and questions about them: [{id, question, type, accept, evidence: [{sentence}]}]
  --readings         where the answer reader's scores are kept between runs

Questions whose half is set aside are left out. What speakers said on topics that are not theirs is drawn by seed from
each collection.`;

/**
 * What is weighed, and the thresholds. A tempting question has all words of the text and asks for what it leaves out:
 * beside the reader's scores, how many of its words are held tells nothing, so only names, years,
 * speakers and what they are asked on are weighed there. The thresholds leave as many right answers to questions
 * about anything as there were before what speakers are asked on was weighed.
 */
const WITH_READER = {
  weighed: ['reader', 'chosen', 'namesMissing', 'yearsMissing', 'unspoken', 'offTopic'],
  threshold: 0.25,
} as const;
const WITHOUT_READER = {
  weighed: FEATURE_NAMES.filter((name) => name !== 'reader' && name !== 'chosen'),
  threshold: 0.35,
} as const;

interface Set {
  readonly corpus: string;
  readonly questions: string;
}

/** What is made of a file's questions, and of those that are drawn from the collection itself. */
interface Observed {
  readonly asked: readonly ObservedAnswer[];
  readonly drawn: readonly ObservedAnswer[];
}

async function observe(
  { corpus, questions }: Set,
  embedder: Embedder,
  reader: AnswerReader | null,
): Promise<Observed> {
  const indexDir = mkdtempSync(join(tmpdir(), 'tune-'));
  try {
    await build({ corpusDir: corpus, indexDir, embedder });
    const store = await openStore(indexDir);
    const observeAll = async (all: readonly AskedQuestion[]) => {
      const observed: ObservedAnswer[] = [];
      for (const asked of all) observed.push(...(await observeAnswer({ store, embedder, reader }, asked)));
      return observed;
    };
    const asked = await observeAll(readAskedQuestions(questions));
    const drawn = await observeAll(await speakersAndTopics(store));
    await store.close();
    return { asked, drawn };
  } finally {
    rmSync(indexDir, { recursive: true, force: true });
  }
}

function print(
  observed: readonly ObservedAnswer[],
  { weighed }: typeof WITH_READER | typeof WITHOUT_READER,
): void {
  const validated = crossValidated(observed, weighed);
  console.log(`${weighed.join(', ')}, cross-validated:`);
  for (const threshold of [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6])
    console.log(`  ${JSON.stringify(figuresAt(threshold, validated))}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { readings: { type: 'string' } },
  });
  const sets = positionals.map((pair): Set => {
    const [corpus, questions] = pair.split('=');
    if (!corpus || !questions) throw new Error(USAGE);
    return { corpus, questions };
  });
  if (sets.length === 0) throw new Error(USAGE);
  const { modelsDir, embeddingModel } = readSettings([], process.env);
  const embedder = await loadEmbedder(modelsDir, embeddingModel);
  const reader = rememberedReader(await loadAnswerReader(modelsDir), values.readings);
  const [withReader, withoutReader]: [ObservedAnswer[], ObservedAnswer[]] = [[], []];
  const fittedOn = [];
  for (const set of sets) {
    const { asked, drawn } = await observe(set, embedder, reader);
    const unread = await observe(set, embedder, null);
    withReader.push(...asked, ...drawn);
    withoutReader.push(...unread.asked, ...unread.drawn);
    reader.save();
    const leftOut = asked.filter((one) => one.leftOut).length;
    const file = basename(set.questions);
    fittedOn.push({ set: file, questions: asked.length - leftOut, leftOut });
    fittedOn.push({ set: `drawn beside ${file}`, questions: drawn.length, leftOut: 0 });
  }
  print(withReader, WITH_READER);
  print(withoutReader, WITHOUT_READER);
  const model = {
    withReader: fitRefusal(withReader, WITH_READER),
    withoutReader: fitRefusal(withoutReader, WITHOUT_READER),
    fittedOn,
  };
  writeFileSync(join(modelsDir, 'refusal.json'), `${JSON.stringify(model, null, 2)}\n`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
