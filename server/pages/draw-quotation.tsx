import type { Context } from 'hono';
import { QuotationPage } from '../../web/quotation-page.js';
import type { Collection } from '../collection.js';
import { checkQuotation } from '../quotes/check-quotation.js';
import { readCheckRequest } from '../quotes/check-request.js';
import { errorsOf, type FormError } from './form-error.js';
import { quotationView } from './quotation-view.js';
import { readForm } from './read-form.js';

const LABELS = { text: 'The quotation' };

/** Draws the page on which a quotation is checked. */
export async function drawQuotationForm(_: Collection, context: Context): Promise<Response> {
  return context.html(<QuotationPage text="" errors={[]} view={null} />);
}

/** Draws whether the quotation that was sent is right. It comes in the body: it may name a child. */
export async function drawQuotation({ store }: Collection, context: Context): Promise<Response> {
  const sent = (await readForm(context)).get('text') ?? '';
  const { text, errors } = read(sent);
  const view = text === null ? null : await quotationView(store, text, await checkQuotation(store, text));
  return context.html(<QuotationPage text={sent} errors={errors} view={view} />, text === null ? 400 : 200);
}

function read(sent: string): { readonly text: string | null; readonly errors: readonly FormError[] } {
  try {
    return { text: readCheckRequest({ text: [sent] }).text, errors: [] };
  } catch (problem) {
    return { text: null, errors: errorsOf(problem, LABELS) };
  }
}
