import { score } from '@openketamine/outcomes';
import { phq9 } from '@openketamine/outcomes/scales/phq9';

const result = score(phq9, [1, 1, 1, 1, 1, 1, 1, 1, 2]);
console.log(result.total, result.band?.id);
