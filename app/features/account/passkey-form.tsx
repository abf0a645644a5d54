import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { hasPasskeys, type PasskeyAnswer } from "./passkey-in-browser.ts";

interface Props<Asked> {
  /** Where the form goes; its challenge comes from the address below. */
  action: string;
  /** What the browser does with the challenge. */
  answer: (asked: Asked) => Promise<PasskeyAnswer>;
  button: string;
  /** What is said when the browser answered nothing. */
  failed: string;
  children?: ReactNode;
}

type State = "unknown" | "impossible" | "ready" | "asking" | "failed";

/** A form that is sent with what the browser's passkey answers to a fresh challenge. Only a script can ask for one. */
export function PasskeyForm<Asked>({ action, answer, button, failed, children }: Props<Asked>) {
  const { passkeys: words } = useWords();
  const submit = useSubmit();
  const isSending = useNavigation().state !== "idle";
  const [state, setState] = useState<State>("unknown");
  // An effect, because only the browser knows what it can do.
  useEffect(() => setState(hasPasskeys() ? "ready" : "impossible"), []);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setState("asking");
    try {
      const asked = await askFor<Asked>(`${action}/challenge`);
      for (const [name, value] of Object.entries(await answer(asked))) fields.set(name, value);
      submit(fields, { method: "post", action });
      setState("ready");
    } catch {
      setState("failed");
    }
  };
  if (state === "impossible") return <p className="quiet">{words.cannot}</p>;
  return (
    <Form method="post" action={action} className="form" noValidate onSubmit={send}>
      <noscript>
        <p className="quiet">{words.needsScript}</p>
      </noscript>
      {children}
      <div className="form__end needs-script">
        <Button look="main" icon="key" disabled={state === "unknown" || state === "asking" || isSending}>
          {button}
        </Button>
        <p className="quiet" role="status">
          {state === "asking" && words.asking}
        </p>
      </div>
      {state === "failed" && (
        <p className="field__fault" role="alert">
          {failed}
        </p>
      )}
    </Form>
  );
}

/** A session that has ended answers with another page: there the marketer begins again. */
async function askFor<Asked>(address: string): Promise<Asked> {
  const answered = await fetch(address, { method: "POST" });
  if (answered.redirected) window.location.assign(answered.url);
  return (await answered.json()) as Asked;
}
