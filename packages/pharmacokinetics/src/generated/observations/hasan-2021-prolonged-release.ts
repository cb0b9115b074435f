// Made from data/observations/hasan-2021-prolonged-release.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const hasan2021ProlongedRelease: ShippedObservation = {
  "id": "hasan-2021-prolonged-release",
  "record": "hasan-2021-prolonged-release",
  "title": "Enantiomers after 5 mg intravenously and prolonged-release tablets (Hasan 2021)",
  "drug": "ketamine",
  "regimen": "5 mg intravenously; 40 mg as prolonged-release tablets",
  "population": "15 healthy volunteers",
  "sampling": "not-stated",
  "kind": "measured",
  "basis": "trial",
  "cite": "hasan2021",
  "verification": "primary",
  "values": [
    {
      "analyte": "parent",
      "what": "other",
      "value": 1620,
      "spread": 380,
      "unit": "mL/min",
      "says": "metabolic clearance of S-ketamine"
    },
    {
      "analyte": "parent",
      "what": "other",
      "value": 1530,
      "spread": 380,
      "unit": "mL/min",
      "says": "metabolic clearance of R-ketamine"
    },
    {
      "analyte": "parent",
      "what": "half-life",
      "value": 5.2,
      "spread": 3.4,
      "unit": "h",
      "says": "S-ketamine, intravenous"
    },
    {
      "analyte": "parent",
      "what": "half-life",
      "value": 6.1,
      "spread": 3.1,
      "unit": "h",
      "says": "R-ketamine, intravenous"
    },
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 15,
      "spread": 8,
      "unit": "%",
      "says": "S-ketamine from the 40 mg tablet"
    },
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 19,
      "spread": 10,
      "unit": "%",
      "says": "R-ketamine from the 40 mg tablet"
    },
    {
      "analyte": "parent",
      "what": "half-life",
      "least": 10,
      "most": 11,
      "unit": "h",
      "says": "from the tablet"
    },
    {
      "analyte": "hydroxynorketamine",
      "what": "other",
      "value": 18,
      "spread": 11,
      "unit": "1",
      "says": "area of 2,6-hydroxynorketamine by that of S-ketamine, tablet"
    },
    {
      "analyte": "hydroxynorketamine",
      "what": "other",
      "value": 30,
      "spread": 16,
      "unit": "1",
      "says": "the same for R-ketamine"
    },
    {
      "analyte": "hydroxynorketamine",
      "what": "other",
      "value": 1.7,
      "spread": 0.8,
      "unit": "1",
      "says": "the same for S-ketamine, intravenous"
    },
    {
      "analyte": "hydroxynorketamine",
      "what": "other",
      "value": 3.1,
      "spread": 1.4,
      "unit": "1",
      "says": "the same for R-ketamine, intravenous"
    }
  ],
  "says": "Steady-state volumes 6.6 ± 2.2 L/kg (S) and 5.6 ± 2.1 L/kg (R).",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "hasan2021": {
      "title": "Chiral pharmacokinetics and Metabolite Profile of ... (title as far as the address shows it)",
      "year": 2021,
      "url": "https://pubs.asahq.org/anesthesiology/article/135/2/326/115818/Chiral-Pharmacokinetics-and-Metabolite-Profile-of"
    }
  }
};
