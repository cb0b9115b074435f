import { evidence } from 'openketamine';

const found = await evidence({ indication: 'ptsd', drug: 'ketamine' });
console.log(found.outcome !== undefined && found.outcome.length > 0);
