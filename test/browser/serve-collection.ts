import { createApp } from '../../server/app.js';
import type { CurrentCollection } from '../../server/collection.js';
import { type Listening, listen } from '../../server/listen.js';
import { errorPage, pageRoutes } from '../../server/pages.js';
import { exampleService } from '../server/example-service.js';

const HOST = '127.0.0.1';

/** Serves a collection with its pages on a free port, as `npm start` does. */
export function serveCollection(current: CurrentCollection): Promise<Listening> {
  const pages = { routes: pageRoutes(current), errorPage };
  return listen(createApp({ current, host: HOST, pages, service: exampleService() }), {
    host: HOST,
    port: 0,
  });
}
