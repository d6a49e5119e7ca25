import type { AuthorityRow } from './authority.js';

/**
 * The 32 council areas of Scotland.
 *
 * Source: codes and names of the Office for National Statistics, Register of Geographic Codes (Open Government
 * Licence v3.0).
 */
export const scotland: readonly AuthorityRow[] = [
  ['S12000005', 'Clackmannanshire', 'Clackmannanshire Council'],
  ['S12000006', 'Dumfries and Galloway', 'Dumfries and Galloway Council'],
  ['S12000008', 'East Ayrshire', 'East Ayrshire Council'],
  ['S12000010', 'East Lothian', 'East Lothian Council'],
  ['S12000011', 'East Renfrewshire', 'East Renfrewshire Council'],
  [
    'S12000013',
    'Na h-Eileanan Siar',
    'Comhairle nan Eilean Siar',
    'Western Isles Council',
    'Western Isles',
    'Eilean Siar',
    'Outer Hebrides',
  ],
  ['S12000014', 'Falkirk', 'Falkirk Council'],
  ['S12000017', 'Highland', 'Highland Council'],
  ['S12000018', 'Inverclyde', 'Inverclyde Council'],
  ['S12000019', 'Midlothian', 'Midlothian Council'],
  ['S12000020', 'Moray', 'Moray Council'],
  ['S12000021', 'North Ayrshire', 'North Ayrshire Council'],
  ['S12000023', 'Orkney Islands', 'Orkney Islands Council', 'Orkney'],
  ['S12000026', 'Scottish Borders', 'Scottish Borders Council'],
  ['S12000027', 'Shetland Islands', 'Shetland Islands Council', 'Shetland'],
  ['S12000028', 'South Ayrshire', 'South Ayrshire Council'],
  ['S12000029', 'South Lanarkshire', 'South Lanarkshire Council'],
  ['S12000030', 'Stirling', 'Stirling Council'],
  ['S12000033', 'Aberdeen', 'Aberdeen City Council', 'Aberdeen City'],
  ['S12000034', 'Aberdeenshire', 'Aberdeenshire Council'],
  ['S12000035', 'Argyll and Bute', 'Argyll and Bute Council'],
  ['S12000036', 'Edinburgh', 'City of Edinburgh Council', 'Edinburgh City Council', 'City of Edinburgh'],
  ['S12000038', 'Renfrewshire', 'Renfrewshire Council'],
  ['S12000039', 'West Dunbartonshire', 'West Dunbartonshire Council'],
  ['S12000040', 'West Lothian', 'West Lothian Council'],
  ['S12000041', 'Angus', 'Angus Council'],
  ['S12000042', 'Dundee', 'Dundee City Council', 'Dundee City'],
  ['S12000045', 'East Dunbartonshire', 'East Dunbartonshire Council'],
  ['S12000047', 'Fife', 'Fife Council'],
  ['S12000048', 'Perth and Kinross', 'Perth and Kinross Council'],
  ['S12000049', 'Glasgow', 'Glasgow City Council', 'Glasgow City'],
  ['S12000050', 'North Lanarkshire', 'North Lanarkshire Council'],
];
