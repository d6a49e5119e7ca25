import type { Shown } from '../shown.js';
import type { Line } from './lines.js';
import { countIn, MOST } from './things.js';

/** Points of a list, and what leads up to them. */
export interface Points {
  /** The sentence before the first point; null where a heading alone stands over them. */
  readonly lead: Shown | null;
  readonly heading: string | null;
  readonly points: readonly Shown[];
}

const firstOf = ({ sentences }: Line) => sentences[0]!;
const lastOf = ({ sentences }: Line) => sentences.at(-1)!;

/** What points of one list have in common: how they begin. */
const formOf = ({ text }: Shown) =>
  /^\p{Ll}/u.test(text) ? 'small' : /^\p{L}+ing\b/u.test(text) ? 'ing' : 'other';

/** Lines behind a colon that are points without marks: as many as are announced, otherwise those that begin alike. */
function unmarked(lead: Shown, behind: readonly Line[], asked: number | null): readonly Line[] {
  const most = asked ?? countIn(lead.text) ?? MOST;
  const points: Line[] = [];
  for (const line of behind) {
    const [first, before] = [points[0], points.at(-1)];
    if (points.length === most) break;
    if (first && /;$/.test(firstOf(first).text) && /[.!?]$/.test(lastOf(before!).text)) break;
    if (first && formOf(firstOf(first)) !== formOf(firstOf(line))) break;
    points.push(line);
  }
  return points;
}

/** The first lines that have marks, under one heading. */
function marked(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ isPoint, heading }) => !isPoint || heading !== lines[0]!.heading);
  return end < 0 ? lines : lines.slice(0, end);
}

/**
 * The lists of points that an article prints: lines with marks, with the sentence or the heading over them, and lines
 * behind a colon at a line's end.
 * @param asked how many are asked for
 */
export function pointsIn(lines: readonly Line[], asked: number | null): readonly Points[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (line.isPoint && before?.isPoint && before.heading === line.heading) return [];
    const isLed = before !== undefined && /:$/.test(lastOf(before).text);
    if (!line.isPoint && !isLed) return [];
    const behind = lines.slice(at);
    const points = line.isPoint ? marked(behind) : unmarked(lastOf(before!), behind, asked);
    const isUnder = before !== undefined && before.heading === line.heading;
    const lead = isLed || isUnder ? lastOf(before!) : null;
    return points.length > 1 ? [{ lead, heading: line.heading, points: points.map(firstOf) }] : [];
  });
}
