import { type RefObject, useEffect, useRef, useState } from "react";
import type { MailPreview } from "./mail-preview.server.ts";

/** So long after the last key: a mail is made in a few milliseconds, and nobody reads one between two letters. */
const PAUSE_MILLISECONDS = 250;

/**
 * The mail with the words that the form around `inside` holds at this moment, asked of the server as they are typed and stored
 * nowhere. Null before anything is typed: then the mail is the draft's, which the page has.
 */
export function useTypedMail(
  inside: RefObject<HTMLElement>,
  address: string,
): { mail: MailPreview | null; isWaiting: boolean } {
  const [answer, setAnswer] = useState<{ address: string; mail: MailPreview } | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const hasTyped = useRef(false);

  // The fields are the browser's own and in no state of React: the form tells when they change.
  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const control = new AbortController();
    let timer: number | undefined;
    let asked = 0;
    const ask = async () => {
      const turn = ++asked;
      const mail = await askFor(address, form, control.signal);
      // An answer that a later one has overtaken says what is typed no longer.
      if (turn !== asked || control.signal.aborted || mail === "failed") return;
      setWaiting(mail === null);
      if (mail) setAnswer({ address, mail });
    };
    const hear = () => {
      hasTyped.current = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, PAUSE_MILLISECONDS);
    };
    form.addEventListener("input", hear);
    if (hasTyped.current) void ask();
    return () => {
      form.removeEventListener("input", hear);
      window.clearTimeout(timer);
      control.abort();
    };
  }, [inside, address]);

  return { mail: answer?.address === address ? answer.mail : null, isWaiting };
}

/** Null: a text of the form cannot be kept. */
async function askFor(
  address: string,
  form: HTMLFormElement,
  signal: AbortSignal,
): Promise<MailPreview | null | "failed"> {
  const fields = [...new FormData(form)].filter((field): field is [string, string] =>
    field.every((part) => typeof part === "string"),
  );
  try {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields), signal });
    return answer.status === 422 || answer.ok ? ((await answer.json()) as MailPreview | null) : "failed";
  } catch {
    return "failed";
  }
}
