import { calm } from "./comforts.ts";
import { moveTo } from "./moves.ts";

/**
 * Sends an answer and puts the page that comes back in the place of this one: one journey over the network instead of two,
 * and a history as if the browser had been led there. Whatever does not come back as such a page goes the plain way.
 */
export function exchangeAnswers(begin: () => void): void {
  addEventListener("submit", async (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || !form.matches("[data-exchange]")) return;
    event.preventDefault();
    let isLeft = false;
    addEventListener("pagehide", () => (isLeft = true), { once: true });
    const answer = await send(form).catch(() => null);
    if (isLeft) return;
    if (answer && isOfThisKind(answer.page)) show(answer.page, answer.address);
    else if (answer?.address) location.assign(answer.address);
    // Sent again, it is stored once at most: the server knows an answer that it has.
    else form.submit();
  });

  function show(page: Document, address: string | null): void {
    const swap = (): void => {
      if (address && address !== location.pathname) moveTo(address);
      document.title = page.title;
      for (const { name, value } of page.documentElement.attributes)
        document.documentElement.setAttribute(name, value);
      document.body = page.body;
      scrollTo(0, 0);
      document.querySelector<HTMLElement>("[autofocus]")?.focus();
      begin();
    };
    if (calm || !document.startViewTransition) swap();
    else document.startViewTransition(swap);
  }
}

interface Answer {
  page: Document;
  /** Where the page is to be had again; null for one that only this form has. */
  address: string | null;
}

async function send(form: HTMLFormElement): Promise<Answer> {
  const response = await fetch(form.action, {
    method: "POST",
    headers: { "Outdo-Exchange": "page" },
    body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
  });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const address = response.redirected
    ? new URL(response.url).pathname
    : response.headers.get("Content-Location");
  return { page, address };
}

/** Only a question or its feedback, and of the build that this page is from: all else has another look and script. */
function isOfThisKind(page: Document): boolean {
  const files = (of: Document): string =>
    [...of.querySelectorAll("script,[rel=stylesheet]")]
      .map((file) => file.getAttribute("src") ?? file.getAttribute("href"))
      .join();
  return files(page) === files(document);
}
