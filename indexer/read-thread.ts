import { parentPort } from 'node:worker_threads';
import type { PagesRead } from './formats/format.js';
import { read, type SourceText } from './read.js';
import type { CorpusFile } from './walk.js';

/** What the thread tells of a file: how far it is, and last what it makes of it. */
export type ReadNews =
  | { readonly pages: PagesRead }
  | { readonly source: SourceText }
  | { readonly failure: string };

// Of damaged files the PDF library leaves some promises to nobody; what it says of the file comes by another.
process.on('unhandledRejection', () => {});

/** The entry of a thread that reads files, one after the other, for as long as it is wanted. */
parentPort!.on('message', async (file: CorpusFile) => {
  const say = (news: ReadNews) => parentPort!.postMessage(news);
  await read(file, (pages) => say({ pages })).then(
    (source) => say({ source }),
    (error: Error) => say({ failure: error.message }),
  );
});
