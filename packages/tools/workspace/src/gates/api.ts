import { reportApi } from '../api-reports.ts';
import type { Gate } from '../gate.ts';
import { publicMembers } from '../workspace.ts';

export const api: Gate = {
  name: 'api',
  description:
    'What each package offers has a sentence that says what it is, and is written down in its API report, so that a change shows in the diff.',
  fix: 'Write a doc comment on what has none; run `pnpm api`, read what changed, and commit it.',
  needsBuild: true,
  run() {
    const reports = publicMembers().map((member) => reportApi(member, false));
    const complaints = reports.flatMap((report) => report.complaints);
    const changed = reports.flatMap((report) => report.changed);
    const lines = [...complaints, ...changed.map((path) => `not what the build says: ${path}`)];
    return { ok: lines.length === 0, output: lines.map((line) => `${line}\n`).join('') };
  },
};
