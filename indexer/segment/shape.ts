import { countWords } from '../noise/noise-rule.js';

const SECTION =
  /^(?:\W*(?:introduction|background|context|overview|summary|executive summary|conclusions?|recommendations?|next steps|key (?:findings|points|messages|facts|themes|issues)|findings|notes?(?: to editors)?|references|sources|contents|further (?:information|reading|help)|more information|contact(?:s| us| details)?|about (?:us|the author|this \w+)|(?:get|keep|stay) in touch|(?:find|follow|join) us(?: on(?:line)?)?|who to (?:call|ring|contact)|useful (?:contacts|numbers|links)|what (?:happened|worked|we|you|should|does|is|are|can|do)\b.*|how (?:to|we|you|can|do|does)\b.*|definitions?|appendix.*|annex.*|method(?:ology|s)?|terms of reference|ends?|resolved|decision|minutes|apologies|present|agenda|attendance|declarations? of interests?)\W*)$/i;
const NUMBERED =
  /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|[ivx]{1,5}[.)]|item \d+|part \d+|section \d+|chapter \d+|appendix \w+)\s/i;
const LEANING =
  /^["“‘]?(?:it|he|she|they|this|these|those|that|such|however|but|and|also|meanwhile|under (?:the|its|this|these|those)|the (?:report|review|bill|inquiry|study|panel|council|authority|minister|charity|plan|plans|move|measures?|changes?|proposals?|findings|latter|former|teams?|idea|point)|its|his|her|their|one of|another|both|as well|in (?:addition|response|relation)|among|according)\b/i;

export interface Shape {
  readonly words: number;
  readonly section: boolean;
  readonly numbered: boolean;
  readonly quoted: boolean;
  readonly colon: boolean;
  /** A short heading that begins as a question does. */
  readonly question: boolean;
}

/** What a heading's own words say about whether it can stand over an article. */
export function shapeOf(text: string): Shape {
  const words = countWords(text);
  return {
    words,
    section: SECTION.test(text),
    numbered: NUMBERED.test(text),
    quoted: /^[‘'“"]/.test(text) && (words <= 5 || /[’'”"]$/.test(text)),
    colon: /:$/.test(text),
    question: words <= 7 && /^(?:what|how|why|who|when|where)\b(?! to\b)/i.test(text),
  };
}

/** Does a first sentence lean on what was told before it? */
export const leans = (text: string) => LEANING.test(text);
