/** What a page is about, before it has a layout: paragraphs, and headings between them. */
export interface Story {
  readonly title: string;
  readonly blocks: readonly { readonly heading: boolean; readonly words: string }[];
}

/** One way in which sites lay out a story, with all that they put around it. */
export type PageLayout = (story: Story) => string;

const TEASERS = [
  'Bus lane on Mill Street opens a month late after drains were found to be broken',
  'Library to stay open on Sundays, as volunteers come forward from three villages',
  'Market hall roof will be mended before winter, says the town clerk',
  'Swimmers get their pool back: boiler fitted at last',
  'Choir looks for basses, and promises tea',
];
const LONG_TEASERS = TEASERS.map(
  (title) =>
    `${title}. The work had been put off twice since spring, and shopkeepers said that they had lost custom by it. It should be done by the end of the month, if the weather holds.`,
);
const COMMENTS = [
  'I have said so for years and nobody listened. Perhaps they will now, but I would not bet my house on it.',
  'My sister worked there and she says it is all true, and that most of the good people left because of it.',
  'Typical. They will have another meeting about it and then another, and in the end nothing will be done.',
  'To be fair to the staff, they have twice the work and half the money that they had when I started there.',
];

const list = (items: readonly string[], of = 'li') => items.map((item) => `<${of}>${item}</${of}>`).join('');
const links = (words: readonly string[]) => list(words.map((one) => `<a href="/x">${one}</a>`));
const MENU = `<ul class="menu">${links(['Home', 'News', 'Sport', 'Business', 'Opinion', 'Jobs', 'Property', 'Contact us'])}</ul>`;
const FOOT = `<footer class="site-footer"><ul>${links(['About us', 'Privacy', 'Cookies', 'Terms', 'Advertise'])}</ul><p>Copyright 2019 Hollin Media Ltd. All rights reserved. Registered in England.</p></footer>`;
const SHARE = `<ul class="social">${links(['Share on Facebook', 'Tweet', 'Email', 'Print'])}</ul>`;
const SIGN_UP = `<div class="newsletter-signup"><h3>Get the news by email</h3><p>Sign up for our daily newsletter and never miss a story.</p><form><input type="email"><button>Sign up</button></form></div>`;
const ADVERT = `<div class="ad-slot"><span>Advertisement</span></div>`;
const RELATED = `<div class="related"><h3>More stories</h3><ul>${links(TEASERS)}</ul></div>`;
const SIDEBAR = `<aside class="sidebar"><h3>Most read</h3><ol>${links(TEASERS)}</ol>${SIGN_UP}</aside>`;
const commentsOf = (times: number) =>
  `<div id="comments" class="comments-area"><h3>Comments</h3>${Array.from({ length: times }, () => list(COMMENTS, 'p')).join('')}</div>`;
const picture = (words: string) =>
  `<figure><img src="/a.jpg" alt=""><figcaption>${words} (Image: Hollin Media)</figcaption></figure>`;

const isHeading = (block: Story['blocks'][number]) => block.heading;
const html = ({ blocks }: Story, heading = 'h2', paragraph = 'p') =>
  blocks
    .map(({ heading: isHeading, words }) =>
      isHeading ? `<${heading}>${words}</${heading}>` : `<${paragraph}>${words}</${paragraph}>`,
    )
    .join('\n');
/** The story with something put in after some of its blocks. */
const broken = ({ blocks, title }: Story, insets: readonly string[], every = 4) =>
  blocks
    .map((block, at) => {
      const inset = (at + 1) % every === 0 ? (insets[((at + 1) / every - 1) % insets.length] ?? '') : '';
      return html({ title, blocks: [block] }) + inset;
    })
    .join('\n');

const linked = (story: Story, body: string | null) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: '2019-03-04T09:00:00Z',
    ...(body && { articleBody: body }),
  })}</script>`;
const OPEN_GRAPH =
  '<meta property="og:type" content="article"><meta property="og:site_name" content="Hollin Post">';

const wrap = (story: Story, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title} | Hollin Post</title>${head}</head><body>${body}</body></html>`;

const META = '<div class="entry-meta">By <a href="/a">Ann Reeve</a> on 4 March 2019</div>';

/** By what they imitate. */
export const LAYOUTS: Readonly<Record<string, PageLayout>> = {
  'a blog with widgets': (story) =>
    wrap(
      story,
      `<div id="page"><div id="masthead">${MENU}</div><div id="content"><div class="post hentry"><h1 class="entry-title">${story.title}</h1>${META}<div class="entry-content">${html(story)}<div class="sharedaddy">${SHARE}</div></div></div>${RELATED}${commentsOf(1)}</div><div id="sidebar">${SIDEBAR}</div></div>${FOOT}`,
      OPEN_GRAPH,
    ),
  'a content system with fields': (story) =>
    wrap(
      story,
      `<div class="layout"><div class="region-header">${MENU}</div><div class="node node--type-news"><h1>${story.title}</h1><div class="field field--name-body"><div class="field__item">${html(story)}</div></div></div><div class="region-sidebar"><div class="block-views">${RELATED}</div></div>${FOOT}</div>`,
    ),
  'a local paper with adverts between': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><main><article><h1>${story.title}</h1>${META}${SHARE}<div class="article-body">${broken(story, [ADVERT, `<p><strong>READ MORE: <a href="/x">${TEASERS[0]}</a></strong></p>`, SIGN_UP])}</div></article>${SIDEBAR}${RELATED}</main>${FOOT}`,
      OPEN_GRAPH + linked(story, null),
    ),
  'a paper with related links inside': (story) =>
    wrap(
      story,
      `<div class="header">${MENU}</div><div class="article-wrapper"><h1>${story.title}</h1><div class="article-body" itemprop="articleBody">${picture('The town hall on Monday')}${broken(story, [`<div class="inline-links"><ul>${links(TEASERS.slice(0, 3))}</ul></div>`, picture('Councillors in the chamber')])}</div>${commentsOf(1)}</div>${RELATED}${FOOT}`,
    ),
  'a broadcaster, a division a paragraph': (story) =>
    wrap(
      story,
      `<header role="banner">${MENU}</header><main id="main-content"><article><header><h1>${story.title}</h1></header>${picture('Mill Street')}${story.blocks
        .map((block) =>
          isHeading(block)
            ? `<div data-component="subheadline-block"><h2>${block.words}</h2></div>`
            : `<div data-component="text-block"><p>${block.words}</p></div>`,
        )
        .join(
          '',
        )}<section data-component="links-block"><h2>More on this story</h2><ul>${links(TEASERS)}</ul></section></article></main>${FOOT}`,
      OPEN_GRAPH,
    ),
  'a daily with pull quotes': (story) =>
    wrap(
      story,
      `<div class="top">${MENU}</div><main><article><h1>${story.title}</h1>${META}<div class="article-body-viewer">${broken(story, [`<aside class="pullquote"><p>“They had twice the work and half the money”</p></aside>`, `<figure class="embed"><iframe src="/v"></iframe></figure>`], 3)}</div><div class="topics"><ul>${links(['Children', 'Councils', 'Health'])}</ul></div></article></main><aside>${RELATED}</aside>${FOOT}`,
      OPEN_GRAPH,
    ),
  'a government page': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><div class="wrapper"><main role="main" id="content"><h1 class="heading-xl">${story.title}</h1><dl class="metadata"><dt>Published</dt><dd>4 March 2019</dd></dl><div class="govspeak">${html(story)}</div></main><div class="related-nav"><nav><h2>Related content</h2><ul>${links(TEASERS)}</ul></nav></div></div><div class="feedback"><p>Is this page useful?</p><button>Yes</button><button>No</button></div>${FOOT}`,
    ),
  'line breaks in place of paragraphs': (story) =>
    wrap(
      story,
      `<div id="nav">${MENU}</div><div id="main"><h1>${story.title}</h1><div class="txt">${story.blocks.map(({ words, heading }) => (heading ? `<b>${words}</b>` : words)).join('<br><br>\n')}</div></div><div id="right">${RELATED}</div>${FOOT}`,
    ),
  'tables for layout': (story) =>
    wrap(
      story,
      `<table width="100%"><tr><td colspan="3">${MENU}</td></tr><tr><td width="150">${RELATED}</td><td><h1>${story.title}</h1>${html(story, 'b')}</td><td>${SIGN_UP}</td></tr><tr><td colspan="3">${FOOT}</td></tr></table>`,
    ),
  'divisions in place of paragraphs': (story) =>
    wrap(
      story,
      `<div class="nav">${MENU}</div><div class="story"><h1>${story.title}</h1><div class="story-text">${html(story, 'div', 'div')}</div></div><div class="more">${RELATED}</div>${FOOT}`,
    ),
  'elements of its own': (story) =>
    wrap(
      story,
      `<site-header>${MENU}</site-header><story-page><h1>${story.title}</h1><story-body>${html(story)}</story-body></story-page><story-more>${RELATED}</story-more>${FOOT}`,
      OPEN_GRAPH,
    ),
  'a story in two parts around an advert': (story) => {
    const half = Math.ceil(story.blocks.length / 2);
    const part = (blocks: Story['blocks']) =>
      `<section class="body-part"><div class="inner">${html({ ...story, blocks })}</div></section>`;
    return wrap(
      story,
      `<header>${MENU}</header><div class="page"><h1>${story.title}</h1>${part(story.blocks.slice(0, half))}${ADVERT}${SIGN_UP}${part(story.blocks.slice(half))}</div>${RELATED}${FOOT}`,
      OPEN_GRAPH,
    );
  },
  'comments longer than the story': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><main><article><h1>${story.title}</h1>${html(story)}</article>${commentsOf(12)}</main>${FOOT}`,
      OPEN_GRAPH,
    ),
  'comments longer than the story, on a page that says nothing of itself': (story) =>
    wrap(
      story,
      `<div class="head">${MENU}</div><div class="post"><h1>${story.title}</h1><div class="post-body">${html(story)}</div></div>${commentsOf(12)}${FOOT}`,
    ),
  'pictures between, each with a caption': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><article><h1>${story.title}</h1>${broken(story, TEASERS.map(picture), 2)}</article>${FOOT}`,
      OPEN_GRAPH,
    ),
  'a short story among long teasers': (story) =>
    wrap(
      { ...story, blocks: story.blocks.slice(0, 4) },
      `<header>${MENU}</header><div class="lead-story"><h1>${story.title}</h1><div class="text">${html({ ...story, blocks: story.blocks.slice(0, 4) })}</div></div><div class="latest"><h2>Latest</h2>${LONG_TEASERS.map((one) => `<div class="teaser"><h3><a href="/x">${one.slice(0, 40)}</a></h3><p>${one}</p><a href="/x">Read more</a></div>`).join('')}</div>${FOOT}`,
      OPEN_GRAPH,
    ),
  'long teasers below, on a page that says nothing of itself': (story) =>
    wrap(
      story,
      `<div class="head">${MENU}</div><div class="main"><h1>${story.title}</h1><div class="text">${html(story)}</div><div class="latest"><h2>Latest</h2>${[...LONG_TEASERS, ...LONG_TEASERS, ...LONG_TEASERS].map((one) => `<div class="teaser"><h3><a href="/x">${one.slice(0, 40)}</a></h3><p>${one}</p><a href="/x">Read more</a></div>`).join('')}</div></div>${FOOT}`,
    ),
  'sections of a reading site': (story) =>
    wrap(
      story,
      `<nav>${MENU}</nav><div class="surface"><section class="section--body"><div class="section-inner"><h1 class="graf--title">${story.title}</h1>${html(story, 'h3')}</div></section><div class="applause"><button>Clap</button></div></div><div class="post-footer"><p>Written by Ann Reeve, who writes about towns and the people who run them.</p></div>`,
      OPEN_GRAPH,
    ),
  'blocks of a site builder': (story) =>
    wrap(
      story,
      `<div class="site"><div class="header-inner">${MENU}</div><div class="sections"><article class="blog-item"><h1>${story.title}</h1>${story.blocks.map((block) => `<div class="row"><div class="col"><div class="block html-block"><div class="block-content">${html({ ...story, blocks: [block] })}</div></div></div></div>`).join('')}</article></div>${FOOT}</div>`,
    ),
  'words for screen readers': (story) =>
    wrap(
      story,
      `<a class="skip visually-hidden" href="#main">Skip to content</a><header>${MENU}</header><main id="main"><article><h1>${story.title}</h1><span class="visually-hidden">Published on</span> <time datetime="2019-03-04">4 March 2019</time><div class="copy">${broken(story, ['<p class="visually-hidden">Article continues below</p>'], 3)}</div></article></main><div style="display:none"><p>${LONG_TEASERS.join(' ')}</p></div>${FOOT}`,
      OPEN_GRAPH,
    ),
  'a wrapper named for cookies': (story) =>
    wrap(
      story,
      `<div class="js no-cookie-banner cookies-accepted"><div class="head">${MENU}</div><div class="title">${story.title}</div><div class="copy">${html(story)}</div>${RELATED}</div><div class="cookie-notice"><p>We use cookies to make this site work and to count visits. You may refuse those that count.</p><button>Accept</button></div>`,
    ),
  'a story about consent, in a container named for it': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><div id="post-consent-and-children"><h2>${story.title}</h2>${html(story, 'h3')}</div><div>${RELATED}</div>${FOOT}`,
    ),
  'a press release with notes': (story) =>
    wrap(
      story,
      `<div class="top">${MENU}</div><div class="content"><h1>${story.title}</h1><p class="date">Monday 4 March 2019</p><div class="rich-text">${html(story, 'h3')}</div></div><div class="cols"><div class="col">${RELATED}</div></div>${FOOT}`,
    ),
  'the text again for machines, with entities': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><main><h1>${story.title}</h1><div class="c-story">${html(story)}</div></main>${FOOT}`,
      linked(
        story,
        story.blocks.map(({ words }) => words.replace(/’/g, '&rsquo;').replace(/“/g, '&ldquo;')).join('\n'),
      ),
    ),
  'lists in the story': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><div class="page-content"><h1>${story.title}</h1>${story.blocks.map(({ heading, words }, at) => (heading ? `<h2>${words}</h2>` : at % 2 === 1 ? `<ul>${list(words.split(/(?<=\.) /))}</ul>` : `<p>${words}</p>`)).join('')}</div>${SIDEBAR}${FOOT}`,
    ),

  // Those below were written after the rules, which were not changed by them.
  'a page for phones': (story) =>
    wrap(
      story,
      `<amp-sidebar id="menu">${MENU}</amp-sidebar><div class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${story.title}</h1>${META}</header><div class="amp-wp-article-content">${html(story)}</div><footer><div class="amp-wp-meta">Categories: <a href="/c">News</a></div></footer></div>`,
      linked(story, null),
    ),
  'links in the sentences': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><article><h1>${story.title}</h1>${story.blocks.map(({ heading, words }) => (heading ? `<h3>${words}</h3>` : `<p>${words.replace(/(\w+ \w+) (?=\w+ \w+\.)/g, '<a href="/x">$1</a> ')}</p>`)).join('')}<p>See also: <a href="/x">${TEASERS[1]}</a></p></article>${FOOT}`,
      OPEN_GRAPH,
    ),
  'a council site with boxes': (story) =>
    wrap(
      story,
      `<div class="container"><div class="row">${MENU}</div><ol class="breadcrumb">${links(['Home', 'News', '2019'])}</ol><div class="row"><div class="col-md-3 left-nav"><ul>${links(['Schools', 'Bins', 'Parking', 'Planning'])}</ul></div><div class="col-md-9"><h1>${story.title}</h1><div class="news-date">4 March 2019</div>${html(story)}<div class="contact-box"><h3>Contact the press office</h3><p>Telephone 01632 960001, on weekdays from nine to five.</p></div></div></div></div>${FOOT}`,
    ),
  'a feature in chapters': (story) =>
    wrap(
      story,
      `<nav>${MENU}</nav><main class="longread"><div class="hero"><h1>${story.title}</h1></div>${story.blocks.map((block) => `<section class="chapter"><div class="chapter-text">${html({ ...story, blocks: [block] })}</div>${picture('Mill Street')}</section>`).join('')}</main>${FOOT}`,
      OPEN_GRAPH,
    ),
  'cards beside the story, headed by links around them': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><div class="cols"><div class="story-col"><h1>${story.title}</h1>${META}${html(story)}</div><div class="rail">${LONG_TEASERS.map((one) => `<a class="promo" href="/x"><h3>${one.slice(0, 50)}</h3><p>${one}</p></a>`).join('')}</div></div>${FOOT}`,
      OPEN_GRAPH,
    ),
  'the next stories whole below': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><div class="infinite"><article class="first"><h1>${story.title}</h1>${html(story)}</article>${[0, 1, 2].map((at) => `<article class="next"><h2><a href="/n${at}">${TEASERS[at]}</a></h2><p>${LONG_TEASERS[at]}</p></article>`).join('')}</div>${FOOT}`,
      OPEN_GRAPH,
    ),
  'questions and answers in a definition list': (story) =>
    wrap(
      story,
      `<header>${MENU}</header><div id="content"><h1>${story.title}</h1><dl>${story.blocks.map(({ heading, words }) => `<${heading ? 'dt' : 'dd'}>${words}</${heading ? 'dt' : 'dd'}>`).join('')}</dl></div><div id="aside">${RELATED}${SIGN_UP}</div>${FOOT}`,
    ),
  'much code around a short story': (story) =>
    wrap(
      story,
      `<script>window.state=${JSON.stringify({ teasers: LONG_TEASERS })};</script><div id="__app"><div class="css-1x"><div class="css-2y">${MENU}</div><div class="css-3z"><div class="css-4a">${story.title}</div><div class="css-5b">${html(story)}</div></div><div class="css-6c">${RELATED}</div></div></div><script>${'window.push([1,2,3]);'.repeat(500)}</script>`,
    ),
};
