// Made from data/choices/model-choice.yaml by `pnpm generate`. Do not edit.
import type { ShippedModelChoice } from '../types.js';

export const modelChoice: ShippedModelChoice = {
  "id": "model-choice",
  "record": "model_check_at_0_5_mg_per_kg_over_40_min_70_kg",
  "title": "Which model is taken for a drug and a route when none is named",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "choices": [
    {
      "drug": "esketamine",
      "route": "iv",
      "model": "otto-2021-s-ketamine",
      "assumptions": []
    },
    {
      "drug": "ketamine",
      "route": "iv",
      "model": "otto-2021-s-ketamine",
      "assumptions": []
    },
    {
      "drug": "esketamine",
      "route": "nasal",
      "model": "perez-ruixo-2021-esketamine",
      "assumptions": []
    },
    {
      "drug": "ketamine",
      "route": "nasal",
      "model": "perez-ruixo-2021-esketamine",
      "assumptions": [
        "the model describes esketamine from its own spray device; racemic ketamine from another device may be absorbed differently, and reported nasal bioavailability is lower"
      ]
    },
    {
      "drug": "esketamine",
      "route": "oral",
      "model": "ashraf-2018-s-ketamine",
      "assumptions": [
        "oral bioavailability differs between sources, from 0.08 (Fanta 2015) over 0.13 (this model) to 0.18 (Perez-Ruixo 2021)"
      ]
    },
    {
      "drug": "ketamine",
      "route": "oral",
      "model": "ashraf-2018-s-ketamine",
      "assumptions": [
        "oral bioavailability differs between sources, from 0.08 (Fanta 2015, S-ketamine) to 0.23 (Chong 2006, racemic ketamine)"
      ]
    },
    {
      "drug": "esketamine",
      "route": "sublingual",
      "model": "simons-2022-s-ketamine",
      "assumptions": []
    },
    {
      "drug": "ketamine",
      "route": "sublingual",
      "model": "constructed-ketamine-sublingual",
      "assumptions": []
    },
    {
      "drug": "ketamine",
      "route": "im",
      "model": "constructed-ketamine-im",
      "assumptions": []
    },
    {
      "drug": "esketamine",
      "route": "im",
      "model": "constructed-ketamine-im",
      "assumptions": [
        "the values behind its absorption were reported for racemic ketamine"
      ]
    }
  ],
  "without": [
    {
      "drug": "ketamine",
      "route": "sc",
      "says": "No subcutaneous absorption was read in any source, neither as a model nor as bioavailability and time of peak."
    },
    {
      "drug": "esketamine",
      "route": "sc",
      "says": "No subcutaneous absorption was read in any source, neither as a model nor as bioavailability and time of peak."
    },
    {
      "drug": "esketamine",
      "route": "rectal",
      "says": "Only a bioavailability of racemic ketamine was read, no time course."
    },
    {
      "drug": "ketamine",
      "route": "rectal",
      "says": "Only a bioavailability of about 30 percent was read (Yanagihara), no time course."
    }
  ],
  "notShipped": [
    {
      "record": "flint-2017-s-ketamine",
      "says": "Children in intensive care, and a clearance that changes with time."
    },
    {
      "record": "domino-racemic",
      "says": "Two different papers are named as its source."
    },
    {
      "record": "clements-nimmo-1981",
      "says": "The transcription that was read cannot be located again."
    },
    {
      "record": "hijazi-2003",
      "says": "Intensive care, and the transcription that was read cannot be located again."
    },
    {
      "record": "herd-2007",
      "says": "Children, and the transcription that was read cannot be located again."
    },
    {
      "record": "hornik-2018",
      "says": "Children, and the transcription that was read cannot be located again."
    },
    {
      "record": "kamp-2020-meta",
      "says": "The parameter table of the model was not read; its pooled clearance and volume are kept as observed values.",
      "cite": "kamp2020"
    },
    {
      "record": "henthorn-2018",
      "says": "Only clearances of the recirculatory model were read; they are kept as observed values.",
      "cite": "henthorn2018"
    },
    {
      "record": "hasan-2021-prolonged-release",
      "says": "No model; its values are kept as observed values.",
      "cite": "hasan2021"
    },
    {
      "record": "not-confirmed",
      "says": "Zhao 2012, Kamp 2020 (Br J Anaesth), Sigtermans 2009, Dahan 2011, Noppers 2011, Jonkman 2017, Goltser 2012 and Glue: known to exist, numbers not found."
    }
  ],
  "references": {
    "hasan2021": {
      "title": "Chiral pharmacokinetics and Metabolite Profile of ... (title as far as the address shows it)",
      "year": 2021,
      "url": "https://pubs.asahq.org/anesthesiology/article/135/2/326/115818/Chiral-Pharmacokinetics-and-Metabolite-Profile-of"
    },
    "henthorn2018": {
      "title": "Combined recirculatory-compartmental population pharmacokinetic model (title as far as the address shows it)",
      "year": 2018,
      "url": "https://www.scholars.northwestern.edu/en/publications/combined-recirculatory-compartmental-population-pharmacokinetic-m"
    },
    "kamp2020": {
      "title": "Ketamine Pharmacokinetics: A Systematic Review of ... (title as far as the address shows it)",
      "year": 2020,
      "doi": "10.1097/aln.0000000000003577",
      "url": "https://pubs.asahq.org/anesthesiology/article/133/6/1192/110742/Ketamine-PharmacokineticsA-Systematic-Review-of"
    }
  }
};
