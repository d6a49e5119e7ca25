/** What somebody may be asked to have said of something. */
export interface Stance {
  readonly name: 'criticised' | 'welcomed' | 'backed' | 'opposed' | 'warned' | 'called for' | 'spoke';
  /** Words of taking it, in any form, with what they need behind them. */
  readonly verbs: string;
  /** Nouns for those who take it: `critics of the bill`; null where English has none. */
  readonly takers: string | null;
  /** What words in quotation marks hold when they take it; null where any words do. */
  readonly content: RegExp | null;
  /** Quoted words that take it, and some that do not. */
  readonly samples: readonly string[];
  readonly counterSamples: readonly string[];
}

/** In order of trial. */
export const STANCES: readonly Stance[] = [
  {
    name: 'criticised',
    verbs:
      'criticis(?:e[sd]?|ing)|criticiz(?:e[sd]?|ing)|condemn(?:s|ed|ing)?|attack(?:s|ed|ing)?|slam(?:s|med|ming)?|denounc(?:e[sd]?|ing)|complain(?:s|ed|ing)? (?:about|of|that)|object(?:s|ed|ing)? to|(?:is|was|are|were|been|being|highly|very|sharply) critical of|blam(?:e[sd]?|ing)|deplor(?:e[sd]?|ing)|lambast(?:e?s|e?d|ing)|hit out at|found fault with|rebuk(?:e[sd]?|ing)',
    takers: 'critics',
    content:
      /\b(?:disappoint\w*|unacceptable|not acceptable|cannot be acceptable|never acceptable|flaw(?:ed|s)|fail(?:ed|s|ing|ings|ure|ures)|wrong|damag(?:ing|es?|ed)|inadequate|insufficient|(?:not|isn['’]t) (?:good )?enough|falls? (?:far )?short|misguided|rushed|lack(?:s|ed|ing)?|missed opportunity|does(?:n['’]t| not) go far enough|too (?:little|few|slow|late|weak|narrow|many|much)|let(?:ting)? (?:\w+ )?down|shameful|disgrace\w*|outrage\w*|appalling|shocking|scandal\w*|inconsisten\w+|unfair(?:ly)?|harsh(?:ly)?|unworkable|unhelpful|bureaucra\w+|counter-?productive|extremely concerning|deeply concerning|not fit for purpose|uncomfortable reading|poor|weak(?:er|ness|nesses)?|dismay\w*|frustrat\w+)\b/i,
    samples: [
      'The plan is not fit for purpose.',
      'We are disappointed with it.',
      'It falls far short of that.',
    ],
    counterSamples: ['The plan starts in May.'],
  },
  {
    name: 'welcomed',
    verbs:
      'welcom(?:e[sd]?|ing)|prais(?:e[sd]?|ing)|applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|hail(?:s|ed|ing)?|celebrat(?:e[sd]?|ing)|(?:is|was|are|were|been) (?:very |really )?(?:pleased|delighted|glad|happy) (?:with|about|at|to see|that)',
    takers: null,
    content:
      /\b(?:welcom(?:e[sd]?|ing)|pleased|delighted|glad|thrilled|good news|positive(?! for)|(?:steps?|move) (?:forward|in the right direction)|(?:great|good|big|important|fantastic|vital|significant) (?:news|steps?|move|opportunity)|much[- ]needed|long overdue|encourag(?:ed|ing)|benefits?|common sense|will help|applaud|commend|hail)\b/i,
    samples: ['We are delighted.', 'This is a step in the right direction.', 'It is long overdue.'],
    counterSamples: ['The law is now before the house.', 'It was a step too far.'],
  },
  {
    name: 'backed',
    verbs:
      'back(?:s|ed|ing)?(?! (?:to|from|in|into|at|up|out)\\b)|support(?:s|ed|ing)?|endors(?:e[sd]?|ing)|(?:is|was|are|were|came out|spoke) in favou?r of|agree(?:s|d|ing)? with|favou?r(?:s|ed|ing)?|champion(?:s|ed|ing)?|approv(?:e[sd]?|ing) of',
    takers: '(?:supporters|backers|champions)',
    content:
      /\b(?:support(?:s|ed|ive)?|back(?:s|ed|ing)?|in favou?r|agree(?:s|d)?|endors\w+|right (?:thing|approach|decision|way)|welcom\w+|step in the right direction|right to|committed to)\b/i,
    samples: ['We fully support this.', 'It is the right thing to do.'],
    counterSamples: ['Homes are full.'],
  },
  {
    name: 'opposed',
    verbs:
      'oppos(?:e[sd]?|ing)|reject(?:s|ed|ing)?|resist(?:s|ed|ing)?|(?:is|was|are|were|came out|spoke|argued) against|fought|fight(?:s|ing)? against|object(?:s|ed|ing)? to|disagree(?:s|d|ing)? with|campaign(?:s|ed|ing)? against',
    takers: '(?:opponents)',
    content:
      /\b(?:oppos\w+|reject\w*|against (?:this|the|it|any)|must not (?:go|happen|become)|should(?: not|n['’]t) (?:go|happen|become|be)|scrap(?:ped)?|withdraw(?:n)?|wrong|unworkable|disagree\w*|abandon(?:ed)?|think again)\b/i,
    samples: ['We oppose this.', 'Ministers must think again.'],
    counterSamples: ['We asked for more.'],
  },
  {
    name: 'warned',
    verbs:
      'warn(?:s|ed|ing|ings)?|(?:rais(?:e[sd]?|ing)|express(?:es|ed|ing)?|voic(?:e[sd]?|ing)) (?:\\w+ )?(?:concerns?|fears?|worr(?:y|ies)|doubts?|alarm)|caution(?:s|ed|ing)?|fear(?:s|ed|ing)?|(?:is|was|are|were) (?:\\w+ )?(?:worried|concerned) (?:about|that|over|by)|sounded the alarm',
    takers: null,
    content:
      /\b(?:warn\w*|risks?|danger\w*|concern(?:s|ed|ing)?|worr(?:y|ied|ies|ying)|fear(?:s|ed)?|could (?:lead|result|mean|leave|become|put|cause)|threat\w*|alarm\w*|unintended|cautio\w+)\b/i,
    samples: ['There is a risk that files are lost.', 'We are worried.'],
    counterSamples: ['Files are kept.'],
  },
  {
    name: 'called for',
    verbs:
      'call(?:s|ed|ing)? for|call(?:s|ed|ing)? on|demand(?:s|ed|ing)?|recommend(?:s|ed|ing)?|campaign(?:s|ed|ing)? for|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|lobb(?:y|ies|ied|ying) for|plead(?:s|ed|ing)? for',
    takers: '(?:campaigners for)',
    content:
      /\b(?:must|needs? to|needed|should|has to|have to|call(?:s|ed|ing)? (?:for|on)|urg(?:e[sd]?|ing)|want to see|demand\w*|recommend\w*|(?:is|are) (?:vital|essential|imperative|crucial|important) (?:that|to)|there should be|the need for)\b/i,
    samples: ['Ministers must act.', 'There should be training.'],
    counterSamples: ['It was seen in May.'],
  },
  {
    name: 'spoke',
    verbs:
      'quoted (?:on|about|in|saying)|spoke (?:about|on|out)|speak(?:s|ing)? (?:about|on|out)|comment(?:s|ed|ing)? on|talk(?:s|ed|ing)? about|g(?:ave|ives?) (?:their|an?) views? (?:on|of|about)',
    takers: null,
    content: null,
    samples: [],
    counterSamples: [],
  },
];

const SEVERAL =
  '(?:people|persons|speakers|experts|leaders|officials|staff|figures|politicians|ministers|mps|peers|councillors|inspectors|campaigners|academics|researchers|professionals|practitioners|social workers|organi[sz]ations|charities|bodies|groups|councils|agencies|unions|associations|commissioners|spokespeople|voices)';

/** Who took which stance on what. */
export interface AskedStance {
  readonly stance: Stance;
  /** What it was taken on, in the question's words. */
  readonly topic: string;
  /** Whose people alone are asked for: `Ofsted people quoted on homes`; null for anybody's. */
  readonly of: string | null;
}

const FILLER = '(?:has|have|had|is|was|are|were|been|also|else|all|ever|publicly|openly|strongly)';

/** `Who was criticised by the inquiry?` asks for those of whom it was taken. */
const NOT_PASSIVE = '(?!(?:by|over|for|as)\\b)';

function readings({ verbs, takers }: Stance): readonly RegExp[] {
  const asking = [
    String.raw`^who (?:${FILLER} ){0,4}(?:${verbs})\s+${NOT_PASSIVE}(?<topic>.+)$`,
    String.raw`^(?:which|what|list|name|all)?\s*(?:the )?(?<of>(?!how )(?:[\w’'-]+ ){0,3}?)${SEVERAL} (?:(?:who|that) )?(?:${FILLER} ){0,3}(?:${verbs})\s+${NOT_PASSIVE}(?<topic>.+)$`,
    `^by whom (?:was|were|is|are|has|have) (?<topic>.+?) (?:been )?(?:${verbs})$`,
    `^who (?:was|were|is|are|has|have) (?<topic>.+?) (?:been )?(?:${verbs}) by$`,
  ];
  const named = takers ? [`^(?:the |all )?${takers} (?:of )?(?<topic>.+)$`] : [];
  return [...asking, ...named].map((pattern) => new RegExp(pattern, 'i'));
}

const READINGS = STANCES.map((stance) => ({ stance, patterns: readings(stance) }));

/** Who takes which stance, where a question asks for all who do; null where it asks something else. */
export function stanceAsked(question: string): AskedStance | null {
  const text = question.trim().replace(/[?.!\s]+$/, '');
  for (const { stance, patterns } of READINGS) {
    for (const pattern of patterns) {
      const { topic, of } = pattern.exec(text)?.groups ?? {};
      if (topic) return { stance, topic, of: of?.trim() || null };
    }
  }
  return null;
}
