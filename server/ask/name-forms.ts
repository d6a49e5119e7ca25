import { placeOf } from '../../language/demonyms.js';
import { numberForms } from '../../language/number-forms.js';
import { splitTitle } from '../../language/people/titles.js';
import { expand } from '../../language/synonyms.js';
import { findWords } from '../../language/words.js';

/** From so many words on, a name may be one with a word too much: questions put names and things together. */
const LONG = 4;
/** A name without its title, and what means the same. */
export function nameForms(name: string): readonly string[] {
  const bare = splitTitle(name).name;
  const words = findWords(bare).map(({ span }) => bare.slice(span.start, span.end));
  const whole = expand(words).filter(({ from, to }) => from === 0 && to === words.length);
  const place = placeOf(bare);
  const forms = [bare, ...whole.flatMap(({ alternatives }) => alternatives), ...(place ? [place] : [])];
  return [...new Set(forms.flatMap((form) => [form, ...numberForms(form)]))];
}

/** A long name without its first or its last word: `Example Trust Annual` and `Trust Annual Report`. */
export function shortened(form: string): readonly string[] {
  const words = form.split(/\s+/);
  return words.length < LONG ? [] : [words.slice(0, -1).join(' '), words.slice(1).join(' ')];
}
