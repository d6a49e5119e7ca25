/*
 * The Markdown parser takes time in the square of how many markers of lists and quotations open on one line, and of
 * how many marks of emphasis follow each other: minutes for some ten thousand. Nobody writes a hundred.
 */
const CONTAINERS = /^[ \t]*(?:[-+*][ \t]+|>[ \t]*|\d{1,9}[.)][ \t]+){100,}[^\s>*+-]/m;
const EMPHASIS = /(?<![*_~])[*_~]{1000,}[^\s*_~]|[^\s*_~][*_~]{1000,}/;

/** Whether a text's markup is nested deeper than people write it, so that parsing it may take for ever. */
export function isNestedTooDeep(text: string): boolean {
  return CONTAINERS.test(text) || EMPHASIS.test(text);
}
