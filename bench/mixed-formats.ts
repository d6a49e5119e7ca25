import { readFile, rm, writeFile } from 'node:fs/promises';
import { zipOf } from '../test/indexer/formats/zip-of.js';

/** A document before it has a format. */
interface Draft {
  readonly title: string;
  readonly blocks: readonly { readonly heading: boolean; readonly words: string }[];
}

/** Generated Markdown: facts between two rules, then blocks parted by empty lines. */
function draftOf(markdown: string): Draft {
  const [, title = ''] = /^title: (.*)$/m.exec(markdown) ?? [];
  const blocks = markdown.split('\n---\n\n')[1]!.trim().split('\n\n');
  return {
    title: JSON.parse(title),
    blocks: blocks.map((block) => ({ heading: block.startsWith('## '), words: block.replace(/^## /, '') })),
  };
}

const marked = ({ blocks }: Draft) =>
  blocks.map(({ heading, words }) => (heading ? `<h2>${words}</h2>` : `<p>${words}</p>`)).join('\n');

const MENU = ['Home', 'News', 'Meetings', 'Jobs', 'Contact'].map((to) => `<li><a href="/">${to}</a></li>`);

const page = (draft: Draft) =>
  `<!doctype html><html><head><title>${draft.title}</title></head><body>
  <nav><ul>${MENU.join('')}</ul></nav><main><h1>${draft.title}</h1>${marked(draft)}</main>
  <footer><ul>${MENU.join('')}</ul></footer></body></html>`;

const feed = (draft: Draft) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>News</title><item><title>${draft.title}</title><content:encoded><![CDATA[${marked(draft)}]]></content:encoded>
  </item></channel></rss>`;

const mail = (draft: Draft) =>
  `From: News <news@example.org>\nSubject: ${draft.title}\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${marked(draft)}\n`;

function word({ title, blocks }: Draft): Buffer {
  const paragraph = (words: string, style: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const body = blocks.map(({ heading, words }) => paragraph(words, heading ? 'Heading2' : 'Normal'));
  return zipOf({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${paragraph(title, 'Title')}${body.join('')}</w:body></w:document>`,
  });
}

const FORMATS: readonly (readonly [string, (draft: Draft) => string | Buffer])[] = [
  ['.html', page],
  ['.docx', word],
  ['.rss', feed],
  ['.eml', mail],
];

/** Makes of some Markdown files as many of each other format, and as many stay. */
export async function mixFormats(paths: readonly string[]): Promise<void> {
  for (const [n, path] of paths.entries()) {
    const format = FORMATS[n % (FORMATS.length + 1)];
    if (!format) continue;
    const [extension, write] = format;
    await writeFile(path.replace(/\.md$/, extension), write(draftOf(await readFile(path, 'utf8'))));
    await rm(path);
  }
}
