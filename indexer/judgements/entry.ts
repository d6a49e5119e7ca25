import type { Authority } from '../../language/authorities.js';
import { isNamesAlone } from '../names-alone.js';
import { type Context, isNames } from './context.js';
import { authoritiesOf } from './unit-groups.js';
import { datesIn } from './when/dates-in.js';

/** The head of an entry in a digest: `Kent (report of 3 May 2014)` on a line or as a heading, with sentences about it below. */
export interface Entry {
  readonly authority: Authority;
  /** That stands beside the name. */
  readonly date: string | null;
}

const opensEntry = ({ readings }: Context, at: number): boolean => {
  const [head, next] = [readings[at]!, readings[at + 1]];
  if (!head.unit.first || head.unit.block < 0 || !isNames(head) || head.mentions.length !== 1) return false;
  return next !== undefined && next.unit.block === head.unit.block && /[.!?]["”’]?$/.test(next.unit.text);
};

/** The entry that a line between blocks opens: one that is a name and nothing else, and no list of them. */
function underLine({ readings, day }: Context, first: number): Entry | null {
  const [above, line] = [readings[first - 2], readings[first - 1]];
  if (!line?.unit.loose || above?.unit.loose || !isNames(line)) return null;
  const [authority, ...more] = authoritiesOf(line.mentions);
  return authority && more.length === 0
    ? { authority, date: datesIn(line.unit.text, day)[0]?.iso ?? null }
    : null;
}

/** The entry that a heading opens which is a name and nothing else. */
function underHeading({ readings, headings, day }: Context, at: number): Entry | null {
  const { heading } = readings[at]!.unit;
  const mentions = headings.get(heading ?? '') ?? [];
  if (heading === null || mentions.length !== 1 || !isNamesAlone(heading, mentions)) return null;
  return { authority: mentions[0]!.authority, date: datesIn(heading, day)[0]?.iso ?? null };
}

/** The number of the sentence that begins the block of another, lines between blocks left out. */
function firstOfBlock({ readings }: Context, at: number): number {
  const { block } = readings[at]!.unit;
  let first = at;
  while (readings[first - 1]?.unit.block === block && !readings[first - 1]!.unit.loose) first -= 1;
  return first;
}

/** The entry that a sentence belongs to, its head included; null when its block has none. */
export function entryOf(context: Context, at: number): Entry | null {
  const { readings, day } = context;
  const first = firstOfBlock(context, at);
  if (!opensEntry(context, first)) {
    if (isNames(readings[at]!)) return null;
    return underLine(context, first) ?? underHeading(context, at);
  }
  const { unit, mentions } = readings[first]!;
  const [authority] = authoritiesOf(mentions);
  return authority ? { authority, date: datesIn(unit.text, day)[0]?.iso ?? null } : null;
}
