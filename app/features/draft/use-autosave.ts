import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { fieldsOf, forgetUnsaved, isWrittenIn, keepUnsaved, readUnsaved, writeInto } from "./unsaved.ts";

export type Saving =
  | "saved"
  | "unsaved"
  | "saving"
  | "failed"
  | "faulty"
  | "overtaken"
  | "signed-out"
  | "gone";

export interface Overtaken {
  by: string | null;
  at: string;
  revision: number;
}

/** What the server answers to a save that it has read. */
export type SaveAnswer =
  | { ok: true; revision: number; at: string }
  | { ok: false; refusal: "faulty"; faults: Record<string, string> }
  | { ok: false; refusal: "overtaken"; overtaken: Overtaken }
  | { ok: false; refusal: string };

/** So long after the last key: often enough to lose nothing, seldom enough to save whole words. */
const PAUSE_MILLISECONDS = 700;
const RETRY_MILLISECONDS = 5000;

/** One object, so that fields are drawn again only when there is something to say. */
const NO_FAULTS: Record<string, string> = {};

/**
 * Saves a form as it is written, one save at a time, each over what the last has made. What cannot be saved is kept in this
 * browser, tried again, and brought back when the page is opened again.
 */
export function useAutosave(address: string, revision: number, onChangedElsewhere: () => void) {
  const form = useRef<HTMLFormElement>(null);
  const seen = useRef(revision);
  const revisionAtFirst = useRef(revision);
  const timer = useRef<number>();
  /** Something has been written since the last save. */
  const isDue = useRef(false);
  const busy = useRef(false);
  const again = useRef(false);
  const { revalidate } = useRevalidator();
  const [saving, setSaving] = useState<Saving>("saved");
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [faults, setFaults] = useState<Record<string, string>>(NO_FAULTS);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const [isRestored, setRestored] = useState(false);

  const save = useCallback(async () => {
    if (!form.current) return;
    if (busy.current) {
      again.current = true;
      return;
    }
    busy.current = true;
    again.current = false;
    window.clearTimeout(timer.current);
    timer.current = undefined;
    isDue.current = false;
    // What is wrong stays said, with its way out, until it is known to be over.
    setSaving((now) => (now === "failed" || now === "signed-out" ? now : "saving"));
    const answer = await send(address, seen.current, fieldsOf(form.current));
    busy.current = false;
    if (answer === "failed" || answer === "signed-out") {
      setSaving(answer);
      timer.current = window.setTimeout(save, RETRY_MILLISECONDS);
      return;
    }
    if (answer.ok) {
      seen.current = answer.revision;
      setSavedAt(answer.at);
      setFaults(NO_FAULTS);
      setOvertaken(null);
      setSaving(again.current ? "unsaved" : "saved");
      if (!again.current && timer.current === undefined) forgetUnsaved(address);
      revalidate();
    } else if (answer.refusal === "faulty" && "faults" in answer) {
      setFaults(answer.faults);
      setSaving("faulty");
    } else if (answer.refusal === "overtaken" && "overtaken" in answer) {
      setOvertaken(answer.overtaken);
      setSaving("overtaken");
    } else setSaving("gone");
    if (again.current) await save();
  }, [address, revalidate]);

  const schedule = useCallback(() => {
    if (!form.current) return;
    keepUnsaved(address, { seen: seen.current, fields: fieldsOf(form.current) });
    setSaving((now) => (now === "overtaken" ? now : "unsaved"));
    window.clearTimeout(timer.current);
    isDue.current = true;
    timer.current = window.setTimeout(save, PAUSE_MILLISECONDS);
  }, [address, save]);

  // The browser's storage, and the moment at which a page is left, are outside of React.
  useEffect(() => {
    const own = form.current;
    if (!own) return;
    const unsaved = readUnsaved(address, revisionAtFirst.current);
    if (unsaved && writeInto(own, unsaved.fields)) {
      seen.current = unsaved.seen;
      setRestored(true);
      void save();
    } else if (isWrittenIn(own)) schedule();
    else forgetUnsaved(address);

    const leave = () => {
      if (timer.current === undefined) return;
      window.clearTimeout(timer.current);
      timer.current = undefined;
      const fields = fieldsOf(own);
      keepUnsaved(address, { seen: seen.current, fields, isSent: true });
      void send(address, seen.current, fields).then((answer) => {
        if (typeof answer === "object" && answer.ok) seen.current = answer.revision;
      });
    };
    // A field was left: what is not saved yet is, so that whatever is done next comes after it.
    const pass = () => isDue.current && void save();
    const hide = () => document.visibilityState === "hidden" && leave();
    own.addEventListener("focusout", pass);
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", save);
    return () => {
      own.removeEventListener("focusout", pass);
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", save);
      leave();
    };
  }, [address, save, schedule]);

  // The page has been loaded again, and what it holds is of neither our making nor our writing.
  useEffect(() => {
    if (revision > seen.current && saving === "saved" && !busy.current) onChangedElsewhere();
  }, [revision, saving, onChangedElsewhere]);

  return {
    form,
    saving,
    /** When the server last kept what was written here; null before. */
    savedAt,
    faults,
    overtaken,
    isRestored,
    schedule,
    save,
    /** What is in the form goes over what somebody else has saved, which the author has been told of. */
    saveOver() {
      if (overtaken) seen.current = overtaken.revision;
      setOvertaken(null);
      void save();
    },
    forget: () => forgetUnsaved(address),
  };
}

async function send(
  address: string,
  seen: number,
  fields: [string, string][],
): Promise<SaveAnswer | "failed" | "signed-out"> {
  const body = new URLSearchParams([...fields.filter(([name]) => name !== "seen"), ["seen", String(seen)]]);
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { Accept: "application/json" },
      body,
      redirect: "manual",
      // So that a tab may close meanwhile; of more than 64 KiB browsers promise that to nobody, and refuse.
      keepalive: body.toString().length < 60_000,
    });
    // The way to the sign-in page, which is no answer.
    if (answer.type === "opaqueredirect") return "signed-out";
    return (await answer.json()) as SaveAnswer;
  } catch {
    return "failed";
  }
}
