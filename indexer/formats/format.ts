import type { Span } from '../../language/span.js';
import type { PageMark } from '../../store/store.js';
import type { Block } from '../block.js';
import type { FrontMatter } from '../front-matter.js';

/** An article that the format itself sets apart, such as an entry of a feed, with what it says about it. */
export interface GivenArticle {
  readonly span: Span;
  readonly front: FrontMatter;
}

/** What a format makes of a file. The same bytes always give the same. All spans point into `text`. */
export interface Layout {
  /** The document's own text: decoded where the file is text, else put together from what the file holds. */
  readonly text: string;
  /** In order, never overlapping. */
  readonly blocks: readonly Block[];
  readonly front: FrontMatter;
  /** In order; left out where the format sets none apart. */
  readonly articles?: readonly GivenArticle[];
  /** The file says that it is one article: only strong signs part it. */
  readonly single?: boolean;
  /** Where pages begin; left out where there are none. */
  readonly pages?: readonly PageMark[];
  /** What of the file could not be used, each with its remedy; the rest was read. */
  readonly warnings: readonly string[];
}

/** How many pages of a file have been read. */
export interface PagesRead {
  readonly done: number;
  readonly total: number;
}

export type OnPages = (read: PagesRead) => void;

/** One kind of file. */
export interface Format {
  /** What people call it. */
  readonly name: string;
  readonly mediaType: string;
  /** With the dot, in small letters. */
  readonly extensions: readonly string[];
  /** How such a file begins, where that tells it from a text: a name that does not fit it is overruled. */
  readonly magic?: RegExp;
  /**
   * Tells of each page that it has read, where there are any.
   * @throws Error with the remedy when nothing of the file can be read
   */
  readonly read: (bytes: Uint8Array, onPages: OnPages) => Layout | Promise<Layout>;
  /** The same from a decoded text, where the document's own text is the file's. */
  readonly readText?: (text: string) => Layout;
}
