/** What keeps a campaign file from being read; the studio's catalogue has a sentence for each. */
export const FILE_FAULTS = [
  "not_text",
  "not_well_formed",
  "not_a_campaign",
  "too_deep",
  "same_field_twice",
  "alias_not_read",
  "sign_not_kept",
  "field_missing",
  "field_unknown",
  "wrong_sort",
  "not_one_of",
  "text_empty",
  "text_too_long",
  "list_too_short",
  "list_too_long",
  "number_too_small",
  "number_too_large",
  "number_not_whole",
  "key_wanted",
  "key_taken",
  "slug_reserved",
  "colour_wanted",
  "country_wanted",
  "currency_wanted",
  "path_wanted",
  "moment_wanted",
  "trait_wanted",
  "area_wanted",
  "one_right",
  "boost_level",
  "not_understood",
] as const;
export type FileFaultCode = (typeof FILE_FAULTS)[number];

export interface FileFault {
  /** Line of the file, from 1. */
  line: number;
  code: FileFaultCode;
  /** The field, from the outermost: "levels.2.questions.3.prompt", lists counted from 1; empty for the file itself. */
  place: string;
  /** What the file said there, shortened. */
  said?: string | undefined;
  /** The least or the most that may stand there. */
  limit?: number | undefined;
  /** What may stand there. */
  allowed?: string[] | undefined;
}

export function isFileFault(code: string): code is FileFaultCode {
  return (FILE_FAULTS as readonly string[]).includes(code);
}
