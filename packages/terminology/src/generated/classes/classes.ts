// Made from data/classes/classes.yaml by `pnpm generate`. Do not edit.
import type { ShippedClassList } from '../types.js';

export const classes: ShippedClassList = {
  "id": "classes",
  "title": "Drug classes that rules name",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "classes": [
    {
      "id": "study-drug",
      "label": "study drug",
      "form": "any",
      "members": [
        "ketamine",
        "esketamine"
      ],
      "atc": [
        {
          "code": "N01AX03",
          "display": "ketamine",
          "seen": "ATC21"
        },
        {
          "code": "N01AX14",
          "display": "esketamine",
          "seen": "ATC21"
        },
        {
          "code": "N06AX27",
          "display": "esketamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "benzodiazepine",
      "label": "benzodiazepine",
      "note": "Clonazepam stands outside the two ATC groups of the class.",
      "form": "systemic",
      "members": [
        "diazepam",
        "lorazepam",
        "clonazepam",
        "alprazolam",
        "midazolam",
        "oxazepam",
        "temazepam",
        "chlordiazepoxide",
        "clorazepate",
        "estazolam",
        "flurazepam",
        "quazepam",
        "triazolam",
        "clobazam",
        "remimazolam",
        "halazepam",
        "bromazepam",
        "nitrazepam"
      ],
      "atc": [
        {
          "code": "N05BA",
          "display": "Benzodiazepine derivatives",
          "seen": "ATC21"
        },
        {
          "code": "N05CD",
          "display": "Benzodiazepine derivatives",
          "seen": "ATC21"
        },
        {
          "code": "N03AE01",
          "display": "clonazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "z-drug",
      "label": "z-drug",
      "form": "systemic",
      "members": [
        "zolpidem",
        "zaleplon",
        "eszopiclone",
        "zopiclone"
      ],
      "atc": [
        {
          "code": "N05CF",
          "display": "Benzodiazepine related drugs",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "other-hypnotic",
      "label": "other hypnotic",
      "form": "systemic",
      "members": [
        "suvorexant",
        "lemborexant",
        "daridorexant",
        "ramelteon",
        "tasimelteon",
        "dexmedetomidine"
      ],
      "atc": [
        {
          "code": "N05CH",
          "display": "Melatonin receptor agonists",
          "seen": "ATC21"
        },
        {
          "code": "N05CJ",
          "display": "Orexin receptor antagonists",
          "seen": "ATC21"
        },
        {
          "code": "N05CM",
          "display": "Other hypnotics and sedatives",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "opioid",
      "label": "opioid",
      "form": "systemic",
      "members": [
        "morphine",
        "oxycodone",
        "fentanyl",
        "methadone",
        "buprenorphine",
        "tramadol",
        "hydrocodone",
        "hydromorphone",
        "codeine",
        "oxymorphone",
        "tapentadol",
        "meperidine",
        "levorphanol",
        "butorphanol",
        "nalbuphine",
        "pentazocine",
        "dihydrocodeine",
        "sufentanil",
        "remifentanil",
        "alfentanil",
        "oliceridine",
        "opium"
      ],
      "atc": [
        {
          "code": "N02A",
          "display": "OPIOIDS",
          "seen": "ATC21"
        },
        {
          "code": "N07BC",
          "display": "Drugs used in opioid dependence",
          "seen": "ATC21"
        },
        {
          "code": "N01AH",
          "display": "Opioid anesthetics",
          "seen": "ATC21"
        },
        {
          "code": "R05DA",
          "display": "Opium alkaloids and derivatives",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "opioid-antagonist",
      "label": "opioid antagonist",
      "form": "systemic",
      "members": [
        "naltrexone",
        "naloxone",
        "nalmefene",
        "samidorphan"
      ],
      "atc": [
        {
          "code": "N07BB04",
          "display": "naltrexone",
          "seen": "ATC21"
        },
        {
          "code": "V03AB15",
          "display": "naloxone",
          "seen": "ATC21"
        },
        {
          "code": "N07BB05",
          "display": "nalmefene",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "alcohol",
      "label": "alcohol",
      "note": "Ethanol products are mostly for the skin, so no product stands for drinking.",
      "form": "none",
      "members": [
        "ethanol"
      ],
      "atc": [
        {
          "code": "V03AB16",
          "display": "ethanol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "phenothiazine-sedating",
      "label": "phenothiazine sedating",
      "form": "systemic",
      "members": [
        "chlorpromazine",
        "promethazine",
        "levomepromazine"
      ],
      "atc": [
        {
          "code": "N05AA",
          "display": "Phenothiazines with aliphatic side-chain",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "antihistamine-sedating",
      "label": "antihistamine sedating",
      "form": "systemic",
      "members": [
        "diphenhydramine",
        "hydroxyzine",
        "doxylamine",
        "chlorpheniramine",
        "cyproheptadine",
        "meclizine",
        "brompheniramine",
        "carbinoxamine",
        "clemastine",
        "triprolidine",
        "dexchlorpheniramine",
        "dimenhydrinate"
      ],
      "atc": [
        {
          "code": "R06AA",
          "display": "Aminoalkyl ethers",
          "seen": "ATC21"
        },
        {
          "code": "R06AB",
          "display": "Substituted alkylamines",
          "seen": "ATC21"
        },
        {
          "code": "R06AD",
          "display": "Phenothiazine derivatives",
          "seen": "ATC21"
        },
        {
          "code": "R06AE",
          "display": "Piperazine derivatives",
          "seen": "ATC21"
        },
        {
          "code": "R06AX",
          "display": "Other antihistamines for systemic use",
          "seen": "ATC21"
        },
        {
          "code": "N05BB01",
          "display": "hydroxyzine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "antihistamine-nonsedating",
      "label": "antihistamine nonsedating",
      "note": "Listed so that they are not taken for the sedating ones.",
      "form": "systemic",
      "members": [
        "cetirizine",
        "levocetirizine",
        "loratadine",
        "desloratadine",
        "fexofenadine"
      ],
      "atc": [
        {
          "code": "R06AE",
          "display": "Piperazine derivatives",
          "seen": "ATC21"
        },
        {
          "code": "R06AX",
          "display": "Other antihistamines for systemic use",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "muscle-relaxant-central",
      "label": "muscle relaxant central",
      "note": "The wider ATC group also holds blockers of the nerve ending, which are no members.",
      "form": "systemic",
      "members": [
        "baclofen",
        "carisoprodol",
        "chlorzoxazone",
        "cyclobenzaprine",
        "metaxalone",
        "methocarbamol",
        "orphenadrine",
        "tizanidine"
      ],
      "atc": [
        {
          "code": "M03B",
          "display": "MUSCLE RELAXANTS, CENTRALLY ACTING AGENTS",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "barbiturate",
      "label": "barbiturate",
      "form": "systemic",
      "members": [
        "phenobarbital",
        "pentobarbital",
        "secobarbital",
        "butalbital",
        "butabarbital",
        "primidone",
        "methohexital",
        "mephobarbital",
        "amobarbital",
        "thiopental"
      ],
      "atc": [
        {
          "code": "N05CA",
          "display": "Barbiturates, plain",
          "seen": "ATC21"
        },
        {
          "code": "N03AA",
          "display": "Barbiturates and derivatives",
          "seen": "ATC21"
        },
        {
          "code": "N01AF",
          "display": "Barbiturates, plain",
          "seen": "ATC21"
        },
        {
          "code": "N05CB",
          "display": "Barbiturates, combinations",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "other-cns-depressant",
      "label": "other CNS depressant",
      "note": "Our extension of the class that the source names; to be confirmed by a clinician.",
      "form": "systemic",
      "members": [
        "gabapentin",
        "pregabalin",
        "oxybate",
        "meprobamate",
        "propofol",
        "etomidate",
        "scopolamine",
        "trazodone",
        "doxepin",
        "mirtazapine"
      ],
      "atc": [
        {
          "code": "N02BF",
          "display": "Gabapentinoids",
          "seen": "ATC21"
        },
        {
          "code": "N07XX04",
          "display": "sodium oxybate",
          "seen": "ATC21"
        },
        {
          "code": "N05BC01",
          "display": "meprobamate",
          "seen": "ATC21"
        },
        {
          "code": "N01AX",
          "display": "Other general anesthetics",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cns-stimulant",
      "label": "psychostimulant",
      "form": "systemic",
      "members": [
        "amphetamine",
        "dextroamphetamine",
        "lisdexamfetamine",
        "methamphetamine",
        "methylphenidate",
        "dexmethylphenidate",
        "serdexmethylphenidate",
        "modafinil",
        "armodafinil",
        "solriamfetol",
        "pitolisant",
        "pemoline"
      ],
      "atc": [
        {
          "code": "N06BA",
          "display": "Centrally acting sympathomimetics",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "noradrenergic-adhd",
      "label": "noradrenergic adhd",
      "note": "Our extension: the source does not name them.",
      "form": "systemic",
      "members": [
        "atomoxetine",
        "viloxazine"
      ],
      "atc": [
        {
          "code": "N06BA09",
          "display": "atomoxetine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "anorectic-sympathomimetic",
      "label": "anorectic sympathomimetic",
      "note": "Our extension of the stimulants.",
      "form": "systemic",
      "members": [
        "phentermine",
        "benzphetamine",
        "phendimetrazine",
        "diethylpropion"
      ],
      "atc": [
        {
          "code": "A08AA",
          "display": "Centrally acting antiobesity products",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "maoi",
      "label": "MAO inhibitor",
      "note": "Linezolid, methylene blue and procarbazine also inhibit the enzyme: our judgement.",
      "form": "systemic",
      "members": [
        "tranylcypromine",
        "phenelzine",
        "isocarboxazid",
        "selegiline",
        "rasagiline",
        "safinamide",
        "moclobemide",
        "linezolid",
        "methylene-blue",
        "procarbazine"
      ],
      "atc": [
        {
          "code": "N06AF",
          "display": "Monoamine oxidase inhibitors, non-selective",
          "seen": "ATC21"
        },
        {
          "code": "N06AG",
          "display": "Monoamine oxidase A inhibitors",
          "seen": "ATC21"
        },
        {
          "code": "N04BD",
          "display": "Monoamine oxidase B inhibitors",
          "seen": "ATC21"
        },
        {
          "code": "J01XX08",
          "display": "linezolid",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cyp3a4-strong-inhibitor",
      "label": "strong CYP3A4 inhibitor",
      "note": "Which inhibitor is strong was written from memory, apart from those that the sources name.",
      "form": "systemic",
      "members": [
        "clarithromycin",
        "ketoconazole",
        "itraconazole",
        "posaconazole",
        "voriconazole",
        "ritonavir",
        "cobicistat",
        "nefazodone",
        "nelfinavir",
        "indinavir",
        "saquinavir",
        "telithromycin",
        "ceritinib",
        "idelalisib",
        "ribociclib",
        "tucatinib",
        "nirmatrelvir",
        "lopinavir",
        "darunavir",
        "atazanavir"
      ],
      "atc": [
        {
          "code": "J01FA09",
          "display": "clarithromycin",
          "seen": "ATC21"
        },
        {
          "code": "J02AB02",
          "display": "ketoconazole",
          "seen": "ATC21"
        },
        {
          "code": "J02AC",
          "display": "Triazole derivatives",
          "seen": "ATC21"
        },
        {
          "code": "J05AE",
          "display": "Protease inhibitors",
          "seen": "ATC21"
        },
        {
          "code": "J05AR",
          "display": "Antivirals for treatment of HIV infections, combinations",
          "seen": "ATC21"
        },
        {
          "code": "V03AX03",
          "display": "cobicistat",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cyp3a4-moderate-inhibitor",
      "label": "moderate CYP3A4 inhibitor",
      "note": "Written from memory; no rule uses it.",
      "form": "systemic",
      "members": [
        "erythromycin",
        "diltiazem",
        "verapamil",
        "fluconazole",
        "aprepitant"
      ]
    },
    {
      "id": "cyp2b6-inhibitor",
      "label": "CYP2B6 inhibitor",
      "form": "systemic",
      "members": [
        "ticlopidine",
        "clopidogrel"
      ],
      "atc": [
        {
          "code": "B01AC05",
          "display": "ticlopidine",
          "seen": "ATC21"
        },
        {
          "code": "B01AC04",
          "display": "clopidogrel",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cyp-inducer",
      "label": "CYP inducer",
      "note": "Members beyond rifampin, carbamazepine, phenytoin and phenobarbital were written from memory.",
      "form": "systemic",
      "members": [
        "rifampin",
        "rifabutin",
        "rifapentine",
        "carbamazepine",
        "phenytoin",
        "fosphenytoin",
        "phenobarbital",
        "primidone",
        "oxcarbazepine",
        "eslicarbazepine",
        "efavirenz",
        "nevirapine",
        "enzalutamide",
        "apalutamide",
        "mitotane",
        "bosentan",
        "cenobamate",
        "st-johns-wort"
      ],
      "atc": [
        {
          "code": "J04AB",
          "display": "Antibiotics",
          "seen": "ATC21"
        },
        {
          "code": "N03AF",
          "display": "Carboxamide derivatives",
          "seen": "ATC21"
        },
        {
          "code": "N03AB",
          "display": "Hydantoin derivatives",
          "seen": "ATC21"
        },
        {
          "code": "N03AA",
          "display": "Barbiturates and derivatives",
          "seen": "ATC21"
        },
        {
          "code": "N06AX25",
          "display": "Hyperici herba",
          "seen": "ATC21"
        },
        {
          "code": "J05AG",
          "display": "Non-nucleoside reverse transcriptase inhibitors",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "xanthine",
      "label": "xanthine",
      "form": "systemic",
      "members": [
        "theophylline",
        "aminophylline",
        "dyphylline"
      ],
      "atc": [
        {
          "code": "R03DA",
          "display": "Xanthines",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nmda-antagonist",
      "label": "NMDA antagonist",
      "form": "systemic",
      "members": [
        "memantine",
        "amantadine",
        "dextromethorphan",
        "nitrous-oxide"
      ],
      "atc": [
        {
          "code": "N06DX01",
          "display": "memantine",
          "seen": "ATC21"
        },
        {
          "code": "N04BB01",
          "display": "amantadine",
          "seen": "ATC21"
        },
        {
          "code": "R05DA09",
          "display": "dextromethorphan",
          "seen": "ATC21"
        },
        {
          "code": "N07XX59",
          "display": "dextromethorphan, combinations",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "thyroid-hormone",
      "label": "thyroid hormone",
      "form": "systemic",
      "members": [
        "levothyroxine",
        "liothyronine",
        "thyroid-usp"
      ],
      "atc": [
        {
          "code": "H03AA",
          "display": "Thyroid hormones",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "antihypertensive-beta-blocker",
      "label": "antihypertensive beta blocker",
      "form": "systemic",
      "members": [
        "metoprolol",
        "propranolol",
        "bisoprolol",
        "carvedilol",
        "labetalol",
        "nadolol",
        "nebivolol",
        "pindolol",
        "betaxolol",
        "timolol",
        "esmolol",
        "acebutolol",
        "atenolol"
      ],
      "atc": [
        {
          "code": "C07",
          "display": "BETA BLOCKING AGENTS",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "antihypertensive-acei-arb",
      "label": "antihypertensive acei arb",
      "form": "systemic",
      "members": [
        "lisinopril",
        "benazepril",
        "captopril",
        "enalapril",
        "fosinopril",
        "moexipril",
        "perindopril",
        "quinapril",
        "ramipril",
        "trandolapril",
        "losartan",
        "valsartan",
        "candesartan",
        "irbesartan",
        "olmesartan",
        "telmisartan",
        "eprosartan",
        "azilsartan",
        "sacubitril",
        "aliskiren"
      ],
      "atc": [
        {
          "code": "C09",
          "display": "AGENTS ACTING ON THE RENIN-ANGIOTENSIN SYSTEM",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "antihypertensive-ccb",
      "label": "antihypertensive ccb",
      "form": "systemic",
      "members": [
        "amlodipine",
        "levamlodipine",
        "nifedipine",
        "felodipine",
        "isradipine",
        "nicardipine",
        "nisoldipine",
        "clevidipine",
        "diltiazem",
        "verapamil"
      ],
      "atc": [
        {
          "code": "C08",
          "display": "CALCIUM CHANNEL BLOCKERS",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "antihypertensive-diuretic",
      "label": "antihypertensive diuretic",
      "form": "systemic",
      "members": [
        "hydrochlorothiazide",
        "chlorthalidone",
        "chlorothiazide",
        "indapamide",
        "metolazone",
        "furosemide",
        "bumetanide",
        "torsemide",
        "ethacrynate",
        "spironolactone",
        "eplerenone",
        "triamterene",
        "amiloride",
        "finerenone"
      ],
      "atc": [
        {
          "code": "C03",
          "display": "DIURETICS",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "antihypertensive-other",
      "label": "antihypertensive other",
      "form": "systemic",
      "members": [
        "clonidine",
        "guanfacine",
        "methyldopa",
        "hydralazine",
        "minoxidil",
        "reserpine",
        "prazosin",
        "doxazosin",
        "terazosin"
      ],
      "atc": [
        {
          "code": "C02",
          "display": "ANTIHYPERTENSIVES",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "sympathomimetic",
      "label": "sympathomimetic",
      "form": "systemic",
      "members": [
        "epinephrine",
        "norepinephrine",
        "phenylephrine",
        "ephedrine",
        "pseudoephedrine",
        "dopamine",
        "dobutamine",
        "isoproterenol",
        "midodrine",
        "droxidopa"
      ],
      "atc": [
        {
          "code": "C01CA",
          "display": "Adrenergic and dopaminergic agents",
          "seen": "ATC21"
        },
        {
          "code": "R01BA",
          "display": "Sympathomimetics",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "vasopressin-ergot",
      "label": "vasopressin ergot",
      "form": "systemic",
      "members": [
        "vasopressin-usp",
        "methylergonovine",
        "ergonovine",
        "ergotamine",
        "dihydroergotamine"
      ],
      "atc": [
        {
          "code": "H01BA01",
          "display": "vasopressin (argipressin)",
          "seen": "ATC21"
        },
        {
          "code": "G02AB",
          "display": "Ergot alkaloids",
          "seen": "ATC21"
        },
        {
          "code": "N02CA",
          "display": "Ergot alkaloids",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lamotrigine",
      "label": "lamotrigine",
      "form": "systemic",
      "members": [
        "lamotrigine"
      ],
      "atc": [
        {
          "code": "N03AX09",
          "display": "lamotrigine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lithium",
      "label": "lithium",
      "form": "systemic",
      "members": [
        "lithium"
      ],
      "atc": [
        {
          "code": "N05AN01",
          "display": "lithium",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "antipsychotic",
      "label": "antipsychotic",
      "note": "Rules exist for four members; the others let a reader recognize one.",
      "form": "systemic",
      "members": [
        "clozapine",
        "haloperidol",
        "risperidone",
        "paliperidone",
        "olanzapine",
        "quetiapine",
        "aripiprazole",
        "ziprasidone",
        "lurasidone",
        "cariprazine",
        "brexpiprazole",
        "asenapine"
      ],
      "atc": [
        {
          "code": "N05A",
          "display": "ANTIPSYCHOTICS",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ssri-snri",
      "label": "SSRI or SNRI",
      "form": "systemic",
      "members": [
        "citalopram",
        "escitalopram",
        "fluoxetine",
        "fluvoxamine",
        "paroxetine",
        "sertraline",
        "vortioxetine",
        "vilazodone",
        "venlafaxine",
        "desvenlafaxine",
        "duloxetine",
        "levomilnacipran",
        "milnacipran"
      ],
      "atc": [
        {
          "code": "N06AB",
          "display": "Selective serotonin reuptake inhibitors",
          "seen": "ATC21"
        },
        {
          "code": "N06AX",
          "display": "Other antidepressants",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tricyclic-other-antidepressant",
      "label": "tricyclic other antidepressant",
      "form": "systemic",
      "members": [
        "amitriptyline",
        "nortriptyline",
        "imipramine",
        "desipramine",
        "clomipramine",
        "doxepin",
        "protriptyline",
        "trimipramine",
        "amoxapine",
        "maprotiline",
        "mirtazapine",
        "trazodone",
        "nefazodone"
      ],
      "atc": [
        {
          "code": "N06AA",
          "display": "Non-selective monoamine reuptake inhibitors",
          "seen": "ATC21"
        },
        {
          "code": "N06AX",
          "display": "Other antidepressants",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "bupropion",
      "label": "bupropion",
      "form": "systemic",
      "members": [
        "bupropion"
      ],
      "atc": [
        {
          "code": "N06AX12",
          "display": "bupropion",
          "seen": "ATC21"
        },
        {
          "code": "A08AA62",
          "display": "bupropion and naltrexone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "halogenated-anesthetic",
      "label": "halogenated anesthetic",
      "aliases": [
        "halogenated-anaesthetic"
      ],
      "form": "systemic",
      "members": [
        "isoflurane",
        "sevoflurane",
        "desflurane",
        "enflurane",
        "halothane"
      ],
      "atc": [
        {
          "code": "N01AB",
          "display": "Halogenated hydrocarbons",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "neuromuscular-blocker-nondepolarizing",
      "label": "neuromuscular blocker nondepolarizing",
      "aliases": [
        "neuromuscular-blocker-nondepolarising"
      ],
      "form": "systemic",
      "members": [
        "rocuronium",
        "vecuronium",
        "cisatracurium",
        "pancuronium",
        "atracurium",
        "mivacurium",
        "tubocurarine"
      ],
      "atc": [
        {
          "code": "M03AA",
          "display": "Curare alkaloids",
          "seen": "ATC21"
        },
        {
          "code": "M03AC",
          "display": "Other quaternary ammonium compounds",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nasal-decongestant",
      "label": "nasal decongestant",
      "note": "Only nasal products count.",
      "form": "nasal",
      "members": [
        "oxymetazoline",
        "xylometazoline",
        "naphazoline",
        "tetrahydrozoline",
        "phenylephrine"
      ],
      "atc": [
        {
          "code": "R01AA",
          "display": "Sympathomimetics, plain",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nasal-corticosteroid",
      "label": "nasal corticosteroid",
      "note": "Only nasal products count.",
      "form": "nasal",
      "members": [
        "mometasone",
        "fluticasone",
        "budesonide",
        "triamcinolone",
        "beclomethasone",
        "ciclesonide",
        "flunisolide"
      ],
      "atc": [
        {
          "code": "R01AD",
          "display": "Corticosteroids",
          "seen": "ATC21"
        }
      ]
    }
  ]
};
