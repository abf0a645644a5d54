import { say } from "./saying.ts";

/**
 * Shows the time that is left and, when it is up, sends what is chosen. The server has a clock of its own, and that one
 * counts: this is the page's.
 */
export function countDown(clock: HTMLElement, form: HTMLFormElement | null): void {
  const { seconds, left, grace, calls = "{}", over = "" } = clock.dataset;
  const words = clock.querySelector("[role=timer]") as HTMLElement;
  const rest = clock.querySelector("i") as HTMLElement;
  const sayings: Record<string, string> = JSON.parse(calls);
  const end = time() + Number(left) * 1000;
  let shown = -1;
  const ticks = setInterval(tick, 200);
  tick();
  // A page that the browser kept shows the time at which it was left.
  addEventListener("pageshow", (event) => event.persisted && clock.isConnected && location.reload());

  function tick(): void {
    // Another page has taken the place of this one.
    if (!clock.isConnected) clearInterval(ticks);
    const now = Math.max(0, Math.ceil((end - time()) / 1000));
    if (now === shown || !clock.isConnected) return;
    const isFirst = shown === -1;
    shown = now;
    words.textContent = `${Math.floor(now / 60)}:${String(now % 60).padStart(2, "0")}`;
    rest.style.inlineSize = `${(100 * now) / Number(seconds)}%`;
    const saying = now ? sayings[now] : over;
    if (saying && !isFirst) say(saying);
    if (now) return;
    clearInterval(ticks);
    // What came in time but was no answer comes back with no time left: sent again after the grace, it counts as none.
    setTimeout(() => form?.requestSubmit(), isFirst ? Number(grace) + 500 : 0);
  }
}

/** Milliseconds since the page began. */
function time(): number {
  return Number(document.timeline.currentTime);
}
