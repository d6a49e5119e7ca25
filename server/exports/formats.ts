import type { Article } from '../../store/store.js';
import type { Listing } from '../operations/listing.js';
import { writeBibtex } from './bibtex.js';
import { writeCslJson } from './csl-json.js';
import { writeCsv } from './csv.js';
import { writeJsonl } from './jsonl.js';
import { writeMarkdown } from './markdown.js';
import { writeRis } from './ris.js';

/** What an answer listed, on its way out. */
export interface Listed {
  readonly listing: Listing;
  readonly things: readonly object[];
  /** The articles that stand behind the things, each once. */
  readonly articles: readonly Article[];
}

export interface Format {
  readonly mediaType: string;
  readonly extension: string;
  /** Whether it is about the articles, and so only for lists of what stands in one. */
  readonly ofArticles: boolean;
  /** Writes piece by piece, so that a long list is sent while it is written. */
  readonly write: (listed: Listed) => Iterable<string>;
}

const table = { ofArticles: false };
const references = { ofArticles: true };

/** What lists can be exported as, by the name that `format` takes. */
export const FORMATS = {
  csv: { mediaType: 'text/csv', extension: 'csv', ...table, write: writeCsv },
  jsonl: { mediaType: 'application/x-ndjson', extension: 'jsonl', ...table, write: writeJsonl },
  markdown: { mediaType: 'text/markdown', extension: 'md', ...table, write: writeMarkdown },
  'csl-json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'csl.json',
    ...references,
    write: writeCslJson,
  },
  ris: { mediaType: 'application/x-research-info-systems', extension: 'ris', ...references, write: writeRis },
  bibtex: { mediaType: 'application/x-bibtex', extension: 'bib', ...references, write: writeBibtex },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** The formats that a list can be exported as. */
export function formatsOf({ articleId }: Listing): readonly FormatName[] {
  const names = Object.keys(FORMATS) as FormatName[];
  return names.filter((name) => articleId !== undefined || !FORMATS[name].ofArticles);
}
