import { describe, expect, it } from 'vitest';
import { lines } from './judging.js';

/** Each text is an article of 20 May 2014 called “Inspection”, unless it says otherwise. */
const STATED: readonly (readonly [text: string, ...judgements: string[]])[] = [
  ['Ofsted has rated Kent inadequate.', 'Kent | overall | inadequate | 2014-05-20'],
  [
    'Kent has received a judgement of “requires improvement” from Ofsted.',
    'Kent | overall | requires improvement | 2014-05-20',
  ],
  [
    'Kent and Surrey were judged good by Ofsted, while Devon was told it requires improvement.',
    'Kent | overall | good | 2014-05-20',
    'Surrey | overall | good | 2014-05-20',
    'Devon | overall | requires improvement | 2014-05-20',
  ],
  [
    'Kent and Surrey were judged good and inadequate respectively by Ofsted.',
    'Kent | overall | good | 2014-05-20',
    'Surrey | overall | inadequate | 2014-05-20',
  ],
  [
    'Kent County Council has been downgraded from good to inadequate by Ofsted.',
    'Kent | overall | good | null',
    'Kent | overall | inadequate | 2014-05-20',
  ],
  ['Inspectors visited Kent in March. The council was graded good.', 'Kent | overall | good | 2014-05-20'],
  [
    'Leeds remains inadequate, Ofsted said after its inspection.',
    'Leeds | overall | inadequate | 2014-05-20',
  ],
  [
    'Ofsted found that adoption services in Leeds were outstanding but that leadership, management and governance required improvement.',
    'Leeds | adoption | outstanding | 2014-05-20',
    'Leeds | leadership, management and governance | requires improvement | 2014-05-20',
  ],
  [
    'Birmingham’s services for care leavers were judged inadequate in a report published on 3 April 2014.',
    'Birmingham | experiences of care leavers | inadequate | 2014-04-03',
  ],
  [
    'Wigan is the first council to be rated outstanding under the framework, Ofsted said.',
    'Wigan | overall | outstanding | 2014-05-20',
  ],
  [
    'The inadequate rating given to Slough by Ofsted was the first in the region.',
    'Slough | overall | inadequate | 2014-05-20',
  ],
  [
    'Ofsted gave Slough Borough Council its lowest grade, inadequate.',
    'Slough | overall | inadequate | 2014-05-20',
  ],
  [
    'Inspectors awarded an “outstanding” judgement to Hampshire’s adoption service.',
    'Hampshire | adoption | outstanding | 2014-05-20',
  ],
  [
    'The local safeguarding children board in Torbay was found to be inadequate.',
    'Torbay | LSCB | inadequate | 2014-05-20',
  ],
  ['Torbay LSCB was judged good by Ofsted.', 'Torbay | LSCB | good | 2014-05-20'],
  [
    'Ofsted inspected Norfolk in February 2013, when services for looked-after children were rated inadequate.',
    'Norfolk | looked after children and achieving permanence | inadequate | 2013-02',
  ],
  [
    'Councils judged inadequate by Ofsted:\n\n- Kent\n- Surrey\n- Stoke-on-Trent',
    'Kent | overall | inadequate | 2014-05-20',
    'Surrey | overall | inadequate | 2014-05-20',
    'Stoke-on-Trent | overall | inadequate | 2014-05-20',
  ],
  [
    'Ofsted published two reports.\n\nRated good: Kent, Medway and Hull.',
    'Kent | overall | good | 2014-05-20',
    'Medway | overall | good | 2014-05-20',
    'Hull | overall | good | 2014-05-20',
  ],
  [
    'Ofsted’s grades this month:\n\n- Kent: good\n- Surrey: requires improvement',
    'Kent | overall | good | 2014-05-20',
    'Surrey | overall | requires improvement | 2014-05-20',
  ],
  [
    'Ofsted reported in May.\n\nINADEQUATE\n\nKent (report of 2 May 2014)\n\nGOOD\n\nSurrey\n\nThe reports are long.',
    'Kent | overall | inadequate | 2014-05-02',
    'Surrey | overall | good | 2014-05-20',
  ],
  [
    'Kent was rated adequate by Ofsted in 2010, inadequate in 2012 and good in 2014.',
    'Kent | overall | adequate | 2010',
    'Kent | overall | inadequate | 2012',
    'Kent | overall | good | 2014',
  ],
  [
    'Cornwall, which was rated inadequate in 2009, has a new director.',
    'Cornwall | overall | inadequate | 2009',
  ],
  [
    'Five years ago Ofsted judged Doncaster’s services inadequate.',
    'Doncaster | overall | inadequate | 2009',
  ],
  ['The Care Inspectorate graded fostering in Fife as good.', 'Fife | fostering | good | 2014-05-20'],
  [
    'HMIC judged Kent Police to be inadequate at protecting vulnerable people.',
    'Kent Police | protecting vulnerable people | inadequate | 2014-05-20',
  ],
  [
    'Ofsted said services in Sandwell “require improvement to be good”.',
    'Sandwell | overall | requires improvement | 2014-05-20',
  ],
  [
    'Sandwell Children’s Trust has been rated requires improvement by Ofsted.',
    'Sandwell | overall | requires improvement | 2014-05-20',
  ],
  [
    'Kent, Surrey and East Sussex all received good ratings from Ofsted this week.',
    'Kent | overall | good | 2014-05-20',
    'Surrey | overall | good | 2014-05-20',
    'East Sussex | overall | good | 2014-05-20',
  ],
  [
    'Ofsted judged the overall effectiveness of Trafford’s services as outstanding.',
    'Trafford | overall | outstanding | 2014-05-20',
  ],
  [
    'Barnet children’s services branded ‘inadequate’ by watchdog after inspection.',
    'Barnet | overall | inadequate | 2014-05-20',
  ],
  [
    'Bromley moved up from inadequate to good in its latest Ofsted inspection.',
    'Bromley | overall | inadequate | null',
    'Bromley | overall | good | 2014-05-20',
  ],
  [
    'Ofsted has published its report on Rutland. It says services are good overall, with care leavers a strength.',
    'Rutland | overall | good | 2014-05-20',
  ],
  [
    'The director of children’s services in Bury welcomed the “good” judgement from Ofsted.',
    'Bury | overall | good | 2014-05-20',
  ],
  [
    'Ofsted’s report says: “Services for children in Halton are inadequate.”',
    'Halton | overall | inadequate | 2014-05-20',
  ],
  [
    'Children in Sefton are safer, said its leader after the borough was judged to be good by inspectors.',
    'Sefton | overall | good | 2014-05-20',
  ],
  [
    'Haringey (inadequate) and Camden (outstanding) stood at either end of Ofsted’s table.',
    'Haringey | overall | inadequate | 2014-05-20',
    'Camden | overall | outstanding | 2014-05-20',
  ],
  ['Ofsted withdrew its judgement that Essex was inadequate.', 'Essex | overall | inadequate | 2014-05-20'],
  [
    'In Luton the picture was mixed. Help and protection was rated requires improvement by Ofsted, adoption good and leadership inadequate.',
    'Luton | help and protection | requires improvement | 2014-05-20',
    'Luton | adoption | good | 2014-05-20',
    'Luton | leadership | inadequate | 2014-05-20',
  ],
  [
    'Powys County Council’s education services were judged adequate by Estyn in 2011.',
    'Powys | education services | adequate | 2011',
  ],
  ['Walsall had previously been rated adequate by Ofsted.', 'Walsall | overall | adequate | null'],
  [
    'Overall effectiveness: Good\nAdoption: Outstanding\n\nOfsted inspected Salford.',
    'Salford | overall | good | 2014-05-20',
    'Salford | adoption | outstanding | 2014-05-20',
  ],
  [
    'The Department for Education stepped in after Ofsted found Northumberland inadequate in October 2013.',
    'Northumberland | overall | inadequate | 2013-10',
  ],
  [
    'Both Merton and Sutton achieved outstanding at their Ofsted inspections in March 2014.',
    'Merton | overall | outstanding | 2014-03',
    'Sutton | overall | outstanding | 2014-03',
  ],
  [
    'Ofsted upheld its inadequate judgement of Wirral after a complaint.',
    'Wirral | overall | inadequate | 2014-05-20',
  ],
  [
    'Two years after being rated inadequate, Lambeth has been judged good by Ofsted.',
    'Lambeth | overall | inadequate | 2012',
    'Lambeth | overall | good | 2014-05-20',
  ],
  [
    'Ofsted judged Dudley inadequate for leadership and good for adoption.',
    'Dudley | leadership | inadequate | 2014-05-20',
    'Dudley | adoption | good | 2014-05-20',
  ],
  [
    'Ofsted’s inspection of Bolton, published on 2 May 2014, concluded that children’s services were good.',
    'Bolton | overall | good | 2014-05-02',
  ],
  [
    'Like neighbouring Kent, Medway was rated inadequate by Ofsted.',
    'Medway | overall | inadequate | 2014-05-20',
  ],
  [
    'Swindon dropped to requires improvement, having been good at its last inspection.',
    'Swindon | overall | requires improvement | 2014-05-20',
    'Swindon | overall | good | null',
  ],
  [
    'Oakfield Fostering was rated outstanding by Ofsted.',
    'Oakfield Fostering | overall | outstanding | 2014-05-20',
  ],
  [
    'Inspection of Kent\n\n- Adoption performance: Inade-\nquate\n- Leadership, management and governance: Requires\nimprove-\nment',
    'Kent | adoption | inadequate | 2014-05-20',
    'Kent | leadership, management and governance | requires improvement | 2014-05-20',
  ],
  [
    'Table 1: Kent, inspection of March 2013\n\nOverall effectiveness\n\nGood\n\nTable 2: Surrey, inspection of May 2012\n\nOverall effectiveness\n\nAdequate',
    'Kent | overall | good | 2013-03',
    'Surrey | overall | adequate | 2012-05',
  ],
  [
    'Ofsted inspected Kent in March 2013. The grades are:\n\nOverall effectiveness\n\nGood',
    'Kent | overall | good | 2013-03',
  ],
  [
    'Ofsted reports of the month.\n\n**Kent** (2 May 2014)\nGood. Was inadequate in 2010. The report is short.\n\n**Bury** (5 May 2014)\nInadequate, and care leavers services are no better.',
    'Kent | overall | good | 2014-05-02',
    'Kent | overall | inadequate | 2010',
    'Bury | overall | inadequate | 2014-05-05',
  ],
  [
    'A children’s home near the coast has been rated good by Ofsted, two years after it was found to be inadequate. Elm Bank, which looks after four children, was praised.',
    'Elm Bank | overall | good | 2014-05-20',
    'Elm Bank | overall | inadequate | 2012',
  ],
  [
    'A council in the south has been judged inadequate by Ofsted. Medway will have help from a commissioner.',
    'Medway | overall | inadequate | 2014-05-20',
  ],
  [
    'Hull’s services, rated inadequate by Ofsted in 2008, are good and leadership is outstanding.',
    'Hull | overall | inadequate | 2008',
    'Hull | overall | good | 2014-05-20',
    'Hull | leadership | outstanding | 2014-05-20',
  ],
  [
    'Ofsted had judged services in Hull to be outstanding in March 2014, with leadership also outstanding.',
    'Hull | overall | outstanding | 2014-03',
    'Hull | leadership | outstanding | 2014-03',
  ],
  [
    'Kent, the council about which Ofsted was most concerned, also requires improvement.',
    'Kent | overall | requires improvement | 2014-05-20',
  ],
  [
    'Ofsted published a report on Kent, which was told that it requires improvement.',
    'Kent | overall | requires improvement | 2014-05-20',
  ],
  [
    'Ofsted raised Kent from inadequate to adequate, eighteen months after a report in November 2012.',
    'Kent | overall | inadequate | 2012-11',
    'Kent | overall | adequate | 2014-05-20',
  ],
  [
    'Ofsted judged safeguarding in Kent adequate and services for looked after children adequate. In Surrey, whose report came on the same day, both were good.',
    'Kent | safeguarding | adequate | 2014-05-20',
    'Kent | looked after children and achieving permanence | adequate | 2014-05-20',
    'Surrey | safeguarding | good | 2014-05-20',
    'Surrey | looked after children and achieving permanence | good | 2014-05-20',
  ],
  [
    'Youth justice services in Kent were rated adequate in a report of March 2014, down from good in 2010.',
    'Kent | youth justice | adequate | 2014-03',
    'Kent | youth justice | good | 2010',
  ],
  [
    'In an inspection of Fife by the Care Inspectorate, leadership of services for all of its children was evaluated as good.',
    'Fife | leadership | good | 2014-05-20',
  ],
  [
    'The Care Inspectorate evaluated services for children at risk in Fife as good.',
    'Fife | overall | good | 2014-05-20',
  ],
  [
    'HMIC graded Kent Police good at supporting victims and inadequate at responding to the public.',
    'Kent Police | supporting victims | good | 2014-05-20',
    'Kent Police | responding to the public | inadequate | 2014-05-20',
  ],
  [
    'HMICFRS inspected two forces. Kent was judged inadequate at protecting vulnerable people, and Surrey good.',
    'Kent Police | protecting vulnerable people | inadequate | 2014-05-20',
    'Surrey Police | protecting vulnerable people | good | 2014-05-20',
  ],
  [
    'HMIC judged Kent good for effectiveness and requires improvement for efficiency.',
    'Kent Police | effectiveness | good | 2014-05-20',
    'Kent Police | efficiency | requires improvement | 2014-05-20',
  ],
  ['Ofsted judged the effectiveness of services in Kent good.', 'Kent | overall | good | 2014-05-20'],
  [
    'Ofsted reviewed Torbay’s Local Safeguarding Children Board. It was judged inadequate.',
    'Torbay | LSCB | inadequate | 2014-05-20',
  ],
  [
    'Ofsted has reported on the council and the LSCB in Torbay. Both the council and the board were judged inadequate.',
    'Torbay | overall | inadequate | 2014-05-20',
    'Torbay | LSCB | inadequate | 2014-05-20',
  ],
  [
    'Ofsted judged both Torbay Council and its safeguarding board to be inadequate.',
    'Torbay | overall | inadequate | 2014-05-20',
    'Torbay | LSCB | inadequate | 2014-05-20',
  ],
  [
    'Ofsted inspected adoption and fostering in Kent. Both were judged good.',
    'Kent | adoption | good | 2014-05-20',
    'Kent | fostering | good | 2014-05-20',
  ],
  [
    'Kent has a new adoption team. It was judged good overall by Ofsted.',
    'Kent | overall | good | 2014-05-20',
  ],
  [
    'Councils such as Kent and Surrey have been judged good by Ofsted.',
    'Kent | overall | good | 2014-05-20',
    'Surrey | overall | good | 2014-05-20',
  ],
  [
    'Ofsted rated Kent good, the same grade as in 2012.',
    'Kent | overall | good | 2014-05-20',
    'Kent | overall | good | 2012',
  ],
  [
    'Ofsted judged Kent inadequate in May 2010 and again in March 2013.',
    'Kent | overall | inadequate | 2010-05',
    'Kent | overall | inadequate | 2013-03',
  ],
  [
    'The Care Inspectorate visited Fife.\n\n## Leadership of improvement and change\n\nInspectors evaluated this as good. Staff were pleased.',
    'Fife | leadership of improvement and change | good | 2014-05-20',
  ],
  [
    'Ofsted’s grades by year.\n\n| Council | 2010 | 2013 |\n|---|---|---|\n| Kent | Inadequate | Good |\n| Surrey | Adequate | Inadequate |',
    'Kent | overall | inadequate | 2010',
    'Kent | overall | good | 2013',
    'Surrey | overall | adequate | 2010',
    'Surrey | overall | inadequate | 2013',
  ],
  [
    'Ofsted’s grades for Kent County Council.\n\n| Area | 2010 | 2013 |\n|---|---|---|\n| Adoption | Adequate | Good |\n| Fostering | Good | Outstanding |',
    'Kent | adoption | adequate | 2010',
    'Kent | adoption | good | 2013',
    'Kent | fostering | good | 2010',
    'Kent | fostering | outstanding | 2013',
  ],
  [
    'Kent has received an inadequate judgement from Ofsted. The report, which is long, covers arrangements for protecting children.',
    'Kent | help and protection | inadequate | 2014-05-20',
  ],
  [
    'Kent was judged good by Ofsted in March 2013. Surrey was judged inadequate at the same time.',
    'Kent | overall | good | 2013-03',
    'Surrey | overall | inadequate | 2013-03',
  ],
  [
    'Kent has a new director, Ofsted notes. An inspection in 2010 had found adoption adequate.',
    'Kent | adoption | adequate | 2010',
  ],
  [
    'Kent was rated good by Ofsted in 2011, the same grade as in 2008.',
    'Kent | overall | good | 2011',
    'Kent | overall | good | 2008',
  ],
  [
    'Kent, rated inadequate last year, is now good, says Ofsted.',
    'Kent | overall | inadequate | 2013',
    'Kent | overall | good | 2014-05-20',
  ],
  [
    'HMIC has graded Sussex outstanding for legitimacy.',
    'Sussex Police | legitimacy | outstanding | 2014-05-20',
  ],
  [
    '| Authority | Previous grade | Current grade |\n|---|---|---|\n| Kent | Inadequate | Good |\n\nOfsted’s grades.',
    'Kent | overall | inadequate | null',
    'Kent | overall | good | 2014-05-20',
  ],
  [
    'The LSCB was not inspected by Ofsted. The youth board of Kent was. Inspectors judged the board good.',
    'Kent | overall | good | 2014-05-20',
  ],
  [
    'Ofsted reports.\n\n### Kent\n\nGood. Up from inadequate in 2011, Ofsted said.\n\n### Surrey\n\nInadequate, said Ofsted.',
    'Kent | overall | good | 2014-05-20',
    'Kent | overall | inadequate | 2011',
    'Surrey | overall | inadequate | 2014-05-20',
  ],
  [
    'Ofsted rated Kent good. By contrast, Surrey was rated inadequate in a report of March 2014.',
    'Kent | overall | good | 2014-05-20',
    'Surrey | overall | inadequate | 2014-03',
  ],
];

const NONE: readonly string[] = [
  'A primary school in Kent was rated inadequate by Ofsted.',
  'Ofsted rated the nursery in Croydon inadequate.',
  'Kent hopes to be rated outstanding by Ofsted.',
  'Ofsted found good practice in Kent and adequate staffing in Surrey.',
  'Half of councils were rated good by Ofsted, said the director of children’s services in Kent.',
  'The council had an outstanding debt, Kent County Council said before its Ofsted inspection.',
  'Kent was not judged inadequate by Ofsted.',
  'Could Kent be rated good by Ofsted?',
  'In Kent the action plan is rated green and the risk register amber, Ofsted was told.',
  'Ofsted inspectors are in Kent this week and the grade will follow.',
  'Supervision in Kent was inadequate, the serious case review found.',
  'Mr Kent was judged good at football.',
  'A good relationship with Ofsted matters, said Surrey County Council.',
  'Ofsted’s four grades are outstanding, good, requires improvement and inadequate, Kent was told.',
  'If Kent were judged inadequate, Ofsted would return within a year.',
  'Kent’s draft Ofsted report judged it good.',
  'Kent County Council said that its partnership with Ofsted was good.',
  'Ofsted said recording in Kent was inadequate and oversight was poor.',
  'The Kent inquiry found that police responses were inadequate.',
  'Kent is good at supporting families, said the leader.',
  'Children’s homes in Kent are rated good or better in nine cases out of ten, Ofsted said.',
  'The council expects to move from inadequate to good when Ofsted returns to Kent.',
  'No authority in the region, Kent included, has been rated outstanding by Ofsted.',
  'Kent’s leader said that being rated inadequate by Ofsted would cost the council millions.',
  'Inspectors will judge Kent on a scale from inadequate to outstanding.',
  'Staff in Kent said that good managers make good services, Ofsted reported.',
  'Ofsted no longer uses the grade of adequate, Surrey was told.',
  'A monitoring visit to Kent by Ofsted found adequate progress.',
  'Hospitals in Kent were rated inadequate by the CQC.',
  'A council is judged inadequate by Ofsted when children are unsafe. Kent has never been.',
  'Children in Kent built a bench, which ‘requires improvement’, as one of them told inspectors.',
  'A home in the north was found inadequate by Ofsted. Kent County Council has moved its children.',
];

describe('extractJudgements', () => {
  it.each(STATED)('%s', (text, ...judgements) => {
    expect(lines(`${text}\n`).toSorted()).toEqual(judgements.toSorted());
  });

  it.each(NONE)('finds none in: %s', (text) => {
    expect(lines(`${text}\n`)).toEqual([]);
  });
});
