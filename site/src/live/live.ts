/** Puts what has just been published into an open page: fetches this address again and swaps the parts that differ. */
const longestWait = 500;
const slowly = 30_000;
const told = document.querySelector<HTMLElement>('[data-told]');
let pending = 0;

async function refresh(): Promise<void> {
  pending = 0;
  const answer = await fetch(location.href, { cache: 'no-cache' });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let swapped = false;
  for (const part of document.querySelectorAll('[data-live]')) {
    const other = fresh.querySelector(`[data-live="${part.getAttribute('data-live') ?? ''}"]`);
    if (other === null || folded(other) === folded(part)) continue;
    swap(part, other);
    swapped = true;
  }
  if (swapped && told !== null) told.textContent = told.dataset['told'] ?? '';
}

/** Puts what is new into a part; what somebody has folded or unfolded there stays so. */
function swap(part: Element, other: Element): void {
  const unfolded = [...part.querySelectorAll('details')].map(({ open }) => open);
  part.replaceChildren(...other.childNodes);
  for (const [place, details] of part.querySelectorAll('details').entries()) {
    details.open = unfolded[place] ?? details.open;
  }
}

/** What a part holds, whatever of it somebody has folded or unfolded. */
function folded({ innerHTML }: Element): string {
  return innerHTML.replaceAll(/(<details[^>]*?) open=""/g, '$1');
}

function soon(within: number): void {
  if (pending !== 0 || document.hidden) return;
  pending = window.setTimeout(() => void refresh().catch(() => undefined), Math.random() * within);
}

function listen(): void {
  const events = new EventSource('/su-kien');
  events.onmessage = ({ data }) => {
    soon(Math.min(longestWait, Number(String(data).split(' ')[1] ?? longestWait)));
  };
  events.onerror = () => {
    if (events.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      soon(longestWait);
      listen();
    }, slowly);
  };
}

listen();
document.addEventListener('visibilitychange', () => {
  soon(longestWait);
});
