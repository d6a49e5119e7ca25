/** Children, parents and how they live. */
export const families: readonly (readonly string[])[] = [
  ['child', 'kid', 'youngster'],
  ['young person', 'teenager', 'teen', 'adolescent'],
  ['baby', 'infant'],
  ['unborn baby', 'unborn child'],
  ['mother', 'mum'],
  ['father', 'dad'],
  ['sibling', 'brothers and sisters', 'brother or sister'],
  ['lone parent', 'single parent', 'one-parent family'],
  ['disabled child', 'child with a disability', 'child with disabilities'],
  ['minority ethnic', 'ethnic minority', 'BAME', 'global majority'],
  ['GRT', 'gypsy, roma and traveller', 'gypsy, roma or traveller'],
];
