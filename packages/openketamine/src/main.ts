#!/usr/bin/env node
import { exit, tellOutput } from './io/errors.js';
import { processIo } from './io/io.js';
import { run } from './program.js';

const args = process.argv.slice(2);

// a reader that closes early, such as `head`, is no error; a full disk is one, and no defect of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exit.done);
  process.stderr.write(tellOutput(error, args.includes('--json')), () =>
    process.exit(exit.wrongCall),
  );
});
// where nothing can be said, the exit code still says it
process.stderr.on('error', () => process.exit(process.exitCode ?? exit.wrongCall));
process.exitCode = await run(args, processIo());
