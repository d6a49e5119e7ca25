import { basename } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import type { CurrentCollection } from '../collection.js';
import { documentPath } from '../documents.js';
import type { Original } from '../originals.js';
import { once, oneOf, readParameters } from '../parameters.js';
import { RequestProblem } from '../problem.js';
import { queryParameters } from './given-parameters.js';

const parameters = z.strictObject({ format: once(oneOf(['original'])) });

const GONE =
  'The file itself cannot be given: it is not in the corpus folder as it was indexed, or lies in an archive. Its text is at this address without format=original.';

/** What a browser shows without running anything of it. All else is a download of no known kind. */
const SHOWN = 'application/pdf';
/** What is neither a page nor markup, so that no program takes it for one. */
const TOLD = /^application\/(?:pdf|vnd\.[\w.-]+)$|^text\/(?:plain|csv)$/;

const SANDBOX = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Browsers draw a PDF with a page of their own, which a sandbox would keep from loading. */
const VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

function send(path: string, { bytes, mediaType }: Original): Response {
  const shown = mediaType === SHOWN;
  const name = encodeURIComponent(basename(path)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': TOLD.test(mediaType) ? mediaType : 'application/octet-stream',
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'content-security-policy': shown ? VIEWER : SANDBOX,
    },
  });
}

/** The files themselves: `/documents/{path}?format=original`. */
export function originalRoute(current: CurrentCollection): Hono {
  const routes = new Hono();
  routes.get('/documents/*', async (c, next) => {
    const given = queryParameters(c);
    if (!given.format) return next();
    readParameters(parameters, given);
    const path = documentPath(c.req.url, '/api/documents');
    const original = await current.use(({ getOriginal }) => getOriginal(path));
    if (original) return send(path, original);
    throw new RequestProblem(404, GONE);
  });
  return routes;
}
