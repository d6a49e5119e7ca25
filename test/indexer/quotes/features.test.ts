import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../indexer/quotes/analysis.js';
import { attribute } from '../../../indexer/quotes/attribute/attribute.js';
import { castOf } from '../../../indexer/quotes/cast/cast.js';
import { FEATURES } from '../../../indexer/quotes/reported/features.js';
import { stretchOf, styleOf } from '../../../indexer/quotes/reported/stretch.js';

function firstStretch(text: string) {
  const read = readParagraph({ start: 0, text, heading: null, prose: true });
  const attribution = attribute([read], castOf([read]))[0]![0]!;
  return stretchOf(read, 0, { attribution, style: styleOf([read]) });
}

describe.each(FEATURES.map((feature) => [feature.name, feature] as const))('%s', (_, { holds, yes, no }) => {
  it.each(yes)('yes: %s', (text) => expect(holds(firstStretch(text))).toBe(true));
  it.each(no)('no: %s', (text) => expect(holds(firstStretch(text))).toBe(false));
});
