/** Ministries, inspectorates, courts, police, regulators and charities. */
export const bodies: readonly (readonly string[])[] = [
  // One department under its names since 2001: DfES, from 2007 DCSF, since 2010 DfE.
  [
    'DfE',
    'department for education',
    'DCSF',
    'department for children, schools and families',
    'DfES',
    'department for education and skills',
  ],
  ['MoJ', 'ministry of justice'],
  ['lib dem', 'liberal democrat'],
  ['Ofsted', 'office for standards in education'],
  ['CQC', 'care quality commission'],
  // HMIC took on the fire services in 2017 and added them to its name.
  [
    'HMICFRS',
    'HMIC',
    "his majesty's inspectorate of constabulary",
    "her majesty's inspectorate of constabulary",
    'inspectorate of constabulary',
  ],
  ['HMI probation', 'HM inspectorate of probation', 'inspectorate of probation'],
  ['HMI', "his majesty's inspector", "her majesty's inspector", 'HM inspector'],
  // CSSIW became CIW in 2018.
  ['CIW', 'care inspectorate wales', 'CSSIW', 'care and social services inspectorate wales'],
  ['ADCS', "association of directors of children's services"],
  ['LGA', 'local government association'],
  ['LGSCO', 'local government and social care ombudsman', 'local government ombudsman'],
  ['NSPCC', 'national society for the prevention of cruelty to children'],
  ['IWF', 'internet watch foundation'],
  ['IICSA', 'independent inquiry into child sexual abuse'],
  ['child safeguarding practice review panel', 'national safeguarding panel', 'national review panel'],
  ['Cafcass', 'children and family court advisory and support service'],
  ['CPS', 'crown prosecution service'],
  ['NCA', 'national crime agency'],
  ['CEOP', 'child exploitation and online protection', 'child exploitation and online protection centre'],
  ['PCC', 'police and crime commissioner'],
  // The Disclosure and Barring Service took over the Criminal Records Bureau's checks in 2012.
  ['DBS', 'disclosure and barring service', 'CRB', 'criminal records bureau'],
  ['DBS check', 'CRB check', 'criminal record check', 'disclosure and barring check'],
  // Integrated care boards took over from clinical commissioning groups in 2022.
  ['ICB', 'integrated care board', 'CCG', 'clinical commissioning group'],
  ['BASW', 'british association of social workers'],
  ['SWE', 'social work england'],
  ['YJB', 'youth justice board'],
  [
    'UNCRC',
    'united nations convention on the rights of the child',
    'UN convention on the rights of the child',
  ],
];
