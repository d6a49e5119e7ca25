import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

interface Watch {
  readonly corpusDir: string;
  /** Is called once at the start, and whenever the corpus has changed and then rested. */
  readonly onChange: () => Promise<void>;
  readonly everyMs?: number;
}

async function stateOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return `${path} ${found?.size} ${found?.mtimeMs}\n`;
}

/** Changes whenever a file comes, goes or is written. */
async function signatureOf(folder: string): Promise<string> {
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(await stateOf(join(folder, path)));
  return hash.digest('hex');
}

/**
 * Looks for changes by reading the folder again and again: shared drives, where teams keep their documents,
 * send no notices of change. A file that is still being copied changes from look to look and is waited for.
 * @returns a function that stops it
 */
export function watchCorpus({ corpusDir, onChange, everyMs = 2000 }: Watch): () => void {
  let seen: string | null = null;
  let handled: string | null = null;
  let timer: NodeJS.Timeout;
  let stopped = false;

  async function look(): Promise<void> {
    const signature = await signatureOf(corpusDir);
    const rests = signature === seen;
    seen = signature;
    if (rests && signature !== handled) {
      handled = signature;
      await onChange();
    }
  }
  const wait = () => {
    if (!stopped) timer = setTimeout(() => look().finally(wait), everyMs).unref();
  };

  wait();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
