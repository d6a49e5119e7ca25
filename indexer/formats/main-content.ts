import { Readability } from '@mozilla/readability';
import { shinglesOf } from '../deduplicate.js';
import { sameness } from '../role.js';
import { parseDocument } from './dom.js';
import { domPieces } from './dom-pieces.js';
import type { PageMetadata } from './html-metadata.js';
import { type Piece, tidy } from './pieces.js';

/** The main content of a page, and the title that stands over it. */
interface MainContent {
  readonly pieces: readonly Piece[];
  readonly title: string | null;
}

/** Of the text that a page says is its article, less than this found means that something else was found. */
const ENOUGH = 0.7;
const LONG_BODY = 500;
/** What stands before a page until its reader has agreed to something. */
const WALL =
  '[role="dialog"], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i]';
/** What frames every page of a site. */
const FRAME = `nav, header nav, footer, aside, form, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], ${WALL}`;

/** A page without some of its elements; one that holds its heading or its story stays, whatever it is called. */
function without(page: Document, selector: string): Document {
  for (const element of page.querySelectorAll(selector))
    if (!element.matches('html, body, main, article') && !element.querySelector('main, article, h1'))
      element.remove();
  return page;
}

const wordsOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('\n');

/**
 * Finds the main content of a page: by Readability, whose choice is checked against what the page says its article
 * is, and against all that the page shows outside its frame.
 */
export function mainContent(html: string, { body, isArticle, front }: PageMetadata): MainContent {
  const read = readable(html);
  const shown = isArticle && read ? read : fuller(read, outsideFrame(html), isLaidOut(html) ? 0.8 : 0.6);
  const given = body && body.length > LONG_BODY ? bodyPieces(body) : null;
  const pieces = given && holds(shown, given) < ENOUGH ? given : shown;
  const title = front.title ?? firstHeading(pieces);
  return { pieces: titled(pieces, title), title };
}

function readable(html: string): readonly Piece[] | null {
  const content = contentOf(without(parseDocument(html), WALL));
  const root = content ? parseDocument(content).body : null;
  return root && domPieces(root);
}

/** On damaged pages the library throws errors that tell nobody anything; all that they show is read then. */
function contentOf(page: Document): string | null {
  try {
    return new Readability(page, { keepClasses: false }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function outsideFrame(html: string): readonly Piece[] {
  const page = without(parseDocument(html), FRAME);
  const root = page.querySelector('main, [role="main"]') ?? page.body;
  return root ? domPieces(root) : [];
}

/** A newsletter is laid out in tables, each of its stories in a cell. */
function isLaidOut(html: string): boolean {
  const page = parseDocument(html);
  return page.querySelector('td p, td h1, td h2') !== null && !page.querySelector('main, article');
}

/** Readability takes one stretch of a page: from a list of articles or a newsletter it would take the longest alone. */
function fuller(read: readonly Piece[] | null, all: readonly Piece[], enough: number): readonly Piece[] {
  if (!read) return all;
  const prose = (pieces: readonly Piece[]) =>
    wordsOf(pieces.filter(({ text }) => text.length > 80 || /[.!?]["”’]?$/.test(text))).length;
  return prose(read) < enough * prose(all) ? all : read;
}

function bodyPieces(body: string): readonly Piece[] {
  const lines = body.replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, ' ');
  return lines.split(/\n+/).map((line) => ({ kind: 'paragraph' as const, text: tidy(line) }));
}

/** The share of a text's four-word shingles that some pieces hold. */
function holds(pieces: readonly Piece[], text: readonly Piece[]): number {
  const found = shinglesOf(wordsOf(pieces));
  const wanted = [...shinglesOf(wordsOf(text))];
  const have = new Set(found);
  return wanted.filter((shingle) => have.has(shingle)).length / Math.max(1, wanted.length);
}

const firstHeading = (pieces: readonly Piece[]) =>
  pieces.find(({ kind }) => kind === 'heading')?.text ?? null;

/** The title stands over the content, as on the page; Readability leaves it out. */
function titled(pieces: readonly Piece[], title: string | null): readonly Piece[] {
  if (!title) return pieces;
  const there = pieces.slice(0, 4).some(({ text }) => sameness(text) === sameness(title));
  return there ? pieces : [{ kind: 'heading', depth: 1, text: tidy(title) }, ...pieces];
}
