import type { Evidence } from './evidence.js';

const POINTING =
  /^["“‘]?(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|Both|Such|The (?:charity|council|report|review|bill|body|group|agency|inspectorate|minister|figure|survey|poll|panel|film|scheme|plan|inspectors|duty|study|organisation|watchdog|department))\b(?! (?:is|was) (?:clear|important|vital|essential))/;

/** Whether a sentence stands just behind another one of its passage. */
export const isBehind = (one: Evidence, other: Evidence): boolean =>
  one.passage.id === other.passage.id && one.index === other.index + 1;

/** Whether a sentence cannot be understood without the one before it. */
export function pointsBack({ text }: Pick<Evidence, 'text'>): boolean {
  return POINTING.test(text);
}
