import { initialsSpell, isShortForm } from '../../language/initials.js';
import { isBodyNoun, isDocumentNoun } from '../../language/people/body-nouns.js';
import { stemsOf } from '../../language/stem.js';
import type { AskedName } from './names.js';
import { isPrinted } from './printed.js';

/** A name may be held by its last word alone, as surnames stand for people; what bodies are called stands for none of them. */
const looseForms = (forms: readonly string[]) => [
  ...forms,
  ...forms
    .map((form) => form.split(/\s+/).at(-1)!)
    .filter((last) => !isBodyNoun(last) && !isDocumentNoun(last)),
];

/** What a name may stand in. */
interface Around {
  /** The words about a sentence, and their stems, in which a name may have another ending. */
  readonly text: string;
  readonly stems: readonly string[];
  /** The whole article, in which it may stand as it is. */
  readonly article: string;
  readonly document: string;
}

/**
 * Prepares asking how many of a question's names an article lacks, as a share of them; 0 where the question has none.
 * A name that only the document around the text prints counts as held.
 */
export function prepareNamesMissing(names: readonly AskedName[]): (around: Around) => number {
  const wanted = names.map(({ forms, aside }) => ({
    short: isShortForm(forms[0]!) ? forms[0]! : null,
    printed: looseForms(forms),
    forms: looseForms(forms).map((form) => ` ${stemsOf(form).join(' ')} `),
    aside,
  }));
  if (wanted.length === 0) return () => 0;
  return ({ text, stems, article, document }) => {
    const held = ` ${stems.join(' ')} `;
    const missing = wanted.filter(
      ({ short, printed, forms, aside }) =>
        !aside.includes(document) &&
        !forms.some((form) => held.includes(form)) &&
        !printed.some((form) => isPrinted(form, article)) &&
        !(short && initialsSpell(short, text)),
    );
    return missing.length / wanted.length;
  };
}
