// Made from data/esketamine-nasal-trd-eu.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalTrdEu: ShippedProtocol = {
  "id": "esketamine-nasal-trd-eu",
  "record": "in-esk-eu-trd",
  "title": "Esketamine nasal spray for treatment-resistant depression (EU text)",
  "summary": "With an SSRI or SNRI, two sessions a week for four weeks, then one a week for four weeks, then one every week or every two weeks. People of 65 and over begin with half the dose, and everybody stays until clinically stable and ready to leave.",
  "kind": "label",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "jurisdiction": "EU",
  "usableIn": [
    "UK"
  ],
  "drug": "esketamine",
  "form": "base",
  "route": "nasal",
  "formulation": "nasal spray, single-use devices of 28 mg",
  "indications": [
    "trd"
  ],
  "setting": {
    "place": "clinic",
    "says": "A clinical setting, on the decision of a psychiatrist.",
    "staff": [
      {
        "says": "With unstable heart or lung disease, staff trained in cardiopulmonary resuscitation are present.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary"
      }
    ],
    "equipment": [
      {
        "says": "With unstable heart or lung disease, resuscitation equipment is present.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary"
      }
    ],
    "prescriber": {
      "says": "A psychiatrist decides on the prescription.",
      "basis": "label",
      "cite": "spravato_eu",
      "verification": "primary"
    },
    "unsupervised": false
  },
  "population": {
    "age": {
      "least": 18,
      "unit": "a",
      "basis": "label",
      "cite": "eu-leaflet",
      "verification": "primary"
    },
    "entry": [
      {
        "says": "A moderate to severe episode of major depression that did not respond to at least two antidepressants.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary",
        "id": "failed-antidepressants"
      }
    ]
  },
  "editions": [
    {
      "id": "revision-2025",
      "title": "Text of the 2025 revision",
      "says": "The day on which it came into force was not read.",
      "basis": "label",
      "cite": "spravato_eu",
      "verification": "primary"
    }
  ],
  "arms": [],
  "phases": [
    {
      "id": "induction",
      "title": "Induction, weeks 1 to 4",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "per-week",
        "perWeek": {
          "value": 2,
          "unit": "/wk",
          "basis": "label",
          "cite": "uk-spravato-pi",
          "verification": "primary"
        },
        "sessions": {
          "least": 8,
          "most": 8,
          "unit": "{session}",
          "basis": "derived",
          "cite": "uk-spravato-pi",
          "verification": "primary",
          "note": "Arithmetic: two a week for four weeks."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "label",
          "cite": "uk-spravato-pi",
          "verification": "primary"
        }
      },
      "dose": {
        "cases": [
          {
            "when": {
              "age": {
                "below": 65
              },
              "basis": "label",
              "cite": "uk-spravato-pi",
              "verification": "primary"
            },
            "use": {
              "amount": {
                "kind": "choice",
                "oneOf": [
                  {
                    "value": 56,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 84,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  }
                ]
              },
              "first": {
                "kind": "set",
                "value": 56,
                "unit": "mg",
                "basis": "label",
                "cite": "uk-spravato-pi",
                "verification": "primary"
              },
              "change": {
                "tiedTo": "session-before",
                "stepMost": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "hk-spravato",
                  "verification": "secondary",
                  "readIn": "uat.mimsdev.com"
                },
                "says": "Changes go in steps of one device, by how the session before went.",
                "basis": "label",
                "cite": "hk-spravato",
                "verification": "secondary",
                "readIn": "uat.mimsdev.com"
              },
              "devices": {
                "each": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary",
                  "note": "The same device as in the US label."
                },
                "apart": {
                  "value": 5,
                  "unit": "min",
                  "basis": "label",
                  "cite": "jnj-missed",
                  "verification": "primary",
                  "note": "Read in the US information."
                },
                "sprays": {
                  "value": 2,
                  "unit": "{spray}",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                },
                "volume": {
                  "value": 0.2,
                  "unit": "mL",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                }
              }
            }
          },
          {
            "when": {
              "age": {
                "from": 65
              },
              "basis": "label",
              "cite": "uk-spravato-pi",
              "verification": "primary"
            },
            "use": {
              "amount": {
                "kind": "choice",
                "oneOf": [
                  {
                    "value": 28,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 56,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 84,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  }
                ]
              },
              "first": {
                "kind": "set",
                "value": 28,
                "unit": "mg",
                "basis": "label",
                "cite": "uk-spravato-pi",
                "verification": "primary"
              },
              "change": {
                "tiedTo": "session-before",
                "stepMost": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "hk-spravato",
                  "verification": "secondary",
                  "readIn": "uat.mimsdev.com"
                },
                "says": "Changes go in steps of one device, by how the session before went.",
                "basis": "label",
                "cite": "hk-spravato",
                "verification": "secondary",
                "readIn": "uat.mimsdev.com"
              },
              "devices": {
                "each": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary",
                  "note": "The same device as in the US label."
                },
                "apart": {
                  "value": 5,
                  "unit": "min",
                  "basis": "label",
                  "cite": "jnj-missed",
                  "verification": "primary",
                  "note": "Read in the US information."
                },
                "sprays": {
                  "value": 2,
                  "unit": "{spray}",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                },
                "volume": {
                  "value": 0.2,
                  "unit": "mL",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                }
              }
            }
          }
        ]
      },
      "gates": [
        {
          "id": "benefit-after-induction",
          "title": "Has the patient benefited enough to go on?",
          "at": {
            "kind": "phase-end"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "continue",
              "title": "Benefit; go on with maintenance",
              "then": {
                "do": "continue"
              }
            },
            {
              "id": "stop",
              "title": "No benefit; end the course",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "Benefit is judged at the end of induction; no scale is named.",
          "basis": "label",
          "cite": "spravato_eu",
          "verification": "primary"
        }
      ],
      "next": "maintenance"
    },
    {
      "id": "maintenance",
      "title": "Maintenance, weeks 5 to 8",
      "enter": [
        {
          "kind": "gate",
          "gate": "benefit-after-induction"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "per-week",
        "perWeek": {
          "value": 1,
          "unit": "/wk",
          "basis": "label",
          "cite": "uk-spravato-pi",
          "verification": "primary"
        },
        "sessions": {
          "least": 4,
          "most": 4,
          "unit": "{session}",
          "basis": "derived",
          "cite": "uk-spravato-pi",
          "verification": "primary",
          "note": "Arithmetic: one a week for four weeks."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "label",
          "cite": "uk-spravato-pi",
          "verification": "primary"
        }
      },
      "dose": {
        "cases": [
          {
            "when": {
              "age": {
                "below": 65
              },
              "basis": "label",
              "cite": "uk-spravato-pi",
              "verification": "primary"
            },
            "use": {
              "amount": {
                "kind": "choice",
                "oneOf": [
                  {
                    "value": 56,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 84,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  }
                ]
              },
              "change": {
                "tiedTo": "session-before",
                "stepMost": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "hk-spravato",
                  "verification": "secondary",
                  "readIn": "uat.mimsdev.com"
                },
                "says": "The dose given at the end of induction is kept in maintenance.",
                "basis": "label",
                "cite": "my-spravato-dosage",
                "verification": "secondary",
                "readIn": "prdmimsweb.azurewebsites.net (prescribing information)"
              },
              "devices": {
                "each": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary",
                  "note": "The same device as in the US label."
                },
                "apart": {
                  "value": 5,
                  "unit": "min",
                  "basis": "label",
                  "cite": "jnj-missed",
                  "verification": "primary",
                  "note": "Read in the US information."
                },
                "sprays": {
                  "value": 2,
                  "unit": "{spray}",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                },
                "volume": {
                  "value": 0.2,
                  "unit": "mL",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                }
              }
            }
          },
          {
            "when": {
              "age": {
                "from": 65
              },
              "basis": "label",
              "cite": "uk-spravato-pi",
              "verification": "primary"
            },
            "use": {
              "amount": {
                "kind": "choice",
                "oneOf": [
                  {
                    "value": 28,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 56,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 84,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  }
                ]
              },
              "change": {
                "tiedTo": "session-before",
                "stepMost": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "hk-spravato",
                  "verification": "secondary",
                  "readIn": "uat.mimsdev.com"
                },
                "says": "The dose given at the end of induction is kept in maintenance.",
                "basis": "label",
                "cite": "my-spravato-dosage",
                "verification": "secondary",
                "readIn": "prdmimsweb.azurewebsites.net (prescribing information)"
              },
              "devices": {
                "each": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary",
                  "note": "The same device as in the US label."
                },
                "apart": {
                  "value": 5,
                  "unit": "min",
                  "basis": "label",
                  "cite": "jnj-missed",
                  "verification": "primary",
                  "note": "Read in the US information."
                },
                "sprays": {
                  "value": 2,
                  "unit": "{spray}",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                },
                "volume": {
                  "value": 0.2,
                  "unit": "mL",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                }
              }
            }
          }
        ]
      },
      "gates": [],
      "next": "maintenance-2"
    },
    {
      "id": "maintenance-2",
      "title": "Maintenance from week 9",
      "enter": [
        {
          "kind": "after",
          "phase": "maintenance"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "interval",
        "interval": {
          "values": [
            1,
            2
          ],
          "unit": "wk",
          "basis": "label",
          "cite": "uk-spravato-pi",
          "verification": "primary"
        },
        "open": true
      },
      "dose": {
        "cases": [
          {
            "when": {
              "age": {
                "below": 65
              },
              "basis": "label",
              "cite": "uk-spravato-pi",
              "verification": "primary"
            },
            "use": {
              "amount": {
                "kind": "choice",
                "oneOf": [
                  {
                    "value": 56,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 84,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  }
                ]
              },
              "change": {
                "tiedTo": "session-before",
                "stepMost": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "hk-spravato",
                  "verification": "secondary",
                  "readIn": "uat.mimsdev.com"
                },
                "says": "The dose given at the end of induction is kept in maintenance.",
                "basis": "label",
                "cite": "my-spravato-dosage",
                "verification": "secondary",
                "readIn": "prdmimsweb.azurewebsites.net (prescribing information)"
              },
              "devices": {
                "each": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary",
                  "note": "The same device as in the US label."
                },
                "apart": {
                  "value": 5,
                  "unit": "min",
                  "basis": "label",
                  "cite": "jnj-missed",
                  "verification": "primary",
                  "note": "Read in the US information."
                },
                "sprays": {
                  "value": 2,
                  "unit": "{spray}",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                },
                "volume": {
                  "value": 0.2,
                  "unit": "mL",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                }
              }
            }
          },
          {
            "when": {
              "age": {
                "from": 65
              },
              "basis": "label",
              "cite": "uk-spravato-pi",
              "verification": "primary"
            },
            "use": {
              "amount": {
                "kind": "choice",
                "oneOf": [
                  {
                    "value": 28,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 56,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  },
                  {
                    "value": 84,
                    "unit": "mg",
                    "basis": "label",
                    "cite": "uk-spravato-pi",
                    "verification": "primary"
                  }
                ]
              },
              "change": {
                "tiedTo": "session-before",
                "stepMost": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "hk-spravato",
                  "verification": "secondary",
                  "readIn": "uat.mimsdev.com"
                },
                "says": "The dose given at the end of induction is kept in maintenance.",
                "basis": "label",
                "cite": "my-spravato-dosage",
                "verification": "secondary",
                "readIn": "prdmimsweb.azurewebsites.net (prescribing information)"
              },
              "devices": {
                "each": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary",
                  "note": "The same device as in the US label."
                },
                "apart": {
                  "value": 5,
                  "unit": "min",
                  "basis": "label",
                  "cite": "jnj-missed",
                  "verification": "primary",
                  "note": "Read in the US information."
                },
                "sprays": {
                  "value": 2,
                  "unit": "{spray}",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                },
                "volume": {
                  "value": 0.2,
                  "unit": "mL",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                }
              }
            }
          }
        ]
      },
      "gates": [
        {
          "id": "treatment-need",
          "title": "Symptoms have improved; is treatment still needed?",
          "at": {
            "kind": "event",
            "event": "remission"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "continue",
              "title": "Go on for at least six months after the improvement",
              "then": {
                "do": "continue"
              }
            },
            {
              "id": "stop",
              "title": "End the course",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "Treatment goes on for at least six months after symptoms have improved; after that the need is looked at from time to time.",
          "basis": "label",
          "cite": "hk-spravato",
          "verification": "secondary",
          "readIn": "uat.mimsdev.com"
        },
        {
          "id": "interval-review",
          "title": "Depression has worsened; which frequency keeps the response?",
          "at": {
            "kind": "event",
            "event": "worsened"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "weekly",
              "title": "Once a week",
              "then": {
                "do": "change-interval",
                "interval": {
                  "value": 1,
                  "unit": "wk",
                  "basis": "label",
                  "cite": "uk-spravato-pi",
                  "verification": "primary"
                }
              }
            },
            {
              "id": "every-two-weeks",
              "title": "Every two weeks",
              "then": {
                "do": "change-interval",
                "interval": {
                  "value": 2,
                  "unit": "wk",
                  "basis": "label",
                  "cite": "uk-spravato-pi",
                  "verification": "primary"
                }
              }
            },
            {
              "id": "stop",
              "title": "End the course",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "Both intervals are offered from week 9 on; which one holds is for the clinician to find.",
          "basis": "label",
          "cite": "uk-spravato-pi",
          "verification": "primary"
        }
      ],
      "next": null
    }
  ],
  "procedure": {
    "preparation": [
      {
        "id": "no-food",
        "says": "Nothing has been eaten in the two hours before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary",
        "before": {
          "value": 2,
          "unit": "h",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      },
      {
        "id": "no-liquid",
        "says": "Nothing has been drunk in the half hour before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary",
        "before": {
          "value": 30,
          "unit": "min",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      },
      {
        "id": "other-nasal-sprays",
        "says": "No nasal corticosteroid or decongestant in the hour before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary",
        "before": {
          "value": 1,
          "unit": "h",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      }
    ],
    "checks": [
      {
        "id": "blood-pressure-before",
        "says": "Blood pressure is measured before the first device; a raised value is first met with a change of habits or medication, and then the session may be put off.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary",
        "limits": [
          {
            "observe": "systolic-blood-pressure",
            "is": ">",
            "value": 140,
            "unit": "mm[Hg]",
            "then": "Adjust habits or medication, then decide on a delay.",
            "when": {
              "age": {
                "below": 65
              }
            },
            "basis": "label",
            "cite": "spravato_eu",
            "verification": "primary"
          },
          {
            "observe": "systolic-blood-pressure",
            "is": ">",
            "value": 150,
            "unit": "mm[Hg]",
            "then": "Adjust habits or medication, then decide on a delay.",
            "when": {
              "age": {
                "from": 65
              }
            },
            "basis": "label",
            "cite": "spravato_eu",
            "verification": "primary"
          },
          {
            "observe": "diastolic-blood-pressure",
            "is": ">",
            "value": 90,
            "unit": "mm[Hg]",
            "then": "Adjust habits or medication, then decide on a delay.",
            "basis": "label",
            "cite": "spravato_eu",
            "verification": "primary"
          }
        ]
      }
    ],
    "technique": [
      {
        "id": "self-administered",
        "says": "The patient sprays, a health-care professional watches directly.",
        "basis": "label",
        "cite": "jnj-missed",
        "verification": "primary",
        "note": "Read in the US information."
      },
      {
        "id": "head-tilt",
        "says": "The head is tilted back by about 45 degrees while spraying.",
        "basis": "label",
        "cite": "spravato_us",
        "verification": "primary",
        "note": "Read on the US pages."
      },
      {
        "id": "rest-between-devices",
        "says": "The patient rests for five minutes between two devices.",
        "basis": "label",
        "cite": "jnj-missed",
        "verification": "primary",
        "note": "Read in the US information."
      }
    ],
    "monitoring": [
      {
        "do": "blood-pressure",
        "from": "first-device",
        "at": {
          "values": [
            40
          ],
          "unit": "min",
          "basis": "label",
          "cite": "eu-smpc-2020",
          "verification": "primary"
        },
        "says": "About the time at which pressure peaks.",
        "basis": "label",
        "cite": "eu-smpc-2020",
        "verification": "primary"
      },
      {
        "do": "clinical-stability",
        "from": "first-device",
        "until": "The patient is clinically stable and ready to leave.",
        "basis": "label",
        "cite": "uk-spravato-pi",
        "verification": "primary"
      }
    ],
    "observation": [
      {
        "from": "first-device",
        "until": [
          {
            "says": "The patient is clinically stable and ready to leave; the text names no least time.",
            "basis": "label",
            "cite": "uk-spravato-pi",
            "verification": "primary"
          }
        ]
      }
    ],
    "stopRules": [
      {
        "id": "hypertensive-crisis",
        "says": "Chest pain, shortness of breath, sudden severe headache, a change in vision or a seizure may mean a hypertensive crisis.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary",
        "action": "Send to emergency care at once.",
        "limits": []
      },
      {
        "id": "deep-sedation",
        "says": "On the alertness scale MOAA/S a score of 3 or less is moderate sedation or deeper.",
        "basis": "label",
        "cite": "jnj-sed",
        "verification": "unverified",
        "note": "The meaning of the score was read; the action is from memory.",
        "action": "Stay with the patient and give no further device.",
        "limits": [
          {
            "observe": "moaas",
            "is": "<=",
            "value": 3,
            "unit": "{score}",
            "then": "Stay with the patient and give no further device.",
            "basis": "label",
            "cite": "jnj-sed",
            "verification": "unverified",
            "note": "The meaning of the score was read; the action is from memory."
          }
        ]
      }
    ],
    "rescue": [
      {
        "id": "agitation",
        "says": "The trials allowed midazolam by mouth or into the muscle, or a short-acting benzodiazepine.",
        "basis": "trial",
        "cite": "jnj-bzd",
        "verification": "primary",
        "trigger": "Agitation or anxiety on the day of the session.",
        "drug": "midazolam",
        "most": {
          "value": 2.5,
          "unit": "mg",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary"
        }
      },
      {
        "id": "raised-pressure",
        "says": "The trials advised against treating a short-lived rise unless clinically needed; it was usually over within two hours.",
        "basis": "trial",
        "cite": "jnj-antihtn",
        "verification": "primary",
        "trigger": "Blood pressure rises after the spray."
      }
    ],
    "discharge": [
      {
        "id": "clinically-stable",
        "says": "The patient is clinically stable and ready to leave; when that is, the clinician decides.",
        "basis": "label",
        "cite": "uk-spravato-pi",
        "verification": "primary"
      },
      {
        "id": "falls",
        "when": {
          "age": {
            "from": 65
          }
        },
        "says": "From 65 on, falls are more likely when the patient starts to move, so somebody stays close.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      }
    ],
    "aftercare": [
      {
        "id": "no-driving",
        "says": "No driving, machines or work that needs alertness before the next day, after restful sleep.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "id": "bladder",
        "says": "Blood in the urine, pain or frequent passing of urine is examined and referred.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      }
    ],
    "records": [],
    "site": [
      {
        "param": "observation-time",
        "says": "How long somebody watches, since the EU text names no least time.",
        "unit": "min",
        "tighter": "higher",
        "published": [
          {
            "value": 120,
            "unit": "min",
            "says": "The US label, as a minimum.",
            "basis": "label",
            "cite": "spravatohcp",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "oxygen-saturation",
        "says": "Whether and how often oxygen saturation is measured.",
        "tighter": "none",
        "published": [
          {
            "value": "at every session, by pulse oximetry",
            "says": "The US label.",
            "basis": "label",
            "cite": "spravatohcp",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "saturation-stop",
        "says": "At which oxygen saturation or breathing rate somebody steps in.",
        "unit": "%",
        "tighter": "higher",
        "published": []
      },
      {
        "param": "blood-pressure-recheck",
        "says": "How often blood pressure is taken after the reading at 40 minutes.",
        "unit": "min",
        "tighter": "lower",
        "published": []
      },
      {
        "param": "staff-present",
        "says": "Who must be in the room or on the floor during the session.",
        "tighter": "none",
        "published": []
      },
      {
        "param": "antiemetic",
        "says": "Which medicine against nausea is at hand, and in what dose.",
        "tighter": "none",
        "published": []
      },
      {
        "param": "no-transport",
        "says": "What happens when nobody is there to bring the patient home.",
        "tighter": "none",
        "published": [
          {
            "value": "the session is moved to another day",
            "says": "A US county service, which checks transport before dosing.",
            "basis": "practice",
            "cite": "lacdmh-351-02",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "session-record",
        "says": "What is written down of each session; the EU text has no form of its own.",
        "tighter": "none",
        "published": []
      }
    ]
  },
  "company": {
    "antidepressant": [
      {
        "rule": "required",
        "kind": "ssri-or-snri",
        "says": "Together with an SSRI or SNRI; the 2025 text has no use alone.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary"
      }
    ],
    "medicines": [
      {
        "medicine": "nasal-corticosteroids",
        "rule": "held",
        "before": {
          "value": 1,
          "unit": "h",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        },
        "says": "Not in the hour before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "nasal-decongestants",
        "rule": "held",
        "before": {
          "value": 1,
          "unit": "h",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        },
        "says": "Not in the hour before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "psychostimulants",
        "rule": "allowed",
        "says": "Blood pressure may rise further and is watched.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "mao-inhibitors",
        "rule": "allowed",
        "says": "Blood pressure may rise further and is watched; tranylcypromine, selegiline and phenelzine are named.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "pressor-drugs",
        "rule": "allowed",
        "says": "Thyroid hormones, xanthines, ergometrine and vasopressin are named among the drugs that raise pressure too.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "benzodiazepines",
        "rule": "limited",
        "before": {
          "value": 12,
          "unit": "h",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary"
        },
        "most": {
          "value": 6,
          "unit": "mg/d",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary",
          "note": "Lorazepam equivalent."
        },
        "says": "The phase 3 trials kept a stable dose within this limit, allowed no increase, and none in the hours before a session; the label sets no such limit.",
        "basis": "trial",
        "cite": "jnj-bzd",
        "verification": "primary"
      },
      {
        "medicine": "antihypertensives",
        "rule": "continued",
        "says": "In phase 3 they were kept on their usual timetable, with a morning dose before the spray.",
        "basis": "trial",
        "cite": "jnj-antihtn",
        "verification": "primary"
      }
    ]
  },
  "tasks": [
    {
      "id": "benefit-review",
      "kind": "visit",
      "what": "therapeutic-benefit",
      "title": "Judge the benefit at the end of induction",
      "at": {
        "kind": "session",
        "sessions": "last"
      },
      "phase": "induction",
      "readBy": "benefit-after-induction",
      "says": "Decides whether maintenance begins.",
      "basis": "label",
      "cite": "spravato_eu",
      "verification": "primary"
    },
    {
      "id": "need-review",
      "kind": "visit",
      "what": "treatment-need",
      "title": "Look again at the need for treatment",
      "at": {
        "kind": "unscheduled",
        "says": "From time to time, at the earliest six months after symptoms have improved."
      },
      "phase": "maintenance-2",
      "readBy": "treatment-need",
      "says": "The need to go on is looked at from time to time.",
      "basis": "label",
      "cite": "hk-spravato",
      "verification": "secondary",
      "readIn": "uat.mimsdev.com"
    }
  ],
  "missed": [],
  "warnings": [
    {
      "says": "Contraindicated where a rise in blood or intracranial pressure would be a serious danger, such as an aneurysm, a past bleed in the brain, or a cardiovascular event in the last six weeks.",
      "basis": "label",
      "cite": "spravato_eu",
      "verification": "primary"
    },
    {
      "says": "In moderate hepatic impairment the highest dose is used with caution; in severe impairment the spray is not recommended.",
      "basis": "label",
      "cite": "spravato_eu",
      "verification": "unverified",
      "note": "From memory; this part of the text was not read."
    }
  ],
  "evidence": [
    {
      "outcome": "eff-escape",
      "direction": "for",
      "says": "With an SSRI or SNRI, the spray brought more people to remission at week 8 than quetiapine did.",
      "basis": "trial",
      "cite": "reif2023",
      "verification": "primary"
    },
    {
      "outcome": "eff-transform2",
      "direction": "for",
      "says": "Flexible 56 or 84 mg with a new antidepressant beat placebo with a new antidepressant at day 28.",
      "basis": "trial",
      "cite": "popova2019",
      "verification": "secondary",
      "readIn": "scribd.com"
    },
    {
      "outcome": "eff-transform1",
      "direction": "neutral",
      "says": "Fixed 84 mg, tested first, missed significance, so that the result of 56 mg counts only as nominal.",
      "basis": "trial",
      "cite": "fedgchin2019-paper",
      "verification": "primary"
    },
    {
      "outcome": "eff-transform3",
      "direction": "against",
      "says": "In people of 65 and over the primary endpoint was missed.",
      "basis": "trial",
      "cite": "ochsross2020",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/procedure/observation/0",
      "chose": "The dossier's record of this regimen repeats the observation of two hours and the certified sites of the US label. The EU text has neither, so neither is entered; a clinic sets the time.",
      "basis": "project",
      "cite": "uk-spravato-pi",
      "record": "eu-esk-monitor"
    },
    {
      "at": "/phases/0/dose",
      "chose": "Older editions began people of Japanese ancestry with 28 mg. The editions carry no dates and newer ones leave the rule out, so it is not entered.",
      "basis": "project",
      "cite": "hk-spravato-older",
      "record": "ADD-ESK-JAPANESE"
    },
    {
      "at": "/phases/1/dose",
      "chose": "The text advises to keep the dose of the end of induction. The choice stays open, because the same text lists the doses for every phase.",
      "basis": "project",
      "cite": "my-spravato-dosage",
      "record": "eu-esk-dose-keep"
    },
    {
      "at": "/phases/0/dose",
      "chose": "The bands of age were read in the UK text, whose figures are those of the EU text.",
      "basis": "project",
      "record": "uk-esk-dose-elderly"
    },
    {
      "at": "/procedure/monitoring/0",
      "chose": "Minutes count from the first device, as in the US regimen; the text says only \"after dosing\".",
      "basis": "project",
      "record": "eu-esk-bp-40"
    }
  ],
  "gaps": [
    {
      "id": "missed-sessions",
      "says": "What to do after a missed session was not read for the EU text.",
      "field": "in-esk-eu-trd: rules has no entry for missed sessions",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "spravato_eu"
    },
    {
      "id": "eu-leaflet"
    },
    {
      "id": "uk-spravato-pi"
    },
    {
      "id": "hk-spravato"
    },
    {
      "id": "us-label-2019"
    },
    {
      "id": "jnj-missed"
    },
    {
      "id": "my-spravato-dosage"
    },
    {
      "id": "spravato_us"
    },
    {
      "id": "eu-smpc-2020"
    },
    {
      "id": "jnj-sed"
    },
    {
      "id": "jnj-bzd"
    },
    {
      "id": "jnj-antihtn"
    },
    {
      "id": "spravatohcp"
    },
    {
      "id": "lacdmh-351-02"
    },
    {
      "id": "reif2023"
    },
    {
      "id": "popova2019"
    },
    {
      "id": "fedgchin2019-paper"
    },
    {
      "id": "ochsross2020"
    },
    {
      "id": "hk-spravato-older"
    }
  ],
  "references": {
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    },
    "eu-smpc-2020": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2020 revision",
      "year": 2020,
      "url": "https://rxreasoner.com/monographs/spravato/usage"
    },
    "fedgchin2019-paper": {
      "title": "Fixed-dose esketamine, TRANSFORM-1",
      "year": 2019,
      "doi": "10.1093/ijnp/pyz039",
      "url": "https://peeref.com/zh/works/18707722"
    },
    "hk-spravato": {
      "title": "Spravato, MIMS Hong Kong",
      "year": null,
      "url": "https://uat.mimsdev.com/hongkong/drug/info/spravato"
    },
    "hk-spravato-older": {
      "title": "Spravato, Hong Kong prescribing information (older edition)",
      "year": null,
      "url": "https://www.mims.com/hongkong/drug/info/spravato"
    },
    "jnj-antihtn": {
      "title": "Concomitant use of SPRAVATO with antihypertensive medications",
      "year": null,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-antihypertensive-medications"
    },
    "jnj-bzd": {
      "title": "Concomitant use of SPRAVATO with benzodiazepines",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-benzodiazepines"
    },
    "jnj-missed": {
      "title": "Dosage and administration: missed dose or reinitiation of SPRAVATO",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/dosage-and-administration-management-of-missed-dose-or-reinitiation-after-spravato-discontinuation"
    },
    "jnj-sed": {
      "title": "Adverse event of SPRAVATO: sedation and somnolence",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-sedation-and-somnolence"
    },
    "lacdmh-351-02": {
      "title": "Policy 351.02",
      "year": null,
      "url": "https://secure4.compliancebridge.com/lacdmh/public/index.php?docID=4544&fuseaction=print.preview"
    },
    "my-spravato-dosage": {
      "title": "Spravato dosage section, Malaysia (follows the EU SmPC)",
      "year": null,
      "url": "https://prdmimsweb.azurewebsites.net/malaysia/drug/info/spravato/dosage"
    },
    "ochsross2020": {
      "title": "Efficacy and Safety of Esketamine Nasal Spray Plus an Oral Antidepressant in Elderly Patients With Treatment-Resistant Depression-TRANSFORM-3",
      "year": 2020,
      "doi": "10.1016/j.jagp.2019.10.008",
      "url": "https://pubmed.ncbi.nlm.nih.gov/31734084/"
    },
    "popova2019": {
      "title": "TRANSFORM-2: esketamine nasal spray combined with a newly initiated oral antidepressant",
      "year": 2019,
      "url": "https://www.scribd.com/document/786233715/Popova-et-al-2019-TRANSFORM-2"
    },
    "reif2023": {
      "title": "Esketamine Nasal Spray versus Quetiapine for Treatment-Resistant Depression (ESCAPE-TRD)",
      "year": 2023,
      "url": "https://repository.uantwerpen.be/link/irua/200542"
    },
    "spravato_eu": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2025 revision",
      "year": 2025,
      "url": "https://www.rxreasoner.com/monographs/spravato/usage"
    },
    "spravato_us": {
      "title": "SPRAVATO healthcare-professional dosing pages (TRD and MDD with acute suicidal ideation or behavior)",
      "year": 2020,
      "url": "https://www.spravatohcp.com/trd/dosing-and-administration"
    },
    "spravatohcp": {
      "title": "SPRAVATO HCP site: TRD dosing, monitoring and discharge",
      "year": null,
      "url": "https://www.spravatohcp.com/dosing-spravato-trd"
    },
    "uk-spravato-pi": {
      "title": "SPRAVATO UK prescribing information (summary)",
      "year": null,
      "url": "https://www.janssen-pi.co.uk/en/product-information/32"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
