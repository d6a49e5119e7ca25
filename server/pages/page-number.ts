/** The page of a list that an address asks for, from 1; 1 for what is no number. */
export function pageNumber(asked: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(asked ?? '') ? Number(asked) : 1;
}
