import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AnswerReader, Reading, ReadSentence } from '../../language/answer-reader.js';

/** A reader that reads no sentence twice, and what it has read so far, to be kept for the next run. */
export interface RememberedReader extends AnswerReader {
  readonly save: () => void;
}

const keyOf = (question: string, { text, title, previous }: ReadSentence) =>
  createHash('sha1')
    .update([question, text, title ?? '', previous].join('\0'))
    .digest('base64')
    .slice(0, 16);

/** @param file where readings are kept between runs, if they are; it holds hashes and scores, no text */
export function rememberedReader(reader: AnswerReader, file?: string): RememberedReader {
  const known = new Map<string, Reading>(
    file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [],
  );
  return {
    read: async (question, sentences) => {
      const unread = sentences.filter((sentence) => !known.has(keyOf(question, sentence)));
      const readings = unread.length > 0 ? await reader.read(question, unread) : [];
      for (const [at, sentence] of unread.entries()) known.set(keyOf(question, sentence), readings[at]!);
      return sentences.map((sentence) => known.get(keyOf(question, sentence))!);
    },
    save: () => {
      if (file) writeFileSync(file, JSON.stringify([...known]));
    },
  };
}
