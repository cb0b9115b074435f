import { app, conflict, error, signIn } from './frame.js';
import { dates } from './dates.js';
import { floor, phases } from './floor.js';
import { session } from './session.js';
import { patient, patients, summary } from './patient.js';
import { course, follow, plan } from './course.js';
import { list, protocol } from './library.js';
import { rows } from './rows.js';
import { settings, weekdays } from './settings.js';
import { numbers } from './numbers.js';
import { print } from './print.js';
import { commands, events, fields, readings, values } from './names.js';

/** Every word of the interface, in one place, by key. What the data say comes from the packages. Another language is another such folder. */
export const words = {
  app,
  dates,
  numbers,
  signIn,
  floor,
  phases,
  session,
  summary,
  patients,
  patient,
  values,
  rows,
  plan,
  course,
  follow,
  list,
  protocol,
  settings,
  weekdays,
  print,
  conflict,
  commands,
  events,
  fields,
  readings,
  error,
} as const;

/** The name of something for readers, from its id. */
export function sayName(id: string): string {
  const known = words.readings[id];
  if (known !== undefined) return known;
  const spaced = id.replaceAll('-', ' ');
  return `${spaced.slice(0, 1).toUpperCase()}${spaced.slice(1)}`;
}
