// Sets the theme before the first paint. Only the theme is kept in this browser, nothing of a patient.
(() => {
  let wanted = null;
  try {
    wanted = localStorage.getItem('theme');
  } catch {
    // Storage may be switched off; the system's theme then holds.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = wanted ?? (dark ? 'dark' : 'light');
})();
