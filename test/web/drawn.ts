import type { Hono } from 'hono';
import { createApp } from '../../server/app.js';
import type { CurrentCollection } from '../../server/collection.js';
import { errorPage, pageRoutes } from '../../server/pages.js';
import { type SampleOptions, sampleCollection } from './samples.js';

/** What a browser would show of a piece of HTML, with the space between tags kept as it is. */
export function visibleText(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ''));
}

/** An attribute's or a text's characters. */
export function decoded(escaped: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return escaped.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => names[name] ?? '');
}

/** The tags of a page with the names of their attributes, in order: what hostile text must not change. */
export function shapeOf(html: string): readonly string[] {
  const tags = html.match(/<\/?[a-z][^>]*>/g) ?? [];
  return tags.map((tag) => tag.replace(/="[^"]*"/g, ''));
}

/** The values of an attribute, in order. */
export function valuesOf(html: string, attribute: string): readonly string[] {
  return Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g')), (match) =>
    decoded(match[1] ?? ''),
  );
}

/** What stands inside the elements that begin with this tag, which must not hold another of its name. */
export function insides(html: string, tag: string): readonly string[] {
  const name = /<(\w+)/.exec(tag)?.[1] ?? '';
  return html
    .split(tag)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(`</${name}>`)));
}

/** The whole server with its pages. */
export function appOver(current: CurrentCollection): Hono {
  return createApp({ current, host: 'localhost', pages: { routes: pageRoutes(current), errorPage } });
}

/** The same over a sample collection. */
export function pagesOver(options: SampleOptions = {}): Hono {
  return appOver(sampleCollection(options).current);
}

/** The HTML of one page. */
export async function draw(address: string, options: SampleOptions = {}): Promise<string> {
  return (await pagesOver(options).request(address)).text();
}
