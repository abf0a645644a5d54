import type { StudioMessages } from "./studio-messages.ts";

/** The refusal codes of the studio's forms: exactly those that the catalogue has a sentence for. */
export type FaultCode = keyof StudioMessages["faults"];

export interface FormAnswer {
  ok: false;
  faults: Record<string, FaultCode>;
  values: Record<string, string>;
}

/** Turns the faults of a form into sentences, by field and as a list. */
export function readFaults(answer: FormAnswer | undefined, words: StudioMessages) {
  const list = Object.entries(answer?.faults ?? {}).map(([field, code]) => ({
    field,
    sentence: words.faults[code],
  }));
  return {
    title: words.faultSummary(list.length),
    list,
    of: (field: string): string | undefined => list.find((fault) => fault.field === field)?.sentence,
    value: (field: string): string | undefined => answer?.values[field],
  };
}
