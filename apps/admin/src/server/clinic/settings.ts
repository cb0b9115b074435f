import { fill, isZone } from '@openketamine/clinic';
import { firstWords } from '../../shared/problem-words.js';
import { isPlace } from '../places.js';
import * as z from 'zod';
import type { Store } from '../store/store.js';

const text = z.string().trim().min(1).max(200);

/** What a clinic decides once. */
export const settingsSchema = z.strictObject({
  name: text,
  /** Whose rules hold; null until somebody has said it. */
  place: z.string().refine(isPlace, 'a place of the list').nullable(),
  zone: z.string().refine(isZone, 'a time zone such as America/New_York'),
  days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).max(7),
  chairs: z.array(text).max(60),
  /** Whether a second person checks every dose. */
  secondCheck: z.boolean(),
  /** Whether a second person signs where stock vanishes or a count differs. */
  witness: z.boolean(),
  phone: z.string().max(200),
  /** What the site has set where sources are silent, by parameter. */
  policy: z.record(
    z.string().max(200),
    z.strictObject({
      value: z.union([z.number(), text]),
      unit: z.string().max(40).optional(),
      by: text,
      on: z.iso.date(),
    }),
  ),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What holds until somebody has decided. Nothing clinical is among it: no place, no policy. */
function firstSettings(zone: string): Settings {
  return {
    name: firstWords.clinic,
    place: null,
    zone,
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    chairs: [1, 2, 3, 4].map((number) => fill(firstWords.chair, { number })),
    secondCheck: true,
    witness: true,
    phone: '',
    policy: {},
  };
}

const key = 'clinic';

export async function readSettings({ db }: Store, zone: string): Promise<Settings> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined
    ? firstSettings(zone)
    : { ...firstSettings(zone), ...(JSON.parse(row.value) as Settings) };
}

export async function writeSettings(store: Store, settings: Settings): Promise<void> {
  const value = JSON.stringify(settings);
  await store.exclusively(() =>
    store.db
      .insertInto('setting')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute(),
  );
}
