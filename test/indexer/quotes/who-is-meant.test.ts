import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../../indexer/quotes/extract-quotes.js';
import { articleOf } from './article.js';
import { check } from './check.js';

describe('persons whom the text describes and does not name', () => {
  check([
    [
      'are not called by whose they are',
      'English councils have been slow, Ofsted warned. Local plans were “underdeveloped and late”, it said.\n\nIrish social workers said the law “must be changed this year”.',
      'underdeveloped and late | Ofsted',
      'must be changed this year | - | Irish social workers',
    ],
    [
      'are named where the name is of a place, too',
      'Irvine Welsh was there. “It is a poor plan,” Welsh said.\n\nThe Scottish Government said: “We will act at once.”',
      'It is a poor plan, | Irvine Welsh',
      'We will act at once. | Scottish Government',
    ],
    [
      'are meant by a pronoun',
      'Ann Moor runs the home. The first call came from a mother in the Midlands. “I rang every Monday,” she said.',
      'I rang every Monday, | - | mother',
    ],
    [
      'are meant though what they are tells no gender',
      'Ann Moor runs the home. The council met.\n\nA foster carer from near Leeds, who asked not to be named, was less sure. “They change every year,” she said.',
      'They change every year, | - | foster carer',
    ],
    [
      'speak on',
      'One detective said: “We had nine jobs on the desk.” The detective added that it was “no way to work”.',
      'We had nine jobs on the desk. | - | detective',
      'no way to work | - | detective',
    ],
    [
      'speak, and not the body in their description',
      'A carer co-opted to the Westmere Panel said they were heard “properly, for once”.',
      'properly, for once | - | carer',
    ],
    [
      'are named where the name follows',
      'A teacher, Ann Moor, was less sure. “They change every year,” she said.',
      'They change every year, | Ann Moor',
    ],
    [
      'are named where the name stood before',
      'Ann Moor, a former nurse, was less sure. “They change every year,” she said.',
      'They change every year, | Ann Moor',
    ],
    [
      'are named later where an article begins with an office',
      'A judge has criticised a council for what she called “a slow sort of emergency”.\n\nMrs Justice Moor sat in Leeds.',
      'a slow sort of emergency | Moor | judge',
    ],
    [
      'are named next where an article begins with an office',
      'A coroner has called for change. In a report, Ann Moor said the home was “late in everything”. “I am not satisfied,” the coroner wrote.',
      'late in everything | Ann Moor',
      'I am not satisfied, | Ann Moor',
    ],
    [
      'are not named where who is named holds another office',
      'A teacher has called for change. Paul Reed, the director of Westmere, left. “It is late in the day,” the teacher said.',
      'It is late in the day, | - | teacher',
    ],
    [
      'are named by their age',
      'Mum-of-two Ann Moor runs the home. “I rang every day,” said the 34-year-old. “Every day,” Ann said.',
      'I rang every day, | Ann Moor',
      'Every day, | Ann Moor',
    ],
  ]);
});

describe('bodies', () => {
  check([
    [
      'inspectors are those of the one inspectorate that the article names',
      'Inspectors said the home was “late in everything it does”. It closed in May.\n\nOfsted will return.',
      'late in everything it does | Ofsted | inspectors',
    ],
    [
      'and so is their report',
      'Inspectors spent a week at the home. Their report says “nobody answered the telephone at all”.\n\nOfsted will return.',
      'nobody answered the telephone at all | Ofsted | report',
    ],
    [
      'names in what is said of them are not meant',
      'Estyn’s inspectors, who saw schools in Brecon, Hay and Builth, called it “a notable strength”.',
      'a notable strength | Estyn | inspectors',
    ],
    [
      'it is what the sentence before was about',
      'Care Inspectorate Wales (CIW) came in May. Estyn judged the schools to be good.\n\nThe CIW letter came in June. It says that “nobody answered the telephone”.',
      'nobody answered the telephone | Care Inspectorate Wales | letter',
    ],
    [
      'a name in two halves',
      'The Health and Care Authority said it was “a slow sort of emergency”.',
      'a slow sort of emergency | Health and Care Authority',
    ],
    [
      'two bodies are two',
      'Ann Moor left the Westmere Council and Leeds Council said it was “a slow sort of emergency”.',
      'a slow sort of emergency | Leeds Council',
    ],
    [
      'a charity that has somebody’s name',
      'The charity Ann’s House called it “long overdue”.',
      'long overdue | Ann’s House',
    ],
  ]);
});

describe('names', () => {
  check([
    [
      'behind an office with a complement',
      'Chief Inspector of Probation Ann Moor said: “Children trust this team.”',
      'Children trust this team. | Ann Moor',
    ],
    [
      'a pronoun behind a footnote is none',
      'Ann Moor spoke of “pressure in the system”.6 She promised “a written update in May”.',
      'pressure in the system | Ann Moor',
      'a written update in May | Ann Moor',
    ],
    [
      'that end like a possessive',
      'Carter’s agreed. It told us that cuts had “fallen on the youngest”.',
      'fallen on the youngest | Carter’s',
    ],
    [
      'ranks of the police',
      'Assistant Chief Constable Paul Reed apologised. “We got it wrong,” ACC Reed said. One officer called it “a lottery”.',
      'We got it wrong, | Paul Reed',
      'a lottery | - | officer',
    ],
    [
      'behind an office and the',
      'The Bishop of Westmere, the Rt Rev Paul Reed, was not there but said in a statement that he was “ashamed”.',
      'ashamed | Paul Reed',
    ],
    [
      'a given name that is a month’s',
      'Paul Reed was there. Jan Moor said it was “long overdue”. “It took years,” she added.',
      'long overdue | Jan Moor',
      'It took years, | Jan Moor',
    ],
    ['a month is no name', 'In May Ann Moor said it was “long overdue”.', 'long overdue | Ann Moor'],
    [
      'a common word at a sentence’s head is none',
      'The agency trains adopters. Adopters told us it was “the hardest thing of all”.',
      'the hardest thing of all | -',
    ],
    [
      'titles as local papers print them',
      'Ann Moor leads the council. “I asked myself that,” said Coun Moor.',
      'I asked myself that, | Ann Moor',
    ],
    [
      'behind a bullet',
      '· Mr Moor urged caution. In his words, “a grade is a photograph”. · Councillor Reed observed that it was “late”.',
      'a grade is a photograph | Moor',
      'late | Reed',
    ],
    [
      'behind But',
      'But Paul Reed, who leads the opposition, was not impressed. “The lights were flashing two years ago.”',
      'The lights were flashing two years ago. | Paul Reed',
    ],
  ]);
});

describe('offices, clauses and papers', () => {
  check([
    [
      'an office with capitals is no name',
      'The Cabinet Member for Children and Families, Councillor Joan Petty, stated that “there is no other way of doing this”.',
      'there is no other way of doing this | Joan Petty | Cabinet Member for Children and Families',
    ],
    [
      'a clause between subject and verb',
      'We use Mosaic. A frontline worker who tested it called it “not completely awful”.',
      'not completely awful | - | frontline worker',
    ],
    [
      'a clause that ends in a noun',
      'One young woman who gave evidence told inspectors: “Nobody came for me.”',
      'Nobody came for me. | - | young woman',
    ],
    [
      'a council of children',
      'The Children in Care Council told us: “They do listen.”',
      'They do listen. | Children in Care Council',
    ],
    [
      'who graded, by a clause',
      'Westmere Council was graded by the Care Inspectorate, which found officers treating children as “streetwise nuisances of our time”.',
      'streetwise nuisances of our time | Care Inspectorate',
    ],
    [
      'used to say',
      'As my old boss Len Abbott used to say: “Show me the chart.”',
      'Show me the chart. | Len Abbott | old boss',
    ],
    [
      'a review by whom it was published',
      'He was “invisible to all of them”, according to a review published on Monday by Westmere Council.',
      'invisible to all of them | Westmere Council | review',
    ],
    [
      'an office of the inspectorate',
      'The inspectorate’s deputy director, Ann Moor, said: “We were late.” It is Ofsted’s first report.',
      'We were late. | Ann Moor | deputy director | Ofsted',
    ],
    [
      'a relative',
      'Child T’s grandmother, Ann Moor, said: “We were late.”',
      'We were late. | Ann Moor | grandmother | -',
    ],
    [
      'whose charity',
      'Campaigner Ann Moor, whose charity Listening Ear helps families, said: “We were late.”',
      'We were late. | Ann Moor | Campaigner | Listening Ear',
    ],
    [
      'since when',
      'Ann Moor, who became director of services in November, said: “We were late.”',
      'We were late. | Ann Moor | director of services',
    ],
    [
      'a body whose name is a list',
      'Councillor Ann Moor, Chair of the Children, Young People and Education Committee, said: “We were late and everybody in the room knew that we were.”',
      'We were late and everybody in the room knew that we were. | Ann Moor | Chair of the Children, Young People and Education Committee',
    ],
    [
      'who sits on it',
      'Ann Moor, who sits on the health committee, said: “We were late.”',
      'We were late. | Ann Moor | member of the health committee',
    ],
    [
      'where somebody comes from',
      'A worker from Hay-on-Wye said: “We were late.”',
      'We were late. | - | worker | -',
    ],
    [
      'a tribute',
      'Paul Reed left early. Director of children’s services Ann Moor paid tribute to carers and to “the people who stayed when it was easier to go”.',
      'the people who stayed when it was easier to go | Ann Moor | Director of children’s services',
    ],
    [
      'a title in double marks among single ones',
      'Download "Westmere". Ann Moor said: ‘We were late.’ Paul Reed called it ‘a form about somebody else’. She said: ‘Nobody came.’ He said: ‘Nobody ever does.’',
      'We were late. | Ann Moor',
      'a form about somebody else | Paul Reed',
      'Nobody came. | Ann Moor',
      'Nobody ever does. | Paul Reed',
    ],
  ]);
});

it('what is never said is no quote', () => {
  expect(extractQuotes(articleOf('We’ll never say ‘it’s probably nothing’. Call us.'))).toEqual([]);
});

it('a pull quote cut out of a quote is the same quote', () => {
  const [quote, ...rest] = extractQuotes(
    articleOf(
      '“We must answer the telephone,” Ann Moor said.\n\nPaul Reed left.\n\n“answer the telephone,”\n\n“Must answer the telephone”',
    ),
  );
  expect(rest.map(({ text }) => text)).not.toContain('Must answer the telephone');
  expect(quote?.occurrences).toHaveLength(1);
});
