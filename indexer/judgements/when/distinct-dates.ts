/** Dates, each once; a year or a month beside one of its days is the same date again. */
export function distinctDates(isos: readonly string[]): readonly string[] {
  const all = [...new Set(isos)];
  return all.filter((iso) => !all.some((other) => other !== iso && other.startsWith(iso)));
}
