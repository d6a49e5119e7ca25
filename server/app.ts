import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { CurrentCollection } from './collection.js';
import { guard } from './guard.js';
import { addressLimit, bodySizeLimit } from './limits.js';
import { problemOf, problemResponse, RequestProblem } from './problem.js';
import { articleRoutes } from './routes/articles.js';
import { documentRoutes } from './routes/documents.js';
import { healthRoutes } from './routes/health.js';
import { passageRoutes } from './routes/passages.js';
import { searchRoutes } from './routes/search.js';
import { statsRoutes } from './routes/stats.js';
import { securityHeaders } from './security-headers.js';

interface Parts {
  readonly current: CurrentCollection;
  /** The setting HOST: a name under which requests may come in. */
  readonly host: string;
  /** Pages for people; they may end with a route for everything else. */
  readonly pages?: Hono;
}

const nowhere = () =>
  problemResponse(new RequestProblem(404, 'There is nothing at this address. The README lists the routes.'));

function otherMethod(methods: readonly string[]): Response {
  const allow = methods.join(', ');
  const detail = `This address takes ${allow} only.`;
  return problemResponse(new RequestProblem(405, detail, { headers: { allow } }));
}

const ROUTES = [searchRoutes, articleRoutes, passageRoutes, documentRoutes, statsRoutes];

/** Puts HTTP over the collection in use. It listens nowhere yet: any server that takes a fetch function can. */
export function createApp({ current, host, pages = new Hono() }: Parts): Hono {
  const app = new Hono();
  app.use(securityHeaders, guard(host), addressLimit, bodySizeLimit);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (_, methods) => otherMethod(methods) }));
  app.route('/', healthRoutes(current));
  for (const routes of ROUTES) app.route('/api', routes(current));
  app.all('/api/*', nowhere);
  app.route('/', pages);
  app.notFound(nowhere);
  app.onError((error) => problemResponse(problemOf(error)));
  return app;
}
