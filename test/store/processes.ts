import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** Copies the store into `folder` as JavaScript, so that processes of their own can run it and be killed. */
export function compileStore(folder: string): void {
  compileFolders(folder, ['store', 'language', 'test/store']);
}

/** The same with these folders of the project. */
export function compileFolders(folder: string, parts: readonly string[]): void {
  for (const part of parts) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.tsx?$/.test(name)) compile(join(folder, name));
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module","version":"0.0.0"}');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

function compile(path: string): void {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: 'hono/jsx',
  };
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions });
  writeFileSync(path.replace(/\.tsx?$/, '.js'), outputText);
}

/** A running script: what it has printed so far, and its end. */
export interface Running {
  readonly process: ChildProcess;
  readonly printed: () => string;
  /** The signal or the exit code with which it ends. */
  readonly ended: Promise<string | number>;
}

const LIMITED = 'ulimit -f "$0"; exec "$@"';

/**
 * Runs a module's text in `folder` with Node. `limitKilobytes` bounds each file that it writes: the system
 * refuses to write more, as a full disk does.
 */
export function run(folder: string, source: string, limitKilobytes?: number): Running {
  const node = [process.execPath, '--input-type=module', '-e', source] as const;
  const [command, ...args] =
    limitKilobytes === undefined ? node : (['bash', '-c', LIMITED, String(limitKilobytes), ...node] as const);
  const child = spawn(command, args, { cwd: folder });
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += data;
  });
  child.stderr.on('data', (data) => {
    printed += data;
  });
  const ended = once(child, 'close').then(([code, signal]) => signal ?? code);
  return { process: child, printed: () => printed, ended };
}

/** Waits until a running script has printed a text. */
export async function until(running: Running, text: string): Promise<void> {
  while (!running.printed().includes(text)) {
    if (running.process.exitCode !== null) throw new Error(`It ended early: ${running.printed()}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
