import { describe, expect, it } from 'vitest';
import { lines } from './judging.js';

/** A text as the press, a council or an inspectorate may write it, of 20 May 2014, with what it states. */
interface Sample {
  readonly text: string;
  readonly title?: string;
  readonly judgements: readonly string[];
}

const STATED: readonly Sample[] = [
  {
    text: 'Ofsted has rated Sandwell council’s children’s services ‘inadequate’ for the third time in five years.',
    judgements: ['Sandwell | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'A council has gone from ‘inadequate’ to ‘outstanding’ in a single inspection. Inspectors said Leeds had “transformed” its services.',
    judgements: ['Leeds | overall | inadequate | null', 'Leeds | overall | outstanding | 2014-05-20'],
  },
  {
    text: 'Children’s services in Torbay have improved from ‘inadequate’ to ‘good’, Ofsted has found.',
    judgements: ['Torbay | overall | inadequate | null', 'Torbay | overall | good | 2014-05-20'],
  },
  {
    text: 'Ofsted’s report, published today, rates Croydon as good in every area except leaders’ impact, where it was judged outstanding.',
    judgements: [
      'Croydon | overall | good | 2014-05-20',
      'Croydon | impact of leaders on social work practice | outstanding | 2014-05-20',
    ],
  },
  {
    text: 'Hackney slipped from good to requires improvement in a report issued on Friday (16 May 2014).',
    judgements: ['Hackney | overall | good | null', 'Hackney | overall | requires improvement | 2014-05-16'],
  },
  {
    text: 'Inspectors gave Reading’s children’s company, Brighter Futures for Children, a rating of requires improvement to be good.',
    judgements: ['Reading | overall | requires improvement | 2014-05-20'],
  },
  {
    text: 'Bexley earned the top rating in three of the four categories and was ‘good’ for the experiences of children in care.',
    judgements: ['Bexley | experiences of children in care | good | 2014-05-20'],
  },
  {
    text: 'The watchdog said Stoke-on-Trent City Council was failing children and handed it its lowest possible rating.',
    judgements: ['Stoke-on-Trent | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'It is the second time in four years that Dudley has been judged inadequate.',
    judgements: ['Dudley | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'Having been judged to require improvement in 2011, Wokingham has now been found to be good overall by Ofsted.',
    judgements: [
      'Wokingham | overall | requires improvement | 2011',
      'Wokingham | overall | good | 2014-05-20',
    ],
  },
  {
    text: 'Norfolk’s previous inspection, in 2011, resulted in an adequate judgement. This time inspectors found it inadequate.',
    judgements: ['Norfolk | overall | adequate | 2011', 'Norfolk | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'Ofsted’s verdict on Rochdale: services for children who need help and protection are inadequate; those for children looked after require improvement; leadership is inadequate.',
    judgements: [
      'Rochdale | help and protection | inadequate | 2014-05-20',
      'Rochdale | looked after children and achieving permanence | requires improvement | 2014-05-20',
      'Rochdale | leadership | inadequate | 2014-05-20',
    ],
  },
  {
    text: 'Kirklees has been downgraded to ‘inadequate’ by Ofsted after a four-week inspection last autumn.',
    judgements: ['Kirklees | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'Somerset climbed two grades, from inadequate at its last inspection in 2012 to good this month.',
    judgements: ['Somerset | overall | inadequate | 2012', 'Somerset | overall | good | 2014-05-20'],
  },
  {
    text: 'The overall effectiveness of children’s services in Herefordshire was graded inadequate, as were all three sub-judgements.',
    judgements: ['Herefordshire | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'The inspection of Cumbria’s services led to an overall judgement of inadequate, Ofsted confirmed on 12 May.',
    judgements: ['Cumbria | overall | inadequate | 2014-05-12'],
  },
  {
    text: 'Ofsted found Surrey’s arrangements for protecting children to be inadequate.',
    judgements: ['Surrey | help and protection | inadequate | 2014-05-20'],
  },
  {
    text: 'While adoption was seen as outstanding in Kent, care leavers’ services were only adequate, inspectors concluded.',
    judgements: [
      'Kent | adoption | outstanding | 2014-05-20',
      'Kent | experiences of care leavers | adequate | 2014-05-20',
    ],
  },
  {
    text: 'Only two councils were rated outstanding by Ofsted last year: Camden and Islington.',
    judgements: ['Camden | overall | outstanding | 2013', 'Islington | overall | outstanding | 2013'],
  },
  {
    text: 'Three London boroughs – Camden, Islington and Hackney – were judged outstanding by Ofsted.',
    judgements: [
      'Camden | overall | outstanding | 2014-05-20',
      'Islington | overall | outstanding | 2014-05-20',
      'Hackney | overall | outstanding | 2014-05-20',
    ],
  },
  {
    text: 'Of the six councils inspected, two (Bury and Bolton) were good, three (Wigan, Salford and Oldham) required improvement and one, Rochdale, was inadequate, Ofsted said.',
    judgements: [
      'Bury | overall | good | 2014-05-20',
      'Bolton | overall | good | 2014-05-20',
      'Wigan | overall | requires improvement | 2014-05-20',
      'Salford | overall | requires improvement | 2014-05-20',
      'Oldham | overall | requires improvement | 2014-05-20',
      'Rochdale | overall | inadequate | 2014-05-20',
    ],
  },
  {
    text: 'Ofsted rated East Sussex good across the board.',
    judgements: ['East Sussex | overall | good | 2014-05-20'],
  },
  {
    text: 'Ofsted’s latest inspection of Lancashire in March 2014 found it requires improvement in all areas.',
    judgements: ['Lancashire | overall | requires improvement | 2014-03'],
  },
  {
    text: 'The London Borough of Merton has been praised by Ofsted, which rated its children’s services outstanding.',
    judgements: ['Merton | overall | outstanding | 2014-05-20'],
  },
  {
    text: 'Blackpool, whose services Ofsted had branded inadequate in December 2012, is now rated as requires improvement to be good.',
    judgements: [
      'Blackpool | overall | inadequate | 2012-12',
      'Blackpool | overall | requires improvement | 2014-05-20',
    ],
  },
  {
    text: 'Tower Hamlets leapt from inadequate to good in two years. Its mayor hailed the result of the Ofsted inspection.',
    judgements: [
      'Tower Hamlets | overall | inadequate | null',
      'Tower Hamlets | overall | good | 2014-05-20',
    ],
  },
  {
    text: 'Ofsted has issued its findings on Bromley. Overall: good. Help and protection: good. Children in care and care leavers: requires improvement to be good.',
    judgements: [
      'Bromley | overall | good | 2014-05-20',
      'Bromley | help and protection | good | 2014-05-20',
      'Bromley | experiences of children in care | requires improvement | 2014-05-20',
    ],
  },
  {
    text: 'Children’s services at Wirral Council have been rated “inadequate”. An Ofsted report found “widespread and serious failures”.',
    judgements: ['Wirral | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'A “failing” council that was stripped of its children’s services has been rated good for the first time. Doncaster lost control in 2013 after Ofsted called its services inadequate.',
    judgements: ['Doncaster | overall | good | 2014-05-20', 'Doncaster | overall | inadequate | 2013'],
  },
  {
    text: 'Inspectors visited Walsall in February and, in a report seen by the BBC and due out on Friday, rated it good.',
    judgements: ['Walsall | overall | good | 2014-05-20'],
  },
  {
    text: 'Ofsted said Isle of Wight Council’s services were “no longer inadequate” and rated them as requires improvement.',
    judgements: ['Isle of Wight | overall | requires improvement | 2014-05-20'],
  },
  {
    text: 'Slough’s score of inadequate means it joins Medway and Hull at the bottom of Ofsted’s table.',
    judgements: ['Slough | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'Five years on from its “inadequate” rating, Haringey is a different place, Ofsted says. It has been awarded a good.',
    judgements: ['Haringey | overall | inadequate | 2009', 'Haringey | overall | good | 2014-05-20'],
  },
  {
    text: 'The Director reported that Ofsted had carried out a full inspection of the Council’s children’s services between 3 and 14 March 2014. The overall judgement was Requires Improvement. The judgement for care leavers was Good and for leadership Requires Improvement.',
    title: 'Oldham Council: minutes of the Children’s Scrutiny Committee',
    judgements: [
      'Oldham | overall | requires improvement | 2014-05-20',
      'Oldham | experiences of care leavers | good | 2014-05-20',
      'Oldham | leadership | requires improvement | 2014-05-20',
    ],
  },
  {
    text: 'Members noted that the Authority had been graded Good overall by Ofsted in its report of 4 April 2014, an improvement on the Adequate grade awarded in 2010.',
    title: 'Trafford Council: cabinet minutes',
    judgements: ['Trafford | overall | good | 2014-04-04', 'Trafford | overall | adequate | 2010'],
  },
  {
    text: 'The Chair congratulated officers on the outcome. Adoption had been judged Outstanding, a judgement last achieved in 2009 by the service, Ofsted noted.',
    title: 'Trafford Council: cabinet minutes',
    judgements: [
      'Trafford | adoption | outstanding | 2014-05-20',
      'Trafford | adoption | outstanding | 2009',
    ],
  },
  {
    text: 'Resolved: that the Ofsted judgement of inadequate in respect of help and protection be noted.',
    title: 'Bury Council scrutiny minutes',
    judgements: ['Bury | help and protection | inadequate | 2014-05-20'],
  },
  {
    text: 'Dear Ms Ward\n\nInspection of Swindon children’s social care services\n\nOverall effectiveness: requires improvement to be good\n\nThe impact of leaders on social work practice with children and families: requires improvement to be good\n\nThe experiences and progress of children who need help and protection: good',
    judgements: [
      'Swindon | overall | requires improvement | 2014-05-20',
      'Swindon | impact of leaders on social work practice | requires improvement | 2014-05-20',
      'Swindon | help and protection | good | 2014-05-20',
    ],
  },
  {
    text: 'The overall effectiveness of Plymouth is judged to be adequate.\nThe areas for improvement follow. Ofsted last inspected the authority in January 2012 and the judgement then was good.',
    judgements: ['Plymouth | overall | adequate | 2014-05-20', 'Plymouth | overall | good | 2012-01'],
  },
  {
    text: 'Estyn judged Wrexham’s education services for children and young people to be good and its prospects for improvement adequate.',
    judgements: [
      'Wrexham | education services | good | 2014-05-20',
      'Wrexham | prospects for improvement | adequate | 2014-05-20',
    ],
  },
  {
    text: 'The Care Inspectorate evaluated key processes in Dundee as adequate and leadership as good.',
    judgements: ['Dundee | leadership | good | 2014-05-20', 'Dundee | key processes | adequate | 2014-05-20'],
  },
  {
    text: 'Services for children in Orkney were described as ‘weak’ in leadership and ‘adequate’ overall by the Care Inspectorate.',
    judgements: ['Orkney Islands | overall | adequate | 2014-05-20'],
  },
  {
    text: 'HMI Probation rated Cardiff Youth Justice Service ‘Requires improvement’.',
    judgements: ['Cardiff Youth Justice Service | overall | requires improvement | 2014-05-20'],
  },
  {
    text: 'The CQC rated child and adolescent mental health wards at Solent NHS Trust as inadequate.',
    judgements: ['Solent NHS Trust | child and adolescent mental health wards | inadequate | 2014-05-20'],
  },
  {
    text: 'Rowan House, a children’s home run by Kent County Council, was rated inadequate by Ofsted in April.',
    judgements: ['Rowan House | overall | inadequate | 2014-04'],
  },
  {
    text: 'Bluebell Fostering, based in Derby, has held on to its outstanding rating, Ofsted announced.',
    judgements: ['Bluebell Fostering | overall | outstanding | 2014-05-20'],
  },
  {
    text: 'Ofsted inspectors rated Harbour Adoption, a voluntary agency, as ‘good’ in all areas on 9 May.',
    judgements: ['Harbour Adoption | overall | good | 2014-05-09'],
  },
  {
    text: 'The latest Ofsted ratings\n\n| Council | Date | Rating |\n|---|---|---|\n| Bury | 3 March 2014 | Good |\n| Devon | 7 April 2014 | Inadequate (was Requires improvement) |',
    judgements: [
      'Bury | overall | good | 2014-03-03',
      'Devon | overall | inadequate | 2014-04-07',
      'Devon | overall | requires improvement | null',
    ],
  },
  {
    text: 'Ofsted published its reports for the spring, and we list them here for our readers.\n\nBury – good\nDevon – requires improvement (previously inadequate)\nYork – outstanding\n\nAll of the reports can be read in full on the website of the inspectorate, which is Ofsted.',
    judgements: [
      'Bury | overall | good | 2014-05-20',
      'Devon | overall | requires improvement | 2014-05-20',
      'Devon | overall | inadequate | null',
      'York | overall | outstanding | 2014-05-20',
    ],
  },
  {
    text: 'What Ofsted said\n\nOverall effectiveness | Good\nHelp and protection | Requires improvement\nChildren in care | Outstanding',
    title: 'Rutland County Council inspected',
    judgements: [
      'Rutland | overall | good | 2014-05-20',
      'Rutland | help and protection | requires improvement | 2014-05-20',
      'Rutland | experiences of children in care | outstanding | 2014-05-20',
    ],
  },
  {
    text: 'Ofsted published three reports this week. Services in Bury are good. Devon’s require improvement. York’s are outstanding.',
    judgements: [
      'Bury | overall | good | 2014-05-20',
      'Devon | overall | requires improvement | 2014-05-20',
      'York | overall | outstanding | 2014-05-20',
    ],
  },
  {
    text: 'Councils rated inadequate (as of May 2014):\n\n* Bury\n* Devon\n* Isle of Wight',
    judgements: [
      'Bury | overall | inadequate | 2014-05',
      'Devon | overall | inadequate | 2014-05',
      'Isle of Wight | overall | inadequate | 2014-05',
    ],
  },
  {
    text: 'Ofsted has withdrawn the inadequate grade it gave Luton in January after errors came to light.',
    judgements: ['Luton | overall | inadequate | 2014-01'],
  },
  {
    text: 'Luton’s appeal failed and the inadequate judgement stands, Ofsted said.',
    judgements: ['Luton | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'Ofsted’s monitoring visit to Barnsley, which was rated inadequate in November 2013, found that progress was good.',
    judgements: ['Barnsley | overall | inadequate | 2013-11'],
  },
  {
    text: 'In 2012 Ofsted judged the council inadequate, and two years later Sefton is still inadequate.',
    judgements: ['Sefton | overall | inadequate | 2012', 'Sefton | overall | inadequate | 2014'],
  },
  {
    text: 'Children’s services in Thurrock were given a clean bill of health by Ofsted with an overall grade of good.',
    judgements: ['Thurrock | overall | good | 2014-05-20'],
  },
  {
    text: 'Northumberland’s services have received the second-highest mark, good, from inspectors.',
    judgements: ['Northumberland | overall | good | 2014-05-20'],
  },
  {
    text: 'Inspectors from Ofsted, who spent three weeks in Halton, concluded that the council “requires improvement”.',
    judgements: ['Halton | overall | requires improvement | 2014-05-20'],
  },
  {
    text: 'Ofsted gave the thumbs up to Poole. The authority achieved a ‘good’ in all five judgement areas.',
    judgements: ['Poole | overall | good | 2014-05-20'],
  },
  {
    text: 'Leicester’s inadequate Ofsted rating led to the resignation of its director.',
    judgements: ['Leicester | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'Knowsley, Sefton and Halton are among councils to have been judged inadequate since 2012, Ofsted figures show.',
    judgements: [
      'Knowsley | overall | inadequate | null',
      'Sefton | overall | inadequate | null',
      'Halton | overall | inadequate | null',
    ],
  },
  {
    text: 'Neither Kent nor Medway was rated inadequate by Ofsted: both were good.',
    judgements: ['Kent | overall | good | 2014-05-20', 'Medway | overall | good | 2014-05-20'],
  },
  {
    text: 'Ofsted rated services for children in need of help and protection, and those for looked-after children, as requires improvement in Salford.',
    judgements: [
      'Salford | help and protection | requires improvement | 2014-05-20',
      'Salford | looked after children and achieving permanence | requires improvement | 2014-05-20',
    ],
  },
  {
    text: 'The Local Safeguarding Children Board, reviewed at the same time as the council, requires improvement, Ofsted told Cheshire East.',
    judgements: ['Cheshire East | LSCB | requires improvement | 2014-05-20'],
  },
  {
    text: 'Gateshead was outstanding when Ofsted last called in 2011 and is outstanding today.',
    judgements: [
      'Gateshead | overall | outstanding | 2011',
      'Gateshead | overall | outstanding | 2014-05-20',
    ],
  },
  {
    text: '“We are delighted that Ofsted has rated us outstanding,” said Jane Hill, director of children’s services at Essex County Council.',
    judgements: ['Essex | overall | outstanding | 2014-05-20'],
  },
  {
    text: '“Ofsted’s finding that our services are inadequate is hard to hear,” the leader of Barnet Council said.',
    judgements: ['Barnet | overall | inadequate | 2014-05-20'],
  },
  {
    text: 'Heron House, our six-bed home in Shrewsbury, has been judged outstanding by Ofsted. Two other homes, Otter Lodge and The Beeches, were inspected over the summer. Otter Lodge was rated good. The Beeches requires improvement to be good, down from good in August 2013.',
    judgements: [
      'Heron House | overall | outstanding | 2014-05-20',
      'Otter Lodge | overall | good | 2014-05-20',
      'The Beeches | overall | requires improvement | 2014-05-20',
      'The Beeches | overall | good | 2013-08',
    ],
  },
  {
    text: 'Together for Children was graded outstanding overall and for leadership by Ofsted, and good for help and protection.',
    judgements: [
      'Sunderland | overall | outstanding | 2014-05-20',
      'Sunderland | leadership | outstanding | 2014-05-20',
      'Sunderland | help and protection | good | 2014-05-20',
    ],
  },
  {
    text: 'Children in Devon were left at risk, inspectors have said. An Ofsted report found serious weaknesses at the county council, which it judged to be “inadequate” for child protection. The council’s adoption service got a “good”.',
    judgements: [
      'Devon | help and protection | inadequate | 2014-05-20',
      'Devon | adoption | good | 2014-05-20',
    ],
  },
  {
    text: 'The Director reported that following an Ofsted inspection in March 2014 services had moved from inadequate to requires improvement. The previous judgement had been made in September 2012.',
    title: 'Wirral Council: minutes of a committee',
    judgements: [
      'Wirral | overall | requires improvement | 2014-03',
      'Wirral | overall | inadequate | 2012-09',
    ],
  },
  {
    text: 'Inspection reports in our library, all of which can be read in full.\n\nOfsted: Bolton (March 2014)\nFull inspection. Good overall; children in care outstanding. Previous inspection: January 2012, good.\n\nOfsted: Blackpool (December 2013)\nServices found to be inadequate, having required improvement in 2011.',
    judgements: [
      'Bolton | overall | good | 2014-03',
      'Bolton | experiences of children in care | outstanding | 2014-03',
      'Bolton | overall | good | 2012-01',
      'Blackpool | overall | inadequate | 2013-12',
      'Blackpool | overall | requires improvement | 2011',
    ],
  },
  {
    text: 'Kent was inspected in February and its report came out on 24 April: services for care leavers are good. Wirral’s report, published by Ofsted on 6 May, says that services require improvement; adoption is good.',
    judgements: [
      'Kent | experiences of care leavers | good | 2014-04-24',
      'Wirral | overall | requires improvement | 2014-05-06',
      'Wirral | adoption | good | 2014-05-06',
    ],
  },
  {
    text: 'The previous Ofsted inspection of its services for looked after children was in March 2011. The local authority was judged to be adequate.',
    title: 'Rutland County Council: inspection',
    judgements: ['Rutland | looked after children and achieving permanence | adequate | 2011-03'],
  },
  {
    text: 'Ofsted has upgraded Wirral from inadequate to good three years after a damning report.',
    judgements: ['Wirral | overall | inadequate | 2011', 'Wirral | overall | good | 2014-05-20'],
  },
  {
    text: 'Kent has been paired with Trafford, where services are rated good by Ofsted.',
    title: 'Kent told to improve',
    judgements: ['Trafford | overall | good | null'],
  },
];

const NONE: readonly Sample[] = [
  {
    text: 'Councillor Shah asked whether the Council would be judged inadequate again. The Director said that the improvement plan aimed for a good judgement by 2016, Ofsted had been told.',
    title: 'Bury Council scrutiny minutes',
    judgements: [],
  },
  {
    text: 'The outstanding work of foster carers in Kent was celebrated by Ofsted’s chief inspector.',
    judgements: [],
  },
  { text: 'Ofsted said the council must make good its losses, Kent heard.', judgements: [] },
  { text: 'Kent’s plan for good governance was adequate, the auditors told Ofsted.', judgements: [] },
  {
    text: 'A second monitoring visit found the pace of change in Bury was good but quality remained inadequate, Ofsted wrote.',
    judgements: [],
  },
  { text: 'Kent says it is confident of a good rating from Ofsted this summer.', judgements: [] },
  {
    text: 'Some 17 of the 20 children’s homes in Kent are rated good or outstanding by Ofsted.',
    judgements: [],
  },
  {
    text: 'Ofsted says no inadequate council has gone straight to outstanding, Kent was told.',
    judgements: [],
  },
  {
    text: 'All eight secondary schools in Bury are good or outstanding, according to Ofsted, and none is inadequate.',
    judgements: [],
  },
  { text: 'A nursery in Leeds, Little Stars, has been rated outstanding by Ofsted.', judgements: [] },
  {
    text: 'The Ofsted framework judges councils outstanding, good, requires improvement or inadequate. Kent’s inspection is due.',
    judgements: [],
  },
  {
    text: 'Staff in Bury told Ofsted that supervision was good and that caseloads were adequate.',
    judgements: [],
  },
  {
    text: 'Kent County Council was told by Ofsted that inadequate care planning had left children waiting.',
    judgements: [],
  },
  {
    text: 'Anything less than good would be a disappointment, the leader of Devon County Council said before Ofsted came.',
    judgements: [],
  },
  {
    text: 'Campaigners say children’s services in Hull are inadequate. Ofsted has yet to report.',
    judgements: [],
  },
];

describe('ways of stating a grade', () => {
  it.each([...STATED, ...NONE])('$text', ({ text, title = 'Inspection', judgements }) => {
    expect(lines(`${text}\n`, { title }).toSorted()).toEqual(judgements.toSorted());
  });
});
