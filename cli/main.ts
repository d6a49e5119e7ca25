#!/usr/bin/env node
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(text),
  input: () => process.stdin,
  width: process.stdout.isTTY ? process.stdout.columns : null,
  env: process.env,
});
