import { type Context, Hono } from 'hono';
import type { Collection, CurrentCollection } from '../collection.js';
import { chooseFormat } from '../exports/choose-format.js';
import { listAnswer } from '../exports/list-answer.js';
import { sendList } from '../exports/send-list.js';
import { describeParameters } from '../openapi/describe-parameters.js';
import { type Operation, perform } from '../operations/operation.js';
import { OPERATIONS } from '../operations/operations.js';
import type { GivenParameters } from '../parameters.js';
import { addressParameters, jsonParameters, patternOf, refuseParameters } from './given-parameters.js';

async function answerWith(
  collection: Collection,
  c: Context,
  operation: Operation,
  { format, ...given }: GivenParameters,
): Promise<Response> {
  const { listing, name } = operation;
  const asked = listing ? chooseFormat(c, listing, { ...(format && { format }) }) : null;
  const answer = await perform(operation, collection, listing || !format ? given : { ...given, format });
  if (typeof answer === 'string') return c.body(answer, 200, { 'content-type': 'text/plain; charset=utf-8' });
  if (asked === null || !listing) return c.json(answer);
  return sendList(asked, name, await listAnswer(collection.store, listing, answer));
}

/** Every operation by address, and some by JSON too, so that names stay out of addresses and logs. */
export function operationRoutes(current: CurrentCollection): Hono {
  const routes = new Hono();
  for (const operation of OPERATIONS) {
    const answer = (c: Context, given: GivenParameters) =>
      current.use((collection) => answerWith(collection, c, operation, given));
    const pattern = patternOf(operation.path);
    const described = describeParameters(operation);
    if (operation.methods.includes('get'))
      routes.get(pattern, (c) => answer(c, addressParameters(c, operation)));
    if (operation.methods.includes('post'))
      routes.post(pattern, refuseParameters, async (c) => answer(c, await jsonParameters(c, described)));
  }
  return routes;
}
