/** How documents come into the collection. */
export function AddDocuments() {
  return (
    <p class="govuk-body">
      Put your documents into the folder <code>corpus</code>, or name another folder with the setting{' '}
      <code>CORPUS_DIR</code>. Then run <code>npm run index</code>. The README says which kinds of file can be
      read.
    </p>
  );
}
