import { interact, screen } from 'openketamine';

const screening = await screen({
  protocol: 'esketamine-nasal-trd-us',
  jurisdiction: 'US',
  at: '2025-01-06',
  patient: { conditions: { items: [{ codes: [{ system: 'icd10cm', code: 'I71.4' }], clinicalStatus: 'active' }] } },
});
console.log(screening.overall, screening.urgency, screening.findings.find(({ status }) => status === 'met')?.rule);
console.log(screening.ask[0]?.question);
const [valium] = await interact({ drug: 'esketamine', route: 'nasal', with: ['Valium'], jurisdiction: 'US' });
console.log(valium?.ingredients, valium?.status);
