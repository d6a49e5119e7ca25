import type { Context } from 'hono';
import { lookUpAuthorities } from '../../language/authorities.js';
import { AuthorityPage } from '../../web/authority-page.js';
import { InspectionsPage } from '../../web/inspections-page.js';
import type { Collection } from '../collection.js';
import { findJudgements } from '../judgements/find-judgements.js';
import { RequestProblem } from '../problem.js';
import { authorityFeedLink } from './feed-link.js';
import { gradeTimeline } from './grade-timeline.js';
import {
  addressOf,
  JUDGEMENTS_A_PAGE,
  judgementsRequestOf,
  readInspectionsForm,
} from './inspections-form.js';
import { inspectionLink, judgementTable, judgementViews } from './judgement-view.js';
import { placeView } from './place-view.js';
import { sendCsv } from './send-csv.js';

const NEAREST = 10;
const ARTICLES_A_PAGE = 50;
/** More than any collection has. */
const ALL = { limit: 1_000_000, offset: 0 };

const sentWith = ({ req }: Context) => readInspectionsForm(new URL(req.url).searchParams);

/** Draws judgements by authority, narrowed as the form says. */
export async function drawInspections({ store }: Collection, context: Context): Promise<Response> {
  const form = sentWith(context);
  const { request, errors } = judgementsRequestOf(form);
  const { judgements, total } = request ? await findJudgements(store, request) : { judgements: [], total: 0 };
  const isUnknown = total === 0 && form.authority !== '';
  const nearest = isUnknown ? lookUpAuthorities(form.authority, await store.authorities()) : [];
  const view = {
    ...{ form, errors, total, pages: Math.ceil(total / JUDGEMENTS_A_PAGE), same: addressOf(form).toString() },
    judgements: await judgementViews(store, judgements),
    nearest: nearest.slice(0, NEAREST).map(({ id, name }) => ({ name, link: inspectionLink(id) })),
  };
  return context.html(<InspectionsPage view={view} />, errors.length > 0 ? 400 : 200);
}

/** Sends the same as a table; what is wrong with the form is a problem here. */
export async function sendInspections({ store }: Collection, context: Context): Promise<Response> {
  const { request, errors } = judgementsRequestOf(sentWith(context));
  if (!request) throw new RequestProblem(400, errors.map(({ message }) => message).join(' '));
  const { judgements } = await findJudgements(store, { ...request, ...ALL });
  return sendCsv(context, 'inspections', judgementTable(judgements, new URL(context.req.url).origin));
}

/** Draws what the collection says of the inspections of one authority. */
export async function drawAuthority({ store }: Collection, context: Context): Promise<Response> {
  const authority = (await store.authorities()).find(({ id }) => id === context.req.param('id'));
  if (!authority)
    throw new RequestProblem(404, 'The collection names no such authority. Look under Inspections.');
  const form = { ...sentWith(context), authority: authority.id };
  const { request, errors } = judgementsRequestOf(form);
  const { judgements } = request ? await findJudgements(store, { ...request, ...ALL }) : { judgements: [] };
  const views = await judgementViews(store, judgements);
  const paged = { limit: ARTICLES_A_PAGE, offset: (form.page - 1) * ARTICLES_A_PAGE };
  const { articles, total } = await store.articles({ authorities: [authority.id] }, paged);
  const view = {
    ...{ name: authority.name, aliases: authority.aliases, link: inspectionLink(authority.id) },
    feed: authorityFeedLink(authority.id),
    ...{ asOf: form.asOf, errors, same: addressOf(form).toString() },
    ...{ judgements: views, timeline: gradeTimeline(views) },
    ...{ articles: articles.map(placeView), page: form.page, pages: Math.ceil(total / ARTICLES_A_PAGE) },
  };
  return context.html(<AuthorityPage view={view} />, errors.length > 0 ? 400 : 200);
}
