#!/usr/bin/env node
import { join } from 'node:path';
import { readConfig } from './config.js';
import { PortTaken } from './listen.js';
import { serveClinic } from './serve.js';
import { StoreFailure } from './store/failure.js';
import { upkeepCommands } from './upkeep-commands.js';

const usage = `openketamine-clinic [--demo]     serves the app with its data in ./clinic-data
${Object.values(upkeepCommands)
  .map(({ does }) => `openketamine-clinic ${does}`)
  .join('\n')}
`;

async function serving(config: Parameters<typeof serveClinic>[0], demo: boolean): Promise<void> {
  const { address, stop } = await serveClinic(config, {
    demo,
    client: join(import.meta.dirname, '../client'),
    say: (line) => console.log(line),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  console.log(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
  }
}

async function main(args: readonly string[]): Promise<number> {
  const read = readConfig(process.env);
  if ('wrong' in read) {
    for (const line of read.wrong) console.error(line);
    return 2;
  }
  const [command, ...rest] = args.filter((one) => one !== '--demo');
  if (command === undefined || command === 'serve') {
    await serving(read.config, args.includes('--demo'));
    return 0;
  }
  const known = upkeepCommands[command];
  if (known === undefined) {
    console.error(usage);
    return command === 'help' || command === '--help' ? 0 : 2;
  }
  const { ok, lines } = await known.run(read.config, rest);
  for (const line of lines) (ok ? console.log : console.error)(line);
  return ok ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // what is wrong with the place or the port is for whoever started it; the rest is a defect and needs its trace
  const expected = error instanceof StoreFailure || error instanceof PortTaken;
  console.error(expected ? error.message : error);
  process.exitCode = expected ? 3 : 1;
}
