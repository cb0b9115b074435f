/** The areas of the site, as its head shows them. */
export const areas: readonly { readonly href: string; readonly label: string }[] = [
  { href: '/protocols', label: 'Protocols' },
  { href: '/compare', label: 'Compare' },
  { href: '/tools', label: 'Tools' },
  { href: '/side-effects', label: 'Side effects' },
  { href: '/rules', label: 'Rules' },
  { href: '/evidence', label: 'Evidence' },
  { href: '/families', label: 'For families' },
  { href: '/guides', label: 'Guides' },
  { href: '/api', label: 'API' },
];
