import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Read } from './collect.js';
import type { OnPages } from './formats/format.js';
import { formatOf } from './formats/formats.js';
import { read, type SourceText } from './read.js';
import type { ReadNews } from './read-thread.js';
import type { CorpusFile } from './walk.js';

/** Reads files of the corpus; see `read`. */
export interface Reader {
  readonly read: Read;
  readonly close: () => Promise<void>;
}

export interface ReadLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: ReadLimits = { seconds: 120, megabytes: 768 };

/**
 * Reads all but plain text in a thread that is ended when a file takes too long or too much memory: that file is then
 * a problem, and the build goes on with another thread.
 */
export function openReader({ seconds, megabytes }: ReadLimits = LIMITS): Reader {
  let thread: Worker | null = null;
  const end = async () => {
    const ended = thread;
    thread = null;
    await ended?.terminate();
  };
  const start = () =>
    new Worker(new URL('./read-thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });

  async function readInThread(file: CorpusFile, onPages: OnPages = () => {}): Promise<SourceText> {
    thread ??= start();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), seconds * 1000);
    thread.postMessage(file);
    try {
      return await sourceFrom(on(thread, 'message', { signal: late.signal }), onPages);
    } catch (error) {
      if (error instanceof Unread) throw error;
      await end();
      throw explained(error as NodeJS.ErrnoException, late.signal.aborted, { seconds, megabytes });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    read: (file, onPages) => (formatOf(file.path)?.readText ? read(file) : readInThread(file, onPages)),
    close: end,
  };
}

/** What the thread says of a file that it cannot read; every other error has ended the thread. */
class Unread extends Error {}

async function sourceFrom(told: AsyncIterable<unknown>, onPages: OnPages): Promise<SourceText> {
  for await (const [news] of told as AsyncIterable<[ReadNews]>) {
    if ('source' in news) return news.source;
    if ('failure' in news) throw new Unread(news.failure);
    onPages(news.pages);
  }
  throw new Error('its reader ended');
}

function explained(cause: NodeJS.ErrnoException, late: boolean, { seconds, megabytes }: ReadLimits): Error {
  if (late)
    return new Error(`It takes longer than ${seconds} seconds to read. Split it into smaller files.`, {
      cause,
    });
  if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Error(`It takes more than ${megabytes} MB of memory to read. Split it into smaller files.`, {
      cause,
    });
  return new Error(`It is damaged (${cause.message}). Save it again, or in another format.`, { cause });
}
