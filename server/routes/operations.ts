import { type Context, Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { documentPath } from '../documents.js';
import { type Operation, perform } from '../operations/operation.js';
import { OPERATIONS } from '../operations/operations.js';
import type { GivenParameters } from '../parameters.js';
import { jsonParameters, queryParameters, refuseParameters } from './given-parameters.js';

/** A path may hold slashes, which no other parameter does. */
const patternOf = (path: string) => path.replace('{path}', '*').replace('{id}', ':id');

/** What the address itself gives. One of that name in the query as well is one too many, and is refused as such. */
function addressParameters(c: Context, { path }: Operation): GivenParameters {
  const given = queryParameters(c);
  const also = (name: string, value: string) => ({ ...given, [name]: [value, ...(given[name] ?? [])] });
  if (path.includes('{path}')) return also('path', documentPath(c.req.url, '/api/documents'));
  return path.includes('{id}') ? also('id', c.req.param('id')!) : given;
}

function answerOf(c: Context, answer: unknown): Response {
  if (typeof answer !== 'string') return c.json(answer as object);
  return c.body(answer, 200, { 'content-type': 'text/plain; charset=utf-8' });
}

/** Every operation by address, and some by JSON too, so that names stay out of addresses and logs. */
export function operationRoutes(current: CurrentCollection): Hono {
  const routes = new Hono();
  for (const operation of OPERATIONS) {
    const answer = async (c: Context, given: GivenParameters) =>
      answerOf(c, await current.use((collection) => perform(operation, collection, given)));
    const pattern = patternOf(operation.path);
    if (operation.methods.includes('get'))
      routes.get(pattern, (c) => answer(c, addressParameters(c, operation)));
    if (operation.methods.includes('post'))
      routes.post(pattern, refuseParameters, async (c) => answer(c, await jsonParameters(c)));
  }
  return routes;
}
