import type { Span } from '../span.js';

const SERVICE = String.raw`(?:children(?:['’]?s|s['’])?\s+(?:and\s+\S+(?:\s+\S+)?\s+)?(?:services?|social|departments?|trusts?|homes?\s+service|safeguarding|board)|child(?:ren)?\s+protection|safeguarding|social\s+(?:services|care|work(?:ers?)?)|adoption|fostering|looked[-\s]after|LSCB|SCB|ACPC|care\s+leavers|youth\s+(?:offending|justice)|early\s+help|family\s+support|corporate\s+parent)`;
const GRADED = String.raw`(?:(?:was|were|is|are|has\s+been|had\s+been|have\s+been|being|also|both|all|each|again|still)\s+){0,3}(?:rated|judged|graded|deemed|declared|downgraded|upgraded|inspected|(?:received|given|awarded|handed|got)\s+(?:an?|its|their|the)\b)`;
const BEHIND = new RegExp(
  String.raw`^(?:['’]s?)?\s*(?:\([^)]*\)\s*)?(?:councils?|(?:local\s+)?authorit(?:y|ies)|unitary|(?:town|county|city)\s+hall|civic\s+(?:centre|offices)|lead(?:ers?|ership)|(?:executive\s+)?councillors?|cabinet|${SERVICE}|director\s+of|${GRADED}|Ofsted|inspection\s+report|[:–-]?\s*[“"‘']?(?:rated\s+)?(?:inadequate|requires?\s+improvement|outstanding))(?!\p{L})`,
  'iu',
);
const BEFORE = new RegExp(
  String.raw`(?:\b(?:councils?|authorit(?:y|ies)|boroughs?|unitary|${SERVICE}|department|services?|failings|ofsted)\s+(?:(?:of|for|in|at|like|such\s+as|including|from|by)\s+|[:–—-]\s*|\()(?:the\s+)?|\b(?:judged|rated|graded|inspected|inspecting|inspection\s+of|judgement\s+on|downgraded|upgraded)\s+(?:in\s+)?)$`,
  'iu',
);

/** Do the words around a mention speak of an authority and its services, rather than of a place? */
export function namesAnAuthority(text: string, { start, end }: Span): boolean {
  return BEHIND.test(text.slice(end, end + 90)) || BEFORE.test(text.slice(Math.max(0, start - 90), start));
}
