import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { random } from '../test/store/spread.js';
import { draw, type Random } from './prose.js';

const SEED = 20140218;
const PASSAGES_PER_DOCUMENT = 5;
const DOCUMENTS_PER_FOLDER = 200;
/** Two such paragraphs are a passage to the indexer. */
const PARAGRAPHS_PER_PASSAGE = 2;
const WORDS_PER_PARAGRAPH = 55;
const HEADING_EVERY = 4;
const PUBLISHERS = 40;

/**
 * Writes a folder of Markdown documents that make about so many passages: invented, neutral prose of the field in
 * which no two articles are alike. The same for the same size, and a smaller collection begins a larger one.
 */
export async function generate(folder: string, passages: number): Promise<void> {
  const next = random(SEED);
  const publishers = Array.from({ length: PUBLISHERS }, () => draw('publisher', next));
  for (let n = 0; n * PASSAGES_PER_DOCUMENT < passages; n++) {
    const path = join(folder, `${Math.floor(n / DOCUMENTS_PER_FOLDER)}`, `${n}.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, documentOf(oneOf(publishers, next), next));
  }
}

function documentOf(publisher: string, next: Random): string {
  const title = draw('title', next);
  const date = ['year', 'two-digit month', 'day'].map((part) => draw(part, next)).join('-');
  const facts = [
    `title: ${JSON.stringify(title)}`,
    `publisher: ${JSON.stringify(publisher)}`,
    `date: ${date}`,
  ];
  const paragraphs = Array.from({ length: PASSAGES_PER_DOCUMENT * PARAGRAPHS_PER_PASSAGE }, (_, at) => {
    const heading = at > 0 && at % HEADING_EVERY === 0 ? `## ${draw('heading', next)}\n\n` : '';
    return heading + paragraphOf(next);
  });
  return `---\n${facts.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

function paragraphOf(next: Random): string {
  const sentences: string[] = [];
  for (let words = 0; words < WORDS_PER_PARAGRAPH; ) {
    const sentence = draw('sentence', next);
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  return sentences.join(' ');
}

function oneOf<T>(choices: readonly T[], next: Random): T {
  return choices[Math.floor(next() * choices.length)]!;
}
