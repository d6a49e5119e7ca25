import { findAuthorities } from '../../language/authorities.js';
import { stemsOf } from '../../language/stem.js';
import type { Evidence } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { authorityIds } from '../authorities/authority-ids.js';
import { findJudgements, type StandingJudgement } from '../judgements/find-judgements.js';
import type { Question } from './question.js';
import { type Shown, showStretch } from './shown.js';

/** An answer made from judgements. */
export interface Graded {
  /** Names of authorities, for a list. */
  readonly values: readonly { readonly value: string; readonly shown: readonly Shown[] }[] | null;
  readonly shown: readonly Shown[];
  /** Said when there is no such judgement. */
  readonly reason?: string;
}

const ASKS_A_GRADE =
  /\b(?:grades?|graded|ratings?|rated|judge?ments?|judged|inspection (?:outcome|result)s?|(?:outcome|result) of (?:the|its|an?) (?:\w+ )?inspection)\b/i;
const PLURAL =
  /\b(?:councils|authorities|boroughs|counties|areas|services|departments|cities|towns|places)\b/i;
const OTHERWISE =
  /^(?:why|how|when|who|whose)\b|\b(?:said|say|says|warn\w*|criticis\w*|complain\w*|framework|scandals?|visited?|many|much)\b/i;
/** Words of a question on grades that name no service. */
const EMPTY = new Set(
  stemsOf(
    'what which grade grades graded rating rated ratings judgement judgment judgements judged ofsted council councils authority authorities borough local children services service overall inspection inspected report result outcome give given get got receive received latest current now was were is are be been did does do have has had the a an of by for in at its as or better worse above and that to hold holds find found first single framework under end ended up with under other area areas',
  ),
);

/** The service that a question asks about, as stems; none for how an authority is graded as a whole. */
function aspectAsked({ text, names, grades }: Question): readonly string[] {
  const known = new Set(
    [...names.flatMap(({ text, forms }) => [text, ...forms]), ...grades].flatMap(stemsOf),
  );
  return stemsOf(text).filter((stem) => !EMPTY.has(stem) && !known.has(stem) && !/^\d+$/.test(stem));
}

function fits({ aspect }: StandingJudgement, asked: readonly string[]): boolean {
  if (asked.length === 0) return aspect === 'overall';
  const stems = new Set(stemsOf(aspect));
  return asked.some((stem) => stems.has(stem));
}

const standing = ({ status }: StandingJudgement) => status === 'latest' || status === 'undated';

async function showAll(store: Store, evidence: readonly Evidence[]): Promise<readonly Shown[]> {
  const shown = await Promise.all(evidence.map(({ articleId, span }) => showStretch(store, articleId, span)));
  return shown.flatMap((one) => (one ? [one] : []));
}

/**
 * Answers what judgements can answer: the grade of an authority, or the authorities with a grade. Null when the
 * question asks for something else.
 */
export async function gradedAnswer(
  store: Store,
  question: Question,
  asOf: string | undefined,
): Promise<Graded | null> {
  const { text, grades, kind } = question;
  const places = findAuthorities(text).map(({ authority }) => authority.id);
  const asksGrade = ASKS_A_GRADE.test(text);
  const asksPlaces = places.length === 0 && grades.length > 0 && PLURAL.test(text);
  if (OTHERWISE.test(text) || kind === 'yesno' || (!asksPlaces && !(asksGrade && places.length > 0)))
    return null;
  const authority = asksPlaces ? [] : places;
  const known = authority.length === 0 ? [] : await authorityIds(store, authority).catch(() => []);
  if (authority.length > 0 && known.length === 0) return null;
  const { judgements } = await findJudgements(store, {
    authority,
    grade: asksPlaces ? grades : [],
    status: [],
    limit: 1000,
    offset: 0,
    ...(asOf === undefined ? {} : { asOf }),
  });
  const asked = aspectAsked(question);
  const fitting = judgements.filter((one) => standing(one) && fits(one, asked));
  if (asksPlaces) return fitting.length > 0 ? listOf(store, fitting) : null;
  if (fitting.length === 0) return { values: null, shown: [], reason: noGrade(question, asked, judgements) };
  return {
    values: null,
    shown: await showAll(
      store,
      fitting.flatMap(({ evidence }) => evidence),
    ),
  };
}

function noGrade(
  { names, text }: Question,
  asked: readonly string[],
  all: readonly StandingJudgement[],
): string {
  const name = names.map((one) => one.text).join(' or ') || text;
  if (all.length === 0) return `“${name}” is mentioned, but this collection states no grade for it.`;
  return `Grades of “${name}” are stated, but ${asked.length > 0 ? 'none for what is asked' : 'none for the whole'}.`;
}

async function listOf(store: Store, judgements: readonly StandingJudgement[]): Promise<Graded> {
  const names = [...new Set(judgements.map(({ authority }) => authority.name))];
  const values = await Promise.all(
    names.map(async (value) => {
      const own = judgements.filter(({ authority }) => authority.name === value);
      return {
        value,
        shown: (
          await showAll(
            store,
            own.flatMap(({ evidence }) => evidence),
          )
        ).slice(0, 1),
      };
    }),
  );
  return { values, shown: values.flatMap(({ shown }) => shown) };
}
