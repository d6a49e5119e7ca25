import { ask } from './ask.js';
import { articles, documents, getArticle, getDocument, getPassage, stats } from './documents.js';
import type { Operation } from './operation.js';
import { authorities, checkQuote, judgements, quotes, speakers } from './records.js';
import { search } from './search.js';

/** Everything that can be asked of a collection, in the order in which it is shown. */
export const OPERATIONS: readonly Operation[] = [
  search,
  ask,
  quotes,
  checkQuote,
  speakers,
  judgements,
  authorities,
  articles,
  getArticle,
  getPassage,
  documents,
  getDocument,
  stats,
];
