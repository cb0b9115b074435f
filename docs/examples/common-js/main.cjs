// require works from Node 20.19 on: the packages are modules, and this Node loads modules through require.
const { planCourse } = require('@openketamine/planner');
const { ketamineIvTrdSixOverThreeWeeks: protocol } = require('@openketamine/protocols');

const patient = { weight: { value: 80, unit: 'kg' }, age: 40 };
const course = planCourse({ protocol, start: '2025-01-06', patient });
console.log(course.sessions.map((session) => session.date).join(' '));
