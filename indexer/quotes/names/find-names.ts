import type { Token } from '../token.js';
import { isCapital } from './capital.js';
import type { Name } from './name.js';
import { endOfRun } from './run.js';
import { toName } from './to-name.js';

/** `Westmere council`, `the Scottish government`: the kind of body in small letters belongs to the name. */
const LOWER_BODY =
  /^(?:council|government|police|constabulary|university|hospital|academy|parliament|assembly)$/;

const OWNS_NOTHING =
  /^(?:said|says|told|called|described|warned|agreed|argued|welcomed|added|declined|responded|replied|insisted|claimed|has|have|had|was|were|is|are|will|would)$/;

/** `Carter’s | said`: nothing follows that could be Carter’s, so the ending is the name’s. */
const endsInPossessive = (tokens: readonly Token[], at: number) =>
  /^['’]s$/.test(tokens[at]?.text ?? '') && OWNS_NOTHING.test(tokens[at + 1]?.text ?? '');

/** The names in a paragraph, in order; `common` words are none at a sentence's head. */
export function findNames(tokens: readonly Token[], common: ReadonlySet<string>): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens, at)) continue;
    const run = { from: at, to: endOfRun(tokens, at) };
    const short = toName(tokens, run, common);
    const goesOn = short?.kind === 'unknown' && LOWER_BODY.test(tokens[run.to]?.text ?? '');
    const to = goesOn ? run.to + 1 : run.to;
    const name = goesOn ? toName(tokens, { from: at, to }, common) : short;
    const owned = name?.kind === 'unknown' && endsInPossessive(tokens, to);
    if (name) names.push(owned ? { ...name, text: name.text + tokens[to]!.text, to: to + 1 } : name);
    at = to - 1;
  }
  return names;
}
