import { formatProblem, readAuthored, validate } from '@openketamine/authoring';
import { protocolSchema } from '@openketamine/model/schema';
import { planCourse } from '@openketamine/planner';
import { lint } from '@openketamine/review/lint';
import { readFileSync } from 'node:fs';

const text = readFileSync('own.yaml', 'utf8');
console.log(lint([{ name: 'own.yaml', text }]).problems.map(formatProblem));
const own = validate(readAuthored('own.yaml', text), protocolSchema);
if (!own.ok) throw new Error(own.problems.map(formatProblem).join('\n'));
const patient = { weight: { value: 130, unit: 'kg' }, age: 40 } as const;
const course = planCourse({ protocol: own.record, start: '2025-01-06', patient });
console.log(course.sessions.map((session) => session.dose?.value));
