import type { Database } from 'better-sqlite3';
import { Sqlite } from '../sqlite.js';

/*
 * documents ─┬─ drops
 *            └─ places ── articles ── passages, by row ─┬─ passage_index: their words, for filters
 *                            │                          ├─ postings and lengths: their words, for BM25
 *                            └─ title_index:            └─ row-th vector of vectors.f32, row-th point of the graph,
 *                               words of their titles       vectors of their sentences in sentences.i8
 *
 *              articles ─┬─ quotes, by row ─┬─ quote_index: words of quote, context and speaker
 *                        │                  └─ row-th vector of quotes.f32
 *                        └─ naming ── authorities
 *              passages ─── speaking: speakers of whom they hold a quote
 *
 * A place is where an article is printed; place 0 is the article's own, the others are its copies.
 * `first_indexed` is the moment of the build that first had the words, carried over from build to build.
 * Quotes, speakers, judgements and authorities are kept as JSON, beside what they are looked up by.
 * The indexes hold no text: what they are given are words as language/words.ts folds them, so that a word
 * is the same thing for the index, the vocabulary and whoever marks the words that matched.
 */
const SCHEMA = `
  CREATE TABLE documents (
    number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, media_type TEXT NOT NULL, length INTEGER NOT NULL,
    sha256 TEXT NOT NULL, text TEXT NOT NULL, pages TEXT NOT NULL
  ) STRICT;
  CREATE TABLE drops (
    document INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, reason TEXT NOT NULL
  ) STRICT;
  CREATE INDEX drops_of_document ON drops (document);
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, author TEXT, date TEXT, first_day TEXT, last_day TEXT
  ) STRICT;
  CREATE TABLE places (
    article INTEGER NOT NULL, place INTEGER NOT NULL, document INTEGER NOT NULL, span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL, title TEXT, publisher TEXT, publisher_key TEXT, source TEXT, date TEXT, url TEXT,
    PRIMARY KEY (article, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX places_in_document ON places (document);
  CREATE INDEX places_by_publisher ON places (publisher_key);
  CREATE TABLE passages (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL, text TEXT NOT NULL,
    heading TEXT, spans TEXT NOT NULL, sentences TEXT NOT NULL, hash TEXT NOT NULL,
    pages TEXT, first_indexed TEXT NOT NULL
  ) STRICT;
  CREATE INDEX passages_by_age ON passages (first_indexed);
  CREATE INDEX passages_of_article ON passages (article);
  CREATE INDEX passages_by_hash ON passages (hash);
  CREATE TABLE words (word TEXT PRIMARY KEY, passages INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE lengths (
    row INTEGER PRIMARY KEY, title INTEGER NOT NULL, heading INTEGER NOT NULL, text INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE postings (stem TEXT PRIMARY KEY, postings BLOB NOT NULL, places BLOB NOT NULL) STRICT;
  CREATE VIRTUAL TABLE passage_index USING fts5(
    title, heading, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE title_index USING fts5(
    title, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE TABLE quotes (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL, kind TEXT NOT NULL, speaker TEXT,
    hash TEXT NOT NULL, quote TEXT NOT NULL, first_indexed TEXT NOT NULL
  ) STRICT;
  CREATE INDEX quotes_of_article ON quotes (article);
  CREATE INDEX quotes_by_speaker ON quotes (speaker);
  CREATE INDEX quotes_by_hash ON quotes (hash);
  CREATE VIRTUAL TABLE quote_index USING fts5(
    words, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE TABLE speaking (speaker TEXT NOT NULL, passage INTEGER NOT NULL, PRIMARY KEY (speaker, passage)) STRICT,
    WITHOUT ROWID;
  CREATE TABLE speakers (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, quotes INTEGER NOT NULL, speaker TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE judgements (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, judgement TEXT NOT NULL, first_indexed TEXT NOT NULL
  ) STRICT;
  CREATE TABLE authorities (id TEXT PRIMARY KEY, name TEXT NOT NULL, authority TEXT NOT NULL) STRICT,
    WITHOUT ROWID;
  CREATE TABLE naming (authority TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (authority, article)) STRICT,
    WITHOUT ROWID;
`;

/**
 * Creates the database of a new build and begins the one transaction that fills it. Nobody reads it before it
 * is whole and nobody keeps it when it fails, so it needs no journal, and no sync before the last.
 */
export function createCollection(path: string): Database {
  const db = new Sqlite(path);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.exec(SCHEMA);
  db.exec('BEGIN');
  return db;
}

/** Opens the database of a finished build, for reading alone. */
export function openCollection(path: string): Database {
  return new Sqlite(path, { readonly: true, fileMustExist: true });
}
