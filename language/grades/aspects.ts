import type { Span } from '../span.js';

/** A place where a text names what is judged. */
export interface FoundAspect {
  readonly span: Span;
  readonly aspect: string;
}

/** An aspect with the ways of naming it; none of `samples` may be read as another, none of `others` as any. */
interface AspectForm {
  readonly aspect: string;
  readonly pattern: string;
  readonly samples: readonly string[];
}

/**
 * What inspectorates grade, the longer names first. From Ofsted's frameworks (safeguarding and looked after
 * children 2009–2012, protection of children 2013, single inspection 2013–2017, ILACS since 2018, adoption and
 * fostering), those of Estyn, Care Inspectorate and HMICFRS.
 */
export const ASPECTS: readonly AspectForm[] = [
  {
    aspect: 'LSCB',
    pattern:
      "(?:local\\s+)?safeguarding\\s+(?:children(?:[’']?s)?|childrens)\\s+(?:boards?|partnership)|LSCBs?|safeguarding\\s+boards?|SCB(?!\\p{L})",
    samples: [
      'Local Safeguarding Children Board',
      'LSCB',
      'safeguarding children partnership',
      'safeguarding board',
    ],
  },
  {
    aspect: 'help and protection',
    pattern:
      'children\\s+(?:and\\s+(?:young\\s+people|families)\\s+)?who\\s+need\\s+(?:help|protection)(?:\\s+(?:and|or)\\s+protection)?|(?:need\\s+of\\s+)?help\\s+and\\s+protection|(?:arrangements\\s+for\\s+)?(?:the\\s+)?protection\\s+of\\s+children|children\\s+in\\s+need\\s+of\\s+(?:help|protection)|how\\s+well\\s+children\\s+(?:and\\s+young\\s+people\\s+)?are\\s+helped\\s+and\\s+protected|arrangements\\s+for\\s+(?:protecting|safeguarding)\\s+children',
    samples: [
      'Children who need help and protection',
      'the experiences and progress of children who need help and protection',
      'help and protection',
      'arrangements for the protection of children',
    ],
  },
  {
    aspect: 'looked after children and achieving permanence',
    pattern:
      '(?:children\\s+looked[\\s-]+after|looked[\\s-]+after\\s+children)(?:\\s+and\\s+young\\s+people)?(?:,?\\s+and\\s+(?:achieving\\s+)?permanence)?|achieving\\s+permanence|services\\s+for\\s+looked[\\s-]after\\s+children(?:\\s+and\\s+young\\s+people)?',
    samples: [
      'Children looked after and achieving permanence',
      'looked-after children',
      'services for looked after children',
    ],
  },
  {
    aspect: 'experiences of care leavers',
    pattern: 'care[\\s-]+leavers?|leaving\\s+care|young\\s+people\\s+leaving\\s+care',
    samples: ['experiences and progress of care leavers', 'services for care leavers'],
  },
  {
    aspect: 'experiences of children in care',
    pattern: 'children\\s+in\\s+(?:its\\s+|the\\s+council’s\\s+)?care(?:\\s+and\\s+care[\\s-]+leavers)?',
    samples: ['the experiences and progress of children in care', 'children in care and care leavers'],
  },
  {
    aspect: 'leadership, management and governance',
    pattern:
      'leadership(?:,\\s+|\\s+and\\s+)(?:management(?:,?\\s+and\\s+governance)?|governance)|management\\s+and\\s+governance',
    samples: ['Leadership, management and governance', 'leadership and management'],
  },
  {
    aspect: 'effectiveness of leaders and managers',
    pattern: 'effectiveness\\s+of\\s+leaders\\s+and\\s+managers',
    samples: ['the effectiveness of leaders and managers'],
  },
  {
    aspect: 'impact of leaders on social work practice',
    pattern:
      "leaders[’']\\s+impact(?:\\s+on\\s+(?:social\\s+work\\s+)?practice)?|leaders(?=\\s+(?:(?:were|was|are|is|to\\s+be)\\s+)?(?:\\p{L}+\\s+)?(?:judged|rated|graded|outstanding|good|inadequate|Ɠ)|\\s*[:–—-]\\s)|(?:impact|effectiveness)\\s+of\\s+(?:its\\s+)?leaders(?:\\s+on\\s+social\\s+work\\s+practice(?:\\s+with\\s+children\\s+and\\s+families)?)?",
    samples: [
      'The impact of leaders on social work practice with children and families',
      'leaders’ impact on practice',
    ],
  },
  {
    aspect: 'adoption',
    pattern:
      'adoption(?:\\s+(?:performance|services?|agency|work|team|support|grade|judge?ment))?(?!\\s+of\\b)',
    samples: ['Adoption performance', 'its adoption service'],
  },
  {
    aspect: 'fostering',
    pattern: 'fostering(?:\\s+(?:services?|agency|team|work))?',
    samples: ['its fostering service'],
  },
  {
    aspect: 'capacity to improve',
    pattern: 'capacity\\s+(?:to|for)\\s+improve(?:ment)?',
    samples: ['capacity for improvement', 'capacity to improve'],
  },
  {
    aspect: 'prospects for improvement',
    pattern: 'prospects\\s+for\\s+improvement',
    samples: ['its prospects for improvement'],
  },
  ...[
    'leadership of improvement and change',
    'assessing risk and need',
    'early support',
    'care and support',
  ].map((aspect) => ({ aspect, pattern: aspect.replaceAll(' ', '\\s+'), samples: [aspect] })),
  {
    aspect: 'improvements in the wellbeing of children',
    pattern:
      'improvements\\s+in\\s+the\\s+(?:safety|well-?being|life\\s+chances)\\s+of\\s+children(?:\\s+and\\s+young\\s+people)?',
    samples: ['improvements in the wellbeing of children and young people'],
  },
  { aspect: 'current performance', pattern: 'current\\s+performance', samples: ['current performance'] },
  {
    aspect: 'quality of practice',
    pattern: 'quality\\s+of\\s+practice',
    samples: ['the quality of practice'],
  },
  ...[
    'delivery of key processes',
    'key processes',
    'impact on families',
    'planning for individual children',
    'planning and improving services',
    'providing help and support at an early stage',
    'assessing and responding to risks and needs',
    'involving children and families',
    'leadership and direction',
    'outcomes for children',
    'building, supporting and protecting the workforce',
    'developing a positive workplace',
    'strategic planning',
    'recording data about crime',
    'supporting victims',
    'responding to the public',
    'investigating crime',
    'managing offenders',
    'organisational delivery',
    'resettlement',
  ].map((aspect) => ({ aspect, pattern: aspect.replaceAll(' ', '\\s+'), samples: [aspect] })),
  {
    aspect: 'preventing crime',
    pattern:
      '(?:preventing|prevention\\s+of)\\s+(?:and\\s+deterring\\s+)?crime(?:\\s+and\\s+anti-?social\\s+behaviour)?',
    samples: ['preventing crime and anti-social behaviour', 'preventing and deterring crime'],
  },
  {
    aspect: 'impact on children and young people',
    pattern:
      'impact\\s+on\\s+(?:the\\s+lives\\s+of\\s+)?children(?:\\s+and\\s+(?:young\\s+people|families))?',
    samples: ['the impact on children and young people'],
  },
  {
    aspect: 'out-of-court disposals',
    pattern: 'out[\\s-]of[\\s-]court\\s+disposals?',
    samples: ['out-of-court disposals'],
  },
  { aspect: 'court disposals', pattern: 'court\\s+(?:disposals?|work)', samples: ['court disposals'] },
  {
    aspect: 'child and adolescent mental health wards',
    pattern:
      '(?:child\\s+and\\s+adolescent\\s+mental\\s+health|CAMHS)\\s+(?:wards|services?)|wards\\s+for\\s+children\\s+and\\s+adolescents',
    samples: ['child and adolescent mental health wards', 'wards for children and adolescents'],
  },
  ...['safe', 'effective', 'caring', 'responsive', 'well-led'].map((aspect) => ({
    aspect,
    pattern: `being\\s+${aspect}|(?<=\\bfor\\s+[“"‘']?)${aspect}(?=["'”’]?(?:[,.;)]|\\s+and\\b|\\s*$))|are\\s+(?:the\\s+)?services\\s+(?:at\\s+this\\s+\\p{L}+\\s+)?${aspect}(?=\\?)|${aspect}(?=\\s*[:|–—-]?\\s+(?:requires\\s+improvement|good|outstanding|inadequate)\\s*(?:[.;,|]|$|\\n))|how\\s+${aspect}\\s+(?:it|they|the\\s+service)\\s+(?:is|are|was|were)`,
    samples: [`being ${aspect}`],
  })),
  {
    aspect: 'education services',
    pattern: '(?:local\\s+government\\s+)?education\\s+services',
    samples: ['local government education services'],
  },
  {
    aspect: 'protecting vulnerable people',
    pattern:
      'protect(?:ing|ion\\s+of)\\s+(?:the\\s+)?vulnerable(?:\\s+(?:people|children|victims))?(?:(?:\\s+from\\s+harm)?,?\\s+and\\s+supporting\\s+victims)?|safeguarding\\s+vulnerable\\s+(?:people|children)',
    samples: [
      'protecting vulnerable people',
      'protecting vulnerable people and supporting victims',
      'the protection of vulnerable people',
    ],
  },
  {
    aspect: 'youth justice',
    pattern: 'youth\\s+(?:offending|justice)(?:\\s+(?:team|service)s?)?',
    samples: ['youth offending team'],
  },
  {
    aspect: 'safeguarding',
    pattern: 'safeguarding(?:\\s+(?:services|arrangements))?',
    samples: ['safeguarding arrangements'],
  },
  { aspect: 'early help', pattern: 'early\\s+help', samples: ['early help'] },
  { aspect: 'corporate parenting', pattern: 'corporate\\s+parenting', samples: ['corporate parenting'] },
  { aspect: 'partnership working', pattern: 'partnership\\s+working', samples: ['partnership working'] },
  {
    aspect: 'participation',
    pattern: 'participation(?:\\s+of\\s+children(?:\\s+and\\s+young\\s+people)?)?',
    samples: ['the participation of children'],
  },
  {
    aspect: 'effectiveness',
    pattern: '(?<!overall\\s)effectiveness(?!\\s+of\\b)',
    samples: ['effectiveness'],
  },
  { aspect: 'efficiency', pattern: 'efficiency', samples: ['efficiency'] },
  { aspect: 'legitimacy', pattern: 'legitimacy', samples: ['legitimacy'] },
  {
    aspect: 'leadership',
    pattern: '(?:management\\s+and\\s+)?leadership',
    samples: ['leadership', 'management and leadership'],
  },
];

const ALL = new RegExp(
  `(?<!\\p{L})(?:${ASPECTS.map(({ pattern }, index) => `(?<a${index}>${pattern.replaceAll('\\s+and\\s+', '\\s+(?:and|&)\\s+')})`).join('|')}|(?<every>all\\s+(?:of\\s+(?:its|the)\\s+)?(?:three|four|five|six|\\d)\\s+(?:areas|judge?ments|categories|grades)))(?!\\p{L})`,
  'giu',
);

/** What of an authority's work a text names, in its order. `all four areas` is an aspect under that name. */
export function findAspects(text: string): readonly FoundAspect[] {
  return [...text.matchAll(ALL)].map((match) => {
    const at = ASPECTS.findIndex((_, index) => match.groups![`a${index}`] !== undefined);
    const span = { start: match.index, end: match.index + match[0].length };
    return { span, aspect: ASPECTS[at]?.aspect ?? match[0].toLowerCase().replace(/\s+/g, ' ') };
  });
}
