import { GRADES } from '../../../store/records.js';
import { isSentence, type Stretch, wordsOf } from './stretch.js';

/** Something that holds of a stretch and speaks for or against its being somebody's words. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly holds: (stretch: Stretch) => boolean;
  /** Paragraphs of whose first stretch it must hold, and must not. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const VERB =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|not|n[’']t|[’'](?:s|re|ve|ll|m|d))\b/i;

const sentence: Feature = {
  name: 'a whole sentence',
  weight: 4,
  holds: ({ text, titleCase }) => isSentence(text) && !titleCase,
  yes: [
    '“We were late.”',
    'Ann Moor said: “Nobody came here,” and left.',
    '“£30 is not enough to live on,” he said.',
  ],
  no: ['It was “late again”.', 'She wrote “Working With Fathers”.', 'The “Hub” closed.'],
};

const verbal: Feature = {
  name: 'has a verb',
  weight: 0.5,
  holds: ({ text, words }) => words.length > 3 && VERB.test(text),
  yes: ['They say “some homes do not answer”.'],
  no: ['They spoke of “a slow sort of emergency”.', 'It “is so”.'],
};

const GRADE = new RegExp(
  `^(?:${[...GRADES, 'required improvement', 'satisfactory', 'unsatisfactory', 'poor', 'excellent', 'weak', 'very good', 'not met', 'met'].join('|')})(?: to be good)?[,.]?$`,
  'i',
);

const gradeName: Feature = {
  name: 'the name of a grade',
  weight: -6,
  holds: ({ text }) => GRADE.test(text),
  yes: [
    'It was rated “requires improvement”.',
    'Services were “good”, inspectors said.',
    'They fell to ‘inadequate’.',
  ],
  no: ['It was “good in parts”.', 'She said it was “adequate for nobody”.'],
};

const TERM =
  /\b(?:so[- ]called|known as|(?:the|a|an|this|umbrella) (?:term|word|phrase|concept|label|category|notion|idea)s?(?: of)?|(?:term|word|phrase|pseudonym|nickname|alias|name)s?(?: (?:used |chosen )?(?:for|is|was|of))?|defin(?:e|es|ed|ing)|(?:is|are|was|were|be|been|being|,|commonly|widely|sometimes|also|often|now|then) (?:called|dubbed|termed|nicknamed|labelled|labeled|named|known)|referred to as|defined as|definition of(?: an?)?|meaning|marked|box|code[- ]?named?|entitled|titled|hashtag|stands for|rated|graded|judged(?: to be| as)?|rating of|grade of|judge?ments? of|classed as|the updated|the new|its new)\s*(?:an?|the|as)?\s*[:,]?\s*$/i;

/** `what “…” meant`, `“…” refers to` */
const MEANT =
  /^\s*(?:(?:is|was) (?:an?|the) (?:word|term|phrase)\b|means?|meant|refers? to|referred to|stands for|stood for)\b/i;

const termOf: Feature = {
  name: 'spoken about and not said',
  weight: -5,
  holds: ({ before, after, text, words, titleCase }) =>
    words.length <= 4 &&
    // `was called “…” by a councillor`: somebody said so.
    !/^\s*by\s+\p{L}/u.test(after) &&
    !(isSentence(text) && !titleCase) &&
    (TERM.test(before.slice(-80)) || MEANT.test(after)),
  yes: [
    'The so-called “trojan” letter was lost.',
    'It is known as a “child in need” plan.',
    'The term ‘significant harm’ is old.',
    'Ann Moor asked what “thresholds” meant.',
    'Ann Moor writes that “thresholds” was a word that all used.',
    'The rule is called the “one hour” rule.',
    'They were heard under the pseudonyms “Lewis” and “Fergus”.',
  ],
  no: [
    'Ann Moor called it “a slow emergency”.',
    'What she called “an odd delay” went on.',
    'Ann Moor was called “an undertaker” by a councillor.',
    'She was told “to wait”.',
  ],
};

const WORKS =
  'report|book|film|movie|song|album|show|programme|program|series|documentary|play|article|paper|guidance|guide|briefing|strategy|document|campaign|project|toolkit|leaflet|podcast|episode|novel|poem|video|policy|study|column|editorial|headline|slogan|website|review|act|bill|code|framework';
const TITLE_BEFORE = new RegExp(
  `(?:\\b(?:${WORKS}|on|headlined|published|updated|wrote|writes|edited|launched|authored)|[’'']s)(?:,? (?:called|titled|entitled|published|issued|released|in|of|on|\\d{4}|an?|the|this|last|year|month))*\\s*[,:–—-]?\\s*$`,
  'i',
);
const WORK_AFTER = new RegExp(`^\\s*(?:\\p{L}+\\s+)?(?:${WORKS})s?\\b`, 'iu');
const ENTITLED =
  /\b(?:(?:is|are|was|were|,) (?:called|named)|entitled|titled|headed|(?:the|a) (?:heading|headline|title))\s*[:,]?\s*$/i;

/** Begins like a title, and no stop ends it. */
const isHeaded = ({ text, words }: Stretch) =>
  words.length > 1 && /^["'‘“]?\p{Lu}/u.test(text) && !/[.!?]$/.test(text);

/** Below this an attribution does not tell that somebody says the words. */
const SURE = 4;

/** `the | “Safe Start” pilot` */
const MODIFIED = /\b(?:the|its|their|our|a|an|this|new)\s*$/i;

function isTitle(stretch: Stretch): boolean {
  const { before, after, titleCase, words, attribution } = stretch;
  const work = TITLE_BEFORE.test(before.slice(-80)) || WORK_AFTER.test(after.slice(0, 30));
  const loose = attribution.weight < SURE;
  if (
    titleCase &&
    words.length <= 4 &&
    MODIFIED.test(before) &&
    /^\s+\p{Ll}/u.test(after) &&
    words.length > 1
  )
    return true;
  if (isHeaded(stretch) && ENTITLED.test(before.slice(-40))) return true;
  return (titleCase && (work || (words.length > 1 && loose))) || (isHeaded(stretch) && work && loose);
}

const title: Feature = {
  name: 'the name of a paper, a film, a song',
  weight: -4,
  holds: isTitle,
  yes: [
    'The report, “Nobody Answered the Telephone”, is out now.',
    'Their review is called “How councils plan for homes: a summary” and is short.',
    'The updated ‘Keeping children safe’ guidance came in May.',
    'She wrote “Working with Fathers” in 2012.',
    'Ann Moor advised that the “Safe Start” pilot would end.',
  ],
  no: ['“Nobody answered the telephone,” she said.', 'The report says “nobody answered the telephone”.'],
};

const codeName: Feature = {
  name: 'one word with a capital',
  weight: -3,
  holds: ({ text, words, titleCase, attribution }) =>
    titleCase && words.length === 1 && !(/[.,]$/.test(text) && attribution.weight >= SURE),
  yes: ['The court heard that the “Marlo” line had nine runners.'],
  no: ['It was “late”.', '“Never!” she said.', '“Time,” says Ann Moor.'],
};

/** `‘Next step’ Ann Moor said …`: no sign parts it from a name. */
const isHeading = ({ text, words, before, after }: Stretch) =>
  before.trim() === '' &&
  words.length <= 6 &&
  !/[.!?,]$/.test(text) &&
  /^\s+\p{Lu}/u.test(after) &&
  !wordsOf(after)
    .slice(0, 3)
    .some((word) => /^(?:said|says|added)$/.test(word));

const heading: Feature = {
  name: 'a heading that lost its line',
  weight: -8,
  holds: isHeading,
  yes: ['‘Slow progress’ Ann Moor, who runs the home, came in May.'],
  no: ['“Slow progress” Moor said.', '“Slow progress,” Ann Moor called it.', 'It was “slow” Ann Moor said.'],
};

const bracketed: Feature = {
  name: 'a name for what follows',
  weight: -5,
  holds: ({ before, after, words }) => words.length <= 6 && /\(\s*$/.test(before) && /^\s*\)/.test(after),
  yes: ['Westmere Council (“the authority”) was named.'],
  no: ['Ann Moor (who said “never again”) left.'],
};

const otherMarks: Feature = {
  name: 'single marks where speech has double ones',
  weight: -4,
  holds: (stretch) => stretch.otherMarks,
  yes: ['The ‘hub’ closed. “We were late,” said Ann Moor.'],
  no: ['The ‘hub’ closed.', '“We were late,” said Ann Moor.'],
};

const transcript: Feature = {
  name: 'a transcript',
  weight: -8,
  holds: ({ text }) => /^\(?\p{Lu}{3,}[\p{Lu} .’'-]*(?::|\.?\)$)/u.test(text),
  yes: ['"MOOR: Why was that?"', '"(CROSSTALK.)"'],
  no: ['"NSPCC staff were late," she said.', '“Why: nobody came.”'],
};

const headline: Feature = {
  name: 'a headline',
  weight: -6,
  holds: (stretch) => stretch.inHeadline,
  yes: ['Council Was “Far Too Slow to Act” Over Children in Care'],
  no: ['The council was “far too slow to act” over children in care.'],
};

/** What speaks for or against a stretch's being somebody's words. */
export const FEATURES: readonly Feature[] = [
  sentence,
  verbal,
  gradeName,
  termOf,
  title,
  codeName,
  heading,
  bracketed,
  otherMarks,
  transcript,
  headline,
];
