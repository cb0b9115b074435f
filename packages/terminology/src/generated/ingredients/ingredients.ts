// Made from data/ingredients/ingredients.yaml by `pnpm generate`. Do not edit.
import type { ShippedIngredientList } from '../types.js';

export const ingredients: ShippedIngredientList = {
  "id": "ingredients",
  "title": "Ingredients by name and code",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "ingredients": [
    {
      "id": "acebutolol",
      "rxnorm": [
        {
          "code": "149",
          "display": "acebutolol",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "C07AB04",
          "display": "acebutolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "alfentanil",
      "rxnorm": [
        {
          "code": "480",
          "display": "alfentanil"
        }
      ],
      "atc": [
        {
          "code": "N01AH02",
          "display": "alfentanil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "aliskiren",
      "rxnorm": [
        {
          "code": "325646",
          "display": "aliskiren"
        }
      ],
      "atc": [
        {
          "code": "C09XA02",
          "display": "aliskiren",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "alprazolam",
      "rxnorm": [
        {
          "code": "596",
          "display": "alprazolam",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "N05BA12",
          "display": "alprazolam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "amantadine",
      "rxnorm": [
        {
          "code": "620",
          "display": "amantadine",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "N04BB01",
          "display": "amantadine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "amiloride",
      "rxnorm": [
        {
          "code": "644",
          "display": "amiloride"
        }
      ],
      "atc": [
        {
          "code": "C03DB01",
          "display": "amiloride",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "aminophylline",
      "rxnorm": [
        {
          "code": "689",
          "display": "aminophylline",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "R03DA05",
          "display": "aminophylline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "amitriptyline",
      "rxnorm": [
        {
          "code": "704",
          "display": "amitriptyline",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "N06AA09",
          "display": "amitriptyline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "amlodipine",
      "rxnorm": [
        {
          "code": "17767",
          "display": "amlodipine",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "C08CA01",
          "display": "amlodipine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "amobarbital",
      "atc": [
        {
          "code": "N05CA02",
          "display": "amobarbital",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "amoxapine",
      "rxnorm": [
        {
          "code": "722",
          "display": "amoxapine",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "N06AA17",
          "display": "amoxapine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "amphetamine",
      "rxnorm": [
        {
          "code": "725",
          "display": "amphetamine",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "N06BA01",
          "display": "amfetamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "apalutamide",
      "rxnorm": [
        {
          "code": "1999574",
          "display": "apalutamide"
        }
      ],
      "atc": [
        {
          "code": "L02BB05",
          "display": "apalutamide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "aprepitant",
      "rxnorm": [
        {
          "code": "358255",
          "display": "aprepitant"
        }
      ],
      "atc": [
        {
          "code": "A04AD12",
          "display": "aprepitant",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "aripiprazole",
      "rxnorm": [
        {
          "code": "89013",
          "display": "aripiprazole",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "N05AX12",
          "display": "aripiprazole",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "armodafinil",
      "rxnorm": [
        {
          "code": "641465",
          "display": "armodafinil",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "N06BA13",
          "display": "armodafinil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "asenapine",
      "rxnorm": [
        {
          "code": "784649",
          "display": "asenapine"
        }
      ],
      "atc": [
        {
          "code": "N05AH05",
          "display": "asenapine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "atazanavir",
      "rxnorm": [
        {
          "code": "343047",
          "display": "atazanavir",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "J05AE08",
          "display": "atazanavir",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "atenolol",
      "rxnorm": [
        {
          "code": "1202",
          "display": "atenolol",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "C07AB03",
          "display": "atenolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "atomoxetine",
      "rxnorm": [
        {
          "code": "38400",
          "display": "atomoxetine",
          "seen": "ECQM"
        }
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
      "id": "atracurium",
      "rxnorm": [
        {
          "code": "1218",
          "display": "atracurium"
        }
      ],
      "atc": [
        {
          "code": "M03AC04",
          "display": "atracurium",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "azilsartan",
      "rxnorm": [
        {
          "code": "1091643",
          "display": "azilsartan",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "C09CA09",
          "display": "azilsartan medoxomil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "baclofen",
      "rxnorm": [
        {
          "code": "1292",
          "display": "baclofen",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "H789N3FKE8",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03BX01",
          "display": "baclofen",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "beclomethasone",
      "rxnorm": [
        {
          "code": "1347",
          "display": "beclomethasone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "KGZ1SLC28Z",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AD01",
          "display": "beclometasone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "benazepril",
      "rxnorm": [
        {
          "code": "18867",
          "display": "benazepril",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "C09AA07",
          "display": "benazepril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "benzphetamine",
      "rxnorm": [
        {
          "code": "1422",
          "display": "benzphetamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "0M3S43XK27",
        "seen": "RXP"
      }
    },
    {
      "id": "betaxolol",
      "rxnorm": [
        {
          "code": "1520",
          "display": "betaxolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "O0ZR1R6RZ2",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AB05",
          "display": "betaxolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "bisoprolol",
      "rxnorm": [
        {
          "code": "19484",
          "display": "bisoprolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Y41JS2NL6U",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AB07",
          "display": "bisoprolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "bosentan",
      "rxnorm": [
        {
          "code": "75207",
          "display": "bosentan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Q326023R30",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02KX01",
          "display": "bosentan",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "brexpiprazole",
      "rxnorm": [
        {
          "code": "1658314",
          "display": "brexpiprazole",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "2J3YBM1K8C",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AX16",
          "display": "brexpiprazole",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "bromazepam",
      "atc": [
        {
          "code": "N05BA08",
          "display": "bromazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "brompheniramine",
      "rxnorm": [
        {
          "code": "1767",
          "display": "brompheniramine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "H57G17P2FN",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AB01",
          "display": "brompheniramine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "budesonide",
      "rxnorm": [
        {
          "code": "19831",
          "display": "budesonide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Q3OKS62Q6X",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AD05",
          "display": "budesonide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "bumetanide",
      "rxnorm": [
        {
          "code": "1808",
          "display": "bumetanide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "0Y2S3XUQ5H",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03CA02",
          "display": "bumetanide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "buprenorphine",
      "rxnorm": [
        {
          "code": "1819",
          "display": "buprenorphine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "40D3SCR4GZ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AE01",
          "display": "buprenorphine",
          "seen": "ATC21"
        },
        {
          "code": "N07BC01",
          "display": "buprenorphine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "bupropion",
      "rxnorm": [
        {
          "code": "42347",
          "display": "bupropion",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "01ZG3TPX31",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX12",
          "display": "bupropion",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "butabarbital",
      "rxnorm": [
        {
          "code": "477631",
          "display": "butabarbital",
          "seen": "RXP"
        }
      ]
    },
    {
      "id": "butalbital",
      "rxnorm": [
        {
          "code": "19860",
          "display": "butalbital",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "KHS0AZ4JVK",
        "seen": "RXP"
      }
    },
    {
      "id": "butorphanol",
      "rxnorm": [
        {
          "code": "1841",
          "display": "butorphanol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "QV897JC36D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AF01",
          "display": "butorphanol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "candesartan",
      "rxnorm": [
        {
          "code": "214354",
          "display": "candesartan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "S8Q36MD2XX",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09CA06",
          "display": "candesartan",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "captopril",
      "rxnorm": [
        {
          "code": "1998",
          "display": "captopril",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "9G64RSX1XD",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09AA01",
          "display": "captopril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "carbamazepine",
      "rxnorm": [
        {
          "code": "2002",
          "display": "carbamazepine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "33CM23913M",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AF01",
          "display": "carbamazepine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "carbinoxamine",
      "rxnorm": [
        {
          "code": "20220",
          "display": "carbinoxamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "982A7M02H5",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AA08",
          "display": "carbinoxamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cariprazine",
      "rxnorm": [
        {
          "code": "1667655",
          "display": "cariprazine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "F6RJL8B278",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AX15",
          "display": "cariprazine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "carisoprodol",
      "rxnorm": [
        {
          "code": "2101",
          "display": "carisoprodol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "21925K482H",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03BA02",
          "display": "carisoprodol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "carvedilol",
      "rxnorm": [
        {
          "code": "20352",
          "display": "carvedilol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "0K47UL67F2",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AG02",
          "display": "carvedilol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cenobamate",
      "rxnorm": [
        {
          "code": "2265690",
          "display": "cenobamate",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "P85X70RZWS",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AX25",
          "display": "cenobamate",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ceritinib",
      "rxnorm": [
        {
          "code": "1535457",
          "display": "ceritinib",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "K418KG2GET",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "L01ED02",
          "display": "ceritinib",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cetirizine",
      "rxnorm": [
        {
          "code": "20610",
          "display": "cetirizine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "YO7261ME24",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AE07",
          "display": "cetirizine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "chlordiazepoxide",
      "rxnorm": [
        {
          "code": "2356",
          "display": "chlordiazepoxide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6RZ6XEZ3CR",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05BA02",
          "display": "chlordiazepoxide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "chlorothiazide",
      "rxnorm": [
        {
          "code": "2396",
          "display": "chlorothiazide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "77W477J15H",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03AA04",
          "display": "chlorothiazide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "chlorpheniramine",
      "rxnorm": [
        {
          "code": "2400",
          "display": "chlorpheniramine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "3U6IO1965U",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AB04",
          "display": "chlorphenamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "chlorpromazine",
      "rxnorm": [
        {
          "code": "2403",
          "display": "chlorpromazine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "U42B7VYA4P",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AA01",
          "display": "chlorpromazine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "chlorthalidone",
      "rxnorm": [
        {
          "code": "2409",
          "display": "chlorthalidone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Q0MQD1073Q",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03BA04",
          "display": "chlortalidone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "chlorzoxazone",
      "rxnorm": [
        {
          "code": "2410",
          "display": "chlorzoxazone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "H0DE420U8G",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03BB03",
          "display": "chlorzoxazone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ciclesonide",
      "rxnorm": [
        {
          "code": "274964",
          "display": "ciclesonide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "S59502J185",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AD13",
          "display": "ciclesonide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cisatracurium",
      "rxnorm": [
        {
          "code": "319864",
          "display": "cisatracurium",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "QX62KLI41N",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03AC11",
          "display": "cisatracurium",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "citalopram",
      "rxnorm": [
        {
          "code": "2556",
          "display": "citalopram",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "0DHU5B8D6V",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AB04",
          "display": "citalopram",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clarithromycin",
      "rxnorm": [
        {
          "code": "21212",
          "display": "clarithromycin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "H1250JIK0A",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J01FA09",
          "display": "clarithromycin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clemastine",
      "rxnorm": [
        {
          "code": "2578",
          "display": "clemastine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "95QN29S1ID",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AA04",
          "display": "clemastine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clevidipine",
      "rxnorm": [
        {
          "code": "233603",
          "display": "clevidipine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "19O2GP3B7Q",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08CA16",
          "display": "clevidipine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clobazam",
      "rxnorm": [
        {
          "code": "21241",
          "display": "clobazam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "2MRO291B4U",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05BA09",
          "display": "clobazam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clomipramine",
      "rxnorm": [
        {
          "code": "2597",
          "display": "clomipramine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "NUV44L116D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AA04",
          "display": "clomipramine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clonazepam",
      "rxnorm": [
        {
          "code": "2598",
          "display": "clonazepam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "5PE9FDE8GB",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AE01",
          "display": "clonazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clonidine",
      "rxnorm": [
        {
          "code": "2599",
          "display": "clonidine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "MN3L5RMN02",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02AC01",
          "display": "clonidine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clopidogrel",
      "rxnorm": [
        {
          "code": "32968",
          "display": "clopidogrel",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "A74586SNO7",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "B01AC04",
          "display": "clopidogrel",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clorazepate",
      "rxnorm": [
        {
          "code": "2353",
          "display": "clorazepate",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "N05BA05",
          "display": "potassium clorazepate",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "clozapine",
      "rxnorm": [
        {
          "code": "2626",
          "display": "clozapine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "J60AR2IKIC",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AH02",
          "display": "clozapine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cobicistat",
      "rxnorm": [
        {
          "code": "1306284",
          "display": "cobicistat",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "LW2E03M5PG",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "V03AX03",
          "display": "cobicistat",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "codeine",
      "rxnorm": [
        {
          "code": "2670",
          "display": "codeine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Q830PW7520",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R05DA04",
          "display": "codeine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cyclobenzaprine",
      "rxnorm": [
        {
          "code": "21949",
          "display": "cyclobenzaprine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "69O5WQQ5TI",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03BX08",
          "display": "cyclobenzaprine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "cyproheptadine",
      "rxnorm": [
        {
          "code": "3013",
          "display": "cyproheptadine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "2YHB6175DO",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AX02",
          "display": "cyproheptadine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "daridorexant",
      "rxnorm": [
        {
          "code": "2591497",
          "display": "daridorexant",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "LMQ24G57E9",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CJ03",
          "display": "daridorexant",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "darunavir",
      "rxnorm": [
        {
          "code": "460132",
          "display": "darunavir",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "YO603Y8113",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J05AE10",
          "display": "darunavir",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "desflurane",
      "rxnorm": [
        {
          "code": "27340",
          "display": "desflurane",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "CRS35BZ94Q",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AB07",
          "display": "desflurane",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "desipramine",
      "rxnorm": [
        {
          "code": "3247",
          "display": "desipramine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "TG537D343B",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AA01",
          "display": "desipramine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "desloratadine",
      "rxnorm": [
        {
          "code": "275635",
          "display": "desloratadine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "FVF865388R",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AX27",
          "display": "desloratadine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "desvenlafaxine",
      "rxnorm": [
        {
          "code": "734064",
          "display": "desvenlafaxine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "NG99554ANW",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX23",
          "display": "desvenlafaxine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dexchlorpheniramine",
      "rxnorm": [
        {
          "code": "22697",
          "display": "dexchlorpheniramine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "3Q9Q0B929N",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AB02",
          "display": "dexchlorpheniramine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dexmedetomidine",
      "rxnorm": [
        {
          "code": "48937",
          "display": "dexmedetomidine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "67VB76HONO",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CM18",
          "display": "dexmedetomidine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dexmethylphenidate",
      "rxnorm": [
        {
          "code": "352372",
          "display": "dexmethylphenidate",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "M32RH9MFGP",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06BA11",
          "display": "dexmethylphenidate",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dextroamphetamine",
      "rxnorm": [
        {
          "code": "3288",
          "display": "dextroamphetamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "TZ47U051FI",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06BA02",
          "display": "dexamfetamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dextromethorphan",
      "rxnorm": [
        {
          "code": "3289",
          "display": "dextromethorphan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "7355X3ROTS",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R05DA09",
          "display": "dextromethorphan",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "diazepam",
      "rxnorm": [
        {
          "code": "3322",
          "display": "diazepam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Q3JTX2Q7TU",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05BA01",
          "display": "diazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "diethylpropion",
      "rxnorm": [
        {
          "code": "3389",
          "display": "diethylpropion",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Q94YYU22B8",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "A08AA03",
          "display": "amfepramone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dihydrocodeine",
      "rxnorm": [
        {
          "code": "23088",
          "display": "dihydrocodeine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "N9I9HDB855",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AA08",
          "display": "dihydrocodeine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dihydroergotamine",
      "rxnorm": [
        {
          "code": "3418",
          "display": "dihydroergotamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "436O5HM03C",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02CA01",
          "display": "dihydroergotamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "diltiazem",
      "rxnorm": [
        {
          "code": "3443",
          "display": "diltiazem",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "EE92BBP03H",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08DB01",
          "display": "diltiazem",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dimenhydrinate",
      "rxnorm": [
        {
          "code": "3444",
          "display": "dimenhydrinate",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "JB937PER5C",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AA11",
          "display": "dimenhydrinate",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "diphenhydramine",
      "rxnorm": [
        {
          "code": "3498",
          "display": "diphenhydramine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "8GTS82S83M",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AA02",
          "display": "diphenhydramine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dobutamine",
      "rxnorm": [
        {
          "code": "3616",
          "display": "dobutamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "3S12J47372",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA07",
          "display": "dobutamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dopamine",
      "rxnorm": [
        {
          "code": "3628",
          "display": "dopamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "VTD58H1Z2X",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA04",
          "display": "dopamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "doxazosin",
      "rxnorm": [
        {
          "code": "49276",
          "display": "doxazosin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "NW1291F1W8",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02CA04",
          "display": "doxazosin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "doxepin",
      "rxnorm": [
        {
          "code": "3638",
          "display": "doxepin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "5ASJ6HUZ7D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AA12",
          "display": "doxepin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "doxylamine",
      "rxnorm": [
        {
          "code": "3642",
          "display": "doxylamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "95QB77JKPL",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AA09",
          "display": "doxylamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "droxidopa",
      "rxnorm": [
        {
          "code": "1489913",
          "display": "droxidopa",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "J7A92W69L7",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA27",
          "display": "droxidopa",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "duloxetine",
      "rxnorm": [
        {
          "code": "72625",
          "display": "duloxetine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "O5TNM5N07U",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX21",
          "display": "duloxetine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "dyphylline",
      "atc": [
        {
          "code": "R03DA01",
          "display": "diprophylline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "efavirenz",
      "rxnorm": [
        {
          "code": "195085",
          "display": "efavirenz",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "JE6H2O27P8",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J05AG03",
          "display": "efavirenz",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "enalapril",
      "rxnorm": [
        {
          "code": "3827",
          "display": "enalapril",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "69PN84IO1A",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09AA02",
          "display": "enalapril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "enflurane",
      "rxnorm": [
        {
          "code": "3920",
          "display": "enflurane",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "N01AB04",
          "display": "enflurane",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "enzalutamide",
      "rxnorm": [
        {
          "code": "1307298",
          "display": "enzalutamide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "93T0T9GKNU",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "L02BB04",
          "display": "enzalutamide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ephedrine",
      "rxnorm": [
        {
          "code": "3966",
          "display": "ephedrine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "GN83C131XS",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA26",
          "display": "ephedrine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "epinephrine",
      "aliases": [
        "adrenaline"
      ],
      "rxnorm": [
        {
          "code": "3992",
          "display": "epinephrine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "YKH834O4BH",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA24",
          "display": "epinephrine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "eplerenone",
      "rxnorm": [
        {
          "code": "298869",
          "display": "eplerenone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6995V82D0B",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03DA04",
          "display": "eplerenone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "eprosartan",
      "rxnorm": [
        {
          "code": "83515",
          "display": "eprosartan",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "C09CA02",
          "display": "eprosartan",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ergonovine",
      "aliases": [
        "ergometrine"
      ],
      "atc": [
        {
          "code": "G02AB03",
          "display": "ergometrine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ergotamine",
      "rxnorm": [
        {
          "code": "4025",
          "display": "ergotamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "PR834Q503T",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02CA02",
          "display": "ergotamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "erythromycin",
      "rxnorm": [
        {
          "code": "4053",
          "display": "erythromycin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "63937KV33D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "D10AF02",
          "display": "erythromycin",
          "seen": "ATC21"
        },
        {
          "code": "J01FA01",
          "display": "erythromycin",
          "seen": "ATC21"
        },
        {
          "code": "S01AA17",
          "display": "erythromycin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "escitalopram",
      "rxnorm": [
        {
          "code": "321988",
          "display": "escitalopram",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "4O4S742ANY",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AB10",
          "display": "escitalopram",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "esketamine",
      "rxnorm": [
        {
          "code": "2119365",
          "display": "esketamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "50LFG02TXD",
        "seen": "RXP"
      },
      "atc": [
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
      "id": "eslicarbazepine",
      "rxnorm": [
        {
          "code": "1482502",
          "display": "eslicarbazepine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "S5VXA428R4",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AF04",
          "display": "eslicarbazepine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "esmolol",
      "rxnorm": [
        {
          "code": "49737",
          "display": "esmolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "MDY902UXSR",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AB09",
          "display": "esmolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "estazolam",
      "rxnorm": [
        {
          "code": "4077",
          "display": "estazolam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "36S3EQV54C",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CD04",
          "display": "estazolam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "eszopiclone",
      "rxnorm": [
        {
          "code": "461016",
          "display": "eszopiclone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "UZX80K71OE",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CF04",
          "display": "eszopiclone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ethacrynate",
      "rxnorm": [
        {
          "code": "62349",
          "display": "ethacrynate",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "C03CC01",
          "display": "etacrynic acid",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ethanol",
      "aliases": [
        "alcohol"
      ],
      "rxnorm": [
        {
          "code": "448",
          "display": "ethanol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "3K9958V90M",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "V03AB16",
          "display": "ethanol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "etomidate",
      "rxnorm": [
        {
          "code": "4177",
          "display": "etomidate",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Z22628B598",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AX07",
          "display": "etomidate",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "felodipine",
      "rxnorm": [
        {
          "code": "4316",
          "display": "felodipine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "OL961R6O2C",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08CA02",
          "display": "felodipine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "fentanyl",
      "rxnorm": [
        {
          "code": "4337",
          "display": "fentanyl",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "UF599785JZ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AH01",
          "display": "fentanyl",
          "seen": "ATC21"
        },
        {
          "code": "N02AB03",
          "display": "fentanyl",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "fexofenadine",
      "rxnorm": [
        {
          "code": "87636",
          "display": "fexofenadine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "E6582LOH6V",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AX26",
          "display": "fexofenadine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "finerenone",
      "rxnorm": [
        {
          "code": "2562811",
          "display": "finerenone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "DE2O63YV8R",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03DA05",
          "display": "finerenone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "fluconazole",
      "rxnorm": [
        {
          "code": "4450",
          "display": "fluconazole",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "8VZV102JFY",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "D01AC15",
          "display": "fluconazole",
          "seen": "ATC21"
        },
        {
          "code": "J02AC01",
          "display": "fluconazole",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "flunisolide",
      "rxnorm": [
        {
          "code": "25120",
          "display": "flunisolide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "QK4DYS664X",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AD04",
          "display": "flunisolide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "fluoxetine",
      "rxnorm": [
        {
          "code": "4493",
          "display": "fluoxetine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "01K63SUP8D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AB03",
          "display": "fluoxetine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "flurazepam",
      "rxnorm": [
        {
          "code": "4501",
          "display": "flurazepam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "IHP475989U",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CD01",
          "display": "flurazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "fluticasone",
      "rxnorm": [
        {
          "code": "41126",
          "display": "fluticasone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "CUT2W21N7U",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AD08",
          "display": "fluticasone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "fluvoxamine",
      "rxnorm": [
        {
          "code": "42355",
          "display": "fluvoxamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "O4L1XPO44W",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AB08",
          "display": "fluvoxamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "fosinopril",
      "rxnorm": [
        {
          "code": "50166",
          "display": "fosinopril",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "C09AA09",
          "display": "fosinopril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "fosphenytoin",
      "rxnorm": [
        {
          "code": "72236",
          "display": "fosphenytoin",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "N03AB05",
          "display": "fosphenytoin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "furosemide",
      "aliases": [
        "frusemide"
      ],
      "rxnorm": [
        {
          "code": "4603",
          "display": "furosemide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "7LXU5N7ZO5",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03CA01",
          "display": "furosemide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "gabapentin",
      "rxnorm": [
        {
          "code": "25480",
          "display": "gabapentin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6CW7F3G59X",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02BF01",
          "display": "gabapentin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "guanfacine",
      "rxnorm": [
        {
          "code": "40114",
          "display": "guanfacine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "30OMY4G3MK",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02AC02",
          "display": "guanfacine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "halazepam",
      "atc": [
        {
          "code": "N05BA13",
          "display": "halazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "haloperidol",
      "rxnorm": [
        {
          "code": "5093",
          "display": "haloperidol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "J6292F8L3D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AD01",
          "display": "haloperidol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "halothane",
      "rxnorm": [
        {
          "code": "5095",
          "display": "halothane"
        }
      ],
      "atc": [
        {
          "code": "N01AB01",
          "display": "halothane",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "hydralazine",
      "rxnorm": [
        {
          "code": "5470",
          "display": "hydralazine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "26NAK24LS8",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02DB02",
          "display": "hydralazine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "hydrochlorothiazide",
      "rxnorm": [
        {
          "code": "5487",
          "display": "hydrochlorothiazide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "0J48LPH2TH",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03AA03",
          "display": "hydrochlorothiazide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "hydrocodone",
      "rxnorm": [
        {
          "code": "5489",
          "display": "hydrocodone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6YKS4Y3WQ7",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R05DA03",
          "display": "hydrocodone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "hydromorphone",
      "rxnorm": [
        {
          "code": "3423",
          "display": "hydromorphone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Q812464R06",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AA03",
          "display": "hydromorphone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "hydroxyzine",
      "rxnorm": [
        {
          "code": "5553",
          "display": "hydroxyzine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "30S50YM8OG",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05BB01",
          "display": "hydroxyzine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "idelalisib",
      "rxnorm": [
        {
          "code": "1544460",
          "display": "idelalisib",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "YG57I8T5M0",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "L01EM01",
          "display": "idelalisib",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "imipramine",
      "rxnorm": [
        {
          "code": "5691",
          "display": "imipramine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "OGG85SX4E4",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AA02",
          "display": "imipramine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "indapamide",
      "rxnorm": [
        {
          "code": "5764",
          "display": "indapamide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "F089I0511L",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03BA11",
          "display": "indapamide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "indinavir",
      "rxnorm": [
        {
          "code": "114289",
          "display": "indinavir",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "J05AE02",
          "display": "indinavir",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "irbesartan",
      "rxnorm": [
        {
          "code": "83818",
          "display": "irbesartan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "J0E2756Z7N",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09CA04",
          "display": "irbesartan",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "isocarboxazid",
      "rxnorm": [
        {
          "code": "6011",
          "display": "isocarboxazid",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "N06AF01",
          "display": "isocarboxazid",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "isoflurane",
      "rxnorm": [
        {
          "code": "6026",
          "display": "isoflurane",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "CYS9AKD70P",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AB06",
          "display": "isoflurane",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "isoproterenol",
      "rxnorm": [
        {
          "code": "6054",
          "display": "isoproterenol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "L628TT009W",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA02",
          "display": "isoprenaline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "isradipine",
      "rxnorm": [
        {
          "code": "33910",
          "display": "isradipine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "YO1UK1S598",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08CA03",
          "display": "isradipine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "itraconazole",
      "rxnorm": [
        {
          "code": "28031",
          "display": "itraconazole",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "304NUG5GF4",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J02AC02",
          "display": "itraconazole",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ketamine",
      "rxnorm": [
        {
          "code": "6130",
          "display": "ketamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "690G0D6V8H",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AX03",
          "display": "ketamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ketoconazole",
      "rxnorm": [
        {
          "code": "6135",
          "display": "ketoconazole",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "R9400W927I",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J02AB02",
          "display": "ketoconazole",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "labetalol",
      "rxnorm": [
        {
          "code": "6185",
          "display": "labetalol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "R5H8897N95",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AG01",
          "display": "labetalol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lamotrigine",
      "rxnorm": [
        {
          "code": "28439",
          "display": "lamotrigine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "U3H27498KS",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AX09",
          "display": "lamotrigine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lemborexant",
      "rxnorm": [
        {
          "code": "2272403",
          "display": "lemborexant",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "0K5743G68X",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CJ02",
          "display": "lemborexant",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "levamlodipine",
      "rxnorm": [
        {
          "code": "2376944",
          "display": "levamlodipine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "0P6NLP6806",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08CA17",
          "display": "levamlodipine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "levocetirizine",
      "rxnorm": [
        {
          "code": "356887",
          "display": "levocetirizine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6U5EA9RT2O",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AE09",
          "display": "levocetirizine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "levomepromazine",
      "atc": [
        {
          "code": "N05AA02",
          "display": "levomepromazine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "levomilnacipran",
      "rxnorm": [
        {
          "code": "1433212",
          "display": "levomilnacipran",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "UGM0326TXX",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX28",
          "display": "levomilnacipran",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "levorphanol",
      "rxnorm": [
        {
          "code": "6378",
          "display": "levorphanol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "27618J1N2X",
        "seen": "RXP"
      }
    },
    {
      "id": "levothyroxine",
      "rxnorm": [
        {
          "code": "10582",
          "display": "levothyroxine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Q51BO43MG4",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "H03AA01",
          "display": "levothyroxine sodium",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "linezolid",
      "rxnorm": [
        {
          "code": "190376",
          "display": "linezolid",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "ISQ9I6J12J",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J01XX08",
          "display": "linezolid",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "liothyronine",
      "rxnorm": [
        {
          "code": "10814",
          "display": "liothyronine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "06LU7C9H1V",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "H03AA02",
          "display": "liothyronine sodium",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lisdexamfetamine",
      "rxnorm": [
        {
          "code": "700810",
          "display": "lisdexamfetamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "H645GUL8KJ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06BA12",
          "display": "lisdexamfetamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lisinopril",
      "rxnorm": [
        {
          "code": "29046",
          "display": "lisinopril",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "E7199S1YWR",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09AA03",
          "display": "lisinopril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lithium",
      "rxnorm": [
        {
          "code": "6448",
          "display": "lithium",
          "seen": "RXP"
        }
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
      "id": "lopinavir",
      "rxnorm": [
        {
          "code": "195088",
          "display": "lopinavir",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "2494G1JF75",
        "seen": "RXP"
      }
    },
    {
      "id": "loratadine",
      "rxnorm": [
        {
          "code": "28889",
          "display": "loratadine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "7AJO3BO7QN",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AX13",
          "display": "loratadine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lorazepam",
      "rxnorm": [
        {
          "code": "6470",
          "display": "lorazepam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "O26FZP769L",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05BA06",
          "display": "lorazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "losartan",
      "rxnorm": [
        {
          "code": "52175",
          "display": "losartan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "JMS50MPO89",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09CA01",
          "display": "losartan",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "lurasidone",
      "rxnorm": [
        {
          "code": "1040028",
          "display": "lurasidone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "22IC88528T",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AE05",
          "display": "lurasidone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "maprotiline",
      "rxnorm": [
        {
          "code": "6646",
          "display": "maprotiline",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "N06AA21",
          "display": "maprotiline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "meclizine",
      "rxnorm": [
        {
          "code": "6676",
          "display": "meclizine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "3L5TQ84570",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AE05",
          "display": "meclozine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "memantine",
      "rxnorm": [
        {
          "code": "6719",
          "display": "memantine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "W8O17SJF3T",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06DX01",
          "display": "memantine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "meperidine",
      "aliases": [
        "pethidine"
      ],
      "rxnorm": [
        {
          "code": "6754",
          "display": "meperidine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "9E338QE28F",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AB02",
          "display": "pethidine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "mephobarbital",
      "rxnorm": [
        {
          "code": "6758",
          "display": "mephobarbital",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "N03AA01",
          "display": "methylphenobarbital",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "meprobamate",
      "rxnorm": [
        {
          "code": "6760",
          "display": "meprobamate",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "9I7LNY769Q",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05BC01",
          "display": "meprobamate",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "metaxalone",
      "rxnorm": [
        {
          "code": "59078",
          "display": "metaxalone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "1NMA9J598Y",
        "seen": "RXP"
      }
    },
    {
      "id": "methadone",
      "rxnorm": [
        {
          "code": "6813",
          "display": "methadone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "UC6VBE7V1Z",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N07BC02",
          "display": "methadone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "methamphetamine",
      "rxnorm": [
        {
          "code": "6816",
          "display": "methamphetamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "44RAL3456C",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06BA03",
          "display": "metamfetamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "methocarbamol",
      "rxnorm": [
        {
          "code": "6845",
          "display": "methocarbamol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "125OD7737X",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03BA03",
          "display": "methocarbamol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "methohexital",
      "rxnorm": [
        {
          "code": "6847",
          "display": "methohexital",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "E5B8ND5IPE",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AF01",
          "display": "methohexital",
          "seen": "ATC21"
        },
        {
          "code": "N05CA15",
          "display": "methohexital",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "methyldopa",
      "rxnorm": [
        {
          "code": "6876",
          "display": "methyldopa",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "56LH93261Y",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02AB01",
          "display": "methyldopa (levorotatory)",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "methylene-blue",
      "name": "methylene blue",
      "aliases": [
        "methylthioninium"
      ],
      "rxnorm": [
        {
          "code": "6878",
          "display": "methylene blue",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "T42P99266K",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "V03AB17",
          "display": "methylthioninium chloride",
          "seen": "ATC21"
        },
        {
          "code": "V04CG05",
          "display": "methylthioninium chloride",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "methylergonovine",
      "rxnorm": [
        {
          "code": "6883",
          "display": "methylergonovine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "W53L6FE61V",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "G02AB01",
          "display": "methylergometrine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "methylphenidate",
      "rxnorm": [
        {
          "code": "6901",
          "display": "methylphenidate",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "207ZZ9QZ49",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06BA04",
          "display": "methylphenidate",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "metolazone",
      "rxnorm": [
        {
          "code": "6916",
          "display": "metolazone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "TZ7V40X7VX",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03BA08",
          "display": "metolazone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "metoprolol",
      "rxnorm": [
        {
          "code": "6918",
          "display": "metoprolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "GEB06NHM23",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AB02",
          "display": "metoprolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "midazolam",
      "rxnorm": [
        {
          "code": "6960",
          "display": "midazolam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "R60L0SM5BC",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CD08",
          "display": "midazolam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "midodrine",
      "rxnorm": [
        {
          "code": "6963",
          "display": "midodrine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6YE7PBM15H",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA17",
          "display": "midodrine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "milnacipran",
      "rxnorm": [
        {
          "code": "588250",
          "display": "milnacipran",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "G56VK1HF36",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX17",
          "display": "milnacipran",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "minoxidil",
      "rxnorm": [
        {
          "code": "6984",
          "display": "minoxidil",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "5965120SH1",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02DC01",
          "display": "minoxidil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "mirtazapine",
      "rxnorm": [
        {
          "code": "15996",
          "display": "mirtazapine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "A051Q2099Q",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX11",
          "display": "mirtazapine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "mitotane",
      "rxnorm": [
        {
          "code": "7004",
          "display": "mitotane",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "78E4J5IB5J",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "L01XX23",
          "display": "mitotane",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "mivacurium",
      "atc": [
        {
          "code": "M03AC10",
          "display": "mivacurium chloride",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "moclobemide",
      "rxnorm": [
        {
          "code": "30121",
          "display": "moclobemide"
        }
      ],
      "atc": [
        {
          "code": "N06AG02",
          "display": "moclobemide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "modafinil",
      "rxnorm": [
        {
          "code": "30125",
          "display": "modafinil",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "R3UK8X3U3D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06BA07",
          "display": "modafinil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "moexipril",
      "rxnorm": [
        {
          "code": "30131",
          "display": "moexipril",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "C09AA13",
          "display": "moexipril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "mometasone",
      "rxnorm": [
        {
          "code": "108118",
          "display": "mometasone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "8HR4QJ6DW8",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AD09",
          "display": "mometasone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "morphine",
      "rxnorm": [
        {
          "code": "7052",
          "display": "morphine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "76I7G6D29C",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AA01",
          "display": "morphine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nadolol",
      "rxnorm": [
        {
          "code": "7226",
          "display": "nadolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "FEN504330V",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AA12",
          "display": "nadolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nalbuphine",
      "rxnorm": [
        {
          "code": "7238",
          "display": "nalbuphine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "L2T84IQI2K",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AF02",
          "display": "nalbuphine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nalmefene",
      "rxnorm": [
        {
          "code": "31479",
          "display": "nalmefene",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "TOV02TDP9I",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N07BB05",
          "display": "nalmefene",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "naloxone",
      "rxnorm": [
        {
          "code": "7242",
          "display": "naloxone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "36B82AMQ7N",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "V03AB15",
          "display": "naloxone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "naltrexone",
      "rxnorm": [
        {
          "code": "7243",
          "display": "naltrexone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "5S6W795CQM",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N07BB04",
          "display": "naltrexone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "naphazoline",
      "rxnorm": [
        {
          "code": "7247",
          "display": "naphazoline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "H231GF11BV",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AA08",
          "display": "naphazoline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nebivolol",
      "rxnorm": [
        {
          "code": "31555",
          "display": "nebivolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "030Y90569U",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AB12",
          "display": "nebivolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nefazodone",
      "rxnorm": [
        {
          "code": "31565",
          "display": "nefazodone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "59H4FCV1TF",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX06",
          "display": "nefazodone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nelfinavir",
      "rxnorm": [
        {
          "code": "134527",
          "display": "nelfinavir",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "HO3OGH5D7I",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J05AE04",
          "display": "nelfinavir",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nevirapine",
      "rxnorm": [
        {
          "code": "53654",
          "display": "nevirapine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "99DK7FVK1H",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J05AG01",
          "display": "nevirapine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nicardipine",
      "rxnorm": [
        {
          "code": "7396",
          "display": "nicardipine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "CZ5312222S",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08CA04",
          "display": "nicardipine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nifedipine",
      "rxnorm": [
        {
          "code": "7417",
          "display": "nifedipine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "I9ZF7L6G2L",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08CA05",
          "display": "nifedipine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nirmatrelvir",
      "rxnorm": [
        {
          "code": "2587892",
          "display": "nirmatrelvir",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "7R9A5P7H32",
        "seen": "RXP"
      }
    },
    {
      "id": "nisoldipine",
      "rxnorm": [
        {
          "code": "7435",
          "display": "nisoldipine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "4I8HAB65SZ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08CA07",
          "display": "nisoldipine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nitrazepam",
      "atc": [
        {
          "code": "N05CD02",
          "display": "nitrazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nitrous-oxide",
      "name": "nitrous oxide",
      "rxnorm": [
        {
          "code": "7486",
          "display": "nitrous oxide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "K50XQU1029",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AX13",
          "display": "nitrous oxide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "norepinephrine",
      "aliases": [
        "noradrenaline"
      ],
      "rxnorm": [
        {
          "code": "7512",
          "display": "norepinephrine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "X4W3ENH1CV",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA03",
          "display": "norepinephrine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "nortriptyline",
      "rxnorm": [
        {
          "code": "7531",
          "display": "nortriptyline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "BL03SY4LXB",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AA10",
          "display": "nortriptyline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "olanzapine",
      "rxnorm": [
        {
          "code": "61381",
          "display": "olanzapine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "N7U69T4SZR",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AH03",
          "display": "olanzapine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "oliceridine",
      "rxnorm": [
        {
          "code": "2392230",
          "display": "oliceridine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "MCN858TCP0",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AX07",
          "display": "oliceridine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "olmesartan",
      "rxnorm": [
        {
          "code": "321064",
          "display": "olmesartan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "8W1IQP3U10",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09CA08",
          "display": "olmesartan medoxomil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "opium",
      "rxnorm": [
        {
          "code": "7676",
          "display": "opium",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "37M3MZ001L",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AA02",
          "display": "opium",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "orphenadrine",
      "rxnorm": [
        {
          "code": "7715",
          "display": "orphenadrine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "AL805O9OG9",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03BC01",
          "display": "orphenadrine (citrate)",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "oxazepam",
      "rxnorm": [
        {
          "code": "7781",
          "display": "oxazepam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6GOW6DWN2A",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05BA04",
          "display": "oxazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "oxcarbazepine",
      "rxnorm": [
        {
          "code": "32624",
          "display": "oxcarbazepine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "VZI5B1W380",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AF02",
          "display": "oxcarbazepine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "oxybate",
      "aliases": [
        "sodium oxybate"
      ],
      "rxnorm": [
        {
          "code": "2387302",
          "display": "oxybate",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "30IW36W5B2",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AX11",
          "display": "sodium oxybate",
          "seen": "ATC21"
        },
        {
          "code": "N07XX04",
          "display": "sodium oxybate",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "oxycodone",
      "rxnorm": [
        {
          "code": "7804",
          "display": "oxycodone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "CD35PMG570",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AA05",
          "display": "oxycodone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "oxymetazoline",
      "rxnorm": [
        {
          "code": "7812",
          "display": "oxymetazoline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "8VLN5B44ZY",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AA05",
          "display": "oxymetazoline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "oxymorphone",
      "rxnorm": [
        {
          "code": "7814",
          "display": "oxymorphone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "9VXA968E0C",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AA11",
          "display": "oxymorphone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "paliperidone",
      "rxnorm": [
        {
          "code": "679314",
          "display": "paliperidone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "838F01T721",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AX13",
          "display": "paliperidone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "pancuronium",
      "rxnorm": [
        {
          "code": "7883",
          "display": "pancuronium",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "M03AC01",
          "display": "pancuronium",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "paroxetine",
      "rxnorm": [
        {
          "code": "32937",
          "display": "paroxetine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "41VRH5220H",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AB05",
          "display": "paroxetine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "pemoline",
      "rxnorm": [
        {
          "code": "7966",
          "display": "pemoline",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "N06BA05",
          "display": "pemoline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "pentazocine",
      "rxnorm": [
        {
          "code": "8001",
          "display": "pentazocine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "RP4A60D26L",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AD01",
          "display": "pentazocine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "pentobarbital",
      "rxnorm": [
        {
          "code": "8004",
          "display": "pentobarbital",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "I4744080IR",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CA01",
          "display": "pentobarbital",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "perindopril",
      "rxnorm": [
        {
          "code": "54552",
          "display": "perindopril",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Y5GMK36KGY",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09AA04",
          "display": "perindopril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "phendimetrazine",
      "rxnorm": [
        {
          "code": "33272",
          "display": "phendimetrazine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "AB2794W8KV",
        "seen": "RXP"
      }
    },
    {
      "id": "phenelzine",
      "rxnorm": [
        {
          "code": "8123",
          "display": "phenelzine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "O408N561GF",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AF03",
          "display": "phenelzine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "phenobarbital",
      "aliases": [
        "phenobarbitone"
      ],
      "rxnorm": [
        {
          "code": "8134",
          "display": "phenobarbital",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "YQE403BP4D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AA02",
          "display": "phenobarbital",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "phentermine",
      "rxnorm": [
        {
          "code": "8152",
          "display": "phentermine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "C045TQL4WP",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "A08AA01",
          "display": "phentermine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "phenylephrine",
      "rxnorm": [
        {
          "code": "8163",
          "display": "phenylephrine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "1WS297W6MV",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C01CA06",
          "display": "phenylephrine",
          "seen": "ATC21"
        },
        {
          "code": "R01AA04",
          "display": "phenylephrine",
          "seen": "ATC21"
        },
        {
          "code": "R01BA03",
          "display": "phenylephrine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "phenytoin",
      "rxnorm": [
        {
          "code": "8183",
          "display": "phenytoin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6158TKW0C5",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AB02",
          "display": "phenytoin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "pindolol",
      "rxnorm": [
        {
          "code": "8332",
          "display": "pindolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "BJ4HF6IU1D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AA03",
          "display": "pindolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "pitolisant",
      "rxnorm": [
        {
          "code": "2197878",
          "display": "pitolisant",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "4BC83L4PIY",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N07XX11",
          "display": "pitolisant",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "posaconazole",
      "rxnorm": [
        {
          "code": "282446",
          "display": "posaconazole",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6TK1G07BHZ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J02AC04",
          "display": "posaconazole",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "prazosin",
      "rxnorm": [
        {
          "code": "8629",
          "display": "prazosin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "XM03YJ541D",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02CA01",
          "display": "prazosin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "pregabalin",
      "rxnorm": [
        {
          "code": "187832",
          "display": "pregabalin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "55JG375S6M",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02BF02",
          "display": "pregabalin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "primidone",
      "rxnorm": [
        {
          "code": "8691",
          "display": "primidone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "13AFD7670Q",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N03AA03",
          "display": "primidone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "procarbazine",
      "rxnorm": [
        {
          "code": "8702",
          "display": "procarbazine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "35S93Y190K",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "L01XB01",
          "display": "procarbazine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "promethazine",
      "rxnorm": [
        {
          "code": "8745",
          "display": "promethazine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "FF28EJQ494",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "D04AA10",
          "display": "promethazine",
          "seen": "ATC21"
        },
        {
          "code": "R06AD02",
          "display": "promethazine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "propofol",
      "rxnorm": [
        {
          "code": "8782",
          "display": "propofol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "YI7VU623SF",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AX10",
          "display": "propofol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "propranolol",
      "rxnorm": [
        {
          "code": "8787",
          "display": "propranolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "9Y8NXQ24VQ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AA05",
          "display": "propranolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "protriptyline",
      "rxnorm": [
        {
          "code": "8886",
          "display": "protriptyline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "4NDU154T12",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AA11",
          "display": "protriptyline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "pseudoephedrine",
      "rxnorm": [
        {
          "code": "8896",
          "display": "pseudoephedrine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "7CUC9DDI9F",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01BA02",
          "display": "pseudoephedrine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "quazepam",
      "rxnorm": [
        {
          "code": "35185",
          "display": "quazepam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "JF8V0828ZI",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CD10",
          "display": "quazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "quetiapine",
      "rxnorm": [
        {
          "code": "51272",
          "display": "quetiapine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "BGL0JSY5SI",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AH04",
          "display": "quetiapine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "quinapril",
      "rxnorm": [
        {
          "code": "35208",
          "display": "quinapril",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "C09AA06",
          "display": "quinapril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ramelteon",
      "rxnorm": [
        {
          "code": "596205",
          "display": "ramelteon",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "901AS54I69",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CH02",
          "display": "ramelteon",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ramipril",
      "rxnorm": [
        {
          "code": "35296",
          "display": "ramipril",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "L35JN3I7SJ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09AA05",
          "display": "ramipril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "rasagiline",
      "rxnorm": [
        {
          "code": "134748",
          "display": "rasagiline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "003N66TS6T",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N04BD02",
          "display": "rasagiline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "remifentanil",
      "rxnorm": [
        {
          "code": "73032",
          "display": "remifentanil",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "P10582JYYK",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AH06",
          "display": "remifentanil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "remimazolam",
      "rxnorm": [
        {
          "code": "2383941",
          "display": "remimazolam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "7V4A8U16MB",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CD14",
          "display": "remimazolam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "reserpine",
      "rxnorm": [
        {
          "code": "9260",
          "display": "reserpine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "8B1QWR724A",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C02AA02",
          "display": "reserpine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ribociclib",
      "rxnorm": [
        {
          "code": "1873916",
          "display": "ribociclib",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "TK8ERE8P56",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "L01EF02",
          "display": "ribociclib",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "rifabutin",
      "rxnorm": [
        {
          "code": "55672",
          "display": "rifabutin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "1W306TDA6S",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J04AB04",
          "display": "rifabutin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "rifampin",
      "aliases": [
        "rifampicin"
      ],
      "rxnorm": [
        {
          "code": "9384",
          "display": "rifampin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "VJT6J7R4TR",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J04AB02",
          "display": "rifampicin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "rifapentine",
      "rxnorm": [
        {
          "code": "35617",
          "display": "rifapentine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "XJM390A33U",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J04AB05",
          "display": "rifapentine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "risperidone",
      "rxnorm": [
        {
          "code": "35636",
          "display": "risperidone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "L6UH7ZF8HC",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AX08",
          "display": "risperidone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ritonavir",
      "rxnorm": [
        {
          "code": "85762",
          "display": "ritonavir",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "O3J8G9O825",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J05AE03",
          "display": "ritonavir",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "rocuronium",
      "rxnorm": [
        {
          "code": "68139",
          "display": "rocuronium",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "WRE554RFEZ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03AC09",
          "display": "rocuronium bromide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "sacubitril",
      "rxnorm": [
        {
          "code": "1656328",
          "display": "sacubitril",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "17ERJ0MKGI",
        "seen": "RXP"
      }
    },
    {
      "id": "safinamide",
      "rxnorm": [
        {
          "code": "1922448",
          "display": "safinamide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "90ENL74SIG",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N04BD03",
          "display": "safinamide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "samidorphan",
      "rxnorm": [
        {
          "code": "2559612",
          "display": "samidorphan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "7W2581Z5L8",
        "seen": "RXP"
      }
    },
    {
      "id": "saquinavir",
      "rxnorm": [
        {
          "code": "83395",
          "display": "saquinavir",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "J05AE01",
          "display": "saquinavir",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "scopolamine",
      "rxnorm": [
        {
          "code": "9601",
          "display": "scopolamine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "DL48G20X8X",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "A04AD01",
          "display": "scopolamine",
          "seen": "ATC21"
        },
        {
          "code": "N05CM05",
          "display": "scopolamine",
          "seen": "ATC21"
        },
        {
          "code": "S01FA02",
          "display": "scopolamine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "secobarbital",
      "rxnorm": [
        {
          "code": "9624",
          "display": "secobarbital"
        }
      ],
      "atc": [
        {
          "code": "N05CA06",
          "display": "secobarbital",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "selegiline",
      "rxnorm": [
        {
          "code": "9639",
          "display": "selegiline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "2K1V7GP655",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N04BD01",
          "display": "selegiline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "serdexmethylphenidate",
      "rxnorm": [
        {
          "code": "2562176",
          "display": "serdexmethylphenidate",
          "seen": "RXP"
        }
      ]
    },
    {
      "id": "sertraline",
      "rxnorm": [
        {
          "code": "36437",
          "display": "sertraline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "QUC7NX6WMB",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AB06",
          "display": "sertraline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "sevoflurane",
      "rxnorm": [
        {
          "code": "36453",
          "display": "sevoflurane",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "38LVP0K73A",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AB08",
          "display": "sevoflurane",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "solriamfetol",
      "rxnorm": [
        {
          "code": "2121751",
          "display": "solriamfetol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "939U7C91AI",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06BA14",
          "display": "solriamfetol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "spironolactone",
      "rxnorm": [
        {
          "code": "9997",
          "display": "spironolactone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "27O7W4T232",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03DA01",
          "display": "spironolactone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "sufentanil",
      "rxnorm": [
        {
          "code": "56795",
          "display": "sufentanil",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "AFE2YW0IIZ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N01AH03",
          "display": "sufentanil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "suvorexant",
      "rxnorm": [
        {
          "code": "1547099",
          "display": "suvorexant",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "081L192FO9",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CJ01",
          "display": "suvorexant",
          "seen": "ATC21"
        },
        {
          "code": "N05CM19",
          "display": "suvorexant",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tapentadol",
      "rxnorm": [
        {
          "code": "787390",
          "display": "tapentadol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "H8A007M585",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AX06",
          "display": "tapentadol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tasimelteon",
      "rxnorm": [
        {
          "code": "1490468",
          "display": "tasimelteon",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "SHS4PU80D9",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CH03",
          "display": "tasimelteon",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "telithromycin",
      "rxnorm": [
        {
          "code": "274786",
          "display": "telithromycin",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "J01FA15",
          "display": "telithromycin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "telmisartan",
      "rxnorm": [
        {
          "code": "73494",
          "display": "telmisartan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "U5SYW473RQ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09CA07",
          "display": "telmisartan",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "temazepam",
      "rxnorm": [
        {
          "code": "10355",
          "display": "temazepam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "CHB1QD2QSS",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CD07",
          "display": "temazepam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "terazosin",
      "rxnorm": [
        {
          "code": "37798",
          "display": "terazosin",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "8L5014XET7",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "G04CA03",
          "display": "terazosin",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tetrahydrozoline",
      "rxnorm": [
        {
          "code": "37935",
          "display": "tetrahydrozoline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "S9U025Y077",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AA06",
          "display": "tetryzoline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "theophylline",
      "rxnorm": [
        {
          "code": "10438",
          "display": "theophylline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "C137DTR5RG",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R03DA04",
          "display": "theophylline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "thiopental",
      "aliases": [
        "thiopentone"
      ],
      "rxnorm": [
        {
          "code": "10493",
          "display": "thiopental",
          "seen": "ECQM"
        }
      ],
      "atc": [
        {
          "code": "N01AF03",
          "display": "thiopental",
          "seen": "ATC21"
        },
        {
          "code": "N05CA19",
          "display": "thiopental",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "thyroid-usp",
      "name": "thyroid (usp)",
      "aliases": [
        "thyroid",
        "desiccated thyroid"
      ],
      "rxnorm": [
        {
          "code": "10572",
          "display": "thyroid (USP)",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "0B4FDL9I6P",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "H03AA05",
          "display": "thyroid gland preparations",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ticlopidine",
      "rxnorm": [
        {
          "code": "10594",
          "display": "ticlopidine",
          "seen": "RXP"
        }
      ],
      "atc": [
        {
          "code": "B01AC05",
          "display": "ticlopidine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "timolol",
      "rxnorm": [
        {
          "code": "10600",
          "display": "timolol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "817W3C6175",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C07AA06",
          "display": "timolol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tizanidine",
      "rxnorm": [
        {
          "code": "57258",
          "display": "tizanidine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6AI06C00GW",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03BX02",
          "display": "tizanidine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "torsemide",
      "rxnorm": [
        {
          "code": "38413",
          "display": "torsemide",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "W31X2H97FB",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03CA04",
          "display": "torasemide",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tramadol",
      "rxnorm": [
        {
          "code": "10689",
          "display": "tramadol",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "39J1LGJ30J",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N02AX02",
          "display": "tramadol",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "trandolapril",
      "rxnorm": [
        {
          "code": "38454",
          "display": "trandolapril",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "1T0N3G9CRC",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09AA10",
          "display": "trandolapril",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tranylcypromine",
      "rxnorm": [
        {
          "code": "10734",
          "display": "tranylcypromine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "3E3V44J4Z9",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AF04",
          "display": "tranylcypromine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "trazodone",
      "rxnorm": [
        {
          "code": "10737",
          "display": "trazodone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "YBK48BXK30",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX05",
          "display": "trazodone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "triamcinolone",
      "rxnorm": [
        {
          "code": "10759",
          "display": "triamcinolone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "1ZK20VI6TY",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AD11",
          "display": "triamcinolone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "triamterene",
      "rxnorm": [
        {
          "code": "10763",
          "display": "triamterene",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "WS821Z52LQ",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C03DB02",
          "display": "triamterene",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "triazolam",
      "rxnorm": [
        {
          "code": "10767",
          "display": "triazolam",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "1HM943223R",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CD05",
          "display": "triazolam",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "trimipramine",
      "rxnorm": [
        {
          "code": "10834",
          "display": "trimipramine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6S082C9NDT",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AA06",
          "display": "trimipramine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "triprolidine",
      "rxnorm": [
        {
          "code": "10849",
          "display": "triprolidine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "2L8T9S52QM",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R06AX07",
          "display": "triprolidine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tubocurarine",
      "atc": [
        {
          "code": "M03AA02",
          "display": "tubocurarine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "tucatinib",
      "rxnorm": [
        {
          "code": "2361285",
          "display": "tucatinib",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "234248D0HH",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "L01EH03",
          "display": "tucatinib",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "valsartan",
      "rxnorm": [
        {
          "code": "69749",
          "display": "valsartan",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "80M03YXJ7I",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C09CA03",
          "display": "valsartan",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "vasopressin-usp",
      "name": "vasopressin (usp)",
      "aliases": [
        "vasopressin"
      ],
      "rxnorm": [
        {
          "code": "11149",
          "display": "vasopressin (USP)",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "Y4907O6MFD",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "H01BA01",
          "display": "vasopressin (argipressin)",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "vecuronium",
      "rxnorm": [
        {
          "code": "71535",
          "display": "vecuronium",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "5438723848",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "M03AC03",
          "display": "vecuronium",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "venlafaxine",
      "rxnorm": [
        {
          "code": "39786",
          "display": "venlafaxine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "GRZ5RCB1QG",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX16",
          "display": "venlafaxine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "verapamil",
      "rxnorm": [
        {
          "code": "11170",
          "display": "verapamil",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "CJ0O37KU29",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "C08DA01",
          "display": "verapamil",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "vilazodone",
      "rxnorm": [
        {
          "code": "1086769",
          "display": "vilazodone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "S239O2OOV3",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX24",
          "display": "vilazodone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "viloxazine",
      "rxnorm": [
        {
          "code": "11196",
          "display": "viloxazine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "5I5Y2789ZF",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX09",
          "display": "viloxazine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "voriconazole",
      "rxnorm": [
        {
          "code": "121243",
          "display": "voriconazole",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "JFU09I87TR",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "J02AC03",
          "display": "voriconazole",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "vortioxetine",
      "rxnorm": [
        {
          "code": "1455099",
          "display": "vortioxetine",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "3O2K1S3WQV",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N06AX26",
          "display": "vortioxetine",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "xylometazoline",
      "rxnorm": [
        {
          "code": "39841",
          "display": "xylometazoline",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "WPY40FTH8K",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "R01AA07",
          "display": "xylometazoline",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "zaleplon",
      "rxnorm": [
        {
          "code": "74667",
          "display": "zaleplon",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "S62U433RMH",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CF03",
          "display": "zaleplon",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "ziprasidone",
      "rxnorm": [
        {
          "code": "115698",
          "display": "ziprasidone",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "6UKA5VEJ6X",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05AE04",
          "display": "ziprasidone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "zolpidem",
      "rxnorm": [
        {
          "code": "39993",
          "display": "zolpidem",
          "seen": "RXP"
        }
      ],
      "unii": {
        "code": "7K383OQI23",
        "seen": "RXP"
      },
      "atc": [
        {
          "code": "N05CF02",
          "display": "zolpidem",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "zopiclone",
      "rxnorm": [
        {
          "code": "40001",
          "display": "zopiclone"
        }
      ],
      "atc": [
        {
          "code": "N05CF01",
          "display": "zopiclone",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "st-johns-wort",
      "name": "St. John's wort extract",
      "aliases": [
        "st john's wort",
        "st. john's wort",
        "hypericum"
      ],
      "rxnorm": [
        {
          "code": "258326",
          "display": "ST. JOHN'S WORT EXTRACT",
          "seen": "OHDSI"
        }
      ],
      "atc": [
        {
          "code": "N06AX25",
          "display": "Hyperici herba",
          "seen": "ATC21"
        }
      ]
    },
    {
      "id": "grapefruit",
      "name": "grapefruit juice",
      "aliases": [
        "grapefruit-juice"
      ]
    }
  ]
};
