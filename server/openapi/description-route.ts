import { Hono } from 'hono';
import { refuseParameters } from '../routes/given-parameters.js';
import { describe } from './describe.js';

/** The description of the interface, for programs. */
export function descriptionRoute(): Hono {
  const description = describe();
  return new Hono().get('/openapi.json', refuseParameters, (c) => c.json(description));
}
