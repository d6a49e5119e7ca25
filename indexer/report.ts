import { SingleBar } from 'cli-progress';
import type { Drop, Problem } from '../store/store.js';
import type { BuildReport, Progress } from './build.js';

const WORDS = {
  reading: 'Reading documents',
  embedding: 'Embedding articles and quotes',
  writing: 'Writing the index',
};

/** A progress bar on standard error; where that is no terminal, a line a stage. */
export function showProgress(): { readonly update: (progress: Progress) => void; readonly stop: () => void } {
  const bar = new SingleBar({
    format: '{stage} {bar} {value}/{total}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let stage: Progress['stage'] | null = null;
  const begin = (progress: Progress) => {
    stage = progress.stage;
    if (!process.stderr.isTTY) console.error(`${WORDS[stage]} …`);
    else bar.start(progress.total, progress.done, { stage: WORDS[stage] });
  };
  const update = (progress: Progress) => {
    if (progress.stage !== stage) {
      bar.stop();
      begin(progress);
    } else bar.update(progress.done);
  };
  return { update, stop: () => bar.stop() };
}

function reportProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) console.log(`\n${problems.length} not indexed, or only in part:`);
  for (const { path, reason, remedy } of problems) console.log(`  ${path}: ${reason} ${remedy}`);
}

/** Says what the index holds now, and what could not be read. */
export function reportBuild({ manifest, embedded }: BuildReport): void {
  const { documents, articles, passages, from, to } = manifest.counts;
  const period = from && to ? `, dated ${from} to ${to}` : '';
  console.log(
    `Indexed ${documents} documents: ${articles} articles${period}, ${passages} passages (${embedded} newly embedded).`,
  );
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
