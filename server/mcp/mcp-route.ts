import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Hono } from 'hono';
import type { CurrentCollection } from '../collection.js';
import { createMcpServer } from './create-mcp-server.js';

/** MCP over streamable HTTP, without sessions: every request stands alone, so nothing is kept between them. */
export function mcpRoute(current: CurrentCollection): Hono {
  return new Hono().post('/mcp', async (c) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await createMcpServer(current).connect(transport);
    return transport.handleRequest(c.req.raw);
  });
}
