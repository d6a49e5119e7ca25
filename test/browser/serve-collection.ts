import { createApp } from '../../server/app.js';
import type { CurrentCollection } from '../../server/collection.js';
import { type Listening, listen } from '../../server/listen.js';
import { errorPage, pageRoutes } from '../../server/pages.js';
import { exampleService } from '../server/example-service.js';

const HOST = '127.0.0.1';

/** Serves a collection with its pages, on a free port without one, as `npm start` does. */
export function serveCollection(current: CurrentCollection, port = 0): Promise<Listening> {
  const pages = { routes: pageRoutes(current), errorPage };
  return listen(createApp({ current, host: HOST, pages, service: exampleService() }), {
    host: HOST,
    port,
  });
}
