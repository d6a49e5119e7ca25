/** Verbs that say that words were said, in all forms. */
const forms = (verbs: string): ReadonlySet<string> =>
  new Set(
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((verb) => {
        if (verb.includes('/')) return verb.split('/');
        const stem = verb.replace(/e$/, '');
        const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null;
        return y
          ? [verb, `${y}ies`, `${y}ied`, `${verb}ing`]
          : [verb, /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
      }),
  );

/** Verbs whose object is what was said: nearly nothing else stands with them. */
const SPEECH = forms(`
  say/says/said/saying tell/tells/told/telling add/adds/added/adding explain exclaim remark reply respond continue/continues/continued/continuing
  state/states/stated/stating comment comment/commented/commenting conclude observe argue warn insist claim admit/admits/admitted/admitting
  acknowledge announce assert declare stress emphasise emphasize reiterate recall confirm note quip/quips/quipped/quipping joke
  write/writes/wrote/written/writing tweet blog/blogs/blogged/blogging post ask answer suggest complain contend counter caution concede
  mutter shout yell cry whisper snap/snaps/snapped/snapping sing/sings/sang/sung/singing read/reads/reading reflect muse advise opine chant boast
  maintain testify plead urge repeat interject protest vow pledge promise retort assure inform remind report deny
  elaborate clarify lament enthuse recount remember put/puts/putting allege proclaim predict
  begin/begins/began go/goes/went agree sigh shrug fume quip thunder venture grumble reckon laugh interrupt concur/concurs/concurred/concurring cite declaim
`);

/** Verbs of judging, finding and naming: with words in quotation marks after them they report. */
const REPORT = forms(`
  accept accuse affirm agree submit/submits/submitted/submitting anticipate assess estimate guarantee resolve stipulate apologise apologize appeal applaud attack attribute believe blame blast brand call/calls/called/calling challenge characterise characterize
  condemn congratulate criticise criticize dismiss describe demand denounce decry deem deride dub/dubs/dubbed/dubbing
  express feel/feels/felt/feeling find/finds/found/finding fear hail highlight identify indicate label/labels/labelled/labelling/labeled/labeling
  lambast mention mock outline point praise present pronounce question quote raise recommend refer/refers/referred/referring regard rebut rebuke recognise
  recognize reject reveal see/sees/saw/seen/seeing set/sets/setting show signal/signals/signalled/signalling slam/slams/slammed/slamming speak/speaks/spoke/spoken/speaking
  specify talk term think/thinks/thought/thinking tout underline underscore vent view voice welcome want/wants/wanted hope propose request promise threaten
  rule conclude judge call publish reference
  brief deliver sum/sums/summed joke portray depict ridicule taunt commend commit/commits/committed credit encourage instruct order advocate back hear/hears/heard learn/learns/learned/learnt praise refuse compare tell swear/swears/swore admonish scold chide bemoan defend echo liken paint slate champion commend tease thank wonder worry urge
`);

const INVERTS = forms(`
  say/says/said add/adds/added explain exclaim remark reply advise respond/responds/responded continue comment/comments/commented
  warn insist observe argue conclude state write/writes/wrote note joke quip/quips/quipped tweet/tweets/tweeted ask recall muse agree admit/admits/admitted
  claim declare lament report announce stress shout yell cry whisper complain reads/read suggest confirm boast put/puts protest answer/answered counter/countered sing/sang/sings caution concede
`);

export type CueStrength = 'speech' | 'report';

/** How surely a word reports what somebody said, or null: `said` does by itself, `called` with words in marks. */
export function reportingStrength(word: string): CueStrength | null {
  const lower = word.toLowerCase();
  if (SPEECH.has(lower)) return 'speech';
  return REPORT.has(lower) ? 'report' : null;
}

const THOUGHT =
  /^(?:feel|feels|felt|feeling|think|thinks|thought|thinking|believe[sd]?|believing|want|wants|wanted|hope[sd]?|hoping|fear(?:s|ed)?|fearing|see|sees|saw|seen|hear|hears|heard|learn|learns|learned|learnt|wonder(?:s|ed)?|worr(?:y|ies|ied)|find|finds)$/i;

/** Does a verb tell what is in somebody's mind, and so is told by somebody else at times? */
export const isThought = (word: string) => THOUGHT.test(word);

/** May the speaker stand behind it: `said Jones`? */
export const mayInvert = (word: string) => INVERTS.has(word.toLowerCase());
