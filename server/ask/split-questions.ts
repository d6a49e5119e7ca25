/** What asks: a part that begins with one of these is a question of its own. */
const ASKING =
  /^(?:and\s+)?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must)\b/i;

/** Several questions in one, in order: parted at question marks, and at `and` before another word that asks. */
export function splitQuestions(text: string): readonly string[] {
  const marked = text.split(/(?<=\?)\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const parts = marked.flatMap((part) =>
    ASKING.test(part)
      ? part.split(/,?\s+and\s+(?=(?:who|whom|what|which|when|where|why|how)\s+(?!to\b)\S+\s+\S+)/i)
      : [part],
  );
  return parts.length > 0 && parts.every((part) => ASKING.test(part))
    ? parts.map((part) => part.replace(/^and\s+/i, ''))
    : [text];
}
