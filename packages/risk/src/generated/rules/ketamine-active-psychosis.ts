// Made from data/rules/ketamine-active-psychosis.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const ketamineActivePsychosis: ShippedRule = {
  "id": "ketamine-active-psychosis",
  "record": "CI-PSYCHOSIS-ACTIVE-KET",
  "title": "Schizophrenia spectrum or active psychosis (ketamine)",
  "says": "Trials and clinics leave out schizophrenia-spectrum illness and active psychosis, and a textbook calls it a contraindication.",
  "message": "A schizophrenia-spectrum illness or active psychosis: trials and clinics leave it out.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "smithapeldoorn2019",
    "also": [
      {
        "cite": "miller"
      },
      {
        "cite": "erketamine2024"
      },
      {
        "cite": "psyon"
      },
      {
        "cite": "lahti"
      },
      {
        "cite": "westjem"
      },
      {
        "cite": "psychann"
      }
    ],
    "verification": "primary"
  },
  "severity": "critical",
  "action": "review",
  "judgement": {
    "basis": "project",
    "why": "Trials and institutions do not exclude by themselves; the dossier asks for exclusion."
  },
  "when": {
    "any": [
      {
        "condition": "schizophrenia",
        "status": "ever"
      },
      {
        "condition": "schizoaffective-disorder",
        "status": "ever"
      },
      {
        "condition": "delusional-disorder",
        "status": "ever"
      },
      {
        "condition": "psychosis",
        "status": "active"
      }
    ]
  },
  "readings": [
    {
      "chose": "Small series and one large trial took psychotic depression: such sources leave a specialist the decision.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "erketamine2024": {
      "title": "Intramuscular ketamine for suicidal ideation in a psychiatric emergency department (ER-Ketamine, NCT04640636): study design",
      "year": 2023,
      "doi": "10.1016/j.jadr.2023.100690",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090"
    },
    "lahti": {
      "title": "Effects of Ketamine in Normal and Schizophrenic Volunteers",
      "year": 2001,
      "url": "https://c.coek.info/pdf-effects-of-ketamine-in-normal-and-schizophrenic-volunteers-.html"
    },
    "miller": {
      "title": "Intravenous anesthetics: ketamine side effects and contraindications",
      "year": null,
      "url": "http://noranaes.org/logbook/resources/Ebooks/Miller1/Miller%20-%20Anesthesia%206th%20Ed/das/book/body/0/1255/304.html"
    },
    "psychann": {
      "title": "Ketamine and its pharmacologic profile in psychiatric disorders",
      "year": 2018,
      "url": "https://discovery.researcher.life/article/ketamine-and-its-pharmacologic-profile-in-psychiatric-disorders/e200e4f8bcfe39ac8602c47f5ccb2ff8"
    },
    "psyon": {
      "title": "Exclusion criteria for ketamine-assisted therapy",
      "year": null,
      "url": "https://www.psyon.cz/en/faq/exclusion-criteria/"
    },
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    },
    "westjem": {
      "title": "Ketamine treatment protocols (emergency department), Table 1",
      "year": 2020,
      "doi": "10.5811/westjem.2019.10.43067",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7081852/table/t1-wjem-21-272"
    }
  }
};
