import { countWords, type NoiseRule, short } from './noise-rule.js';

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const shareOfAddresses = (text: string) =>
  (text.match(ADDRESS) ?? []).reduce((sum, address) => sum + address.length, 0) / Math.max(1, text.length);

const feedPlumbing: NoiseRule = {
  reason: 'feed plumbing',
  whole: (text) =>
    /^(?:\]\]>|<!\[CDATA\[|<\/?[a-z][^>]{0,200}>)[\s\]>]*$/i.test(text) ||
    /^<(?:link|guid|pubDate|atom:\w+|channel|item)\b[^>]*>/i.test(text) ||
    (countWords(text) <= 60 && /https?:\/\/\S+\/feed\/?(?:\s|$)/i.test(text)) ||
    /https?:\/\/wordpress\.org\/\?v=/i.test(text),
  within: /\]\]>|<!\[CDATA\[/g,
  drop: [
    ']]>',
    'https://example.org/2025/04/10/story/feed/ 4 https://example.org/a.jpg Example News Minister (credit: Home Office)',
    'The plan was agreed.⟦]]>⟧',
    '<link>?feed=rss2&cat=3</link> Mon, 06 May 2013 09:12:40 +0000',
  ],
  keep: ['The feed showed harmful posts to children.'],
};

/** What WordPress puts below each entry of its feeds. */
const entryFoot: NoiseRule = {
  reason: 'foot of a feed entry',
  within:
    /\bThe post (?:(?!\. )[^\n]){1,300}? (?:first appeared|appeared first) on (?:(?!\. )[^\n]){1,120}\.?$/gim,
  drop: [
    'Nine came. ⟦The post Nine at the hearing appeared first on Westmere Wire.⟧',
    '⟦The post <a href="#">Nine</a> first appeared on <a href="#">Westmere Wire</a>.⟧',
  ],
  keep: ['The post was advertised in May.', 'The letter first appeared on the council’s website in May.'],
};

const address: NoiseRule = {
  reason: 'address',
  whole: (text) =>
    shareOfAddresses(text) > 0.6 ||
    (shareOfAddresses(text) > 0.3 &&
      countWords(text.replace(ADDRESS, '')) <= 8 &&
      !/[.!?]["”’]?\s/.test(text)),
  within: /(?<![\s–-])[\s–-]*(?:see|read) more(?: (?:at|here|on))?\s*:?\s*(?:https?:\/\/|www\.)\S+/giu,
  drop: [
    'https://www.example.org/story?id=7',
    'Link: https://www.example.org/story',
    'Pupils should be taught it.⟦ – See more at: http://www.example.org/story#x.dpuf⟧',
  ],
  keep: [
    'The guidance, at www.example.org/guidance, applies to every school and every childcare setting in England.',
  ],
};

const MORE_VERB =
  '(?:read|view|see|watch|listen(?: to)?|download|visit|find out|learn|discover|click|access|continue reading|read\\/download|explore|get)';

const readMore: NoiseRule = {
  reason: 'link to more',
  whole: (text) =>
    (!/[.!?]["”’]?$/.test(text.replace(/(?:\.{3}|…)$/, '')) &&
      (short(40, new RegExp(`^[\\W_]*${MORE_VERB}\\b(?: \\S+){0,9}?\\s*:(?:\\s|$)`, 'i'))(text) ||
        short(
          16,
          new RegExp(
            `^[\\W_]*(?:${MORE_VERB}|full|more)\\b.{0,80}\\b(?:more|here|full (?:story|article|report|text)|original|website|pdf|report|article|story|online)\\b[\\W_]*(?:\\(.{0,30}\\))?[\\W_]*$`,
            'i',
          ),
        )(text))) ||
    short(
      6,
      /^[\W_]*(?:read|learn|find out|see|view|show|load) more\b[\W_]*$|^[\W_]*(?:continue reading|full story|more details|view the (?:background|agenda|minutes)\b.*|details|more info(?:rmation)?|click here|download(?: (?:pdf|now|file|here|the pdf))?|listen now|watch now|play)[\W_]*$/i,
    )(text) ||
    short(
      14,
      /^(?:view|see|download|open) (?:the |a )?(?:full |complete |whole )?(?:list|set|range) of .{0,30}\b(?:documents|papers|reports|items|minutes|articles|stories|posts|courses|events|publications)\b[^,;]{0,30}$/i,
    )(text),
  within: /(?<=…|\.{3})\s*\[?(?:continue reading|read more|more|read the rest)\b[^.]{0,40}$/gi,
  drop: [
    'Inspectors said that the pace had been…⟦Continue reading →⟧',
    'View the background to item 38.',
    'View the full list of papers for item 12.',
    'Read the report: Annual report 2022 to 2023',
    'Read/Download the report: An inspection of the police',
    'Find out more: Conversations with strangers',
    'Read more',
    'Continue reading…',
    'Click here',
    'Read the full story',
    'Download the PDF',
    'Learn more »',
    'Read more here',
  ],
  keep: [
    'Read the signs early, says inspector',
    'Visit by inspectors finds progress',
    'The report can be read here.',
    'Learning from reviews',
    'View of the child',
    'See the child, hear the child',
  ],
};

/** What feeds and links leave in a text. */
export const PLUMBING: readonly NoiseRule[] = [feedPlumbing, entryFoot, address, readMore];
