import type { SearchRequest } from '../search/request.js';

/** The address of the feed that follows a search, on this server. */
export function searchFeedLink(request: SearchRequest): string {
  const { q, mode, publisher, document, authority, speaker, from, to } = request;
  const lists = Object.entries({ publisher, document, authority, speaker });
  const one = Object.entries({ mode: mode === 'hybrid' ? undefined : mode, from, to });
  const fields = [
    ['q', q] as [string, string],
    ...lists.flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    ...one.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]])),
  ];
  return `/feeds/search?${new URLSearchParams(fields)}`;
}

/** That of the feed that follows a speaker. */
export const speakerFeedLink = (id: string) => `/feeds/speakers/${encodeURIComponent(id)}`;

/** That of the feed that follows an authority. */
export const authorityFeedLink = (id: string) => `/feeds/authorities/${encodeURIComponent(id)}`;
