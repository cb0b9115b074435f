#!/usr/bin/env node
import { processIo } from './io/io.js';
import { run } from './program.js';

// a reader that closes early, such as `head`, is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2), processIo());
