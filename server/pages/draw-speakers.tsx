import type { Context } from 'hono';
import type { Speaker } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { SpeakerPage } from '../../web/speaker-page.js';
import { SpeakersPage } from '../../web/speakers-page.js';
import type { Collection } from '../collection.js';
import { RequestProblem } from '../problem.js';
import { findSpeakers } from '../speakers/find-speakers.js';
import { mayBeOffered } from '../speakers/may-be-offered.js';
import { nearestSpeakers } from '../speakers/nearest-speakers.js';
import { speakerFeedLink } from './feed-link.js';
import { pageNumber } from './page-number.js';
import { addressOfPeriod, readPeriod } from './period-form.js';
import { quoteTable, quoteViews } from './quote-view.js';
import { sendCsv } from './send-csv.js';
import { speakerEntry, speakerTable, timelineOf } from './speaker-view.js';

const SPEAKERS_A_PAGE = 50;
const QUOTES_A_PAGE = 50;
const NEAREST = 10;
/** More than any collection has. */
const ALL = { limit: 1_000_000, offset: 0 };

const asked = (context: Context) => (context.req.query('q') ?? '').trim().slice(0, 1000);
const withWords = (q: string) => (q === '' ? {} : { q });

/** Draws who speaks in the collection, or those whom a name, role or organisation fits. */
export async function drawSpeakers({ store }: Collection, context: Context): Promise<Response> {
  const q = asked(context);
  const page = pageNumber(context.req.query('page'));
  const paged = { limit: SPEAKERS_A_PAGE, offset: (page - 1) * SPEAKERS_A_PAGE };
  const { speakers, total } = await findSpeakers(store, { ...withWords(q), ...paged });
  const nearest = total > 0 ? [] : nearestSpeakers(q, (await store.speakers()).filter(mayBeOffered), NEAREST);
  const view = {
    ...{ q, total, page, pages: Math.ceil(total / SPEAKERS_A_PAGE) },
    ...{ speakers: speakers.map(speakerEntry), nearest: nearest.map(speakerEntry) },
  };
  return context.html(<SpeakersPage view={view} />);
}

/** Sends the same as a table. */
export async function sendSpeakers({ store }: Collection, context: Context): Promise<Response> {
  const { speakers } = await findSpeakers(store, { ...withWords(asked(context)), ...ALL });
  return sendCsv(context, 'speakers', speakerTable(speakers));
}

async function speakerOf(store: Store, context: Context): Promise<Speaker> {
  const found = (await store.speakers()).find(({ id }) => id === context.req.param('id'));
  if (found) return found;
  throw new RequestProblem(404, 'There is no such speaker in the collection. Look under Speakers.');
}

/** Draws a speaker's roles and quotes. */
export async function drawSpeaker({ store, findQuotes }: Collection, context: Context): Promise<Response> {
  const speaker = await speakerOf(store, context);
  const page = pageNumber(context.req.query('page'));
  const paged = { limit: QUOTES_A_PAGE, offset: (page - 1) * QUOTES_A_PAGE };
  const { origin, searchParams } = new URL(context.req.url);
  const { form, period, errors } = readPeriod(searchParams);
  const { quotes, total } = period
    ? await findQuotes({ speaker: [speaker.id], publisher: [], ...paged, ...period })
    : { quotes: [], total: 0 };
  const view = {
    ...{ ...speakerEntry(speaker), aliases: speaker.aliases, feed: speakerFeedLink(speaker.id) },
    ...{ form, errors, same: addressOfPeriod(form), found: total },
    ...{
      timeline: timelineOf(await quoteViews(store, quotes, origin)),
      page,
      pages: Math.ceil(total / QUOTES_A_PAGE),
    },
  };
  return context.html(<SpeakerPage view={view} />, errors.length > 0 ? 400 : 200);
}

/** Sends the quotes of a speaker, of a period or all, as a table; what is wrong with the period is a problem here. */
export async function sendQuotes({ store, findQuotes }: Collection, context: Context): Promise<Response> {
  const { id } = await speakerOf(store, context);
  const { origin, searchParams } = new URL(context.req.url);
  const { period, errors } = readPeriod(searchParams);
  if (!period) throw new RequestProblem(400, errors.map(({ message }) => message).join(' '));
  const { quotes } = await findQuotes({ speaker: [id], publisher: [], ...ALL, ...period });
  return sendCsv(context, 'quotes', await quoteTable(store, quotes, origin));
}
