/** Inspections and their grades, and reviews of cases. */
export const inspection: readonly (readonly string[])[] = [
  [
    'ILACS',
    "inspection of local authority children's services",
    "inspecting local authority children's services",
  ],
  ['SIF', 'single inspection framework'],
  ['SCCIF', 'social care common inspection framework'],
  ['JTAI', 'joint targeted area inspection'],
  ['rating', 'grade', 'judgement', 'judgment'],
  ['rated', 'graded', 'judged'],
  ['inadequate', 'failing'],
  ['requires improvement', 'requires improvement to be good', 'RI'],
  // Scotland's significant case reviews share the abbreviation and the purpose.
  ['SCR', 'serious case review', 'significant case review'],
  [
    'CSPR',
    'LCSPR',
    'child safeguarding practice review',
    'local child safeguarding practice review',
    'safeguarding practice review',
  ],
  // Renamed by the Victims and Prisoners Act 2024.
  ['DHR', 'domestic homicide review', 'domestic abuse related death review'],
  ['serious incident notification', 'notifiable incident', 'serious incident notice', 'SIN'],
  ['inquiry', 'enquiry'],
];
