import type { Figure } from '../cast/figure.js';
import { best, figuresOf } from './nearness.js';
import { asHeard, type Discourse, type Voice } from './voice.js';

/** Two capitalised words may be a place: nobody of whom `she` is said, unless they spoke or head the last sentence. */
const mayBeMeant = (figure: Figure, { order, heard }: Discourse) =>
  figure.sure ||
  heard.some(({ voice }) => voice.figure === figure) ||
  figure.mentions.some((mention) => mention.first && mention.order >= order - 1 && mention.order <= order);

export function byPronoun(word: string, discourse: Discourse): Voice | null {
  const { topic } = discourse;
  const last = discourse.heard.at(-1)?.voice ?? null;
  if (word === 'he' || word === 'she' || word === 'him' || word === 'her') {
    const gender = word === 'he' || word === 'him' ? 'male' : 'female';
    const people = figuresOf(discourse).filter(
      (figure) =>
        figure.kind === 'person' &&
        mayBeMeant(figure, discourse) &&
        (figure.gender === null || figure.gender === gender),
    );
    const figure = best(people, discourse);
    return figure && asHeard(figure, discourse);
  }
  if (word === 'they' && topic && topic.voice.figure.kind !== 'person' && topic.order === discourse.order - 1)
    return topic.voice;
  if (word === 'they') return last && discourse.order - discourse.heard.at(-1)!.order <= 3 ? last : null;
  if (word === 'it') {
    const { order } = discourse;
    const bodies = figuresOf(discourse).filter(({ kind }) => kind !== 'person');
    const own = bodies.some(({ mentions }) => mentions.some((mention) => mention.order === order));
    if (topic && !own && topic.voice.figure.kind !== 'person' && topic.order === order - 1)
      return topic.voice;
    const figure = best(bodies, discourse);
    return figure && asHeard(figure, discourse);
  }
  return null;
}
