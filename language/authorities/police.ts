import type { AuthorityRow } from './authority.js';

/**
 * The 43 territorial police forces of England and Wales. A force has no short name: its area is another authority's.
 *
 * Source: codes of the Office for National Statistics, Register of Geographic Codes, police force areas (Open
 * Government Licence v3.0); names as the forces themselves use them.
 */
export const forces: readonly AuthorityRow[] = [
  ['E23000001', 'Metropolitan Police', 'Metropolitan Police Service', 'Met Police', 'Scotland Yard'],
  ['E23000002', 'Cumbria Police', 'Cumbria Constabulary'],
  ['E23000003', 'Lancashire Police', 'Lancashire Constabulary'],
  ['E23000004', 'Merseyside Police', 'Merseyside Police'],
  ['E23000005', 'Greater Manchester Police', 'Greater Manchester Police', 'GMP'],
  ['E23000006', 'Cheshire Police', 'Cheshire Constabulary'],
  ['E23000007', 'Northumbria Police', 'Northumbria Police'],
  ['E23000008', 'Durham Police', 'Durham Constabulary'],
  ['E23000009', 'North Yorkshire Police', 'North Yorkshire Police'],
  ['E23000010', 'West Yorkshire Police', 'West Yorkshire Police'],
  ['E23000011', 'South Yorkshire Police', 'South Yorkshire Police'],
  ['E23000012', 'Humberside Police', 'Humberside Police'],
  ['E23000013', 'Cleveland Police', 'Cleveland Police'],
  ['E23000014', 'West Midlands Police', 'West Midlands Police'],
  ['E23000015', 'Staffordshire Police', 'Staffordshire Police'],
  ['E23000016', 'West Mercia Police', 'West Mercia Police', 'West Mercia Constabulary'],
  ['E23000017', 'Warwickshire Police', 'Warwickshire Police'],
  ['E23000018', 'Derbyshire Police', 'Derbyshire Constabulary'],
  ['E23000019', 'Nottinghamshire Police', 'Nottinghamshire Police'],
  ['E23000020', 'Lincolnshire Police', 'Lincolnshire Police'],
  ['E23000021', 'Leicestershire Police', 'Leicestershire Police', 'Leicestershire Constabulary'],
  ['E23000022', 'Northamptonshire Police', 'Northamptonshire Police'],
  ['E23000023', 'Cambridgeshire Police', 'Cambridgeshire Constabulary'],
  ['E23000024', 'Norfolk Police', 'Norfolk Constabulary'],
  ['E23000025', 'Suffolk Police', 'Suffolk Constabulary'],
  ['E23000026', 'Bedfordshire Police', 'Bedfordshire Police'],
  ['E23000027', 'Hertfordshire Police', 'Hertfordshire Constabulary'],
  ['E23000028', 'Essex Police', 'Essex Police'],
  ['E23000029', 'Thames Valley Police', 'Thames Valley Police'],
  ['E23000030', 'Hampshire Police', 'Hampshire and Isle of Wight Constabulary', 'Hampshire Constabulary'],
  ['E23000031', 'Surrey Police', 'Surrey Police'],
  ['E23000032', 'Kent Police', 'Kent Police'],
  ['E23000033', 'Sussex Police', 'Sussex Police'],
  ['E23000034', 'City of London Police', 'City of London Police'],
  ['E23000035', 'Devon and Cornwall Police', 'Devon and Cornwall Police', 'Devon and Cornwall Constabulary'],
  ['E23000036', 'Avon and Somerset Police', 'Avon and Somerset Police', 'Avon and Somerset Constabulary'],
  ['E23000037', 'Gloucestershire Police', 'Gloucestershire Constabulary'],
  ['E23000038', 'Wiltshire Police', 'Wiltshire Police', 'Wiltshire Constabulary'],
  ['E23000039', 'Dorset Police', 'Dorset Police'],
  ['W15000001', 'North Wales Police', 'North Wales Police', 'Heddlu Gogledd Cymru'],
  ['W15000002', 'Gwent Police', 'Gwent Police', 'Heddlu Gwent'],
  ['W15000003', 'South Wales Police', 'South Wales Police', 'Heddlu De Cymru'],
  ['W15000004', 'Dyfed-Powys Police', 'Dyfed-Powys Police', 'Dyfed Powys Police', 'Heddlu Dyfed-Powys'],
];

/** The forces of Scotland and Northern Ireland, and the one of the railways; they have no code of that kind. */
export const otherForces: readonly (readonly [name: string, official: string, ...more: string[]])[] = [
  ['Police Scotland', 'Police Service of Scotland'],
  ['PSNI', 'Police Service of Northern Ireland'],
  ['British Transport Police', 'British Transport Police', 'BTP'],
];
