import { isInspectorate } from '../../../language/people/inspectorates.js';
import type { Figure } from '../cast/figure.js';
import { best } from './nearness.js';
import type { Discourse } from './voice.js';

/** Whose inspectors or report is meant: the inspectorate that is nearest, or the only one that the article names. */
export function inspectorateOf(discourse: Discourse): Figure | null {
  const bodies = discourse.cast.figures.filter(
    ({ forms, kind }) => kind === 'organisation' && forms.some(isInspectorate),
  );
  return best(bodies, discourse) ?? (bodies.length === 1 ? bodies[0]! : null);
}
