import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AutoModel, AutoTokenizer, env, Tensor } from '@xenova/transformers';
import type { Embedder, PassageText, PassageVectors } from './embedder.js';
import { QUIET_SESSION } from './quiet-session.js';

const FILES = ['onnx/model_quantized.onnx', 'tokenizer.json', 'tokenizer_config.json', 'config.json'];
const LONGEST = 512;
/** Raise it when the same text would get other vectors: prefixes, pooling, what stands above a passage. */
const PREPARATION = 1;

async function fingerprintOf(folder: string, name: string): Promise<string> {
  const hash = createHash('sha256').update(`preparation ${PREPARATION}`);
  for (const file of FILES) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      throw new Error(
        `The embedding model is incomplete: ${path} is missing. Restore it, or set MODELS_DIR.`,
      );
    }
    await pipeline(createReadStream(path), hash, { end: false });
  }
  return `${name}:${hash.digest('hex').slice(0, 16)}`;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Mean of the rows from `start` to `end` of a [rows × width] matrix, at unit length. */
function meanOfRows(matrix: Float32Array, width: number, start: number, end: number): Float32Array {
  const sum = new Float32Array(width);
  for (let row = start; row < end; row++) {
    for (let column = 0; column < width; column++) sum[column]! += matrix[row * width + column]!;
  }
  return unit(sum);
}

/** Where each of some lists ends when they stand one behind the other from `start` on. */
function endsOf(lists: readonly (readonly unknown[])[], start: number): readonly number[] {
  let at = start;
  return lists.map(({ length }) => {
    at += length;
    return at;
  });
}

async function loadTokenizer(modelsDir: string, name: string) {
  env.allowRemoteModels = false;
  env.localModelPath = modelsDir;
  return AutoTokenizer.from_pretrained(name);
}

/** Counts tokens as the embedder of that name does, without its model. */
export async function loadCounter(modelsDir: string, name: string): Promise<Embedder['count']> {
  const tokenizer = await loadTokenizer(modelsDir, name);
  return (text) => tokenizer.encode(text, { add_special_tokens: false }).length;
}

/**
 * The e5 family of sentence embeddings (Wang et al. 2022, arXiv:2212.03533): mean pooling, unit length,
 * `query: ` and `passage: ` before the text. A sentence's vector is the mean over its own tokens after the
 * whole passage was read ("late chunking", Günther et al. 2024, arXiv:2409.04701), so it costs nothing more.
 * Reads only from `modelsDir`, never from a network.
 * @param threads how many cores one call may take; all of them when it is left out
 * @throws Error naming the missing file when the model is incomplete
 */
export async function loadEmbedder(modelsDir: string, name: string, threads?: number): Promise<Embedder> {
  const fingerprint = await fingerprintOf(join(modelsDir, name), name);
  const tokenizer = await loadTokenizer(modelsDir, name);
  const session_options = { ...QUIET_SESSION, ...(threads !== undefined && { intraOpNumThreads: threads }) };
  const model = await AutoModel.from_pretrained(name, { dtype: 'q8', session_options });
  const [opening, closing] = tokenizer.encode('') as [number, number];
  const tokens = (text: string) => tokenizer.encode(text, { add_special_tokens: false });

  async function read(ids: readonly number[]): Promise<Float32Array> {
    const tensor = (value: (id: number) => number) =>
      new Tensor(
        'int64',
        BigInt64Array.from(ids, (id) => BigInt(value(id))),
        [1, ids.length],
      );
    const inputs = {
      input_ids: tensor((id) => id),
      attention_mask: tensor(() => 1),
      token_type_ids: tensor(() => 0),
    };
    const { last_hidden_state } = await model(inputs);
    return last_hidden_state.data as Float32Array;
  }

  async function query(text: string): Promise<Float32Array> {
    const ids = [opening, ...tokens(`query: ${text}`).slice(0, LONGEST - 2), closing];
    const matrix = await read(ids);
    return meanOfRows(matrix, matrix.length / ids.length, 0, ids.length);
  }

  async function passage({ above, sentences }: PassageText): Promise<PassageVectors> {
    const lead = tokens(`passage: ${above.map((line) => `${line}. `).join('')}`);
    const parts = sentences.map(tokens);
    const ids = [opening, ...lead, ...parts.flat()].slice(0, LONGEST - 1).concat(closing);
    const matrix = await read(ids);
    const width = matrix.length / ids.length;
    const ends = endsOf(parts, 1 + lead.length);
    const ranges = parts.map((part, index) => ({
      start: Math.min(ends[index]! - part.length, ids.length - 2),
      end: Math.min(ends[index]!, ids.length - 1),
    }));
    return {
      passage: meanOfRows(matrix, width, 0, ids.length),
      sentences: ranges.map(({ start, end }) => meanOfRows(matrix, width, start, Math.max(end, start + 1))),
    };
  }

  return {
    fingerprint,
    dimensions: (await query('')).length,
    count: (text) => tokens(text).length,
    query,
    passage,
  };
}
