import type { Span } from './span.js';

/** Never end a sentence: what they stand before belongs to them. */
const LEADING =
  /(?:^|[\s("'“‘[])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Rev|Revd|Fr|Hon|Rt|St|Ste|Sr|Jr|Cllr|Cllrs|Lt|Col|Gen|Maj|Capt|Sgt|Insp|Supt|DCI|DI|PC|e\.?g|i\.?e|cf|viz|vs|v|approx|c|ca|incl|esp)$/i;
/** Do not end a sentence where a number follows. */
const BEFORE_NUMBER =
  /(?:^|[\s("'“‘[])(?:Nos?|pp?|paras?|arts?|ss?|secs?|regs?|figs?|chs?|vols?|eds?|cl|sch|tel|ext)$/i;
/** One capital, or capitals parted by points, as in `J. Smith` and `U.K. law`. */
const INITIALS = /(?:^|[\s("'“‘[.-])\p{Lu}$/u;
const USUAL_OPENING =
  /^["'“‘([]*(?:The|A|An|It|Its|He|She|They|We|I|You|This|That|These|Those|There|In|On|At|But|And|However|Children|If|When|While|For|As)\b/;
const NUMBERING = /^\s*(?:\d{1,3}|[ivx]{1,4}|[a-z])$/i;
const ADDRESS = /www\.|https?:|[@/\\]|\.(?:com|org|net|uk|gov|html?|pdf|js|php)\b/i;
const STOP = /[.!?…]+["'”’)\]»]*/gu;

interface Stop {
  readonly text: string;
  /** Where the sentence began that this stop may end. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

const startsUpper = (text: string) => /^["'“‘([«*•–—-]*\s*[\p{Lu}\p{Lt}]/u.test(text);
const startsNumber = (text: string) => /^["'“‘([£$€]*\d/.test(text);

/** The run of characters without white space around a place. */
function tokenAround(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  return before + (/^\S*/.exec(text.slice(at, at + 80))?.[0] ?? '');
}

/** `failings.The report`: the white space was lost, and it is no address or abbreviation. */
function endsGlued(text: string, stop: Stop): boolean {
  const before = text.slice(Math.max(stop.from, stop.at - 40), stop.at);
  const glued =
    /\p{L}\p{Ll}$|[\d%”’)]$/u.test(before) &&
    /^["“‘(]?\p{Lu}[\p{Ll}\s’']/u.test(text.slice(stop.end, stop.end + 3));
  return glued && !ADDRESS.test(tokenAround(text, stop.at));
}

/** A point after `before`, with white space and then `after` behind it. */
function pointEnds(before: string, after: string): boolean {
  if (LEADING.test(before) || NUMBERING.test(before)) return false;
  if (BEFORE_NUMBER.test(before) && startsNumber(after)) return false;
  if (INITIALS.test(before)) return USUAL_OPENING.test(after);
  return startsUpper(after) || startsNumber(after);
}

function ends(text: string, stop: Stop, lowerCase: boolean): boolean {
  const rest = text.slice(stop.end, stop.end + 40);
  if (rest.trim() === '') return text.slice(stop.end).trim() === '' || /\n\s*\n/.test(rest);
  if (!/^\s/.test(rest)) return endsGlued(text, stop);
  const [before, after] = [text.slice(Math.max(stop.from, stop.at - 40), stop.at), rest.trimStart()];
  if (lowerCase || /\s$/.test(before)) return !LEADING.test(before) && !NUMBERING.test(before);
  const mark = stop.text.replace(/["'”’)\]»]+$/, '');
  return mark === '.'
    ? pointEnds(before, after)
    : startsUpper(after) || (startsNumber(after) && !mark.includes('…'));
}

/** Where sentences end for certain: after a blank line. */
const paragraphEnds = (text: string) => [...text.matchAll(/\n[^\S\n]*\n/g)].map((match) => match.index);

function trimmed(text: string, start: number, end: number): Span {
  const body = text.slice(start, end);
  const lead = body.length - body.trimStart().length;
  return { start: start + lead, end: start + body.trimEnd().length };
}

/**
 * The sentences of a text, as spans without white space at either end. Every character that is no white space
 * lies in exactly one of them. English; survives titles, initials, decimals, `No. 10`, `e.g.`, quoted
 * sentences, ellipses, glued sentences and text that is all lower case.
 */
export function findSentences(text: string): readonly Span[] {
  const lowerCase = !/\p{Lu}/u.test(text);
  const cuts: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const stop = {
      text: match[0],
      from: cuts.at(-1) ?? 0,
      at: match.index,
      end: match.index + match[0].length,
    };
    if (ends(text, stop, lowerCase)) cuts.push(stop.end);
  }
  const all = [...new Set([...cuts, ...paragraphEnds(text), text.length])].sort((a, b) => a - b);
  const spans = all.map((end, index) => trimmed(text, all[index - 1] ?? 0, end));
  return spans.filter(({ start, end }) => end > start);
}
