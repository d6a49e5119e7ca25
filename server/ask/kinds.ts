import type { FigureForm } from '../../language/figures.js';
import type { QuestionKind } from './answer.js';

/** A way of asking. The first rule that matches decides. */
export interface KindRule {
  readonly kind: QuestionKind;
  readonly form?: FigureForm;
  readonly pattern: RegExp;
  /** Questions that are of this kind, and some that only look so. */
  readonly samples: readonly string[];
  readonly counterSamples: readonly string[];
}

/** What there may be several of, as the head of what is asked for. */
const PLURALS =
  '(?:councils|authorities|boroughs|counties|areas|districts|regions|towns|villages|cities|places|countries|nations|groups|bodies|organisations|charities|agencies|companies|firms|unions|partners|inspectorates|services|schools|forces|ministers|mps|peers|members|witnesses|professionals|experts|critics|supporters|opponents|murders|reviews|jobs|duties|themes|topics|subjects|sports|advantages|benefits|obstacles|barriers|strengths|weaknesses|failings|failures|shortcomings|mistakes|changes|measures|recommendations|proposals|lessons|nationalities|steps|stages|powers|rights|responsibilities|requirements|criteria|factors|signs|features|types|kinds|ways|examples|problems|concerns|criticisms|findings|priorities|principles|issues|risks|challenges|aims|goals|objectives|roles|tasks|results|options|skills|names|offences|categories|grounds|conditions|exemptions|exceptions|reasons(?!\\s+(?:for|why|behind)\\b))';

const AUXILIARIES = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might)';

/** A noun that ends as plurals do; what it might be else, a verb or a name, has none of these behind it. */
const ANY_PLURAL = String.raw`[\w-]{2,}[^sui'’\W]s(?<!\b(?:does|goes|has|is|was|says))`;
const OF_SEVERAL = '(?:are|were|do|did|have|had|will|would|can|could|should|must|may|might|that|who)';

/** In order of trial. Patterns ignore case. */
export const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'definition',
    pattern:
      /^(?:what (?:is|are) (?:meant by|the (?:meaning|definition|job|role|purpose|aim|point) of)|what does .+ (?:mean|stand for)\b|(?:meaning|definition) of\b|define\b|what counts as\b|.+[–-] what (?:is|are) (?:it|they)\b|what (?:is|are) .+ (?:meant|supposed) to do\b|what does .+ do$)/i,
    samples: [
      'What is meant by neglect?',
      'meaning of cuckooing',
      'What does LADO stand for?',
      'what counts as home education',
      'Early help – what is it?',
    ],
    counterSamples: ['What is the rate of neglect?', 'What does the report say about homes?'],
  },
  {
    kind: 'reason',
    pattern:
      /^(?:why\b|how come\b|for what reason\b|what (?:made|caused|led to|prompted|stopped|prevented|drove)\b|what (?:is|was|were|are) (?:the (?:cause|reason|explanation)|wrong with|behind)\b|reasons? (?:for|why)\b)|[–-] why\b|\bwhy\?*$/i,
    samples: [
      'Why was the review held?',
      'What made visitors leave?',
      'reason for the delay',
      'In two homes staff left – why?',
    ],
    counterSamples: ['How many reasons were given?', 'What reasons did they give?'],
  },
  {
    kind: 'quote',
    pattern:
      /^(?:what (?:did|does|do|has|had|was) .+?(?:\b(?:say|said|says|think|promise[d]?|warn(?:ing|ed)?|describe[d]?|call(?:ed)?|comment|tell|told|concerned)\b)|how (?:did|does|do|has) .+? (?:describe|call|put|respond|react|say)\b|who (?:said|says|called|described|urged|warned|told|argued|claimed|criticised|welcomed that)\b|according to\b|.+['’]s? (?:words|warning|reaction|response|view|comments?|remarks?) (?:on|to|about)\b|.+ (?:reaction|response) to\b|quotes? (?:by|from|about|on)\b|what kind of .+ (?:say|says|said)\b)/i,
    samples: [
      'What did the director say about homes?',
      'Who said homes are full?',
      'the minister’s words on homes',
      'How did the board describe the visit?',
    ],
    counterSamples: ['What did the visit cost?', 'Who runs the home?'],
  },
  {
    kind: 'figure',
    form: 'percentage',
    pattern:
      /\b(?:what|which) (?:share|percentage|proportion|per\s?cent)\b|^(?:percentage|proportion|share|rate) of\b|\bin per\s?cent\b|\bwhat fraction\b|\brate\b(?=.*\b(?:what|for|of)\b)|^vacancy rate\b/i,
    samples: [
      'What share of homes is full?',
      'percentage of staff who left',
      'For neglect, how many in per cent?',
    ],
    counterSamples: ['How many homes are full?', 'Who rated the homes?'],
  },
  {
    kind: 'figure',
    form: 'money',
    pattern:
      /(?<!\bby )\b(?:how much (?:money|funding|did|does|do|will|was|is|were)|what (?:did|does|do|will) .+ (?:cost|spend|pay)|how much .+ (?:spen[dt]|cost|paid|fund)|(?:cost|budget|price|fine|funding) of)\b/i,
    samples: ['How much money did the council spend?', 'What does a place cost?', 'cost of a place'],
    counterSamples: ['By how much did places fall?', 'How many places are there?'],
  },
  {
    kind: 'figure',
    form: 'duration',
    pattern:
      /^how long\b|\b(?:longest|minimum|maximum) (?:\w+ ){0,2}(?:term|sentence)\b|^(?:length|duration) of\b|\bhow many (?:days|weeks|months|years|hours)\b/i,
    samples: ['How long was the visit?', 'What minimum term did he get?', 'How many days did it take?'],
    counterSamples: ['How many homes?'],
  },
  {
    kind: 'figure',
    form: 'age',
    pattern: /^(?:how old|what age|at what age|age of)\b/i,
    samples: ['How old was the boy?', 'age of the child'],
    counterSamples: ['How many children?'],
  },
  {
    kind: 'figure',
    pattern:
      /\bhow many\b|\bhow much\b|\b(?:number|total) of\b|^what (?:was|is) the (?:number|total|figure)|\bhow often\b/i,
    samples: ['How many homes closed?', 'number of referrals', 'By how much did places fall?'],
    counterSamples: ['Which homes closed?'],
  },
  {
    kind: 'date',
    pattern:
      /^(?:when\b|since when\b|by when\b|until when\b|(?:on )?(?:what|which) (?:date|day|month|year)\b|(?:in|from|by|until) (?:what|which) (?:year|month)\b|(?:start|end|release|publication)? ?date (?:of|for|when)\b)|\b(?:release|start|publication|launch|closing) date\b|\b(?:start|starts|begins?|when)\??$/i,
    samples: ['When did it open?', 'date of the visit', 'film release date', 'review start'],
    counterSamples: ['Who came when it rained hard in May?'],
  },
  {
    kind: 'list',
    pattern: new RegExp(
      String.raw`^(?!.*\bhow\b)(?:(?:which|what|list|name|all|top|main|key|full)\s+(?!happens\b)(?:(?!(?:\w+ly|${AUXILIARIES})\b)[\w’'-]+\s+){0,2}${PLURALS}\b(?!['’])|(?:in|to|from) (?:which|what) (?:\w+ )?${PLURALS}\b|(?:(?!${AUXILIARIES}\b)\w+ )?${PLURALS}\b(?!['’:])|list\b|who (?:are|were|welcomed|criticised|supported|opposed|backed|else|all|must|may|can|is eligible)\b|.+\bpeople (?:quoted|named)\b|top (?:two|three|four|five|ten|\d+)\b|what (?:two|three|four|five|six|several|\d+)\b|what (?:did|does|do) .+ (?:find|want to see|call for|ask for|recommend|propose|identify)\b(?!.*\b(?:say|said)\b)|which children\b|(?:in|at) (?:which|what) \w+s\b|(?:which|what) (?:(?!${AUXILIARIES}\b)\w+ )?${ANY_PLURAL} ${OF_SEVERAL}\b)`,
      'i',
    ),
    samples: [
      'Which councils improved?',
      'Who welcomed the plan?',
      'obstacles to sharing information',
      'What three advantages did she see?',
      'top three nationalities',
      'Who may apply for a place?',
      'Which sweets will be banned first?',
      'reasons staff gave up',
      'What reasons did they give?',
    ],
    counterSamples: [
      'Which council improved?',
      'Who runs the home?',
      'How many councils improved?',
      'Did councils improve?',
      'Which council rarely issues fines?',
      'councils in May, how often they met',
      'What lies behind the plan?',
      'What had MPs concluded?',
      'What diagnosis did she get?',
    ],
  },
  {
    kind: 'person',
    pattern:
      /^(?:who\b|whose\b|which (?:minister|expert|person|director|councillor|mp|judge|inspector|author|official|politician|officer)\b|name of the\b|what (?:is|was) the name of\b|(?:the )?(?:chief exec\w*|chair\w*|director|leader|head|president|minister|councillor|commissioner|secretary|lead|author|boss|chief inspector|children['’]s commissioner)\b)/i,
    samples: [
      'Who runs the home?',
      'which minister opened it',
      'chief exec of the charity',
      'Which minister first set up the services?',
    ],
    counterSamples: ['Which agency runs the home?'],
  },
  {
    kind: 'organisation',
    pattern:
      /^(?:(?:by|for|to|from|at) )?(?:which|what) (?:\w+ ){0,2}(?:agency|charity|inspectorate|department|organisation|body|council|authority|company|university|newspaper|union|association|partnership|force|group|firm|school|trust|board|committee|watchdog|regulator|foundation|publisher|court)\b|\b(?:body|agency|charity|organisation) (?:said|that|which|responsible|in charge)\b/i,
    samples: ['Which charity ran the poll?', 'What agency gave the figures?', 'Welsh body said to do it'],
    counterSamples: ['Who ran the poll?'],
  },
  {
    kind: 'yesno',
    pattern:
      /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might|am)(?:n['’]t)?\b/i,
    samples: ['Is it an offence?', 'Did the home close?', 'Will it be inspected'],
    counterSamples: ['What is it?', 'When will it close?'],
  },
  {
    kind: 'definition',
    pattern:
      /^(?:what(?:['’]s| is| are| was) (?:an? |the )?)(?!.*\b(?:rating|grade|judgement|rate|name|age|cost|number)\b)[\w\s'’()-]{3,60}\??$/i,
    samples: ['What is early help?', 'What is the referral scheme?'],
    counterSamples: ['What is the rating of the home?'],
  },
];

/** The kind of a question, and for a figure what it counts. */
export function kindOf(question: string): { readonly kind: QuestionKind; readonly form: FigureForm | null } {
  const rule = KIND_RULES.find(({ pattern }) => pattern.test(question.trim()));
  return { kind: rule?.kind ?? 'other', form: rule?.form ?? (rule?.kind === 'figure' ? 'number' : null) };
}
