import type { Database } from 'better-sqlite3';
import { stemmer } from 'stemmer';
import type { Concept, KeywordMatches, Selection } from '../store.js';
import { best } from './best.js';
import { prepareBm25 } from './bm25.js';
import { quote, tokensOf, wordsOf } from './match.js';
import { preparePhraseScores } from './phrase-scores.js';

type KeywordSearch = (concepts: readonly Concept[], selection: Selection, depth: number) => KeywordMatches;

/** Prepares BM25 search over `count` passages; see Store.keyword. A passage's score is the sum over all it holds. */
export function prepareKeyword(db: Database, count: number): KeywordSearch {
  const addStem = prepareBm25(db);
  const phraseScores = preparePhraseScores(db);
  const allRows = Uint32Array.from({ length: count }, (_, row) => row);

  const addPhrase = (tokens: readonly string[], weight: number, scores: Float64Array) => {
    const phrase = phraseScores(quote(tokens)!);
    for (let i = 0; i < phrase.rows.length; i++) scores[phrase.rows[i]!]! += weight * phrase.scores[i]!;
  };

  return (concepts, selection, depth) => {
    const scores = new Float64Array(count);
    for (const [stems, { tokens, weight }] of formsOf(concepts)) {
      if (tokens.length === 1) addStem(stems, weight, scores);
      else addPhrase(tokens, weight, scores);
    }
    const rows = (selection.rows ?? allRows).filter((row) => scores[row]! > 0);
    return { best: best(rows, (row) => scores[row]!, depth), total: rows.length };
  };
}

interface Form {
  readonly tokens: readonly string[];
  readonly weight: number;
}

/** The forms by their stems, so that none counts twice: where two concepts share one, the larger weight holds. */
function formsOf(concepts: readonly Concept[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const { forms: texts, weight } of concepts) {
    for (const tokens of texts.map((text) => tokensOf(wordsOf(text)))) {
      const stems = tokens.map((token) => stemmer(token)).join(' ');
      if (tokens.length > 0 && weight > (forms.get(stems)?.weight ?? 0)) forms.set(stems, { tokens, weight });
    }
  }
  return forms;
}
