/** The page has a head with links; nothing floats over the text. */
export default function BackToTopButton(): null {
  return null;
}
