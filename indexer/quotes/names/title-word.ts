const TITLE_WORD =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Cllrs?|Councillors?|Couns?|Rev|Revd|Reverend|Hon|Rt|Judge|Justice|Sen|Rep|Gov|Senator|Governor|President|Del|Detective|Det|Inspector|Superintendent|Supt|Sergeant|Sgt|ACC|DCC|DCS|PC|DC|DCI|DI|DS|Constable|Commander|Captain|Major|Colonel|General)\.?$/;

/** Is a word one of those that make up titles: `Detective`, `Rt`? */
export const isTitleWord = (word: string): boolean => TITLE_WORD.test(word);
