import { questions } from '../questions.js';

/** Of a hundred requests: 80 searches, 5 questions, 10 for quotes, and the rest for judgements. */
const SHARES = { search: 80, ask: 85, quotes: 95 };

export const searching = (q: string) => `/api/search?q=${encodeURIComponent(q)}`;

function pathOf(q: string, n: number): string {
  const words = encodeURIComponent(q);
  const turn = (n * 37) % 100;
  if (turn < SHARES.search) return searching(q);
  if (turn < SHARES.ask) return `/api/ask?q=${words}`;
  return turn < SHARES.quotes ? `/api/quotes?q=${words}&limit=10` : `/api/judgements?limit=${1 + (n % 50)}`;
}

/** What clients ask in turn: no words twice, as long as the questions last. */
export function mixed(count: number): readonly { readonly path: string }[] {
  return questions(count).map((q, n) => ({ path: pathOf(q, n) }));
}
