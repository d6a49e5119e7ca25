import type { Gender } from './given-names.js';

const list = (text: string) => text.trim().split(/\s*,\s*/);

/** Offices, professions and standings of a single person, each in the singular. */
const ROLES = list(`
  accountant, activist, actor, actress, administrator, adviser, advisor, advocate, aide, ambassador, analyst,
  apprentice, archbishop, assessor, assistant, attorney, auditor, author, barrister, bishop, boss, broadcaster, campaigner, candidate,
  captain, caretaker, carer, chair, chairman, chairperson, chairwoman, champion, chancellor, chaplain, chief, childminder, clerk,
  clinician, coach, co-author, co-chair, co-founder, colleague, columnist, commander, commentator, commissioner, constable, consultant, convenor, co-ordinator,
  coordinator, coroner, correspondent, councillor, counsel, counsellor, criminologist, critic, curator, dean, delegate, dentist, deputy,
  detective, developer, dietitian, director, doctor, donor, economist, editor, educator, employee, engineer, epidemiologist, executive, expert,
  farmer, fellow, firefighter, founder, fundraiser, general, governor, gp, guard, guardian, guitarist, head, headmaster, headmistress, headteacher,
  historian, host, inspector, instructor, interviewer, investigator, journalist, judge, justice, lawmaker, lawyer, lead, leader, lecturer,
  librarian, lieutenant, lobbyist, magistrate, manager, mayor, mediator, member, mentor, midwife, minister, moderator, mp, msp, ms, neighbour, neighbor, neurologist,
  nominee, novelist, nurse, officer, official, ombudsman, operative, organiser, organizer, owner, paediatrician, pediatrician, panellist, paramedic, partner, pastor, pathologist, patron,
  peer, philosopher, photographer, physician, pilot, playwright, poet, police officer, politician, pollster, practitioner, premier, president, presenter, priest, professional,
  principal, producer, professor, prosecutor, provost, psychiatrist, psychologist, psychotherapist, rabbi, reader, receptionist, recorder, registrar, rep, reporter, representative, republican, democrat, researcher, resident,
  reviewer, scholar, scrutineer, safeguarder, ombudswoman, councilwoman, convener, scientist, secretary, senator, sergeant, sheriff, singer, sociologist, soldier, solicitor, spokesman, spokesperson,
  spokeswoman, statistician, strategist, student, superintendent, supervisor, surgeon, surrogate, surveyor, teacher, therapist, trainer, treasurer, trustee, tutor, undersecretary, veteran, vicar, vice-chair, vicechair,
  vice-president, volunteer, worker, writer, youth worker, tsar, czar, speaker, whip, congressman, congresswoman, businessman, businesswoman, billionaire, entrepreneur, celebrity, musician, comedian,
  rapper, athlete, player, star, chair-elect, whistleblower, headteacher, head teacher, social worker, health visitor, registrar, lord, lady, baroness, dean, provost, chieftain, warden, watchman, almoner, matron, sister, steward, envoy, laureate, broker, banker, builder, driver, shopkeeper, trader, voter, supporter, opponent, rival, running mate, frontbencher, backbencher, lawmaker, legislator, regulator
`);

/** Whoever is known by kinship, age or part in a case: their names are often kept back. */
const WITNESSES = list(`
  adolescent, aunt, baby, boy, boyfriend, brother, care leaver, child, claimant, complainant, cousin, daughter, defendant, father, foster carer, foster father,
  foster mother, friend, girl, girlfriend, grandfather, grandmother, grandparent, husband, infant, man, mother, mum, dad, niece, nephew, offender,
  parent, patient, perpetrator, person, pupil, relative, schoolboy, schoolgirl, sibling, sister, son, source, stepfather, stepmother, suspect, survivor, teenager, toddler, uncle,
  user, victim, wife, widow, widower, witness, woman, family, young person, youngster, youth, respondent, interviewee, participant, insider, caller, passer-by, applicant, individual, someone, somebody, gunman, attacker, guest, visitor, viewer, customer, client, eldest, youngest, twin
`);

const offices = new Set(ROLES);
const roles = new Set([...ROLES, ...WITNESSES]);

const singular = (word: string) =>
  word
    .replace(/children$/, 'child')
    .replace(/people$/, 'person')
    .replace(/(?<=\bwo|\b|spokes|chair|police|congress|business)men$/, 'man')
    .replace(/wives$/, 'wife')
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|ch|x)es$/, '')
    .replace(/(?<=[^s])s$/, '');

const last = (phrase: string) => phrase.toLowerCase().split(/\s+/).at(-1)!;

/** Does a word name what one person is? Hyphened ones go by their last part. */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    roles.has(lower) ||
    /^\d+-year-old$/.test(lower) ||
    PARENT.test(lower) ||
    (lower.includes('-') && roles.has(lower.split('-').at(-1)!))
  );
}

/** Does a word name an office or profession, as it may stand before a name (`Chief Inspector`)? */
export const isOfficeNoun = (word: string) => offices.has(word.toLowerCase()) || PARENT.test(word);

/** `mum-of-two` */
const PARENT = /^(?:mum|mother|dad|father|parent|grandmother|grandfather|gran)-of-[a-z]+$/i;

/** Does a word name several persons by what they are (`inspectors`, `women`)? */
export function isGroupNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return !roles.has(lower) && singular(lower) !== lower && isRoleNoun(singular(lower));
}

const SPOKES =
  /^(?:spokes(?:man|woman|person|people|men|women)|representative|press secretary|press officer)$/i;

/** Somebody who speaks for a body and not as himself. */
export const isSpokesNoun = (word: string) => SPOKES.test(word);

const FEMALE =
  /(?:woman|women|headmistress|actress|mother|mum|girl|girlfriend|daughter|wife|sister|aunt|niece|grandmother|stepmother|schoolgirl|baroness|lady|queen|midwife|matron|nun)$/i;
const MALE =
  /(?:(?<!wo)man|(?<!wo)men|headmaster|father|dad|boy|boyfriend|son|husband|brother|uncle|nephew|grandfather|stepfather|schoolboy|lord|king|priest)$/i;

/** The gender that what somebody is called tells, or null. */
export function genderOfRole(role: string): Gender | null {
  const word = last(role).replace(/-of-[a-z]+$/, '');
  if (FEMALE.test(word)) return 'female';
  return MALE.test(word) && !/person$/.test(word) ? 'male' : null;
}
