import type { AuthorityRow } from './authority.js';

/**
 * The seven local health boards of Wales and the fourteen territorial ones of Scotland.
 *
 * Source: codes and names of the Office for National Statistics, Register of Geographic Codes (Open Government
 * Licence v3.0).
 */
export const healthBoards: readonly AuthorityRow[] = [
  ['W11000023', 'Betsi Cadwaladr', 'Betsi Cadwaladr University Health Board', 'BCUHB'],
  ['W11000024', 'Powys Teaching Health Board', 'Powys Teaching Health Board', 'Powys Health Board'],
  ['W11000025', 'Hywel Dda', 'Hywel Dda University Health Board'],
  [
    'W11000028',
    'Aneurin Bevan University Health Board',
    'Aneurin Bevan University Health Board',
    'Aneurin Bevan Health Board',
  ],
  [
    'W11000029',
    'Cardiff and Vale',
    'Cardiff and Vale University Health Board',
    'Cardiff and Vale Health Board',
  ],
  ['W11000030', 'Cwm Taf Morgannwg', 'Cwm Taf Morgannwg University Health Board', 'Cwm Taf'],
  [
    'W11000031',
    'Swansea Bay University Health Board',
    'Swansea Bay University Health Board',
    'Swansea Bay Health Board',
  ],
  ['S08000015', 'NHS Ayrshire and Arran', 'NHS Ayrshire and Arran'],
  ['S08000016', 'NHS Borders', 'NHS Borders'],
  ['S08000017', 'NHS Dumfries and Galloway', 'NHS Dumfries and Galloway'],
  ['S08000019', 'NHS Forth Valley', 'NHS Forth Valley'],
  ['S08000020', 'NHS Grampian', 'NHS Grampian'],
  ['S08000022', 'NHS Highland', 'NHS Highland'],
  ['S08000024', 'NHS Lothian', 'NHS Lothian'],
  ['S08000025', 'NHS Orkney', 'NHS Orkney'],
  ['S08000026', 'NHS Shetland', 'NHS Shetland'],
  ['S08000028', 'NHS Western Isles', 'NHS Western Isles'],
  ['S08000029', 'NHS Fife', 'NHS Fife'],
  ['S08000030', 'NHS Tayside', 'NHS Tayside'],
  ['S08000031', 'NHS Greater Glasgow and Clyde', 'NHS Greater Glasgow and Clyde', 'NHSGGC'],
  ['S08000032', 'NHS Lanarkshire', 'NHS Lanarkshire'],
];
