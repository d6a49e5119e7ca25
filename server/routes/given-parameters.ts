import type { Context, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { documentPath } from '../documents.js';
import type { Described, Json } from '../openapi/describe-parameters.js';
import type { Operation } from '../operations/operation.js';
import { type GivenParameters, readParameters } from '../parameters.js';
import { RequestProblem } from '../problem.js';

const NOTHING = z.strictObject({});

/** The parameters of a query. */
export function queryParameters({ req }: Context): GivenParameters {
  return req.queries();
}

/** The pattern of an operation's path. A path may hold slashes, which no other parameter does. */
export const patternOf = (path: string) => path.replace('{path}', '*').replace('{id}', ':id');

/** What the address itself gives. One of that name in the query as well is one too many, and is refused as such. */
export function addressParameters(c: Context, { path }: Operation): GivenParameters {
  const given = queryParameters(c);
  const also = (name: string, value: string) => ({ ...given, [name]: [value, ...(given[name] ?? [])] });
  if (path.includes('{path}')) return also('path', documentPath(c.req.url, '/api/documents'));
  return path.includes('{id}') ? also('id', c.req.param('id')!) : given;
}

/** Refuses any parameter in the address, where a route takes none or takes them from the body. */
export const refuseParameters: MiddlewareHandler = async (c, next) => {
  readParameters(NOTHING, queryParameters(c));
  await next();
};

/** What a parameter is called where its value is of another type. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  boolean: 'true or false',
  string: 'text',
};

/** Refuses values of another type than the parameter has: JSON, unlike an address, says of which type they are. */
function refuseOtherTypes(body: Readonly<Record<string, unknown>>, described: readonly Described[]): void {
  const errors = described.flatMap(({ name, schema }) => {
    const type = ((schema.items as Json | undefined) ?? schema).type ?? 'string';
    const wanted = type === 'integer' ? 'number' : String(type);
    const isOther = (value: unknown) => (typeof value) in TYPES && typeof value !== wanted;
    if (!(name in body) || ![body[name]].flat().some(isOther)) return [];
    return [{ parameter: name, message: `must be ${TYPES[wanted]} in JSON, or left out.` }];
  });
  if (errors.length === 0) return;
  throw new RequestProblem(400, errors.map(({ parameter, message }) => `${parameter} ${message}`).join(' '), {
    errors,
  });
}

/** Numbers and truth values of JSON are read as they would be written in an address. */
function written(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** Parameters given as values of JSON: the names of the address, each with one value or a list of values. */
export function givenIn(values: Readonly<Record<string, unknown>>): GivenParameters {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, [value].flat().map(written)]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestProblem(400, 'The body is not valid JSON. Send an object such as {"q": "neglect"}.');
  }
}

/**
 * The parameters of a JSON body: the names of the address, each with one value or a list of values.
 * @throws RequestProblem 415 for another content type, 400 for anything but one JSON object with values of the right types
 */
export async function jsonParameters(
  { req }: Context,
  described: readonly Described[],
): Promise<GivenParameters> {
  if (!/^application\/json\s*(?:;|$)/i.test(req.header('content-type') ?? '')) {
    throw new RequestProblem(
      415,
      'Send the parameters as JSON, with the header Content-Type: application/json.',
    );
  }
  const body = parse(await req.text());
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RequestProblem(400, 'The body is not a JSON object. Send one such as {"q": "neglect"}.');
  }
  refuseOtherTypes(body as Readonly<Record<string, unknown>>, described);
  return givenIn(body as Readonly<Record<string, unknown>>);
}
