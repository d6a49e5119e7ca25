/** A choice between the parts of a text that `|` separates; `{name}` in a part is a choice of that name. */
const CHOICES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    d: '1|2|3|4|5|6|7|8|9',
    digit: '0|{d}',
    number: '{d}|{d}{digit}|{d}{digit}|{d}{digit}{digit}|{d},{digit}{digit}{digit}',
    year: '200{digit}|201{digit}|201{digit}|202{low}',
    low: '0|1|2|3|4|5',
    month: 'January|February|March|April|May|June|July|August|September|October|November|December',
    'two-digit month': '01|02|03|04|05|06|07|08|09|10|11|12',
    day: '0{d}|1{digit}|2{digit}',
    'first half of a town':
      'Ald|Amber|Ash|Bar|Beck|Birk|Black|Bram|Brock|Burn|Cald|Carr|Clay|Cor|Crag|Dal|Den|Dun|East|Elm|Fal|Fern|Gar|Gild|Hal|Hart|Hazel|Hol|Ingle|Kel|Kirk|Lang|Lin|Mar|Mel|Mill|Nether|Nor|Oak|Over|Pen|Quar|Raven|Red|Rook|Sal|Scar|Sel|Stan|Stoke|Swal|Tam|Thorn|Up|Wal|West|Whit|Wick|Yar',
    'second half of a town':
      'beck|borough|bourne|bridge|burgh|bury|by|cliffe|combe|cote|dale|den|fell|field|ford|gate|ham|hurst|ing|ley|low|mere|mouth|ness|port|shaw|stead|stow|thorpe|ton|wath|well|wick|with|worth',
    town: '{first half of a town}{second half of a town}',
    'first half of a name':
      'Abb|Alc|Arm|Bax|Bel|Brad|Cam|Chal|Col|Cros|Dav|Dray|Ed|Far|Fen|Gar|Gos|Had|Har|Hen|Jar|Ken|Lam|Lock|Mad|Mor|Nash|Old|Par|Pres|Rad|Ros|Sand|Shel|Tal|Tren|Und|Var|Wain|Win',
    'second half of a name':
      'by|combe|dell|den|der|don|ell|er|ford|gate|ham|ing|ley|low|man|mond|ridge|sey|son|stone|ter|ton|wood|worth',
    first:
      'Adaeze|Alan|Amina|Anil|Beatrice|Bilal|Carys|Cheryl|Daniel|Deepa|Dilys|Edwin|Elif|Esther|Farah|Gareth|Grace|Hamish|Hana|Imogen|Ivan|Jamal|Jean|Karim|Keith|Leila|Lorna|Magda|Marcus|Nadia|Niall|Olive|Omar|Petra|Priya|Rhys|Rosa|Sanjay|Sheila|Tomasz|Una|Victor|Wendy|Yusuf|Zofia',
    person: '{first} {first half of a name}{second half of a name}',
    role: 'director of children’s services|principal social worker|head of safeguarding|independent chair|lead inspector|designated doctor|designated nurse|cabinet member for children|chief superintendent|virtual school head|service manager|head of early help|policy adviser|research fellow|family support manager|team manager|independent reviewing officer|named nurse|housing director|headteacher',
    body: '{town} council|{town} County Council|the {town} safeguarding partnership|the LSCB in {town}|{town} children’s services|the multi-agency safeguarding hub in {town}|{town} and {town} NHS trust|{town} police|the {town} inspectorate|the {town} children’s charity|the review panel|the {adjective} working group|{town} youth justice service|the housing department in {town}|the University of {town}|the regulator|the {town} family court|the integrated care board',
    adjective:
      'independent|regional|joint|local|multi-agency|national|new|improved|informal|early|voluntary|statutory|thematic|annual|confidential|written|shared|revised|temporary|specialist|part-time|rural|urban|busy|small|experienced|recent|unannounced|short|detailed|careful|pilot|separate|weekly|long-standing|community-led|evidence-based|costly|patchy|steady|honest|practical|timely|late|repeated|overdue',
    group:
      'social workers|health visitors|foster carers|teachers|school nurses|police officers|youth workers|housing officers|family support workers|midwives|residential staff|kinship carers|looked-after children|care leavers|young carers|parents|grandparents|children in need|disabled children|teenagers|families|governors|managers|agency staff|newly qualified staff|volunteers|advocates|personal advisers|general practitioners|paramedics|psychologists|interpreters|independent visitors|early years practitioners|mentors|magistrates|commissioners|childminders|sports coaches|faith leaders|unaccompanied children|adoptive parents|siblings|probation officers',
    'group somewhere':
      '{group}|{group} in {town}|{adjective} {group}|{group} and {group}|most {group}|some {group}|{number} {group}|{group} from {town}|{group} new to {town}',
    thing:
      'assessment|care plan|chronology|child protection plan|strategy discussion|section 47 enquiry|referral|handover|risk assessment|home visit|health check|supervision session|case file|school place|placement|court bundle|personal education plan|pathway plan|family group conference|contact arrangement|threshold document|information-sharing agreement|training course|audit|complaint|escalation policy|transport contract|duty rota|return interview|early help record|core group|serious case review|rapid review|action plan|performance report|staff survey|helpline|drop-in clinic|parenting programme|breakfast club|respite break|therapy session|life story book|genogram|safety plan',
    things:
      '{thing}s|{adjective} {thing}s|{number} {thing}s|each {thing}|the {adjective} {thing}|a {thing}|the {thing} in {town}|every {adjective} {thing}|the {thing} from {month}|the {thing} and the {thing}',
    subject:
      'neglect|domestic abuse|online grooming|child sexual exploitation|county lines|school exclusion|missing episodes|private fostering|parental substance misuse|bullying|self-harm|housing need|staff turnover|caseloads|attendance|emotional abuse|forced marriage|knife crime|trafficking|sibling contact|permanence|leaving care|transition to adulthood|speech delay|infant sleep|hidden men|peer-on-peer abuse|radicalisation|young carers’ needs|elective home education|mental health|information sharing|supervision|recruitment|translation|out-of-area placements|advocacy|dental health|food poverty|absence',
    did: 'completed|delayed|reviewed|questioned|postponed|rewrote|shared|checked|missed|followed up|recorded|commissioned|welcomed|challenged|approved|declined|closed|reopened|funded|described|prioritised|tested|published|withdrew|expanded|halved|doubled|paused|praised|criticised|rejected|resumed|sampled|tracked|traced|explained|simplified|merged|piloted|redesigned|discussed|forwarded|corrected|inherited|mislaid',
    manner:
      'within {d} days|without delay|with little notice|after a slow start|more often than before|by telephone|at weekends|with help from {group}|despite high caseloads|in {number} cases|under close supervision|at no extra cost|before the deadline|in plain language|with the child present|out of hours|against advice|in writing|as a matter of routine|for the first time|once a month|alongside {group}|through {body}|on the same day|as agreed with {body}|across {town}|instead of {things}|only when {group} asked|twice in {month}|with {number} days to spare',
    because:
      'because {subject} had risen|because of {subject}|so that {group} could plan ahead|while {things} waited|although {group} disagreed|since {group} had left|when {body} stepped in|until funding ended|even where {subject} was known|if {group} agreed|unless {body} objected|as {group} had asked for years|after concerns about {subject}|before {body} reported on {subject}|whereas {group} preferred {things}|and {group} noticed|given the cost of {things}|to reduce {subject}|owing to {subject} and {subject}',
    when: 'In {month} {year}|By {month}|Last {month}|During {year}|Since {year}|Over {d} months|At the end of {year}|Two years earlier|That {month}|Between {month} and {month}|Within weeks|Later|For much of {year}|In the spring of {year}|On {d} {month}|Each {month}|In {town}|Outside {town}|Meanwhile|In practice|As a result|Elsewhere',
    found:
      'found|noted|heard|concluded|reported|accepted|warned|recorded|confirmed|estimated|acknowledged|argued|recognised|observed|told {group}|stated|denied|suggested',
    clause:
      '{group somewhere} {did} {things} {manner}|{group somewhere} {did} {things} {because}|{group somewhere} {did} {things}|{subject} {moved} {manner}|{subject} {moved} {because}|{things} {were} {manner}|{things} {were} {because}|{group somewhere} rarely {did} {things} {manner}|{group somewhere} and {body} {did} {things}',
    moved:
      'rose by {number} per cent|fell by {d} per cent|remained a concern|was better understood|went unnoticed|drew attention|took up {number} hours|improved|shaped {things}|was discussed with {group}|became a priority for {body}|led to {things}|varied between {town} and {town}',
    were: 'had been late|reached {group}|had improved|would be revised|could be found|had been lost|were {adjective}|lacked detail|named {group}|mentioned {subject}|took {number} days|cost £{number}|differed from {things}|covered {subject}|had no author|stood ready|reflected {subject}|remained with {body}',
    sentence:
      '{when}, {body} {found} that {clause}.|{when}, {clause}.|{clause}.|{clause}, and {clause}.|{clause}; {clause}.|{person}, {role} in {town}, said that {clause}.|{person} of {body} {found} that {clause}.|“{clause},” said {person}.|{body} {did} {things} {because}.|{body} {found} that {clause}, but {clause}.|Of {number} {thing}s, {number} {were}.|{subject} and {subject} {were} {because}.|{group} told {body} that {clause}.|{things} {were}, {person} {found}, {because}.|Where {clause}, {clause}.|According to {person}, {clause}.|{body} asked {group} about {subject}: {clause}.|{number} of {number} {group} {did} {things} {manner}.|Neither {group} nor {group} {did} {things} {manner}.|No {thing} {were} {because}.',
    title:
      '{town}: {group} and {subject}|{subject} in {town}: {things}|{body} {did} {things}|{group} {did} {things} in {town}|{subject} {moved}, says {body}|{things} and {subject}: lessons for {group}|{person} on {subject} and {things}|{town} {group} {did} {things}',
    heading: '{subject}|{thing}s|{group}|{adjective} {thing}s|{subject} and {subject}|{group} and {subject}',
    publisher:
      '{first half of a town}shire Gazette|The {first half of a town} Courier|Care {first half of a name} Weekly|{first half of a town} Council News|Children’s {first half of a name} Review|{first half of a name} Foundation|{first half of a town} Safeguarding Bulletin',
    question:
      'What did {body} say about {subject}?|Which {group} {did} {things} in {year}?|How many {thing}s were {adjective} in {town}?|Why did {group} in {town} wait for {things}?|What happened after {body} {did} {things}?|How does {subject} affect {group} in {town}?|Who told {body} that {subject} {moved}?|When were {thing}s for {group} last reviewed?|What should {group} do about {subject} and {subject}?|Is {subject} more common among {group} than among {group}?|What help is there for {group} worried about {subject}?|How long do {group} wait for a {thing} in {town}?|What did inspectors find about {subject} in {year}?|Did {person} criticise {body} over {subject}?',
  }).map(([name, parts]) => [name, parts.split('|')]),
);

const OPENS_WITH_CAPITAL = new Set(['sentence', 'title', 'heading', 'question']);

/** The next number from 0 to below 1. */
export type Random = () => number;

/** Draws a text of a kind that CHOICES names, such as `sentence`, `title` or `question`. */
export function draw(kind: string, next: Random): string {
  const parts = CHOICES[kind]!;
  const text = parts[Math.floor(next() * parts.length)]!.replace(/\{([^}]+)\}/g, (_, name) =>
    draw(name, next),
  );
  return OPENS_WITH_CAPITAL.has(kind) ? mended(text) : text;
}

function mended(text: string): string {
  const first = text.replace(/^“?\p{Ll}/u, (letter) => letter.toUpperCase());
  return first.replace(/\ba(?= [aeiou])/g, 'an');
}
