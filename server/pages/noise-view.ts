import type { Drop } from '../../store/store.js';
import { cut } from './cut.js';

/** Words that are in no passage, with a name for their place on the page. */
export interface Noise extends Drop {
  readonly anchor: string;
}

/** Everything that was left out for one reason. */
export interface NoiseGroup {
  readonly reason: string;
  readonly places: readonly { readonly anchor: string; readonly preview: string }[];
}

const PREVIEW = 60;
const HALF_A_PAIR = /[\uD800-\uDBFF]$/;

/** The drops of a text that a reader can see, none overlapping another. */
export function visibleNoise(text: string, drops: readonly Drop[]): readonly Noise[] {
  const parts = cut({ start: 0, end: text.length }, drops);
  const dropped = parts.flatMap(({ span, mark }) => (mark ? [{ span, reason: mark.reason }] : []));
  const visible = dropped.filter(({ span }) => text.slice(span.start, span.end).trim() !== '');
  return visible.map((drop, index) => ({ ...drop, anchor: `left-out-${index + 1}` }));
}

/** The same by reason, in the order in which the text first shows each. */
export function groupNoise(text: string, noise: readonly Noise[]): readonly NoiseGroup[] {
  return [...new Set(noise.map(({ reason }) => reason))].map((reason) => ({
    reason,
    places: noise
      .filter((one) => one.reason === reason)
      .map(({ anchor, span }) => ({ anchor, preview: preview(text.slice(span.start, span.end)) })),
  }));
}

function preview(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length <= PREVIEW) return words;
  return `${words.slice(0, PREVIEW).replace(HALF_A_PAIR, '')}…`;
}
