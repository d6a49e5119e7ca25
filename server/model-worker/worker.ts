import { parentPort } from 'node:worker_threads';
import { loadEmbedder } from '../../language/e5-embedder.js';
import { loadAnswerReader } from '../../language/trained-reader.js';
import { type Answer, type Call, END } from './messages.js';

type Model = Readonly<Record<string, unknown>>;

/** The models that this thread can host, by name. Each is plain facts and methods that take and give plain data. */
const LOADERS: Readonly<Record<string, (...args: never[]) => Promise<object>>> = {
  embedder: loadEmbedder,
  reader: loadAnswerReader,
};

const loaded = new Map<string, Model>();

/** Loads a model and gives its facts: all of it that is no method. */
async function load({ model, args }: Call): Promise<unknown> {
  const made = (await LOADERS[model]!(...(args as never[]))) as Model;
  loaded.set(model, made);
  return Object.fromEntries(Object.entries(made).filter(([, value]) => typeof value !== 'function'));
}

async function answer(call: Call): Promise<Answer> {
  const { id, model, method, args } = call;
  try {
    if (method === null) return { id, value: await load(call) };
    const run = loaded.get(model)![method] as (...args: readonly unknown[]) => unknown;
    return { id, value: await run(...args) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

let last: Promise<unknown> = Promise.resolve();
let ended = false;
const inTurn = (work: () => Promise<void> | void) => {
  last = last.then(work);
};
parentPort!.on('message', (call: Call | typeof END) => {
  if (call === END) {
    ended = true;
    inTurn(() => parentPort!.close());
    return;
  }
  inTurn(async () => {
    if (!ended) parentPort!.postMessage(await answer(call));
  });
});
