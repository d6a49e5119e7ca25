import { decode } from '../decode.js';
import { firstOf, NO_FRONT, readMoment } from '../front-matter.js';
import { parseDocument, parseXml, readCharset } from './dom.js';
import { domPieces } from './dom-pieces.js';
import type { Format, Layout } from './format.js';
import { layOutArticles, type Piece, type PieceArticle, tidy } from './pieces.js';

/** One entry of a feed, as the feed gives it. */
interface FeedEntry {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly html: string;
  /** The feed gives only the beginning of it. */
  readonly teaser: boolean;
}

/** An address from a feed is shown as a link, so it must be one. */
const webAddress = (address: string | null | undefined) =>
  address && /^https?:\/\/\S+$/.test(address.trim()) ? address.trim() : null;

function lay(publisher: string | null, entries: readonly FeedEntry[]): Layout {
  const articles = entries.map(({ html, title, teaser, ...said }): PieceArticle => {
    const heading: readonly Piece[] = title ? [{ kind: 'heading', depth: 1, text: title }] : [];
    return { front: firstOf({ title, publisher, ...said }, NO_FRONT), pieces: [...heading, ...bodyOf(html)] };
  });
  const teasers = entries.filter(({ teaser }) => teaser).length;
  const warnings =
    teasers === 0
      ? []
      : [
          `Of ${entries.length} entries, ${teasers} are teasers: the feed gives only how they begin. Save the pages to search them whole.`,
        ];
  return { ...layOutArticles(articles), front: firstOf({ publisher }, NO_FRONT), warnings };
}

function bodyOf(html: string): readonly Piece[] {
  const root = parseDocument(html).body;
  return root ? domPieces(root) : [];
}

/** The text of the first child element of one of these names. */
function child(element: Element, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = [...element.children].find(
      (one) => one.localName.toLowerCase() === name || one.tagName.toLowerCase() === name,
    );
    const text = found && tidy(found.textContent ?? '');
    if (text) return text;
  }
  return null;
}

const plain = (html: string | null) =>
  html ? tidy(parseDocument(html).body?.textContent ?? '') || null : null;

function linkOf(entry: Element): string | null {
  const links = [...entry.children].filter((one) => one.localName.toLowerCase() === 'link');
  const own = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  return webAddress(own?.getAttribute('href') ?? own?.textContent) ?? webAddress(child(entry, 'guid', 'id'));
}

/** Atom may hold markup as elements, all others hold it as text. */
function markupOf(entry: Element, name: string): string | null {
  const found = [...entry.children].find((one) => one.tagName.toLowerCase() === name);
  if (!found) return null;
  return found.children.length > 0 ? found.innerHTML : (found.textContent ?? null);
}

const CUT_OFF =
  /(?:…|\.\.\.|\[…\]|\[&#8230;\])\s*(?:<[^>]*>\s*)*$|(?:read more|continue reading)\b[^<]{0,40}(?:<[^>]*>\s*)*$/i;

function xmlEntry(entry: Element): FeedEntry {
  const full = markupOf(entry, 'content:encoded') ?? markupOf(entry, 'content');
  const html = full ?? markupOf(entry, 'description') ?? markupOf(entry, 'summary') ?? '';
  const person = [...entry.children].find((one) => one.localName.toLowerCase() === 'author');
  return {
    title: plain(child(entry, 'title')),
    author: (person && child(person, 'name')) ?? child(entry, 'dc:creator') ?? named(child(entry, 'author')),
    date: readMoment(child(entry, 'pubdate', 'published', 'dc:date', 'updated')),
    url: linkOf(entry),
    html,
    teaser: full === null && CUT_OFF.test(html),
  };
}

/** RSS writes `someone@example.org (A Name)`; an address is no name. */
function named(author: string | null): string | null {
  if (!author?.includes('@')) return author;
  return /\(([^)]+)\)/.exec(author)?.[1] ?? null;
}

function readXmlFeed(bytes: Uint8Array): Layout {
  const named = readCharset(bytes);
  const feed = parseXml(named ? named.decode(bytes) : decode(bytes).text);
  const channel = feed.querySelector('channel, feed');
  const entries = [...feed.querySelectorAll('item, entry')];
  if (!channel && entries.length === 0) throw new Error('It is no feed (RSS or Atom). Save the feed again.');
  return lay(plain(channel && child(channel, 'title')), entries.map(xmlEntry));
}

type Fields = Readonly<Record<string, unknown>>;
const line = (value: unknown) => (typeof value === 'string' ? value : null);

function jsonEntry(entry: Fields): FeedEntry {
  const html = line(entry.content_html);
  const text = line(entry.content_text)?.split(/\n+/).map(escapeParagraph).join('') ?? null;
  const summary = line(entry.summary) ?? '';
  const authors = [entry.authors ?? entry.author]
    .flat()
    .map((one) => line((one as Fields | undefined)?.name));
  return {
    title: line(entry.title),
    author: authors.filter(Boolean).join(', ') || null,
    date: readMoment(line(entry.date_published)),
    url: webAddress(line(entry.url)) ?? webAddress(line(entry.id)),
    html: html ?? text ?? escapeParagraph(summary),
    teaser: !html && !text && CUT_OFF.test(summary),
  };
}

const escapeParagraph = (text: string) => `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;

function readJsonFeed(bytes: Uint8Array): Layout {
  let feed: { readonly title?: unknown; readonly items?: unknown };
  try {
    feed = JSON.parse(decode(bytes).text) as typeof feed;
  } catch (error) {
    throw new Error(`It is no JSON (${(error as Error).message}). Save the feed again.`, { cause: error });
  }
  if (!Array.isArray(feed?.items))
    throw new Error('It is no JSON Feed: it has no list "items". Save the feed again.');
  const entries = feed.items.filter((one): one is Fields => typeof one === 'object' && one !== null);
  return lay(line(feed.title), entries.map(jsonEntry));
}

export const FEED: Format = {
  name: 'Feed',
  mediaType: 'application/xml',
  extensions: ['.rss', '.atom', '.xml'],
  magic:
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/,
  read: readXmlFeed,
};

export const JSON_FEED: Format = {
  name: 'JSON feed',
  mediaType: 'application/feed+json',
  extensions: ['.json'],
  read: readJsonFeed,
};
