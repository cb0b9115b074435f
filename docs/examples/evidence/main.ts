import { evidence } from 'openketamine';

const found = await evidence({ indication: 'ptsd', kind: 'outcome' });
console.log((found.outcome ?? []).length > 0);
