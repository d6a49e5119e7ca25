import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../../indexer/quotes/extract-quotes.js';
import { articleOf } from './article.js';
import { check } from './check.js';

describe('marks', () => {
  check([
    ['curly', 'Ann Moor said: “We were late.”', 'We were late. | Ann Moor'],
    ['straight', 'Ann Moor said: "We were late."', 'We were late. | Ann Moor'],
    ['single', "Ann Moor said: 'We were late to see it.'", 'We were late to see it. | Ann Moor'],
    ['single and curly', 'Ann Moor said: ‘We were late to see it.’', 'We were late to see it. | Ann Moor'],
    [
      'marks within marks are part of the quote',
      'Ann Moor said: “They told us it was ‘too soon’ to act.”',
      'They told us it was ‘too soon’ to act. | Ann Moor',
    ],
    [
      'straight marks within straight marks',
      'Ann Moor said: "They called it "too soon" and left."',
      'They called it "too soon" and left. | Ann Moor',
    ],
    [
      'a mark glued to the next word',
      'Ann Moor said:“We were late.”She then left.',
      'We were late. | Ann Moor',
    ],
    [
      'apostrophes are no marks',
      'The children’s home and the parents’ forum opened in the ’90s, and James’ mother ran both. Rock ’n’ roll played.',
    ],
    [
      'a possessive inside single marks closes nothing',
      "Ann Moor said: 'The parents' group knew, and nobody listened.'",
      "The parents' group knew, and nobody listened. | Ann Moor",
    ],
    [
      'marks that a dump prints escaped',
      'Ann Moor said it was &quot;too late&quot;. &#8220;We knew,&#8221; she added.',
      'too late | Ann Moor',
      'We knew, | Ann Moor',
    ],
    ['feet and inches are no marks', 'The wall is 6\'3" tall and 4\'2" wide, she said.'],
    [
      'the closing mark was lost',
      'Ann Moor said: “We were late and we know it.\n\nThe council meets in May.',
      'We were late and we know it. | Ann Moor',
    ],
    [
      'an opening mark on each paragraph',
      'Ann Moor said: “We were late.\n\n“We will be on time from now on.\n\n“Nobody should wait.”\n\nThe council meets in May.',
      'We were late. | Ann Moor',
      'We will be on time from now on. | Ann Moor',
      'Nobody should wait. | Ann Moor',
    ],
  ]);
});

describe('place of the attribution', () => {
  check([
    [
      'before',
      'Ann Moor said that “nobody answered the telephone”.',
      'nobody answered the telephone | Ann Moor',
    ],
    [
      'behind',
      '“Nobody answered the telephone,” Ann Moor said.',
      'Nobody answered the telephone, | Ann Moor',
    ],
    [
      'inverted',
      '“Nobody answered the telephone,” said Ann Moor.',
      'Nobody answered the telephone, | Ann Moor',
    ],
    [
      'in the middle',
      'Ann Moor runs the home. “We,” she said, “must answer the telephone.”',
      'We, | Ann Moor',
      'must answer the telephone. | Ann Moor',
    ],
    [
      'in the sentence before',
      'Ann Moor was critical. “It is a poor way to run a service.”',
      'It is a poor way to run a service. | Ann Moor',
    ],
    [
      'in the sentence behind',
      '“It is a poor way to run a service.” Ann Moor was speaking at a conference in Leeds.',
      'It is a poor way to run a service. | Ann Moor',
    ],
    [
      'after a colon without a verb',
      'Ann Moor, head of the home: “We were late.”',
      'We were late. | Ann Moor',
    ],
    ['signed', '“We were late and we know it.” – Ann Moor', 'We were late and we know it. | Ann Moor'],
    [
      'according to',
      'The rota was “a work of fiction”, according to Ann Moor.',
      'a work of fiction | Ann Moor',
    ],
    [
      'a relative clause between',
      'Ann Moor, who chairs the Westmere Trust, added: “We were late.”',
      'We were late. | Ann Moor | chair of the Westmere Trust | Westmere Trust',
    ],
    ['in a statement', 'In a statement, Ann Moor said: “We were late.”', 'We were late. | Ann Moor'],
    ['told somebody', 'Ann Moor told the BBC: “We were late.”', 'We were late. | Ann Moor'],
    [
      'as somebody put it',
      'It was, as Ann Moor put it, “a slow sort of emergency”.',
      'a slow sort of emergency | Ann Moor',
    ],
    [
      'a participle',
      'Ann Moor welcomed the plan for Leeds and York, saying it was “better than nothing at all”.',
      'better than nothing at all | Ann Moor',
    ],
    [
      'passive with its agent',
      'The plan was described as “better than nothing” by Ann Moor.',
      'better than nothing | Ann Moor',
    ],
    [
      'a speaker stays until somebody else speaks',
      'Ann Moor said: “We were late.”\n\n“Nobody should wait.”\n\nPaul Reed said: “We did wait.”\n\n“Twice, in fact.”',
      'We were late. | Ann Moor',
      'Nobody should wait. | Ann Moor',
      'We did wait. | Paul Reed',
      'Twice, in fact. | Paul Reed',
    ],
    [
      'speech that goes on without a verb',
      'Ann Moor said the plans were late. Their wording was “thin and hurried”.',
      'thin and hurried | Ann Moor',
    ],
    [
      'a statement without marks under its speaker',
      'Ann Moor, chief executive of Westmere Trust, said:\n\nI am pleased with this report. We will act on it.\n\nThe report is out now.',
      'I am pleased with this report. We will act on it. | Ann Moor',
    ],
  ]);
});

describe('who', () => {
  check([
    [
      'a surname is the full name of the article',
      'Ann Moor runs the home. “We were late,” Moor said.',
      'We were late, | Ann Moor',
    ],
    [
      'title and surname',
      'Dr Ann Moor runs the home. “We were late,” said Dr Moor.',
      'We were late, | Ann Moor',
    ],
    [
      'a councillor',
      'Cllr Ann Moor, cabinet member for children, said: “We were late.”',
      'We were late. | Ann Moor | cabinet member for children',
    ],
    ['a baroness', 'Baroness Moor of Westmere said: “We were late.”', 'We were late. | Moor'],
    [
      'a judge',
      'Mrs Justice Moor said: “The delay was without excuse.”',
      'The delay was without excuse. | Moor',
    ],
    ['a knight', 'Sir Paul Reed said: “We were late.”', 'We were late. | Paul Reed'],
    [
      'she and he go by given names',
      'Ann Moor met Paul Reed in May. “We were late,” she said. “Very late,” he said.',
      'We were late, | Ann Moor',
      'Very late, | Paul Reed',
    ],
    [
      'he is nobody who is a woman',
      'Paul Reed runs the home. The report was written by Ann Moor. “We were late,” he said.',
      'We were late, | Paul Reed',
    ],
    [
      'the minister',
      'Children’s minister Ann Moor met Paul Reed, chief executive of the Westmere Trust. “We were late,” the minister said. “So were we,” said the chief executive.',
      'We were late, | Ann Moor | Children’s minister',
      'So were we, | Paul Reed | chief executive of the Westmere Trust | Westmere Trust',
    ],
    [
      'the charity',
      'The charity Open Door and Westmere Council met in May. “We were late,” the charity said.',
      'We were late, | Open Door',
    ],
    [
      'two of one surname',
      'Ann Moor and her brother Paul Moor gave evidence. “I was late,” said Mr Moor. “I was not,” said Ms Moor.',
      'I was late, | Paul Moor',
      'I was not, | Ann Moor',
    ],
    [
      'a spokesperson speaks as the body',
      'A spokesperson for Westmere Council said: “We were late.”',
      'We were late. | Westmere Council | spokesperson | Westmere Council',
    ],
    [
      'a spokesman of the body that was told of',
      'Westmere Council has closed the home. A spokesman said: “We were late.”',
      'We were late. | Westmere Council | spokesperson',
    ],
    [
      'a report speaks as the body that issued it',
      'An Ofsted report found that “nobody answered the telephone at all”.',
      'nobody answered the telephone at all | Ofsted | report | Ofsted',
    ],
    [
      'a report of an inspectorate told of before',
      'Ofsted has visited the home. “Nobody answered the telephone,” the report says.',
      'Nobody answered the telephone, | Ofsted | report',
    ],
    [
      'a letter by its body',
      'Estyn wrote to the council in May. Its letter says “nobody answered the telephone at all”.',
      'nobody answered the telephone at all | Estyn | letter',
    ],
    [
      'a document where no body is known',
      'The serious case review said: “Nobody answered the telephone.”',
      'Nobody answered the telephone. | serious case review | review',
    ],
    [
      'a mother whom the text leaves unnamed',
      'Ann Moor runs the home. “I rang every day,” one mother said. “It never stopped ringing,” she added.',
      'I rang every day, | - | mother',
      'It never stopped ringing, | - | mother',
    ],
    [
      'a child',
      'Ann Moor runs the home. “I liked it,” said a 14-year-old girl.',
      'I liked it, | - | 14-year-old girl',
    ],
    [
      'the mother of somebody is not somebody',
      'Paul Reed was eight. “He loved trains,” said the mother of Paul Reed.',
      'He loved trains, | - | mother',
    ],
    [
      'Moor of Westmere is not Westmere',
      '“We were late,” Ann Moor of the Westmere Trust said.',
      'We were late, | Ann Moor | - | Westmere Trust',
    ],
    [
      'nobody is named when nothing is said of anybody',
      '“There is no such thing as a quick assessment of a family in trouble.”',
      'There is no such thing as a quick assessment of a family in trouble. | -',
    ],
    [
      'who is told does not speak',
      'Ann Moor was told that the home was “not fit for anybody to live in”.',
      'not fit for anybody to live in | -',
    ],
    [
      'what somebody is said to feel is told by who says it',
      'Ann Moor said parents felt “locked out of it all”.',
      'locked out of it all | Ann Moor',
    ],
  ]);
});

describe('not quotes', () => {
  check([
    ['scare quotes', 'The so-called “trojan” letter was lost. Nobody knew the “hub” had closed.'],
    ['grades', 'Westmere was rated “requires improvement” and its adoption service “good”, inspectors said.'],
    [
      'a title',
      'The report, “Nobody Answered the Telephone”, is out now. She wrote “Working with Fathers” in 2012.',
    ],
    ['a term', 'The law calls this a “child in need”, and the term “significant harm” is defined there.'],
    ['a name for what follows', 'The council (“the authority”) and the boy (“B”) were named.'],
    ['a headline', 'Council Was “Far Too Slow to Act” Over Children in Care Homes'],
    ['a heading that lost its line', '‘Slow progress’ Ann Moor, who runs the home, came in May.'],
  ]);
});

describe('pull quotes', () => {
  const article = articleOf(
    'We were late, and everybody in this building knows it”\n\nThe home closed in May.\n\nAnn Moor said: “We were late, and everybody in this building knows it.”',
  );

  it('are one quote with the other place', () => {
    const [quote, ...rest] = extractQuotes(article);
    expect(rest).toEqual([]);
    expect(quote?.speaker?.name).toBe('Ann Moor');
    expect(quote?.occurrences).toEqual([{ start: 0, end: 53 }]);
  });
});
