/** Words of English grammar, and the verbs of asking: they say nothing about what a passage is about. */
const STOP_WORDS = new Set(
  (
    'a an the and or but nor if then than so as of to in on at by for from with about into over under between through during ' +
    'is are was were be been being am do does did done doing have has had having will would shall should can could may might must ' +
    'i me my we us our you your he him his she her it its they them their this that these those there here ' +
    'who whom whose which what when where why how not no any some all both each such own same just also only very too ' +
    'please tell show find give list say says said'
  ).split(' '),
);

/** Whether a word, as typed, is one that search passes over. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
}
