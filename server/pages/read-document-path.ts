const DOCUMENTS = '/documents/';

/** The document that an address names, or null: an encoded slash is no part of a name, and a torn escape names nothing. */
export function readDocumentPath(pathname: string): string | null {
  const encoded = pathname.slice(pathname.indexOf(DOCUMENTS) + DOCUMENTS.length).split('/');
  try {
    const names = encoded.map(decodeURIComponent);
    return names.some((name) => /[/\0]/.test(name)) ? null : names.join('/');
  } catch {
    return null;
  }
}
