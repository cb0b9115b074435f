/** The button that chooses light or dark; the choice is kept on this device. */
export function themeToggle(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
  if (button === null) return;
  button.hidden = false;
  const root = document.documentElement;
  const name = (): void => {
    const other = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
    button.setAttribute('aria-label', `Change to the ${other} theme`);
    button.title = `Change to the ${other} theme`;
  };
  name();
  button.addEventListener('click', () => {
    const chosen = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = chosen;
    name();
    try {
      localStorage.setItem('theme', chosen);
    } catch {
      // A browser that keeps nothing shows the choice on this page alone.
    }
  });
}
