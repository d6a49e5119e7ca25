import type { Span } from '../span.js';

export interface FoundInspectorate {
  readonly span: Span;
  readonly name: string;
}

/**
 * The inspectorates of services for children in the United Kingdom, under every name that they had or have:
 * HMICFRS was HMIC until 2017, Care Inspectorate Wales was CSSIW until 2018, CQC took over from CSCI in 2009.
 */
const INSPECTORATES: readonly (readonly [name: string, pattern: string])[] = [
  ['Ofsted', 'Ofsted|Office\\s+for\\s+Standards\\s+in\\s+Education'],
  [
    'Care Inspectorate Wales',
    'Care\\s+Inspectorate\\s+Wales|CIW|CSSIW|Care\\s+and\\s+Social\\s+Services\\s+Inspectorate(?:\\s+(?:for\\s+)?Wales)?|Arolygiaeth\\s+Gofal\\s+Cymru',
  ],
  ['Estyn', 'Estyn'],
  [
    'Care Inspectorate',
    'Care\\s+Inspectorate|Social\\s+Care\\s+and\\s+Social\\s+Work\\s+Improvement\\s+Scotland|SCSWIS',
  ],
  ['CQC', 'CQC|Care\\s+Quality\\s+Commission'],
  [
    'HMICFRS',
    "HMICFRS|HMIC|(?:Her|His)\\s+Majesty['’]s\\s+Inspectorate\\s+of\\s+Constabulary(?:\\s+and\\s+Fire\\s+(?:and|&)\\s+Rescue\\s+Services)?",
  ],
  [
    'HMI Probation',
    "HMI\\s+Probation|HMIP|(?:Her|His)\\s+Majesty['’]s\\s+Inspectorate\\s+of\\s+Probation|Inspectorate\\s+of\\s+Probation",
  ],
  ['RQIA', 'RQIA|Regulation\\s+and\\s+Quality\\s+Improvement\\s+Authority'],
  ['CSCI', 'CSCI|Commission\\s+for\\s+Social\\s+Care\\s+Inspection'],
];

const ALL = new RegExp(
  `(?<![\\p{L}])(?:${INSPECTORATES.map(([, pattern], index) => `(?<i${index}>${pattern})`).join('|')})(?![\\p{L}])`,
  'gu',
);

/** The inspectorates that a text names, in its order. */
export function findInspectorates(text: string): readonly FoundInspectorate[] {
  return [...text.matchAll(ALL)].map((match) => {
    const at = INSPECTORATES.findIndex((_, index) => match.groups![`i${index}`] !== undefined);
    return { span: { start: match.index, end: match.index + match[0].length }, name: INSPECTORATES[at]![0] };
  });
}
