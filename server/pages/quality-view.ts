import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { PACKAGE_ROOT } from '../../store/package.js';

/** A paragraph, or a table with its heads first. */
export type QualityPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The section of the README that holds what was measured: the figures stand in one place alone. */
const SECTION = 'How good, how fast';

function textOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const joined = (nodes: readonly PhrasingContent[]) => nodes.map(textOf).join('').replace(/\s+/g, ' ');

function partOf(node: RootContent): readonly QualityPart[] {
  if (node.type === 'paragraph') return [{ kind: 'text', text: joined(node.children) }];
  if (node.type !== 'table') return [];
  const rows = node.children.map(({ children }) => children.map((cell) => joined(cell.children)));
  return [{ kind: 'table', rows }];
}

/** What a README says was measured, in its order; empty when it has no such section. */
export function qualityOf(readme: string): readonly QualityPart[] {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(readme);
  const isHead = (node: RootContent) => node.type === 'heading' && node.depth === 2;
  const begin = children.findIndex((node) => node.type === 'heading' && joined(node.children) === SECTION);
  if (begin < 0) return [];
  const rest = children.slice(begin + 1);
  const end = rest.findIndex(isHead);
  return rest.slice(0, end < 0 ? rest.length : end).flatMap(partOf);
}

/** The same of the README of this program. */
export function readQuality(): readonly QualityPart[] {
  return qualityOf(readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8'));
}
