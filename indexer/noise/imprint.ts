import { type NoiseRule, short } from './noise-rule.js';

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

/** Who answers for a page, how to reach them, and which of the pages it is. */
export const IMPRINT: readonly NoiseRule[] = [legalFooter, contactLine, pageNumber];
