import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Argument, Command, Option } from 'commander';
import { addInput } from '../indexer/add-input.js';
import { addToCorpus, removeFromCorpus } from '../indexer/change-corpus.js';
import { indexCommand } from '../indexer/index-command.js';
import { pageFile } from '../indexer/report-page.js';
import { OPERATIONS } from '../server/operations/operations.js';
import { serve } from '../server/serve.js';
import { VERSION } from '../store/package.js';
import { readSettings } from '../store/settings.js';
import { completion } from './completion.js';
import { doctor } from './doctor.js';
import { keysCommand } from './keys-command.js';
import { operationCommand } from './operation-command.js';
import { serveMcp } from './serve-mcp.js';
import { addSettings, READING, SERVING, settingFlags } from './settings-options.js';
import { EXIT, type Exit, type Terminal } from './terminal.js';

type Options = Readonly<Record<string, unknown>>;

/** The operations that people type; the others are for programs. */
const TYPED = ['search', 'ask', 'quotes', 'check_quote', 'speakers', 'judgements'];

/** Hands a command over to the evaluation, which stands beside the program in a clone. */
async function evaluate(args: readonly string[]): Promise<Exit> {
  const script = fileURLToPath(new URL('../test/evaluation/evaluate.js', import.meta.url));
  const [code] = await once(spawn(process.execPath, [script, ...args], { stdio: 'inherit' }), 'close');
  return code === 0 ? EXIT.found : EXIT.wrongUse;
}

const REPORT = new Option(
  '--report <file.html>',
  'also write what was read, left out and not read as a page',
);

/** Copies into the corpus what was named: `-` stands for what is piped in. */
async function addAll(
  corpusDir: string,
  paths: readonly string[],
  { name }: { readonly name?: string },
  { input }: Terminal,
): Promise<readonly string[]> {
  const isPiped = paths.includes('-');
  if (name !== undefined && !isPiped)
    throw new Error('--name is for what is piped in: give - as the path, or leave it out.');
  const piped = isPiped ? [await addInput(corpusDir, input(), name)] : [];
  const files = paths.filter((path) => path !== '-');
  return [...piped, ...(await addToCorpus(corpusDir, files))];
}

/** All commands. `end` is told what a command ends with, unless that is success. */
export function createProgram(terminal: Terminal, end: (exit: Exit) => void): Command {
  const { env, out, say } = terminal;
  const program = new Command('safeguarding-search')
    .description(
      'Searches child-safeguarding documents, every passage cited to the exact characters of its source.',
    )
    .version(VERSION);
  const command = (usage: string, note: string) =>
    addSettings(program.command(usage).description(note), READING);

  command('index', 'Builds the index and stops.')
    .addOption(new Option('--explain', 'also list what of each document is in no passage, and why'))
    .addOption(REPORT)
    .action((options: Options) => indexCommand(settingFlags(options, ['explain', 'report']), env));
  command('add <paths...>', 'Copies files, folders or what is piped in (-) into the corpus and indexes them.')
    .addOption(new Option('--name <name.ext>', 'the name of what is piped in, such as minutes.pdf'))
    .addOption(REPORT)
    .action(async (paths: readonly string[], options: Options) => {
      const { corpusDir } = readSettings(settingFlags(options), env);
      // Nothing is added where what was asked for cannot be done whole.
      await pageFile(options.report as string | undefined, corpusDir);
      for (const path of await addAll(corpusDir, paths, options, terminal)) say(`Added ${path}\n`);
      await indexCommand(settingFlags(options, ['report']), env);
    });
  command(
    'remove <paths...>',
    'Deletes documents from the corpus, by their paths in it, and indexes the rest.',
  ).action(async (paths: readonly string[], options: Options) => {
    const flags = settingFlags(options);
    await removeFromCorpus(readSettings(flags, env).corpusDir, paths);
    await indexCommand(flags, env);
  });
  addSettings(
    command('serve', 'Serves the pages and the API, and indexes first what is not indexed yet.'),
    SERVING,
  )
    .addOption(new Option('--watch', 'index again whenever documents change'))
    .addOption(new Option('--insecure', 'let everybody in who can reach the address, without API keys'))
    .action((options: Options) => serve(settingFlags(options, ['watch', 'insecure']), env));
  for (const operation of OPERATIONS)
    if (TYPED.includes(operation.name)) program.addCommand(operationCommand(operation, terminal, end));
  command('doctor', 'Checks the program, the model, the disk and the index, and says what to do.').action(
    async (options: Options) => end(await doctor(settingFlags(options), terminal)),
  );
  command('mcp', 'Serves an assistant over standard input and output (Model Context Protocol).').action(
    (options: Options) => serveMcp(settingFlags(options), terminal),
  );
  program.addCommand(keysCommand(terminal, end));
  program
    .command('evaluate [args...]')
    .description('Measures the quality of search on the bundled briefings.')
    .allowUnknownOption()
    .action(async (args: readonly string[]) => end(await evaluate(args)));
  program
    .command('completion')
    .description('Prints a script that completes commands: eval "$(safeguarding-search completion bash)".')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh']))
    .action((shell: 'bash' | 'zsh') => out(completion(program, shell)));
  return program;
}
