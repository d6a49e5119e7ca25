#!/usr/bin/env node
import { serve } from './serve.js';

serve(process.argv.slice(2), process.env).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
