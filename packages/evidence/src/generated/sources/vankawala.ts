// Made from data/sources/vankawala.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const vankawala: ShippedSource = {
  "id": "vankawala",
  "type": "article-journal",
  "title": "Meta-Analysis: Hemodynamic Responses to Sub-anesthetic Doses of Ketamine in Patients With Psychiatric Disorders",
  "author": [
    {
      "family": "Vankawala",
      "given": "J"
    },
    {
      "family": "Naples",
      "given": "G"
    },
    {
      "family": "Avila-Quintero",
      "given": "VJ"
    },
    {
      "family": "Ramirez",
      "given": "KL"
    },
    {
      "family": "Flores",
      "given": "JM"
    },
    {
      "family": "Bloch",
      "given": "MH"
    },
    {
      "family": "Dwyer",
      "given": "JB"
    }
  ],
  "container-title": "Frontiers in Psychiatry",
  "volume": "12",
  "page": "549080",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.3389/fpsyt.2021.549080",
  "URL": "https://www.frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2021.549080/full",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2021.549080/full"
    ]
  },
  "records": [
    "AE-KET-BP-META"
  ]
};
