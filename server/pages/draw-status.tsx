import type { Context } from 'hono';
import { BuildingPage } from '../../web/building-page.js';
import { UnavailablePage } from '../../web/unavailable-page.js';
import type { Status } from '../collection.js';

type NotReady = Exclude<Status, { readonly state: 'ready' }>;

/** Draws how things stand while there is nothing to search. */
export function drawStatus(context: Context, status: NotReady): Response | Promise<Response> {
  if (status.state === 'building') {
    context.header('retry-after', '2');
    const { state, ...progress } = status;
    return context.html(<BuildingPage {...progress} />, 503);
  }
  return context.html(<UnavailablePage reason={status.reason} remedy={status.remedy} />, 503);
}
