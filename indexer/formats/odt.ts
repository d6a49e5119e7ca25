import { firstOf, NO_FRONT } from '../front-matter.js';
import { tellComments } from './comments.js';
import { parseXml } from './dom.js';
import type { Format, Layout } from './format.js';
import { layOutPieces, type Piece, tidy } from './pieces.js';
import { listMembers, unpack } from './unzip.js';

/** What of a document is no text, or is no longer. */
const LEFT_OUT = /^(?:office:annotation|text:tracked-changes|text:note|draw:frame|text:bookmark.*)$/;

/** Reads an OpenDocument text (ISO/IEC 26300): headings, lists and tables; deletions and comments are left out. */
async function readOdt(bytes: Uint8Array): Promise<Layout> {
  await listMembers(bytes);
  const xml = async (name: string) => parseXml(Buffer.from(await unpack(bytes, name)).toString('utf8'));
  const content = await xml('content.xml');
  const body = content.getElementsByTagName('office:text')[0];
  if (!body) throw new Error('It holds no OpenDocument text. Save it again, as .odt or .docx.');
  const meta = await xml('meta.xml').catch(() => null);
  const say = (name: string) => tidy(meta?.getElementsByTagName(name)[0]?.textContent ?? '') || null;
  const titles = titleStyles(content);
  const pieces = blocksOf(body, 0, titles);
  const printed = pieces.slice(0, 3).find(({ kind, depth }) => kind === 'heading' && depth === 1);
  const front = firstOf({ title: printed?.text ?? say('dc:title') }, NO_FRONT);
  const comments = content.getElementsByTagName('office:annotation').length;
  return { ...layOutPieces(pieces), front, warnings: tellComments(comments), single: true };
}

/** The names of the style of titles, and of those that a document made from it. */
function titleStyles(content: Document): ReadonlySet<string> {
  const own = [...content.getElementsByTagName('style:style')].filter(
    (style) => style.getAttribute('style:parent-style-name') === 'Title',
  );
  return new Set(['Title', ...own.map((style) => style.getAttribute('style:name') ?? '')]);
}

function blocksOf(container: Element, depth: number, titles: ReadonlySet<string>): readonly Piece[] {
  return [...container.children].flatMap((child): readonly Piece[] => {
    switch (child.tagName) {
      case 'text:h': {
        const level = Number(child.getAttribute('text:outline-level') ?? 1);
        return [{ kind: 'heading', depth: Math.min(6, level), text: tidy(textOf(child)) }];
      }
      case 'text:p':
        if (titles.has(child.getAttribute('text:style-name') ?? ''))
          return [{ kind: 'heading', depth: 1, text: tidy(textOf(child)) }];
        return [{ kind: depth > 0 ? 'item' : 'paragraph', depth, text: tidy(textOf(child)) }];
      case 'text:list':
        return blocksOf(child, depth + 1, titles);
      case 'text:list-item':
      case 'text:section':
      case 'table:table-header-rows':
      case 'table:table':
        return blocksOf(child, depth, titles);
      case 'text:table-of-content':
        return blocksOf(child, depth, titles).map((piece) => ({ ...piece, noise: 'contents list' }));
      case 'text:index-body':
        return blocksOf(child, depth, titles);
      case 'table:table-row':
        return [{ kind: 'table', text: cellsOf(child, titles) }];
      default:
        return [];
    }
  });
}

const cellsOf = (row: Element, titles: ReadonlySet<string>) =>
  [...row.children]
    .map((cell) =>
      blocksOf(cell, 0, titles)
        .map(({ text }) => text.replace(/\n/g, ' '))
        .join(' '),
    )
    .filter(Boolean)
    .join(' | ');

function textOf(element: Element): string {
  return [...element.childNodes]
    .map((node): string => {
      if (node.nodeType === 3) return node.textContent ?? '';
      if (node.nodeType !== 1) return '';
      const child = node as Element;
      if (LEFT_OUT.test(child.tagName)) return '';
      if (child.tagName === 'text:line-break') return '\n';
      if (child.tagName === 'text:s' || child.tagName === 'text:tab') return ' ';
      return textOf(child);
    })
    .join('');
}

export const ODT: Format = {
  name: 'OpenDocument',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extensions: ['.odt'],
  read: readOdt,
};
