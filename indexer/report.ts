import { SingleBar } from 'cli-progress';
import type { Drop, Problem } from '../store/store.js';
import type { BuildReport, Progress } from './build.js';
import type { Summary } from './summary.js';

const WORDS = {
  reading: 'Reading documents',
  embedding: 'Embedding articles and quotes',
  writing: 'Writing the index',
};

/** A document of many pages moves the bar by each. */
const placeOf = ({ done, pages }: Progress) => done + (pages ? pages.done / pages.total : 0);
const pagesOf = ({ pages }: Progress) => (pages ? `, page ${pages.done} of ${pages.total}` : '');

/** Which document is being read, and which page of it. */
export function sayReading(progress: Progress): string {
  return `Reading document ${progress.done + 1} of ${progress.total}${pagesOf(progress)}`;
}

/** A progress bar on standard error; where that is no terminal, a line a stage. */
export function showProgress(): { readonly update: (progress: Progress) => void; readonly stop: () => void } {
  const bar = new SingleBar({
    format: '{stage} {bar} {value}/{total}{pages}',
    formatValue: (value) => String(Math.floor(value)),
    hideCursor: true,
    clearOnComplete: true,
  });
  let stage: Progress['stage'] | null = null;
  const begin = (progress: Progress) => {
    stage = progress.stage;
    if (!process.stderr.isTTY) console.error(`${WORDS[stage]} …`);
    else bar.start(progress.total, progress.done, { stage: WORDS[stage], pages: '' });
  };
  const update = (progress: Progress) => {
    if (progress.stage !== stage) {
      bar.stop();
      begin(progress);
    } else bar.update(placeOf(progress), { pages: pagesOf(progress) });
  };
  return { update, stop: () => bar.stop() };
}

function reportProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) console.log(`\n${problems.length} not indexed, or only in part:`);
  for (const { path, reason, remedy } of problems) console.log(`  ${path}: ${reason} ${remedy}`);
}

type Row = readonly (string | number)[];

/** Lines of columns: words to the left, numbers to the right. */
function align(rows: readonly Row[]): string {
  const width = (at: number) => Math.max(...rows.map((row) => String(row[at]).length));
  const widths = rows[0]!.map((_, at) => width(at));
  const line = ([name, ...numbers]: Row) => [
    `  ${name}`.padEnd(widths[0]! + 2),
    ...numbers.map((one, at) => String(one).padStart(widths[at + 1]!)),
  ];
  return rows.map((row) => line(row).join('  ')).join('\n');
}

const MOST_REASONS = 8;

/** As tables: what was read, by format, and what was left out of it, the most frequent reasons first. */
export function drawSummary({ read, leftOut }: Summary): string {
  const formats = read.map(({ format, documents, articles, copies, passages }): Row => {
    return [format, documents, articles, copies, passages];
  });
  const reasons = leftOut.map(({ reason, stretches, characters }) => [reason, stretches, characters]);
  const more = reasons.length - MOST_REASONS;
  return [
    align([['read', 'documents', 'articles', 'copies', 'passages'], ...formats]),
    ...(reasons.length > 0
      ? [align([['left out', 'stretches', 'characters'], ...reasons.slice(0, MOST_REASONS)])]
      : []),
    ...(more > 0 ? [`  and for ${more} further reasons`] : []),
  ].join('\n');
}

/**
 * Says what the index holds now, and what could not be read.
 * @param tables what `drawSummary` draws, where there is time for it
 */
export function reportBuild({ manifest, embedded }: BuildReport, tables?: string): void {
  const { documents, articles, passages, from, to } = manifest.counts;
  const period = from && to ? `, dated ${from} to ${to}` : '';
  console.log(
    `Indexed ${documents} documents: ${articles} articles${period}, ${passages} passages (${embedded} newly embedded).`,
  );
  if (tables) console.log(tables);
  reportProblems(manifest.problems);
}

const SHOWN = 100;

/** Prints what of a document is in no passage, and why. */
export function explainDrops(path: string, text: string, drops: readonly Drop[]): void {
  console.log(`\n${path}`);
  for (const { span, reason } of drops) {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    console.log(
      `  ${reason} (${span.start}–${span.end}): ${words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words}`,
    );
  }
}
