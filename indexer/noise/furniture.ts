import { type NoiseRule, short } from './noise-rule.js';

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

/** What frames, fills in or shows a document, and is none of its text. */
export const FURNITURE: readonly NoiseRule[] = [
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
