import { Command, Option } from 'commander';
import type { Collection } from '../server/collection.js';
import { writeCsv } from '../server/exports/csv.js';
import { writeJsonl } from '../server/exports/jsonl.js';
import { listAnswer } from '../server/exports/list-answer.js';
import { type Described, describeParameters } from '../server/openapi/describe-parameters.js';
import { type Operation, perform } from '../server/operations/operation.js';
import { type GivenParameters, readParameters } from '../server/parameters.js';
import type { QuotationCheck } from '../server/quotes/check-quotation.js';
import { drawAnswer, isFound } from './draw-answer.js';
import { drawCheck } from './draw-check.js';
import { drawTable } from './draw-table.js';
import { addSettings, READING, settingFlags } from './settings-options.js';
import { EXIT, type Exit, type Terminal } from './terminal.js';
import { withCollection } from './with-collection.js';

/** Of a table in a pipe. */
const WIDE = 120;
/** Parameters that are written without an option: what a person types first. */
const TYPED = ['q', 'text'];

const kebab = (name: string) =>
  name.replaceAll('_', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const isList = ({ schema }: Described) => schema.type === 'array';

function optionOf(described: Described): Option {
  const { name, schema, note } = described;
  if (schema.type === 'boolean') return new Option(`--${kebab(name)}`, note);
  const choices = (schema.enum ?? (schema.items as typeof schema | undefined)?.enum) as
    | readonly string[]
    | undefined;
  const value = choices ? choices.map((one) => one.replaceAll(' ', '-')).join('|') : 'value';
  const option = new Option(`--${kebab(name)} <${value}>`, note);
  const one = choices
    ? (given: string) => choices.find((c) => c.replaceAll(' ', '-') === given) ?? given
    : String;
  return option.argParser<unknown>((given, before) =>
    isList(described) ? [...((before as readonly string[] | undefined) ?? []), one(given)] : one(given),
  );
}

/** The parameters of an operation, from the words and options of its command. */
function givenBy(
  described: readonly Described[],
  typed: string,
  options: Readonly<Record<string, unknown>>,
): GivenParameters {
  const pairs = described.flatMap(({ name }): [string, unknown[]][] => {
    const value = TYPED.includes(name) ? typed || undefined : options[name];
    return value === undefined ? [] : [[name, [value].flat().map(String)]];
  });
  return Object.fromEntries(pairs);
}

interface Noticed {
  readonly notices?: readonly string[];
}

const isCheck = (answer: object): answer is QuotationCheck => 'verdict' in answer;
const draw = (answer: object) => (isCheck(answer) ? drawCheck(answer) : drawAnswer(answer));

interface Shape {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly csv?: boolean;
}

async function print(
  operation: Operation,
  { store }: Collection,
  answer: object,
  shape: Shape,
  { out, width }: Terminal,
): Promise<Exit> {
  const { listing } = operation;
  const listed = listing && (await listAnswer(store, listing, answer));
  if (shape.json) out(`${JSON.stringify(answer, null, 2)}\n`);
  else if (!listed) out(shape.jsonl ? `${JSON.stringify(answer)}\n` : draw(answer));
  else if (shape.jsonl) for (const piece of writeJsonl(listed)) out(piece);
  else if (shape.csv) for (const piece of writeCsv(listed)) out(piece);
  else if (listed.things.length > 0) out(`${drawTable(listed.listing, listed.things, width ?? WIDE)}\n`);
  return isFound(answer) ? EXIT.found : EXIT.nothing;
}

const SHAPES = [
  ['json', 'print the JSON that the route gives'],
  ['jsonl', 'print a line of JSON for each thing found'],
  ['csv', 'print a table for a spreadsheet'],
] as const;

/** An operation as a command: its parameters are the options, and what it answers is printed. */
export function operationCommand(
  operation: Operation,
  terminal: Terminal,
  end: (exit: Exit) => void,
): Command {
  const described = describeParameters(operation);
  const typed = described.find(({ name }) => TYPED.includes(name));
  const command = new Command(kebab(operation.name)).description(operation.summary);
  if (typed) command.argument(typed.required ? '<words...>' : '[words...]', typed.note);
  for (const one of described) if (one !== typed) command.addOption(optionOf(one));
  for (const [name, note] of SHAPES)
    if (name !== 'csv' || operation.listing) command.option(`--${name}`, note);
  return addSettings(command, READING).action(async (...args: readonly unknown[]) => {
    const options = args.at(-2) as Readonly<Record<string, unknown>>;
    const words = typed ? (args[0] as readonly string[]).join(' ') : '';
    const given = givenBy(described, words, options);
    // Wrong use is told before the model is loaded.
    readParameters(operation.parameters, given);
    const exit = await withCollection(settingFlags(options), terminal, async (collection) => {
      const answer = (await perform(operation, collection, given)) as Noticed;
      for (const notice of answer.notices ?? []) terminal.say(`${notice}\n`);
      return print(operation, collection, answer, options as Shape, terminal);
    });
    if (exit === EXIT.nothing) terminal.say('Nothing in this collection answers that.\n');
    end(exit);
  });
}
