/** What each parameter means. A name means the same wherever it is taken. */
export const PARAMETER_NOTES: Readonly<Record<string, string>> = {
  q: 'What to look for: words, a question, a "phrase", or -word to leave a word out; in lists of articles, words of the title; in lists of names, a name or part of one.',
  text: 'The quotation to check, as it is given elsewhere.',
  limit: 'How many to give at most.',
  offset: 'How many of the first to leave out.',
  mode: 'How to search: by words and meaning, by meaning alone, or by words alone.',
  publisher: 'Only what this publisher prints; may be repeated and then means any of them.',
  document: 'Only what stands in the document of this path; may be repeated.',
  authority: 'Only what is about this authority, by id or name; may be repeated.',
  speaker: 'Only what this speaker says, by id, name, role or organisation; may be repeated.',
  kind: 'Whole sentences or fragments of one.',
  from: 'Nothing older than this day or month; undated articles are left out.',
  to: 'Nothing newer than this day or month; undated articles are left out.',
  perArticle: 'How many passages of one article to give at most.',
  explain:
    'Whether to say for each hit what its place is made of, or for an answer how the question was understood.',
  rerank:
    'Whether the answer reader puts the first ten in a new order, by whether a sentence answers the question: finds more, takes about half a second. With sort=date it changes nothing.',
  sort: 'The best first, or of all that may be about q the newest first; their scores then do not fall down the list.',
  facets:
    'Whether to count how many passages may be about q (about), and of them those of each publisher, authority, speaker and year: as many as would be left.',
  grade: 'Only judgements with this grade; may be repeated.',
  aspect: 'Only judgements of this service or area, or overall.',
  status: 'Only judgements that stand so; may be repeated.',
  asOf: 'How things stood on this day; today when it is left out.',
  id: 'The id of the article, passage, speaker or authority.',
  minScore: 'Only passages with at least this score: how likely it is that they are about q.',
  since:
    'Only what came into the index after this moment: give builtAt of /api/stats to have what is new since that build.',
  path: 'The path of the document within the collection.',
};
