import type { Span } from '../../language/span.js';
import type { PageMark } from '../../store/store.js';
import { type Block, type BlockKind, trim } from '../block.js';
import type { FrontMatter } from '../front-matter.js';
import type { GivenArticle, Layout } from './format.js';

/** A block on its way into a text: what a format finds whose file is no text itself. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  readonly depth?: number;
  readonly noise?: string;
  /** The pages that it stands on: where in its text each begins. The first is at 0. */
  readonly pages?: readonly PageMark[];
}

/** Pieces that the format sets apart as one article. */
export interface PieceArticle {
  readonly front: FrontMatter;
  readonly pieces: readonly Piece[];
}

const together = (above: Piece | undefined, below: Piece) =>
  above?.kind === below.kind && (below.kind === 'item' || below.kind === 'table');

/** White space that a page would not show, and what UTF-16 cannot mean. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Puts pieces together to a text: blocks are parted by an empty line, items of a list and rows of a table by none. */
export function layOutPieces(pieces: readonly Piece[]): Pick<Layout, 'text' | 'blocks' | 'pages'> {
  let text = '';
  let above: Piece | undefined;
  const blocks: Block[] = [];
  const pages: PageMark[] = [];
  for (const piece of pieces) {
    const span = trim(piece.text, { start: 0, end: piece.text.length });
    if (!span) continue;
    const gap = above === undefined || together(above, piece) ? 0 : 1;
    if (above !== undefined) text += gap === 0 ? '\n' : '\n\n';
    const start = text.length;
    text += piece.text.slice(span.start, span.end);
    const { kind, depth = 0, noise } = piece;
    blocks.push({ kind, depth, gap, omit: [], span: { start, end: text.length }, ...(noise && { noise }) });
    for (const mark of piece.pages ?? []) addMark(pages, { ...mark, start: start + mark.start });
    above = piece;
  }
  return { text, blocks, ...(pages.length > 0 && { pages }) };
}

function addMark(pages: PageMark[], mark: PageMark): void {
  if (pages.at(-1)?.page !== mark.page) pages.push(pages.length === 0 ? { ...mark, start: 0 } : mark);
}

/** The same for pieces of several articles, which stay apart. */
export function layOutArticles(
  articles: readonly PieceArticle[],
): Required<Pick<Layout, 'text' | 'blocks' | 'articles'>> {
  const filled = articles.filter(({ pieces }) => pieces.some(({ text }) => /\S/.test(text)));
  const parts = filled.map(({ pieces }) => layOutPieces(pieces));
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n\n';
    starts.push(text.length);
    text += part.text;
  }
  const blocks = parts.flatMap((part, index) => part.blocks.map((block) => move(block, starts[index]!)));
  const given = filled.map(({ front }, index): GivenArticle => {
    const start = starts[index]!;
    return { front, span: { start, end: start + parts[index]!.text.length } };
  });
  return { text, blocks, articles: given };
}

function move(block: Block, by: number): Block {
  const span: Span = { start: block.span.start + by, end: block.span.end + by };
  return { ...block, span, gap: block.span.start === 0 && by > 0 ? 2 : block.gap };
}
