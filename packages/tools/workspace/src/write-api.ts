import { reportApi } from './api-reports.ts';
import { publicMembers } from './workspace.ts';

for (const member of publicMembers()) {
  const { complaints, changed } = reportApi(member, true);
  for (const line of complaints) console.error(line);
  for (const path of changed) console.log(`wrote ${path}`);
  if (complaints.length > 0) process.exitCode = 1;
}
