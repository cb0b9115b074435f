import { plan, simulate } from 'openketamine';

const course = await plan({
  protocol: 'ketamine-iv-trd-six-over-three-weeks',
  start: '2025-01-06',
  patient: { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } },
});
const { analytes, model } = await simulate({
  course,
  times: { every: { value: 10, unit: 'min' }, until: { value: 1, unit: 'd' } },
});
console.log(model.id, analytes.parent?.cmax.value.toFixed(0), analytes.parent?.cmax.unit);
