// Made from data/schedule/assessment-schedule.yaml by `pnpm generate`. Do not edit.
import type { ShippedAssessmentSchedule } from '../types.js';

export const assessmentSchedule: ShippedAssessmentSchedule = {
  "id": "assessment-schedule",
  "record": "session-schedule",
  "title": "When something is rated or measured",
  "facts": [
    {
      "says": "Blood pressure before nasal esketamine and so long after.",
      "values": [
        {
          "oneOf": [
            0,
            40
          ],
          "unit": "min"
        }
      ],
      "record": "session-schedule-bp-nasal",
      "basis": "label",
      "cite": "spravatohcp",
      "verification": "primary"
    },
    {
      "says": "Watching after nasal esketamine, US.",
      "values": [
        {
          "least": 120,
          "unit": "min"
        }
      ],
      "record": "session-schedule-observe-nasal",
      "basis": "label",
      "cite": "spravatohcp",
      "verification": "primary"
    },
    {
      "says": "An infusion trial saw people on these days, with the primary rating on day 7; only those who responded came weekly to day 28.",
      "values": [
        {
          "name": "days",
          "oneOf": [
            0,
            1,
            2,
            3,
            4,
            7,
            14,
            21,
            28
          ],
          "unit": "d"
        },
        {
          "name": "primary rating",
          "value": 7,
          "unit": "d"
        },
        {
          "name": "those who responded",
          "oneOf": [
            14,
            21,
            28
          ],
          "unit": "d"
        }
      ],
      "record": "session-schedule-infusion-visits",
      "basis": "trial",
      "cite": "conctc2019",
      "verification": "primary"
    },
    {
      "says": "A primer from several centers covers first assessment, dosing and safety in an infusion clinic.",
      "record": "session-schedule-primer",
      "basis": "trial",
      "cite": "parikh",
      "verification": "primary"
    }
  ]
};
