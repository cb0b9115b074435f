import { planCourse } from '@openketamine/planner';
import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols';

test('six sessions are planned', () => {
  const patient = { weight: { value: 80, unit: 'kg' }, age: 40 };
  expect(planCourse({ protocol, start: '2025-01-06', patient }).sessions).toHaveLength(6);
});
