import { clean } from '../../../indexer/clean.js';
import { extractJudgements, type FoundJudgement } from '../../../indexer/judgements/extract-judgements.js';
import { readText } from '../../../indexer/read.js';
import { segment } from '../../../indexer/segment/segment.js';

/** What a page states, as the indexer reads it. */
function judged(page: string, path = 'page.txt'): readonly FoundJudgement[] {
  const source = readText(path, page);
  const { segments } = segment(source, clean(source.text, source.blocks));
  const articles = segments.map((one, index) => ({
    ...one,
    id: String(index),
    shingles: new Uint32Array(),
    text: source.text,
  }));
  return articles.flatMap((article) => extractJudgements(article).judgements);
}

/** A page with a title and a date of its own, in front matter. */
const page = (text: string, { title = 'Inspection', date = '2014-05-20' as string | null } = {}) =>
  `---\ntitle: ${JSON.stringify(title)}\n${date ? `date: ${date}\n` : ''}---\n\n${text}\n`;

/** `Kent | overall | good | 2014-05-20`, one line a judgement. */
export const lines = (text: string, options?: Parameters<typeof page>[1]) =>
  judged(page(text, options), 'page.md').map(
    ({ authority, aspect, grade, date }) => `${authority.name} | ${aspect} | ${grade} | ${date}`,
  );
