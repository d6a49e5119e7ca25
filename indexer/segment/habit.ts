import type { Feature } from './weights.js';

/** Those by which the articles of one page tend to begin alike. */
const STRONGEST: readonly Feature[] = [
  'entry',
  'metaBelow',
  'metaAbove',
  'dateline',
  'closedBySource',
  'closedLikeLast',
  'closedByLink',
  'separatorAbove',
  'titleRepeated',
  'inContents',
];

/** How the certain beginnings of this page look: tells whether one more looks like them. */
export function habitOf(
  certain: readonly (readonly Feature[])[],
): (features: readonly Feature[]) => readonly Feature[] {
  if (certain.length < 2) return () => [];
  if (certain.filter((others) => others.includes('entry')).length >= 2)
    return (features) => (features.includes('entry') ? [] : ['insideFeed']);
  const shared = STRONGEST.filter((feature) => certain.every((others) => others.includes(feature)));
  return (features) => {
    if (shared.length === 0) return ['amongMany'];
    return [
      'amongMany',
      shared.some((feature) => features.includes(feature)) ? 'likeOthers' : 'unlikeOthers',
    ];
  };
}
