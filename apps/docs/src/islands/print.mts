/** A button that prints the page; without a script the menu of the browser does it. */
export function start(place: HTMLElement): void {
  place.hidden = false;
  place.addEventListener('click', () => window.print());
}
