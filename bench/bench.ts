import { answersBenchmark } from './answers.js';
import type { Benchmark, Figure, Mark } from './benchmark.js';
import { buildBenchmark } from './build.js';
import { extractionBenchmark } from './extraction.js';
import { loadBenchmark } from './load/load.js';
import { memoryBenchmark } from './memory.js';
import { pagesBenchmark } from './pages.js';
import { readingBenchmark } from './reading.js';
import { rebuildBenchmark } from './rebuild.js';
import { recallBenchmark } from './recall.js';
import { searchBenchmark } from './search.js';

const BENCHMARKS = [
  buildBenchmark,
  extractionBenchmark,
  readingBenchmark,
  rebuildBenchmark,
  searchBenchmark,
  answersBenchmark,
  recallBenchmark,
  memoryBenchmark,
  loadBenchmark,
  pagesBenchmark,
];
const USAGE = `npm run bench -- [NAME | NAME=SIZE] …, with these names and sizes: ${BENCHMARKS.map(({ name, size }) => `${name}=${size}`).join(' ')}`;

interface Chosen {
  readonly benchmark: Benchmark;
  readonly size: number;
}

function choose(argument: string): Chosen {
  const [name, size] = argument.split('=');
  const benchmark = BENCHMARKS.find((one) => one.name === name);
  if (!benchmark || (size !== undefined && !/^[1-9]\d*$/.test(size)))
    throw new Error(`${argument} is no benchmark. ${USAGE}`);
  return { benchmark, size: Number(size ?? benchmark.size) };
}

function print(bench: string, { of, against, ratio, mustBe, figures }: Figure): void {
  const rounded = Object.entries(figures).map(
    ([name, value]) => [name, Number(value.toPrecision(4))] as const,
  );
  const mark = mustBe ? { mustBe: say(mustBe), met: meets(ratio, mustBe) } : {};
  const numbers = Object.fromEntries(rounded);
  console.log(JSON.stringify({ bench, of, against, ...numbers, ratio: Number(ratio.toFixed(4)), ...mark }));
  const verdict = mustBe ? `must be ${say(mustBe)}: ${meets(ratio, mustBe) ? 'met' : 'MISSED'}` : 'reported';
  const made = rounded.map(([name, value]) => `${name} ${value}`).join(', ');
  console.log(`  ${bench}: ${of}, over ${against}: ${ratio.toFixed(3)} (${verdict}; ${made})\n`);
}

function say(mark: Mark): string {
  return 'atMost' in mark ? `≤ ${mark.atMost}` : `≥ ${mark.atLeast}`;
}

function meets(ratio: number, mark: Mark): boolean {
  return 'atMost' in mark ? ratio <= mark.atMost : ratio >= mark.atLeast;
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const chosen = (named.length > 0 ? named : BENCHMARKS.map(({ name }) => name)).map(choose);
  for (const { benchmark, size } of chosen)
    await benchmark.run(size, (figure) => print(benchmark.name, figure));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
