/** What kind of thing an id names. */
export type Naming =
  | 'drug'
  | 'route'
  | 'indication'
  | 'place'
  | 'kind'
  | 'setting'
  | 'scale'
  | 'role';

/**
 * Names of ids for readers. An id that is not here is shown as it is, with spaces: a new drug, route
 * or place needs no edit.
 */
const names: Readonly<Record<Naming, Readonly<Record<string, string>>>> = {
  drug: {},
  route: {
    iv: 'intravenous infusion',
    im: 'injection into a muscle',
    sc: 'injection under the skin',
    nasal: 'nasal spray',
    oral: 'by mouth',
    sublingual: 'under the tongue',
  },
  indication: {
    trd: 'treatment-resistant depression',
    mdd: 'major depressive disorder',
    mde: 'major depressive episode',
    mdsi: 'major depression with acute suicidality',
    suicidality: 'suicidality',
    ptsd: 'post-traumatic stress disorder',
    sad: 'social anxiety disorder',
    ocd: 'obsessive-compulsive disorder',
    aud: 'alcohol use disorder',
    cud: 'cocaine use disorder',
    bipolar: 'bipolar depression',
    anxiety: 'anxiety disorders',
  },
  place: {
    US: 'United States',
    EU: 'European Union',
    UK: 'United Kingdom',
    CA: 'Canada',
    AU: 'Australia',
    NZ: 'New Zealand',
    CH: 'Switzerland',
    JP: 'Japan',
  },
  kind: {
    label: 'approved label',
    guideline: 'guideline',
    trial: 'trial regimen',
    practice: 'clinical practice',
  },
  setting: {
    clinic: 'clinic',
    hospital: 'hospital',
    home: 'home',
    'research-unit': 'research unit',
    'emergency-department': 'emergency department',
  },
  scale: {
    madrs: 'MADRS',
    'qids-sr16': 'QIDS-SR16',
    'hdrs-17': 'HDRS-17',
    hamd17: 'HAM-D17',
    phq9: 'PHQ-9',
    gad7: 'GAD-7',
    'cgi-s': 'CGI-S',
    'moaa-s': 'MOAA/S',
    moaas: 'MOAA/S',
  },
  role: { active: 'active', control: 'control', comparator: 'comparator' },
};

/** The name of an id for readers; the id itself, with spaces for hyphens, where none is listed. */
export function nameOf(naming: Naming, id: string): string {
  return names[naming][id] ?? (naming === 'place' ? id : id.replaceAll('-', ' '));
}

/** The same text with a capital at its start. */
export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
