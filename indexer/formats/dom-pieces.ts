import type { BlockKind } from '../block.js';
import { type Piece, tidy } from './pieces.js';

/** What stands on no page as words. */
const UNSEEN =
  /^(?:script|style|template|noscript|svg|math|iframe|object|embed|canvas|video|audio|select|button|head|link|meta)$/;
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** What the words of an element become. */
interface Context {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly noise?: string;
}

const PARAGRAPH: Context = { kind: 'paragraph', depth: 0 };

/** Reads the blocks under an element in the order of the page, as it would be shown. */
export function domPieces(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  const flush = ({ kind, depth, noise }: Context) => {
    const text = tidy(words);
    words = '';
    if (text) pieces.push({ kind, depth, text, ...(noise && { noise }) });
  };
  const visit = (element: Element, context: Context): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) words += (child.textContent ?? '').replace(/\s+/g, ' ');
      else if (child.nodeType === 1) enter(child as Element, context);
    }
  };
  const enter = (element: Element, context: Context): void => {
    const name = element.localName.toLowerCase();
    if (UNSEEN.test(name) || isHidden(element)) return;
    if (name === 'br') {
      // Two in a row part paragraphs, one only breaks a line.
      if (/\n *$/.test(words)) flush(context);
      else words += '\n';
    } else if (name === 'tr' && !isLayout(element)) {
      flush(context);
      const cells = [...element.children].map((cell) => tidy(cell.textContent ?? '').replace(/\s+/g, ' '));
      words = cells.filter(Boolean).join(' | ');
      flush({ ...context, kind: 'table', depth: 0 });
    } else if (name === 'hr') {
      flush(context);
    } else if (BLOCKS.test(name)) {
      flush(context);
      const inside = contextIn(name, context);
      visit(element, inside);
      flush(inside);
    } else visit(element, context);
  };
  enter(root, PARAGRAPH);
  flush(PARAGRAPH);
  return pieces;
}

/** Tables lay out many a newsletter: a row whose cells hold blocks of their own is no row of figures. */
function isLayout(row: Element): boolean {
  return row.children.length < 2 || row.querySelector('table, p, h1, h2, h3, h4, ul, ol, div') !== null;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function contextIn(name: string, context: Context): Context {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return { ...context, kind: 'heading', depth: Number(heading) };
  if (name === 'li' || name === 'dd') return { ...context, kind: 'item', depth: context.depth + 1 };
  if (name === 'blockquote') return { ...context, kind: 'quotation', depth: 0 };
  if (name === 'figcaption') return { ...context, noise: 'caption' };
  return context;
}
