import type { Span } from '../../language/span.js';
import { stemsOf } from '../../language/stem.js';
import type { Store, StoredPassage } from '../../store/store.js';
import { coverageOf } from '../search/calibrate.js';
import { scaled } from '../search/scaled.js';
import { stretchOf } from '../search/stretch.js';
import type { Evidence, Seeking } from './evidence.js';
import { prepareNamesMissing } from './names-missing.js';
import { documentsOf } from './printed.js';

/** A sentence before anything is made of it. */
export type BareSentence = Omit<Evidence, 'hybrid' | 'read' | 'marked' | 'score'>;

type SpeakerAt = (document: string, place: Span) => string | null;

/** Who speaks where in some articles. */
async function speakersIn(store: Store, articles: readonly string[]): Promise<SpeakerAt> {
  const quotes = await store.quotes(await store.selectQuotes({ articles }));
  return (document, { start, end }) =>
    quotes.find(
      (quote) =>
        quote.document === document &&
        quote.speaker?.name != null &&
        quote.span.start < end &&
        quote.span.end > start,
    )?.speaker?.name ?? null;
}

/** The sentences of some passages in their order, each with how near it is to the question. */
export async function sentencesOf(
  { store, question, vector, wanted, candidates }: Omit<Seeking, 'reader' | 'without'>,
  passages: readonly StoredPassage[],
): Promise<readonly BareSentence[]> {
  const [cosines, articles] = await Promise.all([
    store.sentenceCosines(
      vector,
      passages.map(({ row }) => row),
    ),
    store.articlesById([...new Set(passages.map(({ articleId }) => articleId))]),
  ]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  // Whose words a sentence holds, and what stands around it, only matters where somebody is named.
  const isNaming = question.names.length > 0;
  const speakerAt = isNaming ? await speakersIn(store, [...byId.keys()]) : () => null;
  const documents = await documentsOf({ store }, isNaming ? articles : []);
  const missingIn = prepareNamesMissing(question.names);
  const scores = scaled(candidates.map(({ fused }) => fused));
  const scoreOf = new Map(candidates.map(({ row }, at) => [row, scores[at]!]));
  return passages.flatMap((passage, at) => {
    const article = byId.get(passage.articleId)!;
    const title = `${article.title ?? ''} . ${passage.heading ?? ''}`;
    const above = stemsOf(title);
    const stretches = passage.sentences.map((sentence) => stretchOf(passage, sentence));
    const stems = stretches.map(({ text }) => stemsOf(text));
    const around = {
      text: `${title} . ${passage.text}`,
      stems: isNaming ? [...above, ...stemsOf(passage.text)] : [],
      article: documents.get(article.document)?.slice(article.span.start, article.span.end) ?? '',
      document: article.document,
    };
    const missing = missingIn(around);
    const speakers = stretches.map(({ place }) => speakerAt(article.document, place));
    return stretches.map(({ text, place }, index) => ({
      text,
      place,
      passage,
      article,
      index,
      previous: stretches[index - 1]?.text ?? '',
      speaker: speakers[index]!,
      namesAfar: missingIn({
        ...around,
        text: `${stretches[index - 1]?.text ?? ''} ${text}`,
        stems: [...(stems[index - 1] ?? []), ...stems[index]!],
        article: '',
      }),
      // Whoever speaks is named for the words, though the sentence may say `she`.
      namesMissing: speakers[index]
        ? missingIn({
            ...around,
            text: `${around.text} . ${speakers[index]}`,
            stems: [...around.stems, ...stemsOf(speakers[index])],
          })
        : missing,
      passageScore: scoreOf.get(passage.row)!,
      cosine: cosines[at]![index] ?? 0,
      coverage: coverageOf(wanted, stems[index]!),
      surrounding: coverageOf(wanted, [...stems[index]!, ...(stems[index - 1] ?? []), ...above]),
    }));
  });
}
