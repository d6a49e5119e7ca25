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

const legalFooter: NoiseRule = {
  reason: 'legal notice',
  whole: (text) =>
    short(12, /^(?:©|\(c\))/i)(text) ||
    short(22, /^[^.]{2,60}\b(?:ltd|limited|plc|cic)\b.*\bregistered\b/i)(text) ||
    short(
      40,
      /\bdoes not constitute (?:\w+ )?advice\b|^(?:contains\b.*)?\blicensed under (?:the|a) .{3,60}\blicence\b|\bauthori[sz]ed and regulated by\b|\bis a registered (?:trade ?mark|charity)\b[^.]*\.(?: .{0,40})?$/i,
    )(text) ||
    short(
      40,
      /\b(?:not to be|may not be|must not be) (?:copied|reproduced|redistributed|rewritten|republished|broadcast|circulated)\b|\b(?:next )?(?:copy|issue|edition) (?:date|deadline)\s*:|^editor(?:ial(?: team)?)?\s*:|^copyright in\b|^[\W_]*(?:©|\(c\)|copyright\b)[^a-z]{0,6}.{0,60}\b(?:19|20)\d\d\b|\ball rights reserved\b|\bnot responsible for the content of\b|\b(?:web )?(?:links|addresses) (?:were|are) (?:all )?(?:working|correct|live|checked|accurate)\b|^(?:design|designed|layout|artwork|printed|typeset)(?: by)?\s*:|^(?:registered (?:charity|company|office|in england)|charity (?:no|number|registration)|company (?:no|number)|vat (?:no|number)|isbn|issn)\b/i,
    )(text) ||
    short(
      8,
      /^(?:terms|privacy|cookies|accessibility)(?: (?:and|&) (?:conditions|cookies|privacy))?(?: (?:policy|statement|notice|of use))?$|\bpowered by\b|^(?:web ?)?site by\b|^designed by\b|^hosted (?:by|on)\b|^(?:blog|website|site) (?:at|on) \S+\.\S+|\btheme\s*:\s*\S+$|\btheme by\b/i,
    )(text),
  drop: [
    '© Example Media 2014',
    'Copyright © 2019 Northmere Council. All rights reserved.',
    'Registered charity number 216401',
    'Privacy policy',
    'Powered by WordPress',
    'Editor: Business Unit. Next copy date: 4 June 2021',
    'Blog at WordPress.com. Theme: Quillpen',
    'Copyright in the cuttings is with the papers. Not to be copied.',
    'Design: Saltmarsh Creative',
    'The network is not responsible for the content of external sites.',
    'Terms and conditions',
    'This note is for general information only and does not constitute legal advice.',
    'Contains public sector information licensed under the Open Government Licence.',
    'Saltmarsh Law LLP is authorised and regulated by the Law Authority.',
    'Saltmarsh for Families is a registered charity in England and Wales. Design: Blue Boat',
    'All links were correct when this issue was sent.',
  ],
  keep: ['Privacy of the child', 'The registered charity said the number of calls had doubled since 2014.'],
};

const contactLine: NoiseRule = {
  reason: 'contact line',
  whole: (text) =>
    short(
      16,
      /^[\W_]*(?:(?:tel(?:ephone)?|(?:text|mini)?phone|minicom|switchboard|helpline|direct line|mob(?:ile)?|fax|e-?mail|web(?:site)?|call(?: us)?(?: (?:now|today|free|on))*|t|e|w|f)\b\s*[:.]?|contact(?: us)?\b.{0,40}[:.])\s*(?:\+?\(?\d[\d ()-]{6,}|\S+@\S+|www\.\S+|https?:\S+)/i,
    )(text) ||
    short(
      7,
      /^(?:\d{1,4}[a-z]?(?:[-–/]\d{1,4})?,?\s(?:\p{Lu}[\p{L}’']+\s){1,3}(?:street|st|road|rd|lane|avenue|ave|place|square|terrace|drive|close|way|court|gardens|crescent|row|walk|quay|hill|gate|parade|grove|mews|yard)\b,?(?:\s\p{Lu}[\p{L}’']+)*)$/iu,
    )(text) ||
    short(12, /^[\p{L}\d ,’'-]{0,70}\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?:[ ,|]+\S+@\S+)?$/u)(text) ||
    short(
      30,
      /^for (?:interviews|(?:media|press) enquiries|(?:more|further) (?:information|details))\b.{0,60}\b(?:call|contact|phone|ring|e-?mail)\b.*(?:\d{5}|@)/i,
    )(text) ||
    short(4, /^[\W_]*(?:\+44|\(?0\d{2,4}\)?)[\d ()-]{6,}[\W_]*$|^\S+@\S+\.\S+$/)(text),
  drop: [
    'Tel: 01234 567890',
    'Call us today on 0800 123 4567',
    '14 Cloister Lane',
    'Wexholme WX1 4QT',
    'Cloister Lane, Wexholme WX1 4QT office@example.org',
    'Textphone 0161 496 0000 office@example.org',
    'info@example.org',
    'Email: news@example.org',
    '0117 496 0000',
    'For interviews call the press office on 01234 567890 (out of hours 07700 900000)',
  ],
  keep: [
    'Call 999 if a child is in danger.',
    'Contact with the family was lost',
    'The helpline on 0800 123 4567 took 300 calls.',
  ],
};

const pageNumber: NoiseRule = {
  reason: 'page number',
  whole: (text) =>
    /^[\W_]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[\W_]*$/i.test(text) ||
    /^(?:page|p\.)\s*\d{1,4}\b.{0,4}$/i.test(text) ||
    /^col(?:umn|\.)\s*\d{1,5}\p{Lu}{0,2}$/iu.test(text),
  drop: ['12', '- 7 -', 'Page 3 of 40', '3/40', 'page 12', 'Column 412WH'],
  keep: ['12 children', '2014 review', '1 in 5'],
};

const advertisement: NoiseRule = {
  reason: 'advertisement',
  whole: short(
    12,
    /^[\W_]*(?:advert(?:isement|ising|s)?|ads?(?: by .{2,20})?|sponsored(?: (?:content|by|links?).{0,40})?|promoted(?: (?:content|by).{0,40})?|paid (?:content|partnership|promotion).{0,30}|continue reading below|article continues below(?: advert(?:isement)?)?|scroll (?:down )?(?:to|for) .{0,30}|skip ad(?:vert)?|story continues.{0,30})[\W_]*$/i,
  ),
  drop: [
    'Advertisement',
    'ADVERTISEMENT',
    'Sponsored links',
    'Article continues below advert',
    'Sponsored by Example Recruitment',
    'Ads by AdBarn',
  ],
  keep: ['Adverts aimed at children', 'Sponsored childcare places fall'],
};

const download: NoiseRule = {
  reason: 'file label',
  whole: (text) =>
    short(
      16,
      /^(?:attachments?|appendix|annex|supporting documents?)\b.{0,80}(?:\b(?:PDF|DOCX?|XLSX?|RTF)\b|\.\w{3,4}$|[KM]B\)?$|restricted)|^attachments? \||\w_\w.*[KM]B\)?$|^(?:download|open|view)\b.{0,80}\((?:PDF|DOCX?|XLSX?|RTF|ODT|PPTX?)\b.{0,20}\)$|, item \d{1,3}\.?$|^[^.?!]{2,90}\((?:PDF|Word|DOCX?|Excel|XLSX?|RTF|ODT|PPTX?)\b[^()]{0,20}\d ?[KM]i?B[^()]{0,20}\)$|^supporting documents for\b|^file ?name\s*:/i,
    )(text) ||
    short(
      14,
      /^[\W_]*(?:(?:pdf|docx?|word|xlsx?|pptx?|odt|rtf|file|open document|download|attachment|size|format|pages?)\b[\s,:;()|./-]*|\d+(?:[.,]\d+)?\s*(?:kb|mb|kib|mib|bytes|pages?)\b[\s,:;()|./-]*)+$/i,
    )(text),
  within:
    /(?<!\s)\s*\[?(?:PDF|DOCX?|XLSX?|RTF|ODT|PPTX?)[\s,:]*\d+(?:\.\d+)?\s*[KM]i?B\]?$(?<!^\W*(?:attachments?|appendix|annex|download|open|view|supporting)\b.*|\w_\w.*)/gi,
  drop: [
    'Outcome of the visit⟦ PDF 318 KB⟧',
    'Download the annual report (PDF, 2.1MB)',
    'Attachment | Pool report PDF 220 KB',
    'Attachment | Exempt appendix (restricted)',
    'Report_CYP38_final_v3, item 38. PDF 318 KB',
    'Homes report, item 16. PDF 640 KB',
    'Appendix A letter, item 38. PDF 1 MB',
    'PDF, 1.2 MB',
    'Neglect toolkit (Word, 240KB)',
    '(PDF 312 KB)',
    'Download PDF',
    'PDF, 256KB, 12 pages',
    'Word, 40 KB',
  ],
  keep: ['PDF of the letter sent to parents', 'Pages from a diary'],
};

const itemCode: NoiseRule = {
  reason: 'item number',
  within: /^\p{Lu}{2,6}\/?\d+(?=\p{Lu}\p{Ll})/gu,
  drop: ['⟦CYP/38⟧Outcome of the visit', '⟦SCS12⟧Outcome of the visit'],
  keep: ['A/B testing', 'COVID-19 and children'],
};

const ELEMENT =
  'a|abbr|article|aside|b|blockquote|br|cite|code|div|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|li|main|nav|ol|p|picture|pre|q|s|script|section|small|source|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|video';

const markup: NoiseRule = {
  reason: 'markup',
  whole: (text) => /^<[!/a-z]/i.test(text) && text.replace(/<!--.*?-->|<[^>]*>/g, '').trim() === '',
  // A dump may hold the markup of a page as its feed wrapped it: `&lt;p&gt;`.
  within: new RegExp(`(?:<|&lt;)/?(?:${ELEMENT})(?:\\s(?:(?!&[lg]t;)[^<>]){0,400})?/?(?:>|&gt;)`, 'gi'),
  drop: [
    '<!-- newsletter partial -->',
    '<div class="x"></div>',
    '⟦<p>⟧Nine came.',
    '⟦<span lang="" about="/user/7">⟧The witness room',
    'Nine came.⟦&lt;/p&gt;⟧',
    '⟦&lt;a href="#"&gt;⟧The report says so.',
  ],
  keep: [
    'fewer than &lt;5 per cent, p&gt;0.05',
    '<5 per cent of children',
    'if a < b and c > d',
    'the <redacted> report',
  ],
};

const formLine: NoiseRule = {
  reason: 'form to fill in',
  whole: (text) => short(20, /\.{6,}|_{4,}|…{2,}/)(text) && !LEADERS.test(text),
  drop: ['CHAIR: ………………', 'Signed as a correct record .......... Chair', 'Name: ________'],
  keep: ['It took months... the council waited.'],
};

/** A row of dots up to a page's number. */
const LEADERS = /(?:\.{4,}|(?: \.){4,}|…{2,}|_{4,})\s*\d{1,4}$/;

const contentsLine: NoiseRule = {
  reason: 'contents list',
  whole: short(30, LEADERS),
  drop: ['The hidden 200 .............. 1', 'How we inspect . . . . . . . 14'],
  keep: ['The number rose... to 14', 'Inspected in 2014'],
};

/** What a form or a cuttings service calls the words that follow. */
const fieldLabel: NoiseRule = {
  reason: 'field label',
  within:
    /^(?:(?:article |full |document )?(?:headline|title|heading)|subject(?: line)?)\s*:\s*(?=["“‘'\p{Lu}\d])/giu,
  drop: ['⟦Headline: ⟧Court backs council', '⟦Title: ⟧The hidden 200', '⟦Subject: ⟧Visits in the holidays'],
  keep: ['Headlines: none', 'Job title, name and team', 'The title: a quarrel'],
};

/** The name and the buttons of a library or a viewer that shows documents. */
const LIBRARY =
  /^[^.!?]{2,60}\s[–—|-]\s*(?:(?:document|digital|online|resource|e-?)\s?(?:library|archive|store|centre|viewer|reader)|(?:share|read|view|publish|embed|discover)\b.{0,40}\b(?:pdfs?|documents?|publications?|files?))$/i;
const VIEWED_IN = /^(?:Viewed|Opened|Displayed|Best viewed) (?:in|with) \p{Lu}\S*/u;
const BUTTONS =
  /^(?:start (?:display|viewing|reading) at page|go to page|jump to page|size\s*:\s*px|transcription|document transcript)\s*:?$|^(?:download|embed|share|report|save)\s*["“].{3,}["”]$|\bzoom\s*[+–-]|^(?:(?:zoom (?:in|out)|full ?screen|thumbnails?|page (?:up|down|width)|embed|print|search)\W*){2,}$/i;

const viewer: NoiseRule = {
  reason: 'document viewer',
  whole: (text) => [LIBRARY, VIEWED_IN, BUTTONS].some((pattern) => short(16, pattern)(text)),
  drop: [
    'Harwick Council - Document Library',
    'PaperCloud - share and embed PDFs',
    'Viewed in PageTurner. Zoom + -',
    'Opened with PaperCloud',
    'Start display at page:',
    'Download "Inspection of children’s services in Northmere"',
    'Transcription',
    'Zoom in Zoom out',
  ],
  keep: [
    'Children at the library - a report',
    'The meeting was held on Zoom in July.',
    'Viewed in the round, the plan was sound.',
    'Share “what worked” with new staff',
    'Transcription of calls takes a week.',
  ],
};

/** Bars that a flattened table leaves at the ends of its rows. */
const tableBar: NoiseRule = {
  reason: 'table bar',
  within: /^\s*(?:\|\s*)+|(?<![\s|])[\s|]*\|\s*$/g,
  drop: ['There were no declarations.⟦ |⟧', 'The chair was absent.⟦ | |⟧'],
  keep: ['Decision: | Agreed.'],
};

export const FURNITURE = [
  feedPlumbing,
  entryFoot,
  address,
  readMore,
  legalFooter,
  contactLine,
  pageNumber,
  advertisement,
  download,
  itemCode,
  markup,
  formLine,
  contentsLine,
  fieldLabel,
  viewer,
  tableBar,
];
