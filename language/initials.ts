const SMALL = /^(?:and|of|for|the|in|on|to|with|from|by|an?)$/i;
/** So few letters are the initials of words anywhere; their words must have capitals. */
const SHORT = 2;

/** Whether a name is a short form, as `UASC` or `LADOs`. */
export const isShortForm = (name: string) => /^\p{Lu}{2,}s?$/u.test(name);

/**
 * Whether words of a text, side by side but for small ones, have the letters of a short form as their initials:
 * `unaccompanied asylum-seeking children` for `UASC`. A plural ending of the short form counts for nothing.
 */
export function initialsSpell(short: string, text: string): boolean {
  const letters = short.replace(/s$/, '').replace(/[^\p{L}]/gu, '');
  if (letters.length < SHORT) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? [];
  const initials = [words, words.filter((word) => !SMALL.test(word))].map((some) =>
    some.map((word) => word[0]).join(''),
  );
  if (letters.length === SHORT) return initials.some((run) => run.includes(letters));
  return initials.some((run) => run.toLowerCase().includes(letters.toLowerCase()));
}
