import type { Authority } from '../../language/authorities.js';
import type { Context, Reading } from './context.js';
import { authoritiesOf, subjectsOf } from './unit-groups.js';

const namedIn = ({ mentions }: Reading) => mentions.filter(({ as }) => as === 'authority');

/** `Children in Devon … the county council`: the place that was named last, where nothing is named as an authority. */
function placeNamed({ readings }: Context, at: number): readonly Authority[] {
  const before = readings.slice(0, at);
  if (before.some((reading) => namedIn(reading).length > 0)) return [];
  const last = before.findLast(({ mentions }) => mentions.length > 0);
  const places = authoritiesOf(last?.mentions ?? []);
  return places.length === 1 ? places : [];
}

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
  if (heading.length > 0) return heading;
  return context.subject ? [context.subject] : placeNamed(context, at);
}
