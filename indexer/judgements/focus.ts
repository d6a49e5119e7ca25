import type { Authority } from '../../language/authorities.js';
import type { Context, Reading } from './context.js';
import { authoritiesOf, subjectsOf } from './unit-groups.js';

const namedIn = ({ mentions }: Reading) => mentions.filter(({ as }) => as === 'authority');

/** Whom the text last spoke of before a sentence: earlier sentences under the same heading, the heading, the title. */
export function inFocus(context: Context, at: number): readonly Authority[] {
  const { unit } = context.readings[at]!;
  for (let back = at - 1; back >= 0; back -= 1) {
    const earlier = context.readings[back]!;
    if (earlier.unit.heading !== unit.heading && context.headings.get(unit.heading ?? '')?.length) break;
    if (earlier.unit.block < 0) break;
    const near = earlier.unit.block === unit.block && earlier.mentions.length > 0;
    const own = near && namedIn(earlier).length === 0 ? earlier.mentions : namedIn(earlier);
    const groups = subjectsOf({ ...earlier, mentions: own });
    if (groups.length > 0) return authoritiesOf(groups.at(-1)!.length > 1 ? groups.at(-1)! : groups[0]!);
  }
  const heading = authoritiesOf(context.headings.get(unit.heading ?? '') ?? []);
  return heading.length > 0 ? heading : context.subject ? [context.subject] : [];
}
