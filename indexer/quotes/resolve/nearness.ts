import type { Figure } from '../cast/figure.js';
import type { Discourse } from './voice.js';

const lastBefore = ({ mentions }: Figure, order: number) => {
  const places = mentions.filter((mention) => mention.order <= order);
  return places.at(-1) ?? null;
};

const WEIGHTS = {
  sentence: -0.7,
  first: 0.7,
  spokeLast: 1.2,
  gender: 1.5,
  unsure: -1.2,
  tied: -2,
  described: 0.5,
  /** Whom the sentence before was about. */
  topic: 1,
};

/** How well a figure fits a pronoun at a place; null when it cannot be meant. */
function nearness(figure: Figure, discourse: Discourse): number | null {
  const mention = lastBefore(figure, discourse.order);
  const spoke = discourse.heard.findLast(({ voice }) => voice.figure === figure);
  const { topic } = discourse;
  const isTopic = topic?.voice.figure === figure && topic.order === discourse.order - 1;
  const place = Math.max(mention?.order ?? -1, spoke?.order ?? -1, isTopic ? topic.order : -1);
  if (place < 0 || discourse.order - place > 14) return null;
  const isLast = discourse.heard.at(-1)?.voice.figure === figure;
  return (
    WEIGHTS.sentence * (discourse.order - place) +
    (mention?.tied && mention.order === discourse.order ? WEIGHTS.tied : 0) +
    (mention?.first && mention.order === place ? WEIGHTS.first : 0) +
    (isLast ? WEIGHTS.spokeLast : 0) +
    (isTopic ? WEIGHTS.topic : 0) +
    (figure.gender ? WEIGHTS.gender : 0) +
    (figure.name === null ? WEIGHTS.described : 0) +
    (figure.kind === 'person' && !figure.sure ? WEIGHTS.unsure : 0)
  );
}

export function best(figures: readonly Figure[], discourse: Discourse): Figure | null {
  const scored = figures.map((figure) => ({ figure, score: nearness(figure, discourse) }));
  const fitting = scored.filter((found): found is { figure: Figure; score: number } => found.score !== null);
  return fitting.sort((a, b) => b.score - a.score)[0]?.figure ?? null;
}

export const figuresOf = ({ cast, heard, described }: Discourse) => [
  ...new Set([...cast.figures, ...described, ...heard.map(({ voice }) => voice.figure)]),
];
