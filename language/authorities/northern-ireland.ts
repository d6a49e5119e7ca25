/**
 * The five health and social care trusts, which are the authorities for children in Northern Ireland since 2007
 * (its councils are not). They have no GSS code.
 *
 * Source: Department of Health of Northern Ireland, list of its arm's-length bodies.
 */
export const northernIreland: readonly (readonly [name: string, official: string, ...more: string[]])[] = [
  ['Belfast Trust', 'Belfast Health and Social Care Trust', 'Belfast HSC Trust', 'BHSCT'],
  ['Northern Trust', 'Northern Health and Social Care Trust', 'Northern HSC Trust', 'NHSCT'],
  ['South Eastern Trust', 'South Eastern Health and Social Care Trust', 'South Eastern HSC Trust', 'SEHSCT'],
  ['Southern Trust', 'Southern Health and Social Care Trust', 'Southern HSC Trust', 'SHSCT'],
  ['Western Trust', 'Western Health and Social Care Trust', 'Western HSC Trust', 'WHSCT'],
];
