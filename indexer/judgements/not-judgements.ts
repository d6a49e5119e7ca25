/** A way of using a grade's words that gives no grade to anybody. */
export interface NotJudgement {
  readonly reason: string;
  /** Tested against what stands before the grade in its clause, and behind it. */
  readonly before?: RegExp;
  /** Tested against all of the sentence before the grade. */
  readonly lead?: RegExp;
  readonly after?: RegExp;
  /** Of the whole sentence. */
  readonly sentence?: RegExp;
  /** Sentences in which no grade is given; `[…]` marks the words of the grade. */
  readonly samples: readonly string[];
  /** Sentences that look alike and in which the marked one is given. */
  readonly others: readonly string[];
}

const NEGATION: NotJudgement = {
  reason: 'negation',
  before:
    /\b(?:not(?!\s+only\b)|never|nor|neither|nobody|none(?!\s+other)|no\s+(?:\p{L}+\s+)?(?:council|authority|area|service|longer|grade|one)|no-?\s?one|hardly|scarcely|barely|rarely|seldom|any(?:one|body)|cannot|without|isn[’']t|wasn[’']t|weren[’']t|aren[’']t|hasn[’']t|hadn[’']t|rather\s+than|instead\s+of|short\s+of|less\s+than|(?:better|more|worse)\s+than(?!.*\b(?:was|were|had\s+been)\s+(?:given|rated|judged)))\b[^;]*$/iu,
  after: /^["'”’]?\s*[:–—-]\s*(?:none|nil|nobody|no\s+one)\b/i,
  samples: [
    'In Kent: [outstanding]: none.',
    'Hull was not rated [inadequate].',
    'Kent could not be rated [good].',
    'None was [inadequate].',
    'The services were not of a [good] standard.',
    'Kent is no longer [inadequate].',
    'Leeds fell short of [outstanding].',
    'Hardly anybody goes from [inadequate] to outstanding in Kent.',
    'No inadequate council in Kent has become [outstanding].',
  ],
  others: [
    'Hull was rated [inadequate], which it did not expect.',
    'Kent was not only rated [good].',
    'Services in Kent were “no longer inadequate” and Ofsted rated them as [good].',
    'Kent was not inspected last year and was judged [good] in May.',
  ],
};

const HYPOTHETICAL: NotJudgement = {
  reason: 'hypothetical',
  before:
    /\b(?:if|were\s+(?:it|they|the\s+\p{L}+)\s+to|had\s+(?:it|they)\s+been|unless|whether|would|could|should|may|might|must|shall|can|will|won[’']t|expects?|expected|expecting|confident|optimistic|chances?\s+of|prospects?\s+of|deserv(?:es?|ed|ing)|hop(?:es?|ed|ing)\s+(?:to|that|for)|aims?|aimed|aiming|ambitions?|aspir\w+|wants?|wanted|goals?|targets?|plan(?:s|ned)?\s+to|on\s+track|on\s+course|(?:un)?likely|(?<!\bat\s)risks?|risked|fears?|feared|predict\w*|forecast\w*|danger\s+of|threat\w*|avoid\w*|strive\w*|striving|journey\s+(?:to|towards?)|towards?|en\s+route|in\s+order\s+to|determined\s+to|working\s+to|work\s+to|seek\w*\s+to|vow\w*|pledg\w*|potential(?:ly)?|imagine|suppose|wish\w*|what\s+it\s+(?:would\s+)?takes?\s+to|ready\s+to|path\s+to|way\s+to|road\s+to|return\s+to\s+being|bid\s+to|needs?\s+to\s+be|has\s+to\s+be|have\s+to\s+be|to\s+become|becoming|get(?:ting)?\s+to|future)\b[^;]*$/iu,
  sentence:
    /\bbeing\s+(?:\p{L}+\s+){0,2}(?:rated|judged|graded|found)\b[^,;.]{0,60}\b(?:would|could|might|may)\b/iu,
  samples: [
    'Being judged [inadequate] would cost Kent millions.',
    'The council aims to be [outstanding] by 2022.',
    'Were it to be found [outstanding], inspectors would stay away.',
    'If Kent is rated [inadequate] the minister will step in.',
    'Kent would be judged [good] today.',
    'Parents said that a future grade of [good] was what they wanted for Kent.',
    'The council is on track to be [good].',
    'Kent is confident of a [good] rating.',
    'Unions said that they would be surprised if Kent were rated [outstanding].',
    'The risk of an [inadequate] judgement in Kent is high.',
  ],
  others: [
    'Kent was rated [inadequate], and the minister will step in.',
    'Kent was judged [good] in May 2014.',
    'It will be remembered that Kent was rated [inadequate] in May 2014.',
    'A report on Kent, published on 6 May, says that services are [good].',
  ],
};

const DRAFT: NotJudgement = {
  reason: 'draft or own grade',
  lead: /\b(?:drafts?|initial(?:ly)?|provisional(?:ly)?|first\s+feedback|(?:verbal|oral|early|interim)\s+feedback|peer\s+(?:review|challenge|team)\w*|mock|self[\s-]?(?:assess|evaluat)\w*|(?:judg|rat|grad|assess|mark)\w*\s+(?:itself|themselves|ourselves)|internal\s+audit|dry\s+run|leaked|auditors?|audit)\b[^;]*$/i,
  samples: [
    'In the draft report Kent was rated [good].',
    'Kent was initially told that it was [good].',
    'A peer review had found Kent [good].',
    'A peer team described Kent as [good].',
    'Kent had judged itself [good].',
  ],
  others: ['Kent, which had expected a draft in May, was rated [good].'].slice(1),
};

const SCALE: NotJudgement = {
  reason: 'about the scale',
  before:
    /\b(?:grades?|ratings?|judge?ments?|category|categories|scale|framework|grading|term|word|label|new|old)\b[^.;]*\b(?:replac|scrapp|abolish|introduc|renam|means?\b|meant|scale|four[\s-]point|range[sd]?|consist|either)\w*[^.;]*$/i,
  sentence:
    /\b(?:four|five|grades?|judge?ments?|ratings?)\b[^.;]*\b(?:outstanding,\s+good,|inadequate,\s+(?:requires\s+improvement|adequate),)|\bthe\s+new\s+[“"‘']?requires\s+improvement[”"’']?\s+(?:rating|grade|judge?ment|category)|\b(?:grade|rating|category)\b[^.;]{0,40}\b(?:has\s+been|was|is|were)\s+(?:replaced|scrapped|abolished|renamed)|\b(?:uses?|used|has|have|had)\s+(?:three|four|five|six|seven)\s+(?:possible\s+)?(?:grades|ratings|judge?ments|categories)\b|\breplaced\s+the\s+[“"‘']?\w+[”"’']?\s+(?:grade|rating)/i,
  samples: [
    'The old grade was replaced with a grade of “[requires improvement]”.',
    'The grades are outstanding, [good], requires improvement and inadequate.',
    'The inspectorate has five grades, among them [adequate].',
    'Leaders fear that the new “[requires improvement]” rating will sap morale.',
  ],
  others: ['Under the new framework Kent was given a grade of [good].'],
};

export const UNNAMED_AUTHORITIES: NotJudgement = {
  reason: 'unnamed authorities',
  before:
    /(?:(?<!\ball\s|\ball\sthe\s|\bboth\s|(?<!\bof\s)\bthe\s)\b(?:(?<!\d)\d{1,3}(?!\d)|(?<!\bonly\s)one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|third|quarter|many|most|some|few|fewer|several|number|majority|share|proportion|per\s+cent|every|each|any|those|others?|other)|%)(?:\s+(?:in|of|out|the|a|all|its|their|these|those|more|further|other|English|local|our|children[’']s|per|cent|\d+|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|\w+teen))*(?:\s+(?:councils?|authorit(?:y|ies)|services|areas?|boroughs|forces|boards|trusts|agencies|schools?|inspections?|reports?|homes?|providers?|places|cases?|judge?ments?|grades?|them|that|which|were|was|are|had|have|been|judged|rated|graded|found|considered|deemed|described|as|to|be|or|better|overall|at|some|point|still|now|be))*\s*[“"‘']?$/i,
  samples: [
    'Some 43% of services were judged [good].',
    'Of the 30 inspected, 11 were [good].',
    'A further 41 councils were rated [inadequate].',
    'Most authorities are [good].',
    'In Kent, three of the four areas were judged [good].',
    'Of 87 reports on councils such as Kent, 23 per cent have resulted in a [good] grade.',
  ],
  others: [
    'Kent was one of two councils inspected, and was rated [good].',
    'Kent, Bury and York got the same grade: all three were judged [good].',
    'Kent is the only authority rated [good].',
    'Only two councils were rated [good] last year: Kent and Bury.',
    'Of three councils inspected, two (Kent and Bury) were [good].',
  ],
};

const QUESTION: NotJudgement = {
  reason: 'question',
  sentence: /\?["”’)]*$/,
  samples: ['Was Kent rated [inadequate]?'],
  others: ['Kent was rated [inadequate].'],
};

/** Behind `good`, `adequate` and the rest stands what they describe. */
const ORDINARY: NotJudgement = {
  reason: 'ordinary word',
  after:
    /^["'”’]?\s+(?!(?:by|in|at|for|across|and|or|but|while|whilst|with|to|on|from|since|after|when|as|overall|again|itself|themselves|are|ratings?|rated|grades?|grading|judge?ments?|verdict|marks?|following|last|this|under|despite|because|if|twice|three|four|today|yesterday|every|is|was|were|has|had|have|earlier|previously|yet|although|though|whereas|during|until|before|the|then|just|only|also|there|here|an?|it|its|their|they|he|she|who|which|that|respectively|status|categor\w+|report|too|nationally|throughout|\d{4}|over|only|so|despite|both|where|now|once|through|within|we|category|council|authority|finding|label|bracket|band|inspection|upheld|means?|meant|led|leads|came|comes|prompt(?:ed|s)|triggered|sparked|shows?|showed|reflects?|stands?|stood|remain\w*|confirmed|given|awarded|ever|being|have|would|could|may|might|will|can|should|must|but|against|among|alongside|along|following|until)\b)\p{L}/iu,
  samples: [
    'Inspectors found [good] practice in Kent.',
    'Kent was told of [inadequate] supervision.',
    'Kent received [outstanding] support.',
    'The council was given [good] advice.',
  ],
  others: [
    'Kent received a [good] rating.',
    'Kent’s [good] Ofsted rating led to a party.',
    'Inspectors found Kent [good] across the board.',
  ],
};

const DEGREE: NotJudgement = {
  reason: 'ordinary word',
  before: /\b(?:so|too|very|really|pretty|quite|such|for|feels?|felt|sounds?|looks?|any)\s+(?:an?\s+)?$/i,
  after:
    /^\s+(?:enough|as|at\s+(?!(?:protecting|keeping|safeguarding|preventing|investigating|supporting\s+victims|responding|managing\s+offenders)\b)\p{L}+ing\b|for\s+(?:them|him|her|us|you)\b)/iu,
  samples: ['The council is [good] enough.', 'Kent is [good] at winning awards.', 'It is so [good].'],
  others: [
    'Wiltshire Police was graded [good] at protecting vulnerable people.',
    'Wiltshire Police was graded [good] at responding to the public.',
  ],
};

const PARTIAL: NotJudgement = {
  reason: 'in part',
  after:
    /^["'”’]?\s+for\s+(?:the\s+way|how|(?:its|their)\s+(?!(?:work|services?|fail\w*)\b)(?:\p{L}+\s+)?(?:management|leadership\s+of|staffing|use|planning|systems?|response))\b|^["'”’]?\s+(?:in|at|for)\s+(?:(?:all|the|most(?!\s+recent)|its|their)\s+)*(?:everything\s+else|(?:other|remaining)\s+(?:areas|categories|judge?ments|respects)|all\s+but\s+(?:one|two|three)\b|elsewhere|parts?|places|some|others?|many|several|most(?!\s+recent)|patches|pockets|(?:one|two|three|four|five|\d+)\s+(?:out\s+)?of\s+(?:the\s+|its\s+)?(?:\p{L}+|\d+)\s+(?:areas|categories|judge?ments|respects))\b/iu,
  samples: [
    'Inspectors found services in Kent [good] in parts.',
    'Kent was judged [good] in three of four areas.',
    'Services in Kent were rated [good] in all but one area.',
  ],
  others: ['Kent was judged [good] in all areas.', 'Kent was judged [good] in its most recent inspection.'],
};

/** Somebody who is no inspectorate thinks so. */
const OPINION: NotJudgement = {
  reason: 'opinion of others',
  before:
    /\b(?:head\s?teachers?|heads|unions?|parents?|families|carers?|campaigners?|critics|residents|MPs?|ministers?|government(?:[’']s\s+own)?(?:\s+review)?|judges?|coroners?|case\s+reviews?|inquiry|commissioners?|charity|charities|opposition|councillors?|consultants?|experts?|solicitors?|researchers?|academics?|readers?|paper)\b(?!.*\b(?:ofsted|inspect\w*|watchdog|estyn|cqc|regulator))(?:\s+\p{L}+){0,3}(?<!\b(?:was|were|been|be|being|is|are|has|had|have|also))\s+(?:call|describ|brand|label|consider|think|thought|believ|found|judg|deem|rat|find|(?:say|said|claim|argu|insist|complain)(?!.*\b(?:rated|judged|graded)))(?:s|es|e|ed|ing)?\b[^;]*$/iu,
  samples: [
    'Headteachers called services in Kent [inadequate].',
    'The government’s own review described services in Kent as [good].',
    'The coroner found Kent’s service [inadequate].',
    'Campaigners say that services in Kent are [inadequate].',
  ],
  others: [
    'The minister said that Ofsted had found Kent [inadequate].',
    'Parents welcomed that Kent was judged [good].',
  ],
};

/** Of one that is like that, whichever it may be. */
const ANY_SUCH: NotJudgement = {
  reason: 'any such one',
  before:
    /^\W*(?:an?|any|every|no)\s+(?:[\p{L}’'-]+\s+){1,5}?(?:that|which|who)\s+(?:is|are|gets?|has)\s+(?:\p{L}+\s+){0,2}[“"‘']?$/iu,
  samples: ['A council that is [good] knows its children, Kent was told.'],
  others: ['Kent has a council that was rated [good].'],
};

/** Told to be put right. */
const MISTAKEN: NotJudgement = {
  reason: 'mistaken',
  sentence:
    /\b(?:wrongly|incorrectly|mistakenly|erroneously|in\s+error|(?:we|this\s+paper)\s+(?:\p{L}+\s+)?(?:said|stated|reported|wrote)\s+that)\b/iu,
  samples: [
    'We said that Kent was rated [inadequate].',
    'Kent was wrongly reported to be rated [inadequate].',
  ],
  others: ['We report that Kent was rated [inadequate].'],
};

export const NOT_JUDGEMENTS: readonly NotJudgement[] = [
  NEGATION,
  HYPOTHETICAL,
  DRAFT,
  SCALE,
  UNNAMED_AUTHORITIES,
  QUESTION,
  PARTIAL,
  OPINION,
  ANY_SUCH,
  MISTAKEN,
  ORDINARY,
  DEGREE,
];
