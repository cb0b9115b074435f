// Starts the service, asks it twice and prints what it answers.
import { service } from './main.js';

await new Promise((resolve) => service.listen(0, resolve));
const ask = async (body) => {
  const address = `http://localhost:${service.address().port}/plan`;
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  return [response.status, await response.json()];
};
const protocol = 'ketamine-iv-trd-six-over-three-weeks';
const patient = { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } };
const [status, course] = await ask({ protocol, start: '2025-01-06', patient });
console.log(status, course.sessions.map((session) => session.dose.value).join(' '));
const [refused, error] = await ask({ protocol: 'ketamine-iv-trd-six', start: '2025-01-06' });
console.log(refused, error.code);
service.close();
