import type { Status } from './collection.js';

const SOON = 2;
const LATER = 30;

/** Why nothing can be searched at the moment, and what helps, in one or two sentences. */
function explain(status: Exclude<Status, { state: 'ready' }>): string {
  if (status.state === 'unavailable') return `${status.reason} ${status.remedy}`;
  const progress = status.total > 0 ? ` (${Math.floor(status.done)} of ${status.total})` : '';
  return `The index is being built${progress}. Try again in a moment.`;
}

/** There is no index that could answer. */
export class UnavailableError extends Error {
  /** Seconds after which it is worth trying again. */
  readonly retryAfter: number;

  constructor(readonly status: Exclude<Status, { state: 'ready' }>) {
    super(explain(status));
    this.retryAfter = status.state === 'building' ? SOON : LATER;
  }
}
