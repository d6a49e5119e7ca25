import type { Drop } from '../store/store.js';
import type { Block } from './block.js';
import { type Line, readable, subtract } from './line.js';
import { contextNoise } from './noise/context.js';
import { NOISE_RULES } from './noise/rules.js';
import { unglue } from './unglue.js';

function noiseInside(source: string, { span }: Block): readonly Drop[] {
  const text = source.slice(span.start, span.end);
  return NOISE_RULES.flatMap(({ within, reason }) =>
    within
      ? [...text.matchAll(within)].map((match) => ({
          span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
          reason,
        }))
      : [],
  );
}

function toLine(source: string, block: Block): Line {
  const drops = noiseInside(source, block);
  const kept = subtract(source, block.span, [...block.omit, ...drops.map((drop) => drop.span)]);
  const text = readable(kept.map(({ start, end }) => source.slice(start, end)).join(' '));
  const empty = text === '' ? (drops[0]?.reason ?? 'no words') : null;
  const noise = block.noise ?? empty ?? NOISE_RULES.find((rule) => rule.whole?.(text))?.reason ?? null;
  return { block, kept, text, noise, drops };
}

/**
 * Judges every block of a document: what of it is text, what is noise, and why. Rewrites nothing; what is
 * dropped stays in place as spans with a reason, so that the report and the document's page can show it.
 */
export function clean(source: string, blocks: readonly Block[]): readonly Line[] {
  const lines = unglue(source, blocks).map((block) => toLine(source, block));
  const found = contextNoise(lines);
  return lines.map((line, index) => ({ ...line, noise: line.noise ?? found.get(index) ?? null }));
}
