import { useNavigate, useRevalidator } from "@remix-run/react";
import { useCallback, useRef, useState } from "react";
import { toast } from "#app/ui/toast-queue.ts";
import type { Edit } from "./edit.schema.ts";

/** What the server answers to an edit that it has read. */
export type EditAnswer =
  | {
      ok: true;
      /** Where what it has made is edited; null for an edit that makes nothing. */
      page: string | null;
    }
  | { ok: false; refusal: string };

/** Why an edit was not made: a refusal, or what kept it from being asked for at all. */
export type Trouble = string | "failed" | "signed-out";

const UNREAD: Trouble[] = ["failed", "signed-out"];

/** Makes an edit, says `done` once it is made, and answers whether it was. */
export type MakeEdit = (edit: Edit, done?: string) => Promise<boolean>;

/**
 * Makes edits in the order in which they are asked for. The page is loaded again once, after the last, so that what is on
 * its way is not drawn back; an edit that makes a level or a question leads to its page.
 */
export function useEdits(base: string): { makeEdit: MakeEdit; trouble: Trouble | null } {
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const makeEdit = useCallback<MakeEdit>(
    async (edit, done) => {
      waiting.current += 1;
      const sent = last.current.then(() => send(`${base}/edits`, edit));
      last.current = sent;
      const answer = await sent;
      waiting.current -= 1;
      setTrouble(answer.ok ? null : answer.refusal);
      if (answer.ok && done) toast(done);
      if (answer.ok && answer.page) navigate(answer.page);
      // Without an answer there is nothing new to load either, and asking for it would fail the whole page.
      else if (waiting.current === 0 && (answer.ok || !UNREAD.includes(answer.refusal))) revalidate();
      return answer.ok;
    },
    [base, navigate, revalidate],
  );
  return { makeEdit, trouble };
}

async function send(address: string, edit: Edit): Promise<EditAnswer> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(Object.entries(edit).map(([name, value]) => [name, String(value)])),
      redirect: "manual",
    });
    // The way to the sign-in page, which is no answer.
    if (answer.type === "opaqueredirect") return { ok: false, refusal: "signed-out" };
    return (await answer.json()) as EditAnswer;
  } catch {
    return { ok: false, refusal: "failed" };
  }
}
