import { html } from 'hono/html';
import type { Feed, FeedEntry } from './feed.js';

/** Where a feed is served. */
interface Served {
  /** What its paths are below: `https://search.example.org`. */
  readonly origin: string;
  /** Its own address. */
  readonly self: string;
}

/** Characters that no XML document may hold (XML 1.0, 2.2), not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Writes a feed as Atom (RFC 4287). The words of an entry are those of its document, escaped. */
export async function writeAtom(feed: Feed, { origin, self }: Served): Promise<string> {
  const { title, page, updated, entries } = feed;
  const xml = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${self}</id>
<title>${title}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${self}" />
<link rel="alternate" type="text/html" href="${origin + page}" />
<author><name>Safeguarding Search</name></author>
${entries.map((entry) => entryOf(entry, origin))}</feed>
`;
  return String(await xml).replace(NOT_XML, '\ufffd');
}

function entryOf(
  { id, title, firstIndexed, link, text, reference, author, source }: FeedEntry,
  origin: string,
) {
  const shown = html`<blockquote cite="${origin + link}"><p>${text}</p></blockquote><p>${reference}</p>`;
  return html`<entry>
<id>${id}</id>
<title>${title}</title>
<published>${firstIndexed}</published>
<updated>${firstIndexed}</updated>
<link rel="alternate" type="text/html" href="${origin + link}" />
${source !== null && html`<link rel="via" href="${source}" />\n`}${author !== null && html`<author><name>${author}</name></author>\n`}<content type="html">${`${shown}`}</content>
</entry>
`;
}
