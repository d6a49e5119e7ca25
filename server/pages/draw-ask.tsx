import type { Context } from 'hono';
import { AskPage } from '../../web/ask-page.js';
import type { Collection } from '../collection.js';
import { type AnswerView, answerView } from './answer-view.js';
import { type AskForm, askedBy, readAskForm } from './ask-form.js';
import { exampleQuestions } from './example-questions.js';
import type { FormError } from './form-error.js';
import { readForm } from './read-form.js';
import { type Holdings, holdingsOf } from './search-view.js';
import { sendCsv } from './send-csv.js';

/** The page on which questions are asked: with an answer, or (null) with help. */
export interface AskView {
  readonly form: AskForm;
  readonly errors: readonly FormError[];
  readonly holdings: Holdings;
  readonly examples: readonly string[];
  readonly answer: AnswerView | null;
}

async function formOf(context: Context): Promise<AskForm> {
  if (context.req.method === 'POST') return readAskForm(await readForm(context), true);
  return readAskForm(new URL(context.req.url).searchParams, false);
}

/** Draws the page that greets a visitor, with the answer to what was asked. */
export async function drawAsk({ store, ask }: Collection, context: Context): Promise<Response> {
  const form = await formOf(context);
  const { request, errors } = form.q === '' ? { request: null, errors: [] } : askedBy(form);
  const origin = new URL(context.req.url).origin;
  const answer = request && (await answerView(store, await ask(request), origin));
  const view: AskView = {
    form,
    errors,
    holdings: holdingsOf(store.manifest),
    examples: answer?.status === 'answered' ? [] : await exampleQuestions(store),
    answer,
  };
  return context.html(<AskPage view={view} />, errors.length > 0 ? 400 : 200);
}

/** Sends the values of a list as a table. */
export async function sendAnswer({ ask }: Collection, context: Context): Promise<Response> {
  const { request } = askedBy(await formOf(context));
  const { items = [], citations } = request ? await ask(request) : { citations: [] };
  const rows = items.flatMap(({ value, citations: numbers }) =>
    citations
      .filter(({ n }) => numbers.includes(n))
      .map(({ text, article, reference }) => [value, article.date, text, reference]),
  );
  return sendCsv(context, 'answer', { columns: ['value', 'date', 'statement', 'reference'], rows });
}
