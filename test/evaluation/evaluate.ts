import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEmbedder } from '../../language/e5-embedder.js';
import { loadAnswerReader } from '../../language/trained-reader.js';
import { loadRefusal } from '../../server/ask/refusal.js';
import { RELEVANCE } from '../../server/search/weights.js';
import { readSettings } from '../../store/settings.js';
import { answerPlots, PLOTS_SHOWN } from './answers/answer-plots.js';
import { answersAsData, answersReport } from './answers/answers-report.js';
import { readAskedQuestions } from './answers/asked-questions.js';
import { type AnswerWay, measureAnswers } from './answers/measure-answers.js';
import { calibrationOf, curveOf } from './calibration.js';
import { figuresOf } from './figures.js';
import { type Measured, measure } from './measure.js';
import { overCorpus } from './over-corpus.js';
import { calledNonePlot } from './plots/called-none-plot.js';
import { reliabilityDiagram } from './plots/reliability-diagram.js';
import { readOffTopic, readQuestions } from './questions.js';
import { recordsReport } from './records/records-report.js';
import { markdownReport, printedReport } from './report.js';

const USAGE = `npm run evaluate -- [--out DIR] [--corpus DIR --questions FILE --off-topic FILE [--ask FILE]]

Measures search and answers over the bundled corpus, or over a folder with questions of its own, and what is extracted
from annotated texts, and writes evaluation.json, evaluation.md and plots to DIR (evaluation/ unless said).
test/evaluation/questions.ts and answers/asked-questions.ts describe the files.`;

const CURVE_STEPS = 200;

interface Inputs {
  readonly out: string;
  readonly corpus: string;
  readonly questions: string;
  readonly offTopic: string;
  /** Questions to be answered, not only searched for; left out, nothing is asked. */
  readonly ask: string | undefined;
}

/** The bundled corpus with its questions. `npm run` puts every command into the project's folder. */
const BUNDLED = {
  corpus: 'corpus',
  questions: 'test/evaluation/questions.json',
  'off-topic': 'test/evaluation/off-topic.json',
};
const BUNDLED_ASK = 'test/evaluation/ask-questions.json';

function readInputs(args: readonly string[]): Inputs {
  const text = { type: 'string' } as const;
  const options = { out: text, corpus: text, questions: text, 'off-topic': text, ask: text };
  const { out = 'evaluation', ask, ...given } = parseArgs({ args: [...args], options }).values;
  const own = Object.keys(given).length;
  if (own > 0 && own < Object.keys(BUNDLED).length) throw new Error(USAGE);
  const { corpus, questions, 'off-topic': offTopic } = { ...BUNDLED, ...given };
  return {
    out: resolve(out),
    corpus: resolve(corpus),
    questions,
    offTopic,
    ask: ask ?? (own > 0 ? undefined : BUNDLED_ASK),
  };
}

/** Everything that an evaluation says. */
interface Evaluated {
  readonly measured: Measured;
  /** Null when nothing was asked. */
  readonly answers: readonly AnswerWay[] | null;
  /** What is extracted from the annotated texts, as Markdown. */
  readonly records: string;
}

function writeReport(out: string, { measured, answers, records }: Evaluated): void {
  const hybrid = measured.ways[0]!;
  const aboutAnswers = answers ? [answersReport(answers), PLOTS_SHOWN] : [];
  const data = { ...figuresOf(measured), ...(answers && { answers: answersAsData(answers) }) };
  const files = {
    'evaluation.json': `${JSON.stringify(data, null, 2)}\n`,
    'evaluation.md': [markdownReport(measured), ...aboutAnswers, records].join('\n'),
    'reliability.svg': reliabilityDiagram(calibrationOf(hybrid).bins),
    'called-none.svg': calledNonePlot(curveOf(hybrid, CURVE_STEPS), RELEVANCE),
    ...(answers && answerPlots(answers)),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
}

async function evaluate({ corpus, questions, offTopic, ask }: Inputs): Promise<Evaluated> {
  const asked = { questions: readQuestions(questions), offTopic: readOffTopic(offTopic) };
  const toAnswer = ask === undefined ? null : readAskedQuestions(ask);
  const { modelsDir, embeddingModel } = readSettings([], process.env);
  const embedder = await loadEmbedder(modelsDir, embeddingModel);
  const models = {
    embedder,
    reader: await loadAnswerReader(modelsDir),
    refusal: loadRefusal(modelsDir),
  };
  const overBoth = await overCorpus(corpus, embedder, async (store) => ({
    measured: await measure(store, embedder, asked),
    answers: toAnswer && (await measureAnswers(store, models, toAnswer)),
  }));
  return { ...overBoth, records: await recordsReport() };
}

async function main(): Promise<void> {
  const inputs = readInputs(process.argv.slice(2));
  const evaluated = await evaluate(inputs);
  const { measured, answers, records } = evaluated;
  writeReport(inputs.out, evaluated);
  const printed = [printedReport(measured), '', ...(answers ? [answersReport(answers)] : []), records];
  console.log(`${printed.join('\n')}\nWritten to ${inputs.out}.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
