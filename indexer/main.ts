#!/usr/bin/env node
import { indexCommand } from './index-command.js';

indexCommand(process.argv.slice(2), process.env).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
