import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';

const links = [
  ['/intended-use', 'Intended use'],
  ['/correct', 'Correct a number'],
  ['/changes', 'Changes'],
  ['/errors', 'Errors'],
  ['/contribute', 'Contribute'],
] as const;

/** What holds for every page, and where to go on. */
export default function Footer(): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <footer className="ok-foot">
      <p>
        <strong>Not a medical device.</strong> Decisions belong to clinicians. Data as published; no
        clinician has reviewed what is marked a draft.
      </p>
      <ul>
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={withBaseUrl(href)}>{label}</a>
          </li>
        ))}
      </ul>
      <p>Code Apache-2.0, data CC0-1.0. No cookies, nothing sent anywhere.</p>
    </footer>
  );
}
