import type { Line } from '../line.js';
import { isTold } from './around.js';
import { datelineOf, inOrder, isWriter, type Meta } from './meta.js';
import type { Range } from './ranges.js';
import type { Reading } from './reading.js';

/** Lines about the article: those above its first words and those below its last ones. */
export function metaOf(source: string, readings: readonly Reading[], { from, to }: Range): Meta {
  const own = readings.slice(from, to);
  const [first, last] = [own.findIndex(isTold), own.findLastIndex(isTold)];
  // Date and byline often stand under the standfirst, so one body block may come before them.
  const second = own.findIndex((reading, index) => index > first && isTold(reading));
  const around = own.flatMap(({ meta }, index) =>
    meta && (first < 0 || index < Math.max(first, second) || index > last) ? [meta] : [],
  );
  const byName = bareByline(own.slice(0, Math.max(first, 0)));
  const more = own.flatMap(({ line }) => addressOfMore(source, line));
  const dateline = first < 0 ? null : datelineOf(own[first]!.line.text);
  return inOrder([
    ...around,
    ...(dateline ? [{ date: dateline }] : []),
    ...byName,
    ...signature(own),
    ...more,
  ]);
}

/** A name alone on its line, right above or below the date. */
function bareByline(head: readonly Reading[]): readonly Meta[] {
  const found = head.find(
    ({ role, line }, index) =>
      role === 'title' &&
      isWriter(line.text) &&
      [head[index - 1], head[index + 1]].some((beside) => beside?.meta?.date),
  );
  return found ? [{ author: found.line.text }] : [];
}

const FAREWELL =
  /^(?:yours (?:sincerely|faithfully|truly|ever)|sincerely|(?:with )?(?:(?:best|kind|warm|very|many|all|good) )*(?:wishes|regards|thanks))\b.{0,40},?$/i;

/** Who signs a letter: the name right below its farewell. */
function signature(own: readonly Reading[]): readonly Meta[] {
  const at = own.findIndex(({ line }) => FAREWELL.test(line.text) && !/[.!?]$/.test(line.text));
  const name = at < 0 ? undefined : own[at + 1]?.line.text;
  return name !== undefined && isWriter(name) ? [{ author: name }] : [];
}

/** `– See more at: https://…` names the article's own address, apart from what it adds to count its readers. */
function addressOfMore(source: string, { drops }: Line): readonly Meta[] {
  const dropped = drops
    .filter(({ reason }) => reason === 'address')
    .map(({ span }) => source.slice(span.start, span.end));
  return dropped.flatMap((text) => /https?:\/\/[^\s#]+/.exec(text) ?? []).map((url) => ({ url }));
}
