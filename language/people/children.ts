/** What only children are called. */
const NOUNS =
  `schoolgirl, schoolboy, schoolchild, school girl, school boy, girl, boy, child, baby, newborn, infant, toddler,
preschooler, youngster, teenager, teen, adolescent, juvenile, minor, pupil, schoolmate, classmate, tot, kid, youth, young person,
sixth-former, sixth former, looked-after child, foster child, stepchild, head boy, head girl`.split(/,\s+/);
const AGES =
  `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
seventeen`.split(/,\s+/);

const NOUN = `(?:${NOUNS.map((noun) => `[${noun[0]!.toUpperCase()}${noun[0]}]${noun.slice(1)}`).join('|')})`;
const AGE = `(?:1[0-7]|[1-9]|${AGES.map((age) => `[${age[0]!.toUpperCase()}${age[0]}]${age.slice(1)}`).join('|')})`;
const OLD = `(?:${AGE}[- ]years?[- ]old|\\d{1,2}[- ](?:month|week|day)s?[- ]old)`;
const WORD = String.raw`(?<!\p{L})\p{Lu}[\p{L}’'-]{0,40}`;
const NAME = `(?<name>${WORD}(?: (?:["“‘'(]${WORD}["”’')] )?${WORD}){0,3})`;
/** What may stand between a name and what it is. */
const IS = String.raw`,? ?\(?(?:(?:now|then|only|just|still|who|is|was|turned|turns|being) ){0,3}`;
/** Behind the word, its own sense ends: a child psychologist is no child. */
const ENDS = String.raw`(?=[,.;:!?)—–”"’]|\s*$| (?:at|in|from|of|on|who|whose|with|aged|and|when|said|says|told|was|is|has|had)\b)`;

/** How a text says that somebody is a child, each with what it is said of. */
const DESCRIPTIONS = [
  // `Maya Hart, 14,`, `Maya was then nine when`, `Maya (15)`
  `${NAME}${IS}(?:aged )?${AGE}(?=[,;)]|\\.(?!\\d)| (?:when|at the time|and|told|said|says)\\b)`,
  `${NAME}${IS}(?:aged ${AGE}\\b|(?:an? |the )?${OLD})`,
  // `the 14-year-old Maya Hart`, `Nine-year-old pupil Maya`
  `${OLD}(?: \\p{Ll}[\\p{L}-]*){0,3},? ${NAME}`,
  // `schoolgirl Maya Hart`, `a pupil named Maya`, `the girl, known as “Mimi”`
  `\\b${NOUN},? (?:(?:named|called|known as|nicknamed) )?["“‘']?${NAME}`,
  // `Maya Hart, a pupil at`, `Maya, then the youngest boy in`
  `${NAME}${IS}(?:an?|the|one|her|his|their)(?: (?!(?:of|to|for|with|by|from|on)\\b)[\\p{L}\\d’'-]+){0,3} ${NOUN}${ENDS}`,
  // `Maya Hart, in Year 9`, `Maya of Year 10`
  `${NAME},? (?:(?:is|was) )?(?:in|from|of) [Yy]ear ${AGE}\\b`,
  // `little Maya`, `baby Maya`
  `\\b(?:[Ll]ittle|[Yy]oung|[Tt]een(?:age)?|[Tt]iny) ${NAME}`,
].map((pattern) => new RegExp(pattern, 'gu'));

const withoutMarks = (name: string) =>
  name.replace(/["“”‘’()]/g, '').replace(/(?<=\p{L})'(?=\s|$)|(?<=\s|^)'/gu, '');
const withoutNickname = (name: string) => name.replace(/ ["“‘'(][^ ]+["”’')](?= )/gu, '');

/** The names of those whom a text describes as children, with the capitalised words beside them. */
export function childrenIn(text: string): readonly string[] {
  const named = DESCRIPTIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => groups!.name!),
  );
  return [...new Set(named.flatMap((name) => [withoutMarks(name), withoutMarks(withoutNickname(name))]))];
}
