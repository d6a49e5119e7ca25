const setOf = (text: string) => new Set(text.trim().split(/\s+/));

export const DETERMINERS = setOf(
  `the a an this that these those another one each every some any no both two three four five six several many most his her their its our my your whose`,
);
export const PREPOSITIONS = setOf(
  `of for from at in on to with by behind representing about against among around as before after between beyond during inside into like near off onto out over outside since through throughout till towards toward under until up upon via within without despite amid including following concerning regarding per than across alongside`,
);
export const CONJUNCTIONS = setOf(
  `and but or nor yet so because while whilst although though when whenever where whereas whether if unless once that who whom which what how why than then`,
);
export const PRONOUNS = setOf(
  `he she they it i we you him her them us me who himself herself themselves itself`,
);
export const AUXILIARIES = setOf(
  `has have had having is are was were be been being do does did will would shall should can could may might must 's 'd 've 'll ’s ’d ’ve ’ll`,
);

/** Words that begin sentences with a capital and are no names. */
const OPENING =
  setOf(`a after all also although an and another any are as asked at before both but by can despite did does during each earlier either even every few following for former from given had has have he her here his how however i if in indeed instead is it its just last later least like many may meanwhile more most much my neither never new next no none nor not now of on once one only or other our over perhaps previously rather responding several she should similarly since so some speaking still such than that the their then there therefore these they this those though thus to today together tomorrow two under unless until up upon very was we were what when where whether which while who whose why will with without would yes yesterday yet you your
  according additionally almost already among around asked because being beyond clearly currently elsewhere especially eventually finally first fortunately furthermore further generally how importantly initially likewise long look nearly nevertheless nobody nonetheless nothing often ok okay overall please plus second sadly separately sometimes soon specifically subsequently surely third three four five six seven eight nine ten too unfortunately usually well within about above across against along amid away back below beside besides between concerning down except inside into near off out outside past per regarding through throughout toward towards via not everyone everybody anyone somebody someone something everything anything let's let make take see read find watch call told said added writing adding commenting welcoming
  better best less worse worst get stop talk ask give keep put go try show say partial total ring send use think remember check start please buy join meet read write listen speak
  good bad big old little high low right wrong same different early late private key main full free open hard real true new newly`);

/** Words that begin sentences and the names of bodies: `Social workers said`, `Social Work England said`. */
const QUALITIES =
  setOf(`great young local national public social human regional assistant senior junior deputy interim acting vice medical clinical
  political legal shadow retired veteran foster adoptive international educational professional independent voluntary charitable`);

export const isQuality = (word: string) => QUALITIES.has(word.toLowerCase());

export const isOpeningWord = (word: string) => OPENING.has(word.toLowerCase()) || isQuality(word);

const CALENDAR = setOf(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter`,
);
export const isCalendarWord = (word: string) => CALENDAR.has(word.toLowerCase());

export const isAdverb = (word: string) =>
  /^\w{2,}ly$/.test(word) &&
  !/^(?:family|only|early|elderly|bully|ally|assembly|reply|july|italy|emily|kelly|sally|molly|holly|billy|polly|lily|beverly|kimberly)$/i.test(
    word,
  )
    ? true
    : /^(?:also|then|later|once|again|often|always|never|even|just|further|soon|too|repeatedly|now|still|first|went|not|only|earlier|today|yesterday|however|though|meanwhile|instead|thus|both|rightly|all|reportedly|n['’]t|simply|himself|herself|themselves|itself|ever|already)$/i.test(
        word,
      );

/** May a word stand in the middle of a noun phrase? Not what begins another phrase or clause. */
export function partsPhrases(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower)
  );
}
