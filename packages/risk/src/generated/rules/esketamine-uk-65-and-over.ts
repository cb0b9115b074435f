// Made from data/rules/esketamine-uk-65-and-over.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const esketamineUk65AndOver: ShippedRule = {
  "id": "esketamine-uk-65-and-over",
  "record": "CI-AGE-ELDER",
  "alsoRecords": [
    "SP-ELDERLY",
    "DIS-ELDER"
  ],
  "title": "65 years and over (esketamine, UK)",
  "says": "From 65 the first dose is lower and falls are likelier.",
  "message": "From 65 years: start at 28 mg and watch for falls.",
  "kind": "precaution",
  "authority": "label",
  "places": [
    "UK"
  ],
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "uk-spravato-pi",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "adjust-dose",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "age": {
      "is": ">=",
      "value": 65,
      "unit": "a",
      "basis": "label",
      "cite": "uk-spravato-pi",
      "verification": "primary"
    }
  },
  "changes": [
    {
      "change": "start-dose",
      "says": "Start at 28 mg.",
      "value": 28,
      "unit": "mg",
      "basis": "label",
      "cite": "uk-spravato-pi",
      "verification": "primary"
    },
    {
      "change": "add-check",
      "says": "Help on standing up: falls.",
      "basis": "label",
      "cite": "eu-leaflet",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "chose": "The US label has no elderly table; there is no US rule.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    },
    "uk-spravato-pi": {
      "title": "SPRAVATO UK prescribing information (summary)",
      "year": null,
      "url": "https://www.janssen-pi.co.uk/en/product-information/32"
    }
  }
};
