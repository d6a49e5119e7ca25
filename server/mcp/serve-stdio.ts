import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CurrentCollection } from '../collection.js';
import { createMcpServer } from './create-mcp-server.js';

/** MCP over standard input and output, until the caller closes them. Nothing else may be written to standard output. */
export async function serveStdio(current: CurrentCollection): Promise<void> {
  const server = createMcpServer(current);
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
}
