import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Listing } from '../operations/listing.js';
import type { GivenParameters } from '../parameters.js';
import { RequestProblem } from '../problem.js';
import { FORMATS, type FormatName, formatsOf } from './formats.js';

/** Chooses what a list is sent as: what `format` says, else what `Accept` prefers; null is JSON. */
export function chooseFormat(c: Context, listing: Listing, given: GivenParameters): FormatName | null {
  const names = formatsOf(listing);
  if (!given.format) return byAccept(c, names);
  const [name, ...more] = given.format;
  if (name === 'json' && more.length === 0) return null;
  const found = names.find((one) => one === name);
  if (found && more.length === 0) return found;
  const message = `must be given once, and be one of json, ${names.join(', ')}.`;
  throw new RequestProblem(400, `format ${message}`, { errors: [{ parameter: 'format', message }] });
}

const JSON_TYPE = 'application/json';

function byAccept(c: Context, names: readonly FormatName[]): FormatName | null {
  const supports = [JSON_TYPE, ...names.map((name) => FORMATS[name].mediaType)];
  const type = accepts(c, { header: 'Accept', supports, default: JSON_TYPE });
  return names.find((name) => FORMATS[name].mediaType === type) ?? null;
}
