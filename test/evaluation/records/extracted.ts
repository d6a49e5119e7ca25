import { clean } from '../../../indexer/clean.js';
import { shinglesOf } from '../../../indexer/deduplicate.js';
import { extract, type Records } from '../../../indexer/extract.js';
import { readText } from '../../../indexer/read.js';
import { segment } from '../../../indexer/segment/segment.js';

/** A text as somebody may put it into a collection. */
interface Text {
  readonly title?: string | null;
  readonly date: string | null;
  readonly text: string;
}

const PATH = 'text.md';

/** What a build extracts from a text that is a whole collection. */
export function extractedFrom({ title = null, date, text }: Text): Promise<Records> {
  const facts = Object.entries({ title, date }).filter(([, value]) => value !== null);
  const front = facts.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
  const source = readText(PATH, `---\n${front}---\n\n${text}\n`);
  const { segments } = segment(source, clean(source.text, source.blocks));
  const articles = segments.map((found, at) => ({
    ...found,
    id: `article-${at}`,
    shingles: shinglesOf(text),
  }));
  return extract(articles, () => source.text);
}
