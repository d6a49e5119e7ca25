import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { VERSION } from '../../store/package.js';
import type { CurrentCollection } from '../collection.js';
import { documentUri, readDocumentUri } from './links.js';
import { callTool, TOOLS } from './tools.js';

const INSTRUCTIONS =
  'Searches a collection of child-safeguarding documents. Every answer cites the exact words of its source: pass the citations on. With the relevance "none", or the status "not-found", the collection does not hold the answer: say so and do not guess. Grades hold as of their date.';

const PAGE = 500;

async function listDocuments(current: CurrentCollection, cursor = '0') {
  const from = Number(cursor);
  if (!Number.isInteger(from))
    throw new McpError(ErrorCode.InvalidParams, 'The cursor is none of this server’s.');
  const documents = await current.use(({ store }) => store.documents());
  const resources = documents.slice(from, from + PAGE).map(({ path }) => ({
    uri: documentUri(path),
    name: path,
    mimeType: 'text/plain',
  }));
  return { resources, ...(from + PAGE < documents.length && { nextCursor: String(from + PAGE) }) };
}

async function readDocument(current: CurrentCollection, uri: string) {
  const named = readDocumentUri(uri);
  const whole = named && (await current.use(({ store }) => store.text(named.path)));
  if (!whole) {
    const list = 'The list of resources, and the citations of every tool, give addresses that there are.';
    throw new McpError(ErrorCode.InvalidParams, `There is no document at ${uri}. ${list}`);
  }
  const text = named.span ? whole.slice(named.span.start, named.span.end) : whole;
  return { contents: [{ uri, mimeType: 'text/plain', text }] };
}

/** A server of the Model Context Protocol over the collection in use, for one connection. It only reads. */
export function createMcpServer(current: CurrentCollection): Server {
  const server = new Server(
    { name: 'safeguarding-search', title: 'Safeguarding Search', version: VERSION },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...TOOLS] }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    callTool(current, { name: params.name, given: params.arguments ?? {} }, signal),
  );
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    listDocuments(current, params?.cursor),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [
      {
        uriTemplate: 'safeguarding-search://documents/{+path}',
        name: 'document',
        description: 'The text of a document; with #char=START,END a stretch of it.',
        mimeType: 'text/plain',
      },
    ],
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => readDocument(current, params.uri));
  return server;
}
