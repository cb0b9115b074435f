// Made from data/sources/openktree-montreal.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const openktreeMontreal: ShippedSource = {
  "id": "openktree-montreal",
  "type": "webpage",
  "title": "Montreal model of ketamine therapy, fact extracts of the Frontiers in Psychiatry paper",
  "publisher": "OpenKTree",
  "genre": "extract",
  "URL": "https://wiki.openktree.com/facts/c59f46c2-3d81-483a-88e4-72d87dcb7d90",
  "read": {
    "verification": "secondary",
    "readIn": "OpenKTree extracts of the paper",
    "where": [
      "https://wiki.openktree.com/facts/c59f46c2-3d81-483a-88e4-72d87dcb7d90",
      "https://wiki.openktree.com/facts/01879b98-99c1-4800-b607-4715f379c5ea"
    ],
    "note": "Extracts of the paper of the McGill group; the paper itself was not read."
  },
  "records": [
    "ADD-MON-MONTREAL"
  ]
};
