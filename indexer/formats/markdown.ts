import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { Span } from '../../language/span.js';
import { type Block, type BlockKind, blankLines, LINE_END, trim } from '../block.js';
import { decode } from '../decode.js';
import { type FrontMatter, NO_FRONT, type ReadFront, readFront as readFields } from '../front-matter.js';
import type { Format, Layout } from './format.js';
import { isNestedTooDeep } from './nesting.js';
import { layOutPlainText, plainText } from './plain-text.js';

/** A Markdown document. `warnings` say what of its front matter could not be used, and the remedy. */
interface Markdown {
  readonly blocks: readonly Block[];
  readonly front: FrontMatter;
  readonly warnings: readonly string[];
}

/** What the parser makes of a text: its nodes, and where markup stands, in order and apart from each other. */
interface Tree {
  readonly nodes: readonly RootContent[];
  readonly markup: readonly Span[];
}

/** What a paragraph becomes, by the container around it. */
interface Role {
  readonly kind: BlockKind;
  readonly depth: number;
}

/** A node that becomes a block. */
interface Leaf extends Role {
  readonly span: Span;
}

interface Token {
  readonly type: string;
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

// The parser's tokens that are markup, and none of the text that a reader sees.
const MARKUP: ReadonlySet<string> = new Set([
  // Of blocks, also where their lines go on.
  ...['linePrefix', 'blockQuotePrefix', 'listItemIndent', 'taskListCheck', 'tableCellDivider'],
  ...['atxHeadingSequence', 'setextHeadingLine', 'codeFencedFence', 'definition'],
  // In a line.
  ...['emphasisSequence', 'strongSequence', 'strikethroughSequence', 'codeTextSequence'],
  ...['labelMarker', 'resource', 'reference', 'autolinkMarker', 'image', 'gfmFootnoteCall'],
  ...['htmlText', 'escapeMarker', 'hardBreakEscape'],
]);

const PARAGRAPH: Role = { kind: 'paragraph', depth: 0 };
// `key: value`, or a line that belongs to one: indented, a list's, a comment, or empty.
const METADATA_LINE = /^(?:[\w-]+\s*:|[\s#-]|$)/;

/** Lays out a Markdown text (CommonMark with YAML front matter and GitHub's tables, task lists, footnotes). */
export function markdown(text: string): Markdown {
  const tree = parse(text, [remarkFrontmatter]);
  const [first] = tree.nodes;
  const read = first?.type === 'yaml' ? readYaml(first.value) : null;
  if (first && read) return { blocks: toBlocks(text, tree, spanOf(first).end), ...read };
  const nodes = first?.type === 'yaml' ? parse(text, []) : tree;
  return { blocks: toBlocks(text, nodes, 0), front: NO_FRONT, warnings: [] };
}

function parse(text: string, extensions: PluggableList): Tree {
  const markup: Span[] = [];
  const beforeEnter = ({ type, start, end }: Token): undefined => {
    if (MARKUP.has(type)) markup.push({ start: start.offset, end: end.offset });
  };
  const parser = unified().data('fromMarkdownExtensions', [{ beforeEnter }]);
  parser.use(remarkParse).use(remarkGfm).use(extensions);
  // The parser would drop a byte order mark at the start, and so shift every position by one.
  const { children } = parser.parse(text.replace(/^\uFEFF/, ' ')) as Root;
  return { nodes: children, markup: merge(markup) };
}

/** Joins spans that touch or lie in one another; they come in order of their starts. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || last.end < span.start) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

function toBlocks(text: string, { nodes, markup }: Tree, start: number): readonly Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const { kind, depth, span } of nodes
    .flatMap((node) => findLeaves(node, PARAGRAPH))
    .flatMap((leaf) => linesOf(text, leaf))) {
    while ((markup[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const omit = startingBefore(span.end, markup, next);
    const shown = trim(text, span, omit);
    if (!shown) continue;
    const gap = blankLines(text, { start: blocks.at(-1)?.span.end ?? start, end: shown.start });
    blocks.push({ kind, span: shown, depth, gap, omit: omit.filter((part) => isInside(part, shown)) });
  }
  return blocks;
}

const FEWEST_LINES = 4;

/** A page saved as Markdown without its blank lines: a paragraph in which no line goes on in the next is one a line. */
function linesOf(text: string, leaf: Leaf): readonly Leaf[] {
  const own = text.slice(leaf.span.start, leaf.span.end);
  const lines = own.split('\n').filter((line) => line.trim() !== '').length;
  if (leaf.kind !== 'paragraph' || lines < FEWEST_LINES) return [leaf];
  const parts = plainText(own);
  if (parts.length < lines || parts.some(({ kind }) => kind !== 'paragraph')) return [leaf];
  return parts.map(({ span }) => ({
    ...leaf,
    span: { start: leaf.span.start + span.start, end: leaf.span.start + span.end },
  }));
}

function startingBefore(end: number, spans: readonly Span[], first: number): readonly Span[] {
  let last = first;
  while ((spans[last]?.start ?? end) < end) last += 1;
  return spans.slice(first, last);
}

function isInside(part: Span, whole: Span): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

function findLeaves(node: RootContent, role: Role): readonly Leaf[] {
  switch (node.type) {
    case 'paragraph':
      return [{ ...role, span: spanOf(node) }];
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, span: spanOf(node) }];
    case 'thematicBreak':
      return [{ kind: 'rule', depth: 0, span: spanOf(node) }];
    case 'tableRow':
      return [{ kind: 'table', depth: 0, span: spanOf(node) }];
    case 'code':
    case 'html':
      return [{ kind: node.type, depth: 0, span: spanOf(node) }];
    case 'blockquote':
      return node.children.flatMap((child) => findLeaves(child, { kind: 'quotation', depth: 0 }));
    case 'list':
      return node.children.flatMap((child) => findLeaves(child, { kind: 'item', depth: role.depth + 1 }));
    case 'table':
    case 'listItem':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => findLeaves(child, role));
    default:
      return [];
  }
}

/** Where a block lies: the parser notes it on every one. */
function spanOf({ position }: RootContent): Span {
  return { start: position!.start.offset!, end: position!.end.offset! };
}

/** What the YAML at the start says; null when it is no metadata, but text between two rules. */
function readYaml(yaml: string): ReadFront | null {
  try {
    const fields: unknown = parseYaml(yaml, { logLevel: 'error' }) ?? {};
    return isFields(fields) ? readFields(fields) : null;
  } catch (error) {
    if (!yaml.split(LINE_END).every((line) => METADATA_LINE.test(line))) return null;
    const [reason] = (error as Error).message.split(/:?\n/);
    const remedy = 'Put values that hold a colon or quotation marks into quotation marks.';
    return { front: NO_FRONT, warnings: [`The front matter is left out: ${reason}. ${remedy}`] };
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is nested too deep for the parser is read all the same, as plain text. */
function layOutMarkdown(text: string): Layout {
  if (isNestedTooDeep(text)) return layOutPlainly(text, 'its markup is nested too deep');
  try {
    return { text, ...markdown(text) };
  } catch (error) {
    return layOutPlainly(text, (error as Error).message);
  }
}

function layOutPlainly(text: string, why: string): Layout {
  const reason = `It cannot be read as Markdown (${why}) and was read as plain text.`;
  return { ...layOutPlainText(text), warnings: [`${reason} Remove its deeply nested markup.`] };
}

export const MARKDOWN: Format = {
  name: 'Markdown',
  mediaType: 'text/markdown',
  extensions: ['.md', '.markdown'],
  read: (bytes) => layOutMarkdown(decode(bytes).text),
  readText: layOutMarkdown,
};
