/** Source cards open by touch and focus without a script; this places them, and opens them for a pointer. */
const wait = 250;

function place(card: HTMLElement, button: HTMLElement): void {
  const { left, bottom, top } = button.getBoundingClientRect();
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const room = document.documentElement.clientWidth;
  const x = Math.max(8, Math.min(left, room - width - 8));
  const below = bottom + 6 + height < window.innerHeight || top < height;
  card.style.setProperty('inset', 'auto');
  card.style.setProperty('left', `${x}px`);
  card.style.setProperty('top', `${below ? bottom + 6 : top - height - 6}px`);
  card.style.setProperty('margin', '0');
}

/** The number that stands before the button, for whoever reports it. */
function numberBefore(button: HTMLElement): string {
  const before = button.previousElementSibling;
  const text = before?.textContent ?? button.previousSibling?.textContent ?? '';
  return text.trim().slice(-80);
}

export function sourceCards(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    'button[popovertarget^="c-"]',
  )) {
    const card = document.getElementById(button.getAttribute('popovertarget') ?? '');
    if (card === null) continue;
    const open = (): void => {
      if (card.matches(':popover-open')) return;
      card.showPopover({ source: button });
    };
    card.addEventListener('toggle', (event) => {
      if (event.newState !== 'open') return;
      const source =
        document.activeElement?.getAttribute('popovertarget') === card.id
          ? (document.activeElement as HTMLElement)
          : (shown ?? button);
      place(card, source);
      const report = card.querySelector<HTMLAnchorElement>('a[data-report]');
      if (report !== null) {
        const address = new URL(report.href);
        address.searchParams.set('says', numberBefore(source));
        report.href = address.href;
      }
    });
    button.addEventListener('click', () => {
      shown = button;
    });
    button.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'mouse') return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        shown = button;
        open();
      }, wait);
    });
    const leave = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!card.matches(':hover') && !card.contains(document.activeElement)) card.hidePopover();
      }, wait);
    };
    button.addEventListener('pointerleave', leave);
    card.addEventListener('pointerleave', leave);
  }
}

let shown: HTMLElement | undefined;
