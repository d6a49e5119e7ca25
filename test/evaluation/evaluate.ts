import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEmbedder } from '../../language/e5-embedder.js';
import { RELEVANCE } from '../../server/search/weights.js';
import { readSettings } from '../../store/settings.js';
import { calibrationOf, curveOf } from './calibration.js';
import { figuresOf } from './figures.js';
import { type Measured, measure } from './measure.js';
import { overCorpus } from './over-corpus.js';
import { calledNonePlot } from './plots/called-none-plot.js';
import { reliabilityDiagram } from './plots/reliability-diagram.js';
import { readOffTopic, readQuestions } from './questions.js';
import { recordsReport } from './records/records-report.js';
import { markdownReport, printedReport } from './report.js';

const USAGE = `npm run evaluate -- [--out DIR] [--corpus DIR --questions FILE --off-topic FILE]

Measures search over the bundled corpus, or over a folder with questions of its own, and what is extracted from
annotated texts, and writes evaluation.json, evaluation.md and two plots to DIR (evaluation/ unless said). test/evaluation/questions.ts describes both files.`;

const CURVE_STEPS = 200;

interface Inputs {
  readonly out: string;
  readonly corpus: string;
  readonly questions: string;
  readonly offTopic: string;
}

/** The bundled corpus with its questions. `npm run` puts every command into the project's folder. */
const BUNDLED = {
  corpus: 'corpus',
  questions: 'test/evaluation/questions.json',
  'off-topic': 'test/evaluation/off-topic.json',
};

function readInputs(args: readonly string[]): Inputs {
  const text = { type: 'string' } as const;
  const options = { out: text, corpus: text, questions: text, 'off-topic': text };
  const { out = 'evaluation', ...given } = parseArgs({ args: [...args], options }).values;
  const own = Object.keys(given).length;
  if (own > 0 && own < Object.keys(BUNDLED).length) throw new Error(USAGE);
  const { corpus, questions, 'off-topic': offTopic } = { ...BUNDLED, ...given };
  return { out: resolve(out), corpus: resolve(corpus), questions, offTopic };
}

function writeReport(out: string, measured: Measured, records: string): void {
  const hybrid = measured.ways[0]!;
  const files = {
    'evaluation.json': `${JSON.stringify(figuresOf(measured), null, 2)}\n`,
    'evaluation.md': `${markdownReport(measured)}\n${records}`,
    'reliability.svg': reliabilityDiagram(calibrationOf(hybrid).bins),
    'called-none.svg': calledNonePlot(curveOf(hybrid, CURVE_STEPS), RELEVANCE),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
}

async function main(): Promise<void> {
  const inputs = readInputs(process.argv.slice(2));
  const asked = { questions: readQuestions(inputs.questions), offTopic: readOffTopic(inputs.offTopic) };
  const { modelsDir, embeddingModel } = readSettings([], process.env);
  const embedder = await loadEmbedder(modelsDir, embeddingModel);
  const measured = await overCorpus(inputs.corpus, embedder, (store) => measure(store, embedder, asked));
  const records = await recordsReport();
  writeReport(inputs.out, measured, records);
  console.log(`${printedReport(measured)}\n\n${records}\nWritten to ${inputs.out}.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
