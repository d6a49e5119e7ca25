import { parentPort } from 'node:worker_threads';
import { read, type SourceText } from './read.js';
import type { CorpusFile } from './walk.js';

/** What the thread makes of a file. */
export type ReadNews = { readonly source: SourceText } | { readonly failure: string };

// Of damaged files the PDF library leaves some promises to nobody; what it says of the file comes by another.
process.on('unhandledRejection', () => {});

/** The entry of a thread that reads files, one after the other, for as long as it is wanted. */
parentPort!.on('message', async (file: CorpusFile) => {
  const news: ReadNews = await read(file).then(
    (source) => ({ source }),
    (error: Error) => ({ failure: error.message }),
  );
  parentPort!.postMessage(news);
});
