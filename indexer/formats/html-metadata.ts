import { findDates } from '../../language/dates.js';
import { type FrontMatter, firstOf, readIsoDate, readMoment } from '../front-matter.js';

/** What a page says about itself for machines. */
export interface PageMetadata {
  readonly front: FrontMatter;
  /** It says that it is one article, and no list of them. */
  readonly isArticle: boolean;
  /** The text of the article as the page gives it to search engines; null when it gives none. */
  readonly body: string | null;
}

type Thing = Readonly<Record<string, unknown>>;
type Said = Partial<FrontMatter>;

const ARTICLE = /(?:Article|BlogPosting|Report|AnalysisNewsArticle|LiveBlogPosting)$/;
const MOST_THINGS = 500;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything that the page's JSON-LD describes, flattened. What is no JSON says nothing. */
function linkedData(page: Document): readonly Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    parse(script.textContent ?? ''),
  );
  while (queue.length > 0 && found.length < MOST_THINGS) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next);
    else if (isThing(next)) {
      found.push(next);
      queue.push(next['@graph'], next.mainEntity);
    }
  }
  return found;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

const typesOf = (thing: Thing) => [thing['@type']].flat().filter((type) => typeof type === 'string');

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  if (isThing(value)) return nameOf(value.name);
  return typeof value === 'string' && !/^https?:/.test(value) ? plain(value) : null;
}

function plain(text: string | null | undefined): string | null {
  return (
    text
      ?.replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

function addressOf(value: unknown): string | null {
  const address = isThing(value) ? (value['@id'] ?? value.url) : value;
  return typeof address === 'string' && /^https?:\/\/\S+$/.test(address) ? address : null;
}

function ofLinkedData(article: Thing | undefined): Said {
  if (!article) return {};
  return {
    title: nameOf(article.headline) ?? nameOf(article.name),
    publisher: nameOf(article.publisher),
    author: nameOf(article.author),
    date: readMoment(String(article.datePublished ?? article.dateCreated ?? '')),
    url: addressOf(article.mainEntityOfPage) ?? addressOf(article.url),
  };
}

/** The first of some `meta` elements, by name or property, that says something. */
function metaOf(page: Document, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = page.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const said = plain(found?.getAttribute('content'));
    if (said) return said;
  }
  return null;
}

function ofOpenGraph(page: Document): Said {
  const author = metaOf(page, 'article:author');
  return {
    title: metaOf(page, 'og:title'),
    publisher: metaOf(page, 'og:site_name'),
    author: author && /^https?:/.test(author) ? null : author,
    date: readMoment(metaOf(page, 'article:published_time', 'og:published_time')),
    url: addressOf(metaOf(page, 'og:url')),
  };
}

function ofMeta(page: Document): Said {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    title: metaOf(page, 'DC.title', 'dc.title', 'dcterms.title', 'citation_title'),
    publisher: metaOf(
      page,
      'DC.publisher',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
    ),
    author: metaOf(page, 'author', 'DC.creator', 'dc.creator', 'dcterms.creator', 'citation_author'),
    date: readMoment(
      metaOf(
        page,
        'date',
        'DC.date',
        'dc.date',
        'dcterms.created',
        'dcterms.issued',
        'pubdate',
        'datePublished',
      ),
    ),
    url: addressOf(canonical),
  };
}

function ofTime(page: Document): Said {
  const times = [
    ...page.querySelectorAll('article time, main time, [itemprop="datePublished"], time[pubdate]'),
  ];
  const dates = times.flatMap((time) => {
    const written = time.getAttribute('datetime') ?? time.getAttribute('content') ?? '';
    return readMoment(written) ?? findDates(time.textContent ?? '')[0]?.iso ?? [];
  });
  return { date: dates[0] ?? null };
}

/** `A headline | The Site`: what the page's title says without the name of its site. */
function ofTitle(page: Document, publisher: string | null): Said {
  const whole = plain(page.querySelector('title')?.textContent) ?? '';
  const parts = whole.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1)?.toLowerCase();
  const own = parts.length > 1 && (/ \| /.test(whole) || last === publisher?.toLowerCase());
  return { title: (own ? parts.slice(0, -1).join(' – ') : whole) || null };
}

/** Reads a page's JSON-LD, Open Graph, `meta` and `time`, in this order of trust; its `title` where none names it. */
export function readMetadata(page: Document): PageMetadata {
  const things = linkedData(page);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const said = firstOf(ofLinkedData(article), ofOpenGraph(page), ofMeta(page), ofTime(page));
  const front = firstOf(said, ofTitle(page, said.publisher));
  const body = typeof article?.articleBody === 'string' ? article.articleBody : null;
  const isArticle = article !== undefined || metaOf(page, 'og:type') === 'article';
  return { front: { ...front, date: front.date && readIsoDate(front.date) }, isArticle, body };
}
