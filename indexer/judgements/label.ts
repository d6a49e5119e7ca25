import type { Place } from './place.js';

/** A word that may stand in a note without a verb. */
const NOTE =
  /^(?:overall|and|the|verdict|judge?ments?|grades?|ratings?|on|of|for|in|at|children|s|services?|social|care|ltd|limited|based|still|now|again|rated|judged|graded|found|inspection|visit|report|re-?inspection|full|homes?|councils?|authorities|agencies|was|were|up|down|from|to|previously|moved?|no|change|experiences|progress|quality|who|need|help|effectiveness|previous|last|earlier|current|latest|new|sif|ilacs|jtai|sccif|peel|framework|single|both|all|also|too|st|nd|rd|th|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*|[ƱȺƗ]+)$/iu;

const isNote = (text: string) => (text.match(/\p{L}+/gu) ?? []).every((word) => NOTE.test(word));

/** `(c) `, `iv. `: the number of an item. */
const NUMBER = /^\W*(?:[a-z]|[ivx]{1,4})[).]\s/i;

/** What may follow the grade of a note: `Outstanding is where we are heading` is none. */
const RESTS =
  /^["”’]?\s*(?:$|[^\p{L}\s]|(?:overall|for|in|at|to|by|on|and|from|again|since|with|but|not|across|throughout|all)\b|[ƱȺ]|\p{Lu})/u;

/** `Slough: inadequate`, `Kent (good)`, `Full inspection, overall inadequate`: nothing but names and a grade. */
export function isLabel(place: Place): boolean {
  const { reading, mention, taken } = place;
  const { text } = reading.unit;
  const clauseStart = Math.max(
    ...[...place.skeleton.slice(0, mention.span.start).matchAll(/[.;!?](?:\s|$)|\((?=[“"‘']?$)/g)].map(
      ({ index }) => index + 1,
    ),
    taken.at(-1)?.span.end ?? 0,
    0,
  );
  const lead = place.skeleton.slice(clauseStart, mention.span.start);
  if (!isNote(lead.replace(NUMBER, ''))) return false;
  const apart =
    /[:–—|(,-]\s*[“"‘']?$/.test(lead) ||
    /^\p{Lu}/u.test(text.slice(mention.span.start)) ||
    /^["”’]?\s*(?:[.,;)]|$)/.test(text.slice(mention.span.end)) ||
    !/\p{L}/u.test(lead.replace(/[ƱȺƗ]/gu, ''));
  return apart && RESTS.test(place.skeleton.slice(mention.span.end));
}
