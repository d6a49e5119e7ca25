/** What is told of the comments that reviewers left in a document: they are no text of it. */
export function tellComments(count: number): readonly string[] {
  return count > 0
    ? [`Comments of reviewers were left out (${count}). Write into the text what should be found.`]
    : [];
}
