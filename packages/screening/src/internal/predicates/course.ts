import type { CourseTest, DoseWeight } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN } from '../logic.js';
import { reason, type CompiledTest } from './shared.js';

const words: Readonly<Record<DoseWeight, string>> = {
  actual: 'actual body weight',
  ideal: 'ideal body weight',
  adjusted: 'adjusted body weight',
  lean: 'lean body weight',
  'not-stated': 'a weight that the protocol does not name',
  none: 'no weight',
};

function compileDosedBy({ equals }: Extract<CourseTest, { course: 'dosed-by' }>): CompiledTest {
  const limit = equals.map((text) => words[text]).join(' or ');
  const fact = 'course.dosed-by';
  return {
    limit,
    needs: [{ fact, question: 'By which weight are the doses of the course worked out?' }],
    state({ course }) {
      if (course?.dosedBy === undefined) return UNKNOWN;
      return course.dosedBy.some((text) => equals.includes(text)) ? MET : NOT_MET;
    },
    explain({ course }, state, sink) {
      if (state === UNKNOWN || course?.dosedBy === undefined) sink.need(fact);
      else {
        const value = course.dosedBy.map((text) => words[text]).join(' and ');
        sink.because(reason(fact, value, limit, undefined));
      }
    },
  };
}

function compileSessionsPerWeek(): CompiledTest {
  const fact = 'course.sessions-per-week';
  return {
    limit: 'more within seven days than any protocol at hand of this drug and route has',
    needs: [{ fact, question: 'How many sessions does the course have within seven days?' }],
    state({ course }) {
      if (course?.sessionsPerWeek === undefined || course.mostStudiedPerWeek === undefined)
        return UNKNOWN;
      return course.sessionsPerWeek > course.mostStudiedPerWeek ? MET : NOT_MET;
    },
    explain({ course }, state, sink) {
      if (state === UNKNOWN || course?.mostStudiedPerWeek === undefined) {
        sink.need(fact);
        return;
      }
      sink.because(
        reason(
          fact,
          `${course.sessionsPerWeek} within seven days${course.densestFrom === undefined ? '' : `, from ${course.densestFrom}`}`,
          `> ${course.mostStudiedPerWeek}, the most of any protocol at hand of this drug and route`,
          undefined,
        ),
      );
    },
  };
}

/** What the course that is meant is like: by which weight it doses, how close its sessions stand. */
export function compileCourse(test: CourseTest): CompiledTest {
  return test.course === 'dosed-by' ? compileDosedBy(test) : compileSessionsPerWeek();
}
