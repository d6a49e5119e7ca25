import { Readability } from '@mozilla/readability';
import { shinglesOf } from '../deduplicate.js';
import { sameness } from '../role.js';
import { parseDocument } from './dom.js';
import { domPieces } from './dom-pieces.js';
import { elsewhere } from './elsewhere.js';
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
/** People write pages a tenth as deep. */
const DEEPEST = 250;
const named = (...names: readonly string[]) =>
  names.map((name) => `[id*="${name}" i], [class*="${name}" i]`).join(', ');
/** What stands before a page until its reader has agreed to something. */
const WALL = named('cookie', 'consent');
/** What sites call that which stands beside a story or below it. */
const BESIDE = named('comment', 'disqus', 'related', 'recommend', 'sidebar', 'most-read', 'popular');
/** What frames every page of a site. */
const FRAME = `nav, header nav, footer, aside, form, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], ${BESIDE}`;
/** What holds more of a page's words is no wall before it, by its name alone. */
const MOST_OF_WALL = 0.6;

/** An element that holds the heading of a page or its story stays, whatever it is called. */
function remove(elements: Iterable<Element>): void {
  for (const element of elements)
    if (!element.matches('html, body, main, article') && !element.querySelector('main, article, h1'))
      element.remove();
}

function parse(html: string): Document {
  const page = parseDocument(html);
  remove(page.querySelectorAll('script, style, template, [role="dialog"]'));
  const most = MOST_OF_WALL * lengthOf(page.body);
  remove([...page.querySelectorAll(WALL)].filter((wall) => lengthOf(wall) <= most));
  return page;
}

const lengthOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').length ?? 0;

const wordsOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('\n');

/**
 * Finds the main content of a page: by Readability, whose choice is checked against what the page says its article
 * is, and against all that the page shows outside its frame.
 */
export function mainContent(html: string, { body, isArticle, front }: PageMetadata): MainContent {
  const read = readable(html, isArticle);
  const shown = isArticle && read ? read : fuller(read, outsideFrame(html), isLaidOut(html) ? 0.8 : 0.6);
  const given = body && body.length > LONG_BODY ? bodyPieces(body) : null;
  const pieces = given && holds(shown, given) < ENOUGH ? given : shown;
  const title = front.title ?? firstHeading(pieces);
  return { pieces: titled(pieces, title), title };
}

function readable(html: string, isArticle: boolean): readonly Piece[] | null {
  const page = parse(html);
  if (isArticle) remove(elsewhere(page));
  const content = contentOf(page);
  const root = content ? parseDocument(content).body : null;
  return root && domPieces(root);
}

/** Are elements nested in an element so deep, itself counted? Looks no deeper. */
const isDeeper = (element: Element, depth: number): boolean =>
  depth === 0 || [...element.children].some((child) => isDeeper(child, depth - 1));

/**
 * On damaged pages the library throws errors that tell nobody anything, and it takes time in the square of their
 * depth; all that they show is read then.
 */
function contentOf(page: Document): string | null {
  if (isDeeper(page.documentElement, DEEPEST)) return null;
  try {
    return new Readability(page, { keepClasses: false }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function outsideFrame(html: string): readonly Piece[] {
  const page = parse(html);
  remove(page.querySelectorAll(FRAME));
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

/** It may be a text of lines as well as markup. */
function bodyPieces(body: string): readonly Piece[] {
  return domPieces(parseDocument(body.replace(/\n+/g, '<p>')).body);
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
