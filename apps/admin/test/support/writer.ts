import type { StreamName } from '@openketamine/clinic';

const built = new URL('../../dist/server/store/', import.meta.url);
const { openDatabase } = (await import(
  new URL('open.js', built).href
)) as typeof import('../../src/server/store/open.js');
const { Store } = (await import(
  new URL('store.js', built).href
)) as typeof import('../../src/server/store/store.js');

/*
 * A process that writes as fast as it can and says on its output what was acknowledged. It is killed at any moment.
 */

const [folder = '', postgres = '', round = '0'] = process.argv.slice(2);
const store = new Store(await openDatabase({ folder, ...(postgres === '' ? {} : { postgres }) }));
process.stdout.write('open\n');
for (let at = 1; ; at += 1) {
  const stream: StreamName = `patient/r${round}-${at % 7}`;
  const key = `r${round}-${at}`;
  const stamp = { at: new Date().toISOString(), zone: 'UTC', by: 'writer' };
  // oxlint-disable-next-line no-await-in-loop -- one after the other, each acknowledged before the next
  await store.act(
    { stamp, key, asked: key },
    async (from) => ({
      appends: [
        {
          stream,
          expected: (await store.read(stream, from)).version,
          events: [{ type: 'patient-renamed', name: `${key} ${'x'.repeat(300)}` }],
          patient: 'p',
        },
      ],
      answer: null,
    }),
    () =>
      Promise.resolve([
        {
          kind: 'patient',
          id: stream,
          patient: 'p',
          sort: key,
          data: { key },
          version: 1,
          demo: false,
        },
      ]),
  );
  process.stdout.write(`${key}\n`);
}
