import { firstOf, NO_FRONT } from '../front-matter.js';
import { tellComments } from './comments.js';
import { parseXml } from './dom.js';
import type { Format, Layout } from './format.js';
import { layOutPieces, type Piece, tidy } from './pieces.js';
import { listMembers, unpack } from './unzip.js';

/** What of a paragraph decides how it is laid out. */
interface Styles {
  /** Heading levels by the id of a style. */
  readonly levels: ReadonlyMap<string, number>;
  /** Ids of the styles that make a paragraph an entry of a list. */
  readonly lists: ReadonlySet<string>;
}

/** What programs put in by themselves. */
const NO_TITLE = /^(?:(?:word )?document\d*|untitled|microsoft word\b.*|)$/i;
const MOST_XML = 200 * 2 ** 20;

const named = (element: Element, name: string) =>
  [...element.children].filter((child) => child.tagName === name);
const valOf = (element: Element | undefined | null) => element?.getAttribute('w:val') ?? null;

/**
 * Reads a Word document (Office Open XML, ECMA-376): headings, lists, tables and footnotes. What was deleted with
 * changes tracked is left out, what was inserted is read; comments are left out and counted.
 */
async function readWord(bytes: Uint8Array): Promise<Layout> {
  const names = new Map((await listMembers(bytes)).map((member) => [member.name, member.bytes]));
  const part = async (name: string) => {
    const size = names.get(name);
    if (size === undefined) return null;
    if (size > MOST_XML) throw new Error('Its text is larger than 200 MB. Split it into smaller files.');
    return parseXml(Buffer.from(await unpack(bytes, name)).toString('utf8'));
  };
  const main = await part('word/document.xml');
  const body = main?.getElementsByTagName('w:body')[0];
  if (!body) throw new Error('It holds no Word document. Open it in Word and save it again, as .docx.');
  const styles = readStyles(await part('word/styles.xml'));
  const notes = [...(await notesOf('footnote')), ...(await notesOf('endnote'))];
  const comments = (await part('word/comments.xml'))?.getElementsByTagName('w:comment').length ?? 0;
  const pieces = [...blocksOf(body, styles), ...notes];
  return {
    ...layOutPieces(pieces),
    front: frontOf(await part('docProps/core.xml'), pieces),
    warnings: tellComments(comments),
    single: true,
  };

  async function notesOf(kind: 'footnote' | 'endnote'): Promise<readonly Piece[]> {
    const notes = (await part(`word/${kind}s.xml`))?.getElementsByTagName(`w:${kind}`) ?? [];
    return [...notes].flatMap((note): readonly Piece[] => {
      const text = tidy(
        blocksOf(note, styles)
          .map((piece) => piece.text)
          .join(' '),
      );
      return note.hasAttribute('w:type') || !text
        ? []
        : [{ kind: 'item', depth: 1, text, noise: 'footnote' }];
    });
  }
}

/** The title as printed, before the one that a template may have left. When a file was made says nothing of its text. */
function frontOf(core: Document | null, pieces: readonly Piece[]) {
  const said = tidy(core?.getElementsByTagName('dc:title')[0]?.textContent ?? '');
  const printed = pieces.slice(0, 3).find(({ kind, depth }) => kind === 'heading' && depth === 1);
  return firstOf({ title: printed?.text ?? (NO_TITLE.test(said) ? null : said) }, NO_FRONT);
}

function readStyles(styles: Document | null): Styles {
  const all = [...(styles?.getElementsByTagName('w:style') ?? [])];
  const levels = all.flatMap((style): readonly (readonly [string, number])[] => {
    const name = valOf(named(style, 'w:name')[0])?.toLowerCase() ?? '';
    const outline = valOf(style.getElementsByTagName('w:outlineLvl')[0] ?? null);
    const level =
      /^heading (\d)$/.exec(name)?.[1] ?? (name === 'title' ? '1' : outline && String(Number(outline) + 1));
    const id = style.getAttribute('w:styleId');
    return level && id && Number(level) <= 6 ? [[id, Number(level)]] : [];
  });
  const lists = all.filter((style) => {
    const name = valOf(named(style, 'w:name')[0]) ?? '';
    return /^list (?:bullet|number)/i.test(name) || style.getElementsByTagName('w:numPr').length > 0;
  });
  const ids = lists.flatMap((style) => style.getAttribute('w:styleId') ?? []);
  return { levels: new Map(levels), lists: new Set(ids) };
}

function blocksOf(container: Element, styles: Styles): readonly Piece[] {
  return [...container.children].flatMap((child): readonly Piece[] => {
    switch (child.tagName) {
      case 'w:p':
        return paragraphOf(child, styles);
      case 'w:tbl':
        return rowsOf(child, styles);
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
        return blocksOf(child, styles);
      default:
        return [];
    }
  });
}

function paragraphOf(paragraph: Element, { levels, lists }: Styles): readonly Piece[] {
  const boxes = boxesOf(paragraph).flatMap((box) => blocksOf(box, { levels, lists }));
  return [...wordsOf(paragraph, { levels, lists }), ...boxes];
}

/** Word keeps a text box twice, for itself and as a fallback for older programs. */
function boxesOf(paragraph: Element): readonly Element[] {
  const boxes = [...paragraph.getElementsByTagName('w:txbxContent')];
  return boxes.filter(
    (box) => !box.closest('mc\\:Fallback') && !box.parentElement?.closest('w\\:txbxContent'),
  );
}

function wordsOf(paragraph: Element, { levels, lists }: Styles): readonly Piece[] {
  const text = tidy(textOf(paragraph));
  const properties = named(paragraph, 'w:pPr')[0];
  const style = valOf(properties && named(properties, 'w:pStyle')[0]) ?? '';
  if (!text) return [];
  if (/^TOC/i.test(style)) return [{ kind: 'paragraph', text, noise: 'contents list' }];
  const level = levels.get(style);
  if (level !== undefined) return [{ kind: 'heading', depth: level, text }];
  const list = properties?.getElementsByTagName('w:numPr')[0];
  if (!list && !lists.has(style)) return [{ kind: 'paragraph', text }];
  return [{ kind: 'item', depth: 1 + Number(valOf(list?.getElementsByTagName('w:ilvl')[0]) ?? 0), text }];
}

function rowsOf(table: Element, styles: Styles): readonly Piece[] {
  return named(table, 'w:tr').flatMap((row): readonly Piece[] => {
    const cells = named(row, 'w:tc').map((cell) => blocksOf(cell, styles));
    // A table of one cell frames text.
    if (cells.length === 1) return cells[0]!;
    const texts = cells
      .map((cell) => cell.map(({ text }) => text.replace(/\n/g, ' ')).join(' '))
      .filter(Boolean);
    return [{ kind: 'table', text: texts.join(' | ') }];
  });
}

/** What of a document is no text, or is no longer. */
const LEFT_OUT =
  /^(?:w:del|w:moveFrom|w:pPr|w:rPr|w:instrText|w:delText|mc:Fallback|w:object|w:txbxContent)$/;

function textOf(element: Element): string {
  return [...element.children]
    .map((child): string => {
      if (LEFT_OUT.test(child.tagName)) return '';
      if (child.tagName === 'w:t') return child.textContent ?? '';
      if (child.tagName === 'w:tab') return ' ';
      if (child.tagName === 'w:br' || child.tagName === 'w:cr') return '\n';
      if (child.tagName === 'w:noBreakHyphen') return '‑';
      return textOf(child);
    })
    .join('');
}

export const DOCX: Format = {
  name: 'Word',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['.docx'],
  read: readWord,
};
