import type { Question } from './question.js';

const ASKS = /^(?:who|whose|whom|which|what|name|when|where|why|how|in|on|by|at|for|from|to|of|according)\b/i;

/**
 * A question as the reader is asked it, which was trained on whole ones: `chief executive of Example` gets a question
 * mark, and `Who is the` where it asks for a person.
 */
export function asQuestion({ text, kind }: Pick<Question, 'text' | 'kind'>): string {
  const bare = text.replace(/[\s?]+$/, '');
  return kind === 'person' && !ASKS.test(bare) ? `Who is the ${bare.replace(/^the\s+/i, '')}?` : `${bare}?`;
}
