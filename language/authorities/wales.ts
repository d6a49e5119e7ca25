import type { AuthorityRow } from './authority.js';

/**
 * The 22 county and county borough councils of Wales, which all have children's services, with their Welsh names.
 *
 * Source: codes and names of the Office for National Statistics, Register of Geographic Codes (Open Government
 * Licence v3.0); Welsh names as the councils themselves use them.
 */
export const wales: readonly AuthorityRow[] = [
  [
    'W06000001',
    'Isle of Anglesey',
    'Isle of Anglesey County Council',
    'Anglesey',
    'Ynys Môn',
    'Ynys Mon',
    'Cyngor Sir Ynys Môn',
  ],
  ['W06000002', 'Gwynedd', 'Gwynedd Council', 'Gwynedd County Council', 'Cyngor Gwynedd'],
  ['W06000003', 'Conwy', 'Conwy County Borough Council', 'Cyngor Bwrdeistref Sirol Conwy'],
  ['W06000004', 'Denbighshire', 'Denbighshire County Council', 'Sir Ddinbych', 'Cyngor Sir Ddinbych'],
  ['W06000005', 'Flintshire', 'Flintshire County Council', 'Sir y Fflint', 'Cyngor Sir y Fflint'],
  ['W06000006', 'Wrexham', 'Wrexham County Borough Council', 'Wrecsam', 'Cyngor Bwrdeistref Sirol Wrecsam'],
  ['W06000008', 'Ceredigion', 'Ceredigion County Council', 'Cyngor Sir Ceredigion'],
  ['W06000009', 'Pembrokeshire', 'Pembrokeshire County Council', 'Sir Benfro', 'Cyngor Sir Penfro'],
  [
    'W06000010',
    'Carmarthenshire',
    'Carmarthenshire County Council',
    'Sir Gaerfyrddin',
    'Sir Gâr',
    'Cyngor Sir Gâr',
  ],
  ['W06000011', 'Swansea', 'City and County of Swansea', 'Swansea Council', 'Abertawe', 'Cyngor Abertawe'],
  [
    'W06000012',
    'Neath Port Talbot',
    'Neath Port Talbot County Borough Council',
    'NPT',
    'Castell-nedd Port Talbot',
  ],
  ['W06000013', 'Bridgend', 'Bridgend County Borough Council', 'Pen-y-bont ar Ogwr'],
  ['W06000014', 'Vale of Glamorgan', 'Vale of Glamorgan Council', 'Bro Morgannwg', 'Cyngor Bro Morgannwg'],
  ['W06000015', 'Cardiff', 'Cardiff Council', 'City and County of Cardiff', 'Caerdydd', 'Cyngor Caerdydd'],
  ['W06000016', 'Rhondda Cynon Taf', 'Rhondda Cynon Taf County Borough Council', 'Rhondda Cynon Taff', 'RCT'],
  ['W06000018', 'Caerphilly', 'Caerphilly County Borough Council', 'Caerffili'],
  ['W06000019', 'Blaenau Gwent', 'Blaenau Gwent County Borough Council'],
  ['W06000020', 'Torfaen', 'Torfaen County Borough Council', 'Tor-faen'],
  ['W06000021', 'Monmouthshire', 'Monmouthshire County Council', 'Sir Fynwy', 'Cyngor Sir Fynwy'],
  ['W06000022', 'Newport', 'Newport City Council', 'Casnewydd', 'Cyngor Dinas Casnewydd'],
  ['W06000023', 'Powys', 'Powys County Council', 'Cyngor Sir Powys'],
  ['W06000024', 'Merthyr Tydfil', 'Merthyr Tydfil County Borough Council', 'Merthyr Tudful', 'Merthyr'],
];
