import { readFileSync } from 'node:fs';
import type { Article, StoredPassage } from '../../store/store.js';
import { plain } from '../../test/evaluation/answers/right.js';

/** A question with a test for the passages that answer it. */
export interface Judged {
  readonly question: string;
  readonly answers: (passage: StoredPassage, article: Article) => boolean;
}

interface SquadFile {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string; readonly is_impossible?: boolean }[];
    }[];
  }[];
}

interface EvidenceFile
  extends ReadonlyArray<{
    readonly question: string;
    readonly evidence: readonly { readonly sentence: string }[];
  }> {}

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Questions whose evidence is given as sentences: `[{question, evidence: [{sentence}]}]`. */
export function readEvidence(file: string): readonly Judged[] {
  const asked = readJson<EvidenceFile>(file).filter(({ evidence }) => evidence.length > 0);
  return asked.map(({ question, evidence }) => {
    const sentences = evidence.map(({ sentence }) => plain(sentence));
    return {
      question,
      answers: ({ text }) =>
        sentences.some((sentence) => plain(text).includes(sentence) || sentence.includes(plain(text))),
    };
  });
}

/** The paragraphs of a SQuAD file as documents, and its answerable questions, each answered by its own paragraph. */
export function readSquad(file: string): {
  readonly documents: ReadonlyMap<string, string>;
  readonly questions: readonly Judged[];
} {
  const paragraphs = readJson<SquadFile>(file).data.flatMap(({ paragraphs }) => paragraphs);
  const named = paragraphs.map((paragraph, index) => ({ ...paragraph, path: `${index}.txt` }));
  const questions = named.flatMap(({ qas, path }) =>
    qas
      .filter(({ is_impossible }) => !is_impossible)
      .map(({ question }) => ({
        question,
        answers: (_: StoredPassage, article: Article) =>
          [article, ...article.copies].some(({ document }) => document === path),
      })),
  );
  return { documents: new Map(named.map(({ path, context }) => [path, context])), questions };
}

/** Queries about nothing in the collection: a list of strings. */
export function readOffTopic(file: string): readonly string[] {
  return readJson<readonly string[]>(file);
}
