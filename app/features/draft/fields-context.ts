import { createContext, useContext } from "react";
import type { Language } from "#app/domain/kernel/language.ts";
import type { MediaItem } from "#app/features/media/media.query.server.ts";
import { useWords } from "#app/i18n/studio-language.tsx";

/** What the fields of one part have in common: its languages, and what is wrong with which of them. */
interface Fields {
  languages: readonly Language[];
  /** By the field's name: a refusal code. */
  faults: Record<string, string>;
  /** The brand's pictures, where a part may show one. */
  media?: readonly MediaItem[];
  /** The language in view; all of them where there is none. */
  shown?: Language | null;
}

const FieldsContext = createContext<Fields>({ languages: [], faults: {} });
export const FieldsProvider = FieldsContext.Provider;
export const useFields = () => useContext(FieldsContext);

/** What is wrong with a field, as a sentence. */
export function useFault(name: string): string | undefined {
  const { faults } = useContext(FieldsContext);
  const { faults: sentences } = useWords().draft;
  const code = faults[name];
  if (code === undefined) return undefined;
  return Object.hasOwn(sentences, code) ? sentences[code as keyof typeof sentences] : sentences.wrong;
}

export interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
}
