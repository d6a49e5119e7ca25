import { type Command, CommanderError } from 'commander';
import { RequestProblem } from '../server/problem.js';
import { IndexError } from '../store/index-error.js';
import { createProgram } from './program.js';
import { EXIT, type Exit, type Terminal } from './terminal.js';

/** Every command throws where it would end the process, and writes where it is told to. */
function tame(command: Command, { out, say }: Terminal): void {
  command.exitOverride().configureOutput({ writeOut: out, writeErr: say });
  for (const one of command.commands) tame(one, { out, say } as Terminal);
}

function exitOf(error: Error): Exit {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.found : EXIT.wrongUse;
  if (error instanceof IndexError) return EXIT.noIndex;
  return error instanceof RequestProblem && error.status === 404 ? EXIT.nothing : EXIT.wrongUse;
}

/** Runs a command line. Whatever goes wrong is said with its remedy. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<Exit> {
  let exit: Exit = EXIT.found;
  const program = createProgram(terminal, (ended) => {
    exit = ended;
  });
  tame(program, terminal);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    // What is wrong with a command line commander has said already.
    if (!(error instanceof CommanderError)) terminal.say(`${(error as Error).message}\n`);
    return exitOf(error as Error);
  }
}
