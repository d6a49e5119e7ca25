import { type Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { VERSION } from '../store/package.js';
import type { CurrentCollection } from './collection.js';
import { guard } from './guard.js';
import { addressLimit, bodySizeLimit } from './limits.js';
import { mcpRoute } from './mcp/mcp-route.js';
import { descriptionRoute } from './openapi/description-route.js';
import { freshness } from './operation/freshness.js';
import { metricsRoute } from './operation/metrics-route.js';
import { problemOf, problemResponse, RequestProblem } from './problem.js';
import { feedRoutes } from './routes/feeds.js';
import { healthRoutes } from './routes/health.js';
import { operationRoutes } from './routes/operations.js';
import { originalRoute } from './routes/original.js';
import { securityHeaders } from './security-headers.js';
import { admitRequests, countRequests, type Service } from './service.js';

/** The pages for people. They never see what API routes answer, nor the other way round. */
export interface Pages {
  readonly routes: Hono;
  /** Draws what went wrong outside them. */
  readonly errorPage: (status: number, detail: string) => HtmlEscapedString | Promise<HtmlEscapedString>;
}

interface Parts {
  readonly current: CurrentCollection;
  /** The setting HOST: a name under which requests may come in. */
  readonly host: string;
  readonly pages?: Pages;
  /** Left out where nothing but the routes themselves is wanted, as in most tests. */
  readonly service?: Service;
}

const NOWHERE = new RequestProblem(
  404,
  'There is nothing at this address. Check it; what programs may ask is at /reference.',
);

function otherMethod(methods: readonly string[]): RequestProblem {
  const allow = methods.join(', ');
  return new RequestProblem(405, `This address takes ${allow} only.`, { headers: { allow } });
}

/** Puts HTTP over the collection in use. It listens nowhere yet: any server that takes a fetch function can. */
export function createApp({ current, host, pages, service }: Parts): Hono {
  const app = new Hono();
  const draw = (problem: RequestProblem, c: Context) =>
    pages && wantsPage(c) ? pageOf(problem, c, pages) : problemResponse(problem);
  app.use(securityHeaders);
  if (service) for (const part of countRequests(service)) app.use(part);
  app.use(guard({ host, ...service }), addressLimit, bodySizeLimit);
  if (service) for (const part of admitRequests(service)) app.use(part);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => draw(otherMethod(methods), c) }));
  app.route('/', healthRoutes(current));
  if (service) app.route('/', metricsRoute(service.metrics));
  app.use('/api/*', freshness(current, { version: VERSION }));
  app.use('/feeds/*', freshness(current, { version: VERSION, isFeed: true }));
  app.route('/', mcpRoute(current));
  app.route('/api', descriptionRoute());
  app.route('/api', originalRoute(current));
  app.route('/api', operationRoutes(current));
  app.route('/feeds', feedRoutes(current, service?.publicUrl ?? null));
  if (pages) app.route('/', pages.routes);
  app.notFound((c) => draw(NOWHERE, c));
  app.onError((error, c) => draw(problemOf(error, service?.log.failed), c));
  return app;
}

/** Browsers ask for HTML where a person looks. */
function wantsPage({ req }: Context): boolean {
  return !/^\/api(?:\/|$)/.test(req.path) && /\btext\/html\b/.test(req.header('accept') ?? '');
}

function pageOf({ status, message, more }: RequestProblem, c: Context, { errorPage }: Pages) {
  return c.html(errorPage(status, message), status as ContentfulStatusCode, more.headers);
}
