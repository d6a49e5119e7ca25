import type { ResourceLink } from '@modelcontextprotocol/sdk/types.js';
import type { Span } from '../../language/span.js';

const ROOT = 'safeguarding-search://documents/';

/** Where an assistant reads a document, or with a span a stretch of it (a fragment as in RFC 5147). */
export function documentUri(path: string, span?: Span): string {
  const address = ROOT + path.split('/').map(encodeURIComponent).join('/');
  return span ? `${address}#char=${span.start},${span.end}` : address;
}

/** What such an address names; null when it is none. */
export function readDocumentUri(uri: string): { readonly path: string; readonly span: Span | null } | null {
  const [, encoded, start, end] =
    /^([^#]*)(?:#char=(\d{1,9}),(\d{1,9}))?$/.exec(uri.slice(ROOT.length)) ?? [];
  if (!uri.startsWith(ROOT) || encoded === undefined) return null;
  try {
    const span = start === undefined ? null : { start: Number(start), end: Number(end) };
    return { path: decodeURIComponent(encoded), span };
  } catch {
    return null;
  }
}

/** Words in their place: a citation, a quote or a piece of evidence. */
interface Cited {
  readonly document: string;
  readonly text: string;
  readonly span: Span;
}

function citedBy({ document, text, span, start, end }: Readonly<Record<string, unknown>>): Cited | null {
  const place = (span ?? { start, end }) as Span;
  return typeof document === 'string' && typeof text === 'string' && typeof place.start === 'number'
    ? { document, text, span: place }
    : null;
}

function* citedIn(answer: unknown): Generator<Cited> {
  if (typeof answer !== 'object' || answer === null) return;
  const cited = citedBy(answer as Readonly<Record<string, unknown>>);
  if (cited) yield cited;
  for (const part of Object.values(answer)) yield* citedIn(part);
}

const MOST = 50;

/** Links to the words that an answer cites, each once. */
export function linksIn(answer: unknown): readonly ResourceLink[] {
  const links = new Map<string, ResourceLink>();
  for (const { document, text, span } of citedIn(answer)) {
    const uri = documentUri(document, span);
    links.set(uri, { type: 'resource_link', uri, name: document, description: text, mimeType: 'text/plain' });
    if (links.size === MOST) break;
  }
  return [...links.values()];
}
