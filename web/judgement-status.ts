/** How judgements stand, in words that claim no more than the collection can tell. */
export const STANDS = {
  latest: 'Latest in this collection',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
  undated: 'Undated: may not be how things stand',
} as const;
