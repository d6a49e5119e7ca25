/** What is of a place, and the place, where the one is not written like the other. */
const DEMONYMS = `Afghan Afghanistan, Albanian Albania, Algerian Algeria, American America, Angolan Angola, Argentinian Argentina,
Armenian Armenia, Asian Asia, African Africa, Australian Australia, Austrian Austria, Azerbaijani Azerbaijan, Bangladeshi Bangladesh,
Belarusian Belarus, Belgian Belgium, Bolivian Bolivia, Bosnian Bosnia, Brazilian Brazil, British Britain, Bulgarian Bulgaria,
Burmese Burma, Cambodian Cambodia, Cameroonian Cameroon, Canadian Canada, Chadian Chad, Chilean Chile, Chinese China,
Colombian Colombia, Congolese Congo, Cornish Cornwall, Croatian Croatia, Cuban Cuba, Cypriot Cyprus, Czech Czechia, Danish Denmark,
Dutch Netherlands, Ecuadorian Ecuador, Egyptian Egypt, English England, Eritrean Eritrea, Estonian Estonia, Ethiopian Ethiopia,
European Europe, Filipino Philippines, Finnish Finland, Flemish Flanders, French France, Gambian Gambia, Georgian Georgia,
German Germany, Ghanaian Ghana, Greek Greece, Guyanese Guyana, Haitian Haiti, Hungarian Hungary, Icelandic Iceland, Indian India,
Indonesian Indonesia, Iranian Iran, Iraqi Iraq, Irish Ireland, Israeli Israel, Italian Italy, Ivorian Ivory, Jamaican Jamaica,
Japanese Japan, Jordanian Jordan, Kazakh Kazakhstan, Kenyan Kenya, Korean Korea, Kosovan Kosovo, Kurdish Kurdistan,
Kuwaiti Kuwait, Latvian Latvia, Lebanese Lebanon, Liberian Liberia, Libyan Libya, Lithuanian Lithuania, Macedonian Macedonia,
Malawian Malawi, Malaysian Malaysia, Malian Mali, Maltese Malta, Manx Man, Mauritian Mauritius, Mexican Mexico, Moldovan Moldova,
Mongolian Mongolia, Moroccan Morocco, Mozambican Mozambique, Namibian Namibia, Nepalese Nepal, Nicaraguan Nicaragua,
Nigerian Nigeria, Norwegian Norway, Omani Oman, Pakistani Pakistan, Palestinian Palestine, Paraguayan Paraguay, Peruvian Peru,
Polish Poland, Portuguese Portugal, Qatari Qatar, Romanian Romania, Russian Russia, Rwandan Rwanda, Saudi Arabia, Scottish Scotland,
Scots Scotland, Senegalese Senegal, Serbian Serbia, Singaporean Singapore, Slovak Slovakia, Slovenian Slovenia, Somali Somalia,
Spanish Spain, Sudanese Sudan, Swedish Sweden, Swiss Switzerland, Syrian Syria, Taiwanese Taiwan, Tanzanian Tanzania, Thai Thailand,
Tibetan Tibet, Trinidadian Trinidad, Tunisian Tunisia, Turkish Turkey, Ugandan Uganda, Ukrainian Ukraine, Uruguayan Uruguay,
Uzbek Uzbekistan, Venezuelan Venezuela, Vietnamese Vietnam, Welsh Wales, Yemeni Yemen, Zambian Zambia, Zimbabwean Zimbabwe`;

const PLACES = new Map(DEMONYMS.split(/,\s+/).map((pair) => pair.split(' ') as [string, string]));

/** The place that what is called so is of: `Welsh` is of Wales; undefined for any other word. */
export const placeOf = (demonym: string): string | undefined =>
  PLACES.get(demonym.replace(/(?<=n|i|k)s$/, ''));
