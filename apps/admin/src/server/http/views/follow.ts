import { courseOf } from '@openketamine/clinic';
import { concentrationCurve, type ThemeName } from '@openketamine/figures';
import { OpenKetamineError } from '@openketamine/model';
import { trajectory, type Rating } from '@openketamine/outcomes';
import { dosesOf, simulate } from '@openketamine/pharmacokinetics';
import { defaultModel } from '@openketamine/pharmacokinetics/models';
import { curveWords } from '../../../shared/problem-words.js';
import type { Clinic } from '../../clinic/clinic.js';
import { scaleOf } from '../../clinic/ratings.js';
import { Missing } from '../../clinic/refused.js';

/** How a patient fares: each scale with its definitions, and the concentrations of the doses that were given. */
export async function followView(clinic: Clinic, id: string, theme: ThemeName) {
  const read = await clinic.readCourse(id);
  if (read.own.length === 0) throw new Missing();
  const state = courseOf(read.own);
  const planned = await clinic.planned(id);
  const ratings = read.located.filter((event) => event.type === 'rated');
  const byScale = new Map<string, (typeof ratings)[number][]>();
  for (const rating of ratings) {
    byScale.set(rating.scale, [...(byScale.get(rating.scale) ?? []), rating]);
  }
  const scales = [...byScale].flatMap(([name, list]) => {
    const scale = scaleOf(name);
    if (scale === undefined) return [];
    const points = list.flatMap(({ day, total, baseline }): Rating[] =>
      total === undefined ? [] : [{ on: day, total, ...(baseline === true ? { baseline } : {}) }],
    );
    const of = (kind: string) => scale.definitions.filter((one) => one.kind === kind);
    const definitions = {
      ...(of('response')[0] === undefined ? {} : { response: of('response')[0]?.id ?? '' }),
      ...(of('remission')[0] === undefined ? {} : { remission: of('remission')[0]?.id ?? '' }),
      ...(of('relapse')[0] === undefined ? {} : { relapse: of('relapse')[0]?.id ?? '' }),
    };
    return [
      {
        scale: name,
        abbreviation: scale.abbreviation,
        range: scale.total === null ? null : { least: scale.total.least, most: scale.total.most },
        bands: scale.bands?.[0] ?? null,
        definitions: scale.definitions
          .filter(({ kind }) => ['response', 'remission', 'relapse'].includes(kind))
          .map(({ id: definition, kind, rule, ...rest }) => ({
            id: definition,
            kind,
            rule,
            ...rest,
          })),
        ratings: list.map(({ id: event, day, total, class: rated, baseline, at, by }) => ({
          event,
          day,
          total: total ?? null,
          class: rated ?? null,
          baseline: baseline === true,
          at,
          by,
        })),
        trajectory: points.length < 2 ? null : safely(() => trajectory(scale, points, definitions)),
      },
    ];
  });
  return {
    id,
    version: read.version,
    patient: state.patient,
    scales,
    curve: 'course' in planned ? curveOf(planned.course, theme) : null,
    sessions:
      'course' in planned
        ? planned.course.sessions.map(({ number, date, dose, state: how }) => ({
            number,
            date,
            dose,
            state: how,
          }))
        : [],
    relapses: read.located.flatMap((event) => (event.type === 'relapsed' ? [event.day] : [])),
  };
}

function safely<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof OpenKetamineError) return null;
    throw error;
  }
}

const hoursShown = 24;

/** The concentrations of the last dose that was given, by the model for its drug and route; or why there is none. */
function curveOf(course: Parameters<typeof dosesOf>[0], theme: ThemeName) {
  try {
    const last = course.sessions
      .filter(({ state }) => ['completed', 'stopped'].includes(state))
      .at(-1);
    if (last === undefined) return { none: curveWords['no-dose'] };
    const { doses, assumptions, warnings, person } = dosesOf({ ...course, sessions: [last] });
    const chosen = defaultModel(course.drug ?? '', course.route ?? '');
    const simulation = simulate(
      {
        model: chosen.model,
        doses,
        person,
        assumptions: [...assumptions, ...chosen.assumptions],
        warnings,
      },
      { every: { value: 5, unit: 'min' }, until: { value: hoursShown, unit: 'h' } },
    );
    const { svg, title, text } = concentrationCurve({
      simulations: [simulation],
      theme,
      width: 720,
    });
    return { svg, title, text };
  } catch (error) {
    if (error instanceof OpenKetamineError) return { none: error.reason };
    throw error;
  }
}
