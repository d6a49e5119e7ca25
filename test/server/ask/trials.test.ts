import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../language/authorities.js';
import { splitTitle } from '../../../language/people/titles.js';
import { readNames } from '../../../server/ask/names.js';
import { isSupported } from '../../../server/ask/support.js';
import { findJudgements } from '../../../server/judgements/find-judgements.js';
import { EVERYWHERE } from '../../../server/search/request.js';
import { GRADES } from '../../../store/records.js';
import { bundledCollection } from '../bundled-collection.js';

const TRIALS = 100;
const SEED = 20_140_218;

/** Whole numbers below a limit that are the same in every run (Park and Miller 1988). */
function drawer(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const QUESTIONS = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../evaluation/ask-questions.json'), 'utf8'),
) as readonly { readonly question: string }[];

/** Real people and bodies of public life that the briefings do not mention. */
const OTHERS = [
  ...['Estelle Morris', 'Beverley Hughes', 'Herbert Laming', 'Eileen Munro', 'Moira Gibb'],
  ...['Care Quality Commission', 'Youth Justice Board', 'Barnardo’s', 'Coram', 'Electoral Commission'],
];

describe('trials over the bundled briefings', () => {
  const bundled = bundledCollection();

  test('no question is answered when a name in it is swapped for one that the collection does not mention', async () => {
    const { store, ask } = bundled.get();
    const draw = drawer(SEED);
    const places = gazetteer.map(({ name }) => name);
    const strange: string[] = [];
    for (const name of [...places, ...OTHERS])
      if ((await store.select({ phrases: [name] })).size === 0) strange.push(name);
    const named = [];
    for (const { question } of QUESTIONS) {
      const names = (await readNames(question, { store, near: [] })).filter(
        ({ text }) => splitTitle(text).name.length > 3,
      );
      if (names.length > 0) named.push({ question, name: names[0]!.text });
    }
    const answered: string[] = [];
    for (let trial = 0; trial < TRIALS; trial++) {
      const { question, name } = named[draw(named.length)]!;
      const among = trial % 3 === 0 ? strange.filter((one) => OTHERS.includes(one)) : strange;
      const other = among[draw(among.length)]!;
      const q = question.replace(name, other);
      const { status } = await ask({
        q,
        ...EVERYWHERE,
        explain: false,
      });
      if (status === 'answered') answered.push(q);
    }
    expect(named.length).toBeGreaterThan(30);
    expect(answered).toEqual([]);
  }, 120_000);

  test('whether an authority has a grade is answered as its records tell, for every grade', async () => {
    const { ask, store } = bundled.get();
    const { judgements: all } = await findJudgements(store, {
      ...{ limit: 100, offset: 0, authority: [], grade: [], status: [] },
    });
    const overall = all.filter(({ aspect, status }) => aspect === 'overall' && status !== 'superseded');
    const names = [...new Set(overall.map(({ authority }) => authority.name))];
    const answered: string[] = [];
    const wanted: string[] = [];
    for (const name of names) {
      const given = overall.filter(({ authority }) => authority.name === name).map(({ grade }) => grade);
      const once = all.filter(({ authority, aspect }) => authority.name === name && aspect === 'overall');
      for (const grade of GRADES) {
        const { answer } = await ask({ ...EVERYWHERE, explain: false, q: `Was ${name} rated ${grade}?` });
        const was = once.some((one) => one.grade === grade);
        wanted.push(`${name} ${grade} ${given.includes(grade) ? 'Yes' : was ? '' : 'No'}`);
        answered.push(`${name} ${grade} ${/^(Yes|No): /.exec(answer ?? '')?.[1] ?? ''}`);
      }
    }
    expect(names.length).toBeGreaterThan(4);
    expect(answered).toEqual(wanted);
  }, 120_000);

  test('a statement with one name, number, date or negation altered is dropped', async () => {
    const { store } = bundled.get();
    const draw = drawer(SEED);
    const { passages } = store.manifest.counts;
    const kept: string[] = [];
    for (let trial = 0; trial < TRIALS; ) {
      const [passage] = await store.passages([draw(passages)]);
      const text = passage!.text;
      const tokens = [...text.matchAll(/\b\d+\b|\b\p{Lu}\p{Ll}{3,}\b|\bnot\b|\b(?:is|was|will|has)\b/gu)];
      const token = tokens[draw(Math.max(1, tokens.length))];
      if (!token) continue;
      const { 0: word, index } = token;
      const altered = /\d/.test(word)
        ? String(Number(word) + 1)
        : word === 'not'
          ? ''
          : /^\p{Lu}/u.test(word)
            ? 'Otherham'
            : `${word} not`;
      const statement = text.slice(0, index) + altered + text.slice(index + word.length);
      if (isSupported(statement, text)) kept.push(statement);
      trial += 1;
    }
    expect(kept.length).toBeLessThanOrEqual(2);
  });
});
