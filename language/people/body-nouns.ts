const setOf = (text: string) => new Set(text.trim().split(/\s*,\s*/));

/** What bodies are called: `the charity said` as well as the last or first word of many names. */
const BODIES = setOf(`
  academy, administration, agency, alliance, ambulance, army, assembly, association, authority, bank, board, body, borough, branch, broadcaster, bureau, cabinet, cafcass, campaign, centre, center, chamber,
  channel, charity, church, club, coalition, college, commission, committee, company, confederation, congress, consortium, constabulary, consultancy, corporation, council, court,
  department, diocese, directorate, executive, faculty, federation, firm, force, forum, foundation, fund, government, group, guild, home, hospital, inquiry, inspectorate,
  institute, institution, journal, league, magazine, ministry, movement, network, newspaper, nursery, office, ombudsman, organisation, organization, outlet, paper, panel, parliament, partnership, party, police,
  practice, press, programme, project, provider, publication, publisher, regulator, school, senate, service, services, site, society, taskforce, team, thinktank, think-tank, times, post, tribune, tribunal, trust,
  trustees, union, unit, university, watchdog, website, station, outlet, herald, telegraph, gazette, chronicle, guardian, independent, observer, mirror, express, news, co, inc, ltd, plc, llp
`);

/** Papers that speak: a report says what its authors wrote. */
const DOCUMENTS = setOf(`
  advert, advertisement, advice, affidavit, agreement, analysis, announcement, annexe, article, assessment, audit, bill, blog, book, briefing, bulletin, charter, circular, complaint, consultation, decision, declaration, diary, dossier, document,
  editorial, email, e-mail, evaluation, evidence, filing, findings, framework, guidance, guide, guidelines, handbook, indictment, interview, judgement, judgment, lawsuit, leaflet, letter, manifesto, manual, memo,
  memorandum, message, minutes, motion, newsletter, note, notice, op-ed, paper, petition, plan, poll, post, poster, press release, protocol, publication, record, records, release, report, research, resolution, review, ruling, schedule, sign, speech,
  statement, strategy, study, submission, summary, survey, text, transcript, tweet, verdict, warrant, website, white paper, video, ad, advertisement, piece, story, headline, caption, banner, placard, slogan, act, code, policy, standards, regulations
`);

const singular = (word: string) => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');

export const isBodyNoun = (word: string) => BODIES.has(word.toLowerCase());
export const isDocumentNoun = (word: string) =>
  DOCUMENTS.has(word.toLowerCase()) || DOCUMENTS.has(singular(word.toLowerCase()));
