// Made from data/substances/substances.yaml by `pnpm generate`. Do not edit.
import type { ShippedSubstanceList } from '../types.js';

export const substances: ShippedSubstanceList = {
  "id": "substances",
  "title": "Substances of allergies and of use",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "substances": [
    {
      "id": "ketamine",
      "label": "ketamine",
      "rxnorm": [
        {
          "code": "6130",
          "display": "ketamine",
          "seen": "RXP"
        }
      ]
    },
    {
      "id": "esketamine",
      "label": "esketamine",
      "rxnorm": [
        {
          "code": "2119365",
          "display": "esketamine",
          "seen": "RXP"
        }
      ]
    },
    {
      "id": "product-excipient",
      "label": "an excipient of the product",
      "note": "Excipients differ by manufacturer and are listed from memory: read the local label.",
      "rxnorm": [
        {
          "code": "1390",
          "display": "benzethonium",
          "seen": "RXP"
        },
        {
          "code": "40036",
          "display": "benzethonium chloride",
          "seen": "RXP"
        },
        {
          "code": "21183",
          "display": "citric acid",
          "seen": "RXP"
        }
      ]
    },
    {
      "id": "alcohol",
      "label": "alcohol"
    },
    {
      "id": "food",
      "label": "food"
    },
    {
      "id": "liquid",
      "label": "drink"
    },
    {
      "id": "grapefruit-juice",
      "label": "grapefruit juice"
    }
  ]
};
