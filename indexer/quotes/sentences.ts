import { mayInvert, reportingStrength } from '../../language/reporting/reporting-verbs.js';
import type { Token } from './token.js';

const STOP = /^[.!?…]$/;
const begins = (token: Token) => token.kind === 'quote' || /^[\p{Lu}\p{N}‘'"“£$•·▪●◦*(]/u.test(token.text);

/** `“Why not?” Moor asked.` is one sentence, though its stretch ends one. */
function reportFollows(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + 7); next += 1) {
    const token = tokens[next]!;
    if (token.kind === 'quote' || STOP.test(token.text) || token.text === ':') return false;
    if (next > at && reportingStrength(token.text) === 'speech') {
      const after = tokens[next + 1];
      return (
        !after ||
        STOP.test(after.text) ||
        after.text === ',' ||
        /^(?:of|in|on|at|to|the|as|during|when|after|before)$/.test(after.text)
      );
    }
  }
  return false;
}

function endsAfter(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next) return true;
  if (token.kind !== 'quote') return STOP.test(token.text) && begins(next);
  if (next.kind === 'quote') return true;
  if (!/[.!?…][)\]’'”"]*$/.test(token.text) || !begins(next)) return false;
  const asks = /[!?][)\]’'”"]*$/.test(token.text);
  return !(asks && reportFollows(tokens, at + 1)) && !(mayInvert(next.text) && /^\p{Ll}/u.test(next.text));
}

/** The ranges of tokens that are the sentences of a paragraph; a stretch between marks counts as one token. */
export function sentenceRanges(
  tokens: readonly Token[],
): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsAfter(tokens, at)) continue;
    ranges.push({ from, to: at + 1 });
    from = at + 1;
  }
  return ranges;
}
