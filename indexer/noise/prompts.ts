import { countWords, type NoiseRule, short } from './noise-rule.js';

const any =
  (...patterns: readonly RegExp[]) =>
  (text: string) =>
    patterns.some((pattern) => pattern.test(text));
const count = (text: string, cues: readonly RegExp[]) => cues.filter((cue) => cue.test(text)).length;

const cookiePrompt: NoiseRule = {
  reason: 'cookie notice',
  whole: (text) =>
    short(8, /^cookies? on\b/i)(text) ||
    short(
      30,
      /\b(?:this|our|the) (?:web ?)?(?:site|page|service)\b.{0,30}\b(?:uses|use|stores?|sets|keeps|places)\b.{0,30}\b(?:small|text|tiny) (?:text )?files?\b/i,
    )(text) ||
    short(
      8,
      /^(?:accept|reject|allow|decline)(?: all)?\b.*\b(?:manage|preferences|settings|accept|reject|decline)/i,
    )(text) ||
    (countWords(text) <= 90 &&
      /\bcookies?\b/i.test(text) &&
      any(
        /\bwe (?:and (?:our|\d+) (?:\d+ )?partners )?(?:use|store)\b/i,
        /\b(?:this|our) (?:web ?)?site\b.{0,30}\b(?:uses|use|sets)\b/i,
        /\b(?:accept|reject|allow|manage|decline|disable)(?: all)?(?: \w+)? cookies?\b/i,
        /\bby (?:continuing|using|browsing)\b/i,
        /\bcookies? (?:policy|settings|preferences|notice|on this)\b/i,
      )(text) &&
      !/[“"].*cookies.*[”"]/i.test(text)),
  drop: [
    'We use cookies to give you the best experience on our website.',
    'Accept all cookies',
    'This site uses cookies. By continuing to browse you agree to our use of cookies.',
    'Cookie settings',
    'Accept all Reject all Manage preferences',
    'Manage cookies',
    'We and our 90 partners store information on your device, such as cookies. Agree / More choices',
    'Our site stores small files to know you again. That’s fine',
  ],
  keep: [
    'The game stored cookies on the phones of children under 13, the regulator found.',
    'Volunteers baked cookies for the children’s home.',
  ],
};

const LETTER =
  /\b(?:newsletters?|bulletins?|e-?bulletin|inbox|mailing list|e-?mail (?:alerts?|updates?)|(?:news|job|push|breaking news) alerts?|daily (?:headlines|briefing|digest|e-?mail)|weekly (?:briefing|digest|round-?up|e-?mail)|notifications?)\b/i;
const LETTER_CALL =
  /\b(?:sign(?:ing)? up|subscribe|unsubscribe|register (?:now|here|for|to)|get (?:our|the|all|breaking|daily|weekly|more)|receive|enter your|your e-?mail|straight to|delivered|join (?:our|over|\d)|turn on|allow|enable|don[’']t miss|stay (?:informed|up to date|in touch))\b/i;

const newsletterPrompt: NoiseRule = {
  reason: 'newsletter prompt',
  whole: (text) =>
    (countWords(text) <= 60 &&
      LETTER.test(text) &&
      LETTER_CALL.test(text) &&
      !/\b(?:said|told|found|inspectors?|parents? (?:were|had|receive))\b/i.test(text)) ||
    short(
      40,
      /\bunsubscribe\b(?!.*[”"])|^you (?:have (?:had|received|been sent)|are (?:getting|receiving|on)|get|got|received?|were sent)\b.{0,60}\bbecause\b/i,
    )(text) ||
    short(
      14,
      /^(?:subscribe|unsubscribe|sign up)(?: (?:now|today|here|free|for free|to|from|via|by).{0,60})?[.!]?$|^(?:view|read|see|open) (?:this|it|the) ?(?:e-?mail|message|newsletter|bulletin|online version)?(?: online)? ?(?:in (?:your|a) (?:web )?browser|online)|^(?:having )?(?:trouble|problems?|can[’']t|cannot) (?:viewing|reading|see|read)|^forward (?:this |to )|^(?:update|change|manage) (?:your )?(?:subscription|e-?mail|preferences)|^you (?:are|have been|received|were sent|[’']re) (?:receiv|sub|this).{0,80}(?:because|list|subscri)|^please add us to your address book|^our mailing address is|^this (?:e-?mail|message|newsletter|bulletin) (?:was|has been|is) (?:sent to|scanned|checked|certified|confidential|intended)\b|^(?:scanned|checked) (?:for|by) .{0,40}virus|^add us to your/i,
    )(text),
  drop: [
    'Sign up to our newsletter',
    'Get breaking news alerts: turn on notifications',
    'Subscribe now',
    'View this email in your browser',
    'Unsubscribe from this list',
    'You get this because you joined. Not for you? Unsubscribe in one click',
    'You have had this because you came to our conference.',
    'Stay up to date: enter your email to receive our weekly bulletin',
    'Having trouble viewing this email?',
    'You are receiving this email because you opted in to our mailing list.',
    'This email has been checked for viruses by PostGuard.',
    'This email was sent to',
  ],
  keep: [
    'The board publishes a newsletter for schools.',
    'Parents were told to sign up for the parenting course.',
    'The DBS said it would send notifications to employers.',
    'This message was sent to every school by the minister, who wanted an answer by noon.',
  ],
};

const DONATION_CUES = [
  /\b(?:donat(?:e|ion|ions|ing)|contribut(?:e|ion|ions|ing)|chip in|give (?:today|now|monthly))\b/i,
  /\b(?:our|independent|quality|fearless|trusted|free) (?:\w+ )?(?:journalism|reporting|newsroom|reporters?)\b/i,
  /\bsupport (?:us|our|the (?:\w+ )?(?:guardian|independent|mirror|observer)|independent)\b/i,
  /\b(?:as little as|from|just|give) [£$€]\d/i,
  /\bhelp (?:us )?(?:to )?keep\b.{0,40}\b(?:free|going|online|independent)\b/i,
  /\bfavour to ask\b|\brel(?:y|ies|ying) on (?:the |our )?\w+ for (?:its |our )?(?:reporting|journalism|news)\b|\breporting that (?:nobody|no one) else\b|\b(?:no owner|no shareholders|read \w+ articles)\b/i,
  /\b(?:paywall|readers like you|reader[- ]funded|become a (?:supporter|member|subscriber)|every contribution|whatever (?:you can|amount)|it only takes a minute)\b/i,
];
const PERSON = /\b(?:you|your|we|our|us)\b/i;

const donationAppeal: NoiseRule = {
  reason: 'donation appeal',
  whole: (text) =>
    ((count(text, DONATION_CUES) >= 2 ||
      /\bfavour to ask\b|\bchip in\b|\bno (?:owner|shareholders|proprietor|paywall)\b|\b\d+ free articles? (?:remaining|left)\b|\bmore people than ever\b.*\bre(?:ly|lying|ading|ad)\b|^£\d+ (?:a month )?(?:could|can|would|will) (?:pay|help|buy|fund)/i.test(
        text,
      )) &&
      (PERSON.test(text) || /^[£]|more people than ever|chip in|free article/i.test(text)) &&
      !/[“”]/.test(text)) ||
    short(
      8,
      /^(?:please )?(?:donate|support us|make a donation|give)(?: (?:now|today|here|online|monthly))?[.!]?$|^support the \w+[.!]?$/i,
    )(text),
  drop: [
    'Support our independent journalism from as little as £1: it only takes a minute.',
    'Donate now',
    'You’ve read four articles in the last month, and we have a small favour to ask.',
    '£10 could pay for a child to speak to one of our counsellors.',
    'Help us keep the Watch free. Give £4 a month.',
    'We rely on readers like you. Please consider making a contribution to our reporting.',
  ],
  keep: [
    'The charity asked for donations after the council cut its grant.',
    'Readers of the report will ask who should contribute.',
    '“We depend on donations to support our work with children,” she said.',
  ],
};

const pollPrompt: NoiseRule = {
  reason: 'poll',
  whole: (text) =>
    short(
      40,
      /\bpoll\b.{0,60}\b(?:embedded|participate|take part|vote|visit the site)\b|\b(?:take|vote in) (?:our|this|the) (?:\w+ )?(?:poll|survey|quiz)\b|^(?:vote|view results|see results|loading(?: poll| comments)?)[\W_]*$|^(?:poll|reader poll|quick poll|have your say|this week[’']s poll)\b.{0,100}\??$/i,
    )(text) && !/\b(?:found|revealed|showed|respon(?:ses|dents))\b/i.test(text),
  drop: [
    'There is a poll in this article: go to the site to take part in it.',
    'Vote',
    'View Results',
    'Take our poll',
    'Loading...',
    'Have your say: should the age of consent change?',
  ],
  keep: [
    'A poll of 640 practitioners found that one-third felt unprepared.',
    'Councillors will vote on the plan in May.',
    'The poll, in which 200 took part, showed little trust.',
  ],
};

/** What a page asks of its reader about itself: each cue alone may stand in an article, several together do not. */
const PROMOTION_CUES: readonly RegExp[] = [
  /\bclick (?:here|on|the|below)\b/i,
  /\b(?:sign|log(?:ged)?) (?:up|in)\b/i,
  /\b(?:join|continue) (?:the|our) (?:conversation|discussion|debate|community|forum)\b|\bjoin (?:fellow|thousands|over \d)/i,
  /\b(?:nominat(?:e|ing) your|our nominations? form|enter our)\b/i,
  /\be-?mail (?:us|our|me|the (?:editor|team))\b|\b(?:please )?(?:e-?mail|contact|call|ring) .{0,60}\bat \S+@\S+/i,
  /\bif you(?:[’']d| would| have| want| wish|[’']re| are)\b.{0,60}\b(?:like to (?:share|write|know|join|find|contribute|comment)|questions?|find out|more information|interested in|stor(?:y|ies) to)\b/i,
  /\b(?:on|in|via|through) our (?:forum|website|site|app|page|community|form|series|series of|channel|helpline page)\b/i,
  /\bour\b.{0,40}\b(?:series|awards?|campaign) (?:invites?|celebrates?|is back)\b/i,
  /\b(?:book|reserve|secure) (?:your|a) (?:place|seat|ticket|spot)s?\b|\b(?:early bird|tickets? (?:cost|from|available)|places? (?:are )?limited|per delegate|delegate (?:rate|price|fee)|\+ ?vat|ex vat|exc\.? vat)\b/i,
  /\b(?:download|buy|order|try|get) (?:it|our|your|the (?:app|free)) ?(?:now|today|here|free|app|copy)?\b/i,
  /\b(?:free trial|special offer|discount code|save \d+%|half price|money off|gift (?:card|voucher))\b/i,
  /\b(?:you|your)\b.{0,80}\?$/i,
  /\b(?:visit|go to) (?:our|www\.|https?:)/i,
  /\bcelebrate (?:those|your|the people|someone|anyone)\b|\binvites you\b|\bwe want to hear from you\b/i,
  /^\*.*\byou\b.*\*$/i,
  /\b(?:places? (?:going|filling|selling)|selling fast|going fast|limited places)\b/i,
  /\b(?:request|claim|order) (?:our|your) (?:free )?\b/i,
  /\byou or (?:the|your) \w+ can\b/i,
];
/** What a course costs, and how it is held. */
const COURSE =
  /^(?=.{10,120}$)(?!.*[.?!](?:\s|$))(?=.*£\d{1,3}(?![\d.,]*\d|[\d.]* ?(?:m|bn|k|million|billion)\b))(?=.*\b(?:half[- ]?day|full[- ]?day|\d days?|online|webinar|workshop|course|training|refresher|level \d|per (?:person|place|delegate)|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w* (?:20)?\d\d)\b)/i;
const REPORTED = /\b(?:said|told|added|warned|found|according to)\b|[”"]\s*$|^[“"]/i;

const promotion: NoiseRule = {
  reason: 'promotion',
  whole: (text) => {
    const cues = count(text, PROMOTION_CUES) + (APPROACH.test(text) ? 2 : 0);
    return !REPORTED.test(text) && countWords(text) <= 90 && (cues >= 2 || strongPromotion(text));
  },
  drop: [
    'Click here to sign in and join the discussion.',
    'If you have a question about the awards, email our events desk at someone@example.org',
    'Nominate your team: fill in our nominations form by Friday.',
    'Book your place now: early bird tickets from £99 + VAT.',
    'Join the conversation on the Community',
    'Celebrate someone who made your year',
    'Get the app! Ask your speaker to play us',
    'Book one and have one half price! Quote HALF12',
    '*Terms: you or the winner can ask us to leave out a name*',
    'Could you foster? Request our free information pack',
    'Got a picture? Send it to us',
    'Thinking of transferring? Talk to us in confidence',
    'Our Friends awards are a chance to thank somebody who got you through.',
    'Book now: Level 3 refresher, £45 + VAT, places going fast!',
    'Do you know a foster carer who deserves a prize? Join our award night',
    'Playground first aid - £40 - 3 places left!',
    'Lead officer refresher: half day, Wexholme, £99 - 22 March 2023',
    'Safer choices – Wexholme – 12 May 2020 – £95',
    'Our Good Neighbours series invites you to write about somebody on your street.',
  ],
  keep: [
    '“If you have any concerns about a child, contact the police,” she said.',
    'Young people can sign up for mentoring.',
    'If you are worried about a child, call the helpline.',
    'What can you do?',
    'The home had 3 places left for children from the county, and the council asked for all of them when it met.',
    'Members of the panel were nominated by the council.',
    '**Private fostering**',
    'Council spends £2m on training',
    'Half-price bus fares for care leavers',
    'Online abuse costs £3bn a year, says charity, as police count the victims and ask who pays for it.',
    'If you have questions about consent, ask the allocated worker.',
  ],
};

/** A question put to the reader, and what to do if the answer is yes. */
const APPROACH =
  /^(?:could|would|did|is your|is the|are|do|have|got|need|want|thinking|looking|worried|fancy|interested|struggling)\b[^.?!]{3,80}\?\s*(?:request|book|talk|call|contact|find|click|get|join|apply|see|visit|download|speak|try|start|rate|vote|ring|e-?mail|write|text|send|tell|let)\b/i;

function strongPromotion(text: string): boolean {
  return (
    short(
      16,
      /\b\d+ (?:places?|spaces?|seats?|tickets?) (?:left|remaining|available)\b|\b(?:join the conversation|celebrate (?:those|your|someone|anyone)|book (?:your|a) (?:place|ticket)|book now|early bird|free trial|invites you|click here|nominate your|\+ ?vat)\b/i,
    )(text) ||
    COURSE.test(text) ||
    /^\*[^*].*[^*]\*$/.test(text) ||
    /^(?:get|download) (?:the|our) (?:free )?app\b|\bhalf[- ]price\b.*!|\bquote (?:code )?[A-Z]{3,}\d+\b/i.test(
      text,
    ) ||
    /\binvites you\b|\bnominations? form\b|\bawards?\b.{0,30}\bchance to\b/i.test(text) ||
    APPROACH.test(text) ||
    /[★☆⭐]{3}/u.test(text)
  );
}

const feedbackPrompt: NoiseRule = {
  reason: 'feedback prompt',
  whole: (text) =>
    short(
      18,
      /^(?:(?:was|is|did you find) this (?:\w+ ){0,2}(?:page|article|information|guide|round-?up|content|story|helpful|useful)\b.{0,60}|rate this\b.{0,40}|thank(?:s| you) for (?:your feedback|rating|voting).{0,30}|(?:tell|let) us (?:know )?what you think.{0,50}|report a problem with this page.{0,20}|yes no|help us improve.{0,60}|(?:spotted|noticed|found|seen) (?:a|an) (?:mistake|error|typo)\b.{0,40}|by (?:signing up|subscribing|submitting)\b.{0,80}|(?:terms|conditions) apply.?)$/i,
    )(text) ||
    short(
      24,
      /\b(?:have your say|let us know|tell us|share your (?:views|thoughts|stor(?:y|ies))|what do you think)\b.{0,60}\b(?:in the comments?|comments? (?:below|section)|(?:comment|reply) below)\b/i,
    )(text) ||
    short(
      30,
      /\b(?:entry|post|page|article) (?:holds|contains|has|includes) an? (?:embedded )?(?:poll|survey|quiz|form|video)\b/i,
    )(text),
  drop: [
    'Was this page helpful? Yes No',
    'Rate this page',
    'Do you agree? Tell us in the comments below',
    'Thank you for your feedback!',
    'Spotted a mistake? Tell us.',
    'By signing up you agree to our privacy notice.',
    'Tell us what you think of our newsletter',
    'Was this round-up useful? Rate it below',
    'Note: this entry holds a survey that can be filled in on our website only.',
  ],
  keep: ['Was this child safe?', 'Let us know the child’s wishes.', 'Is this neglect?'],
};

export const PROMPTS = [
  feedbackPrompt,
  cookiePrompt,
  newsletterPrompt,
  donationAppeal,
  pollPrompt,
  promotion,
];
