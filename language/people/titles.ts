/** What stands before a name and is no part of it, and what it says of its bearer. */
const FEMALE = 'Mrs|Miss|Ms|Dame|Lady|Baroness|Princess|Queen|Sister|Mrs Justice|Lady Justice|Ms Justice';
const MALE = 'Mr|Sir|Lord|Baron|Viscount|Prince|King|Father|Fr|Brother|Mr Justice|Lord Justice';
const EITHER =
  'Mx|Dr|Doctor|Prof|Professor|Cllr|Cllrs|Coun|Couns|Councillor|Councillors|Ald|Alderman|Rev|Revd|Reverend|Rt Rev|Rt Revd|Right Reverend|Most Rev|Most Revd|Very Rev|Very Revd|Canon|Bishop|Archbishop|Rabbi|Imam|Hon|Rt Hon|Right Honourable|His Honour|Her Honour|HHJ|Judge|Justice|District Judge|Recorder|Del|Sen|Senator|Rep|Gov|Governor|President|ACC|DCC|DCS|PC|WPC|DC|DS|DI|DCI|DSU|Det|Detective|Constable|Sgt|Sergeant|Inspector|Insp|Supt|Superintendent|Chief Constable|Commander|Commissioner|Capt|Captain|Maj|Major|Col|Colonel|Gen|General|Lt|Lieutenant';

const alternatives = (...lists: readonly string[]) =>
  lists
    .flatMap((list) => list.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');

const TITLES = new RegExp(`^(?:(?:the\\s+)?(?:${alternatives(FEMALE, MALE, EITHER)})\\.?\\s+)+(?=\\S)`, 'i');
const FEMALE_TITLE = new RegExp(`^(?:.*\\s)?(?:${alternatives(FEMALE)})\\.?$`, 'i');
const MALE_TITLE = new RegExp(`^(?:.*\\s)?(?:${alternatives(MALE)})\\.?$`, 'i');

/** A name in its two parts: `Rt Hon Dame Ann Lee` is `Rt Hon Dame` and `Ann Lee`. */
export function splitTitle(name: string): { readonly title: string; readonly name: string } {
  const title = TITLES.exec(name)?.[0] ?? '';
  return { title: title.trim(), name: name.slice(title.length) };
}

/** The gender that a title tells, or null. */
export function genderOfTitle(title: string): 'female' | 'male' | null {
  if (FEMALE_TITLE.test(title)) return 'female';
  return MALE_TITLE.test(title) ? 'male' : null;
}
