import type { FileFault, FileFaultCode } from "../../../domain/exchange/file-fault.ts";
import { counting } from "../../counting.ts";

const { number } = counting("en");

/** What is wrong with a campaign file, and what would be right. */
export const fileFaults: Record<FileFaultCode, (fault: FileFault) => string> = {
  not_text: () => "This is no text file. A campaign file is YAML, as the editor exports it.",
  not_well_formed: () =>
    "This is no YAML from here on: look for a missing quotation mark, colon or indentation.",
  not_a_campaign: () => "This is no campaign file: it has to begin with format: outdo-campaign/1.",
  too_deep: () => "The file is nested too deeply to be read.",
  same_field_twice: ({ said = "" }) => `The field “${said}” stands twice in one place. Remove one of them.`,
  alias_not_read: () => "An alias (*) names nothing that stands before it, or the file has too many of them.",
  sign_not_kept: () => "The text holds a sign that cannot be kept. Remove it.",
  field_missing: ({ said = "" }) => `The field “${said}” is missing.`,
  field_unknown: ({ said = "" }) => `There is no field “${said}” here. Look for a slip of the pen.`,
  wrong_sort: () => "Another sort of value has to stand here: a text, a number, a list or fields.",
  not_one_of: ({ said = "", allowed }) =>
    allowed ? `“${said}” is none of: ${allowed.join(", ")}.` : `“${said}” is none of those that there are.`,
  text_empty: () => "The text is empty. Write it, or remove the field.",
  text_too_long: ({ limit = 0 }) => `The text is longer than ${number(limit)} characters.`,
  list_too_short: ({ limit = 0 }) => `The list needs at least ${number(limit)}.`,
  list_too_long: ({ limit = 0 }) => `The list has more than ${number(limit)}.`,
  number_too_small: ({ limit = 0 }) => `The number has to be ${number(limit)} or more.`,
  number_too_large: ({ limit = 0 }) => `The number has to be ${number(limit)} or less.`,
  number_not_whole: () => "The number has to be a whole one.",
  key_wanted: () => "Use lower-case letters and digits, words joined by hyphens, such as river-of-budapest.",
  key_taken: ({ said = "" }) => `The key “${said}” is another's already. Give this one its own.`,
  slug_reserved: () => "The address “new” is the studio's own. Choose another.",
  colour_wanted: () => 'A colour is written in quotation marks, such as "#7a1f3d".',
  country_wanted: () => "A country is written in two capital letters, such as FR.",
  currency_wanted: () => "A currency is written in three capital letters, such as EUR.",
  path_wanted: () =>
    "A picture is named by its path in this installation, to an AVIF, WebP or SVG, such as /pictures/map.avif.",
  moment_wanted: () => "A moment is written with its zone, such as 2027-01-31T18:00:00+01:00.",
  trait_wanted: () =>
    "A trait is written in lower-case letters, digits and underscores, such as favourite_region.",
  area_wanted: () => "An area is a circle or a box, in percent of the picture.",
  one_right: () => "Only one of these may be right.",
  boost_level: () => "friend-finished, and it alone, names a level.",
  not_understood: () => "This cannot be understood.",
};
