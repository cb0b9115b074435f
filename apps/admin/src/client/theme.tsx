import { useState } from 'react';
import { words } from './words/index.js';

/** Switches between the themes. Only the theme is kept in this browser. */
export function ThemeSwitch() {
  const [dark, setDark] = useState(document.documentElement.dataset['theme'] === 'dark');
  const flip = (): void => {
    const next = dark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Without storage the choice holds until the page is closed.
    }
    setDark(!dark);
  };
  return (
    <button type="button" className="quiet-button" onClick={flip}>
      {dark ? words.app.themeToLight : words.app.themeToDark}
    </button>
  );
}
