import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { random } from '../../store/spread.js';

const CASES = join(import.meta.dirname, '../../documents');

/** Files of the case folders that are small, by extension. */
export function samplesOf(extensions: readonly string[]): readonly Buffer[] {
  return readdirSync(CASES, { recursive: true, encoding: 'utf8' })
    .filter((path) => extensions.includes(extname(path)) && !/expected\.json$|500-pages/.test(path))
    .sort()
    .map((path) => readFileSync(join(CASES, path)));
}

type Next = (below: number) => number;

/** What damage does to bytes, without a look at what they mean. */
const DAMAGE: readonly ((bytes: Buffer, next: Next) => Buffer)[] = [
  (bytes, next) => {
    const flipped = Buffer.from(bytes);
    for (let n = next(60); n >= 0 && bytes.length > 0; n--) flipped[next(bytes.length)]! ^= 1 << next(8);
    return flipped;
  },
  (bytes, next) => bytes.subarray(0, next(bytes.length)),
  (bytes, next) => bytes.subarray(next(Math.min(2_000, bytes.length))),
  (bytes, next) => {
    const [from, to] = [next(bytes.length), next(bytes.length)];
    const part = bytes.subarray(Math.min(from, to), Math.max(from, to));
    return Buffer.concat([bytes.subarray(0, to), part, part, bytes.subarray(to)]);
  },
  // Numbers say how long, how many and where: a file that lies about them is the worst one.
  (bytes, next) =>
    Buffer.from(
      bytes
        .toString('latin1')
        .replace(/\d+/g, (number) => (next(12) === 0 ? ['0', '-1', '4294967295', '1e9'][next(4)]! : number)),
      'latin1',
    ),
  (bytes, next) => {
    const lines = bytes.toString('latin1').split('\n');
    const at = next(lines.length);
    return Buffer.from(
      [...lines.slice(0, at), ...Array(next(2_000)).fill(lines[at]), ...lines.slice(at)].join('\n'),
      'latin1',
    );
  },
];

/** Null where earlier damage has made it unreadable. */
function unpacked(packed: Buffer): Buffer | null {
  try {
    return inflateRawSync(packed);
  } catch {
    return null;
  }
}

/** The same for the members of an archive: most damage to its bytes only shows that they are damaged. */
function insideArchive(bytes: Buffer, next: Next, damage: (part: Buffer) => Buffer): Buffer {
  const at = bytes.indexOf('PK\x03\x04', next(Math.max(1, bytes.length >> 1)), 'latin1');
  if (at < 0 || bytes.readUInt16LE(at + 8) !== 8) return bytes;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const end = start + bytes.readUInt32LE(at + 18);
  if (end <= start || end > bytes.length) return bytes;
  const part = unpacked(bytes.subarray(start, end));
  if (!part) return bytes;
  const packed = deflateRawSync(damage(part));
  // In its old place, so that the directory still finds it; what does not fit is cut off.
  const fitted = Buffer.alloc(end - start);
  packed.copy(fitted);
  return Buffer.concat([bytes.subarray(0, start), fitted, bytes.subarray(end)]);
}

/** A damaged file, the same for the same seed. */
export function mutantOf(samples: readonly Buffer[], seed: number): Buffer {
  const roll = random(seed);
  const next: Next = (below) => Math.floor(roll() * below);
  let bytes = samples[next(samples.length)]!;
  for (let n = next(3); n >= 0; n--) {
    const damage = DAMAGE[next(DAMAGE.length)]!;
    const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
    bytes =
      isArchive && next(2) === 0
        ? insideArchive(bytes, next, (part) => damage(part, next))
        : damage(bytes, next);
  }
  return bytes.subarray(0, 400_000);
}
