import { interact, screen } from 'openketamine';

const subject = { drug: 'esketamine', route: 'nasal', jurisdiction: 'US' };
const aneurysm = {
  codes: [{ system: 'icd10cm', code: 'I71.4' }],
  clinicalStatus: 'active' as const,
};
const patient = { conditions: { items: [aneurysm] } };
const { overall, urgency, findings, ask } = await screen({ ...subject, at: '2025-01-06', patient });
const met = findings.find(({ outcome }) => outcome === 'met');
console.log(overall, urgency, met?.rule, ask.length > 0);
const [valium] = await interact({ ...subject, with: ['Valium'] });
console.log(valium?.ingredients, valium?.status);
