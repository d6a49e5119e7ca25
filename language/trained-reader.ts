import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AutoModel, AutoTokenizer, env, Tensor } from '@xenova/transformers';
import type { AnswerReader, Reading, ReadSentence } from './answer-reader.js';
import { QUIET_SESSION } from './quiet-session.js';
import type { Span } from './span.js';
import { type Encode, findPieces, type Piece } from './word-pieces.js';

const NAME = 'answer-reader';
const FILES = ['onnx/model_quantized.onnx', 'tokenizer.json', 'tokenizer_config.json', 'config.json'];
/** Lengths in tokens on which the model was trained; see models/answer-reader/README.md. */
const LONGEST = { question: 28, sentence: 60, title: 12, previous: 20, answer: 16 };
/** How many sentences are read together. They are sorted by length, since each is padded to the longest. */
const BATCH = 7;

/** A question with one sentence, in tokens. */
interface Input {
  readonly ids: readonly number[];
  /** How many of them the question takes, with its marks. */
  readonly asked: number;
  readonly pieces: readonly Piece[];
}

interface Output {
  readonly score: number;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

/** The stretch from a likely first to a likely last token with the largest sum of both, at most `LONGEST.answer` long. */
function bestSpan({ starts, ends }: Output, { asked, pieces }: Input): Span | null {
  let [best, span]: [number, Span | null] = [-Infinity, null];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = from; to < Math.min(pieces.length, from + LONGEST.answer); to++) {
      const sum = starts[asked + from]! + ends[asked + to]!;
      if (sum <= best) continue;
      [best, span] = [sum, { start: pieces[from]!.span.start, end: pieces[to]!.span.end }];
    }
  }
  return span;
}

/** A [rows × width] tensor of token ids or the like, the rest of each row being 0. */
function tensorOf(rows: readonly (readonly number[])[], width: number): Tensor {
  const data = new BigInt64Array(rows.length * width);
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) data[row * width + column] = BigInt(value);
  }
  return new Tensor('int64', data, [rows.length, width]);
}

function remembering(encode: Encode): Encode {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const old = known.get(word);
    if (old) return old;
    if (known.size > 50_000) known.clear();
    const ids = encode(word);
    known.set(word, ids);
    return ids;
  };
}

/**
 * The project's answer reader: a cross-encoder over question and sentence (Nogueira and Cho 2019,
 * arXiv:1901.04085) with a head for the answer's span (Devlin et al. 2019). Reads only from `modelsDir`.
 * @throws Error naming the missing file when the model is incomplete
 */
export async function loadAnswerReader(modelsDir: string): Promise<AnswerReader> {
  for (const file of FILES) {
    const path = join(modelsDir, NAME, file);
    if (existsSync(path)) continue;
    throw new Error(
      `The answer reader is incomplete: ${path} is missing. Restore it, or set ANSWER_READER=off to answer without it.`,
    );
  }
  env.allowRemoteModels = false;
  env.localModelPath = modelsDir;
  const tokenizer = await AutoTokenizer.from_pretrained(NAME);
  const model = await AutoModel.from_pretrained(NAME, { dtype: 'q8', session_options: QUIET_SESSION });
  const [opening, parting] = tokenizer.encode('') as [number, number];
  const encode = remembering((text) => tokenizer.encode(text, { add_special_tokens: false }));
  const ids = (text: string, longest: number) => findPieces(text, encode, longest).map(({ id }) => id);

  function inputOf(question: readonly number[], { text, title, previous }: ReadSentence): Input {
    const pieces = findPieces(text, encode, LONGEST.sentence);
    const around = [...ids(title ?? '', LONGEST.title), ...ids(previous, Infinity).slice(-LONGEST.previous)];
    const sentence = pieces.map(({ id }) => id);
    return {
      ids: [opening, ...question, parting, ...sentence, parting, ...around, parting],
      asked: question.length + 2,
      pieces,
    };
  }

  async function readTogether(inputs: readonly Input[]): Promise<readonly Output[]> {
    const width = Math.max(...inputs.map(({ ids }) => ids.length));
    const { logits, start_logits, end_logits } = await model({
      input_ids: tensorOf(
        inputs.map(({ ids }) => ids),
        width,
      ),
      attention_mask: tensorOf(
        inputs.map(({ ids }) => ids.map(() => 1)),
        width,
      ),
      token_type_ids: tensorOf(
        inputs.map(({ ids, asked }) => ids.map((_, at) => Number(at >= asked))),
        width,
      ),
    });
    return inputs.map((_, row) => ({
      score: 1 / (1 + Math.exp(-logits.data[row])),
      starts: start_logits.data.subarray(row * width, (row + 1) * width),
      ends: end_logits.data.subarray(row * width, (row + 1) * width),
    }));
  }

  async function read(question: string, sentences: readonly ReadSentence[]): Promise<readonly Reading[]> {
    const asked = ids(question, LONGEST.question);
    const inputs = sentences.map((sentence) => inputOf(asked, sentence));
    const byLength = inputs.map((_, at) => at).sort((a, b) => inputs[a]!.ids.length - inputs[b]!.ids.length);
    const readings: Reading[] = [];
    for (let at = 0; at < byLength.length; at += BATCH) {
      const places = byLength.slice(at, at + BATCH);
      const outputs = await readTogether(places.map((place) => inputs[place]!));
      for (const [index, place] of places.entries()) {
        const output = outputs[index]!;
        readings[place] = { score: output.score, span: bestSpan(output, inputs[place]!) };
      }
    }
    return readings;
  }

  return { read };
}
