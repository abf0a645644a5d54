import { readingsOf } from "../game/typed-number.ts";

/** `choice`: one choice or several, as many as are right. */
type RowKind =
  | "choice"
  | "one-choice"
  | "several-choices"
  | "true-false"
  | "order"
  | "closest-number"
  | "short-text"
  | "match-pairs";

/** How marketers call them in English and French, without accents, spaces and signs. */
const KINDS: Record<RowKind, readonly string[]> = {
  choice: ["choice", "choices", "multiplechoice", "mcq", "quiz", "choix", "qcm"],
  "one-choice": ["onechoice", "singlechoice", "single", "choixunique", "unseulchoix", "unchoix", "qcu"],
  "several-choices": [
    "severalchoices",
    "multipleresponse",
    "multipleresponses",
    "multipleselect",
    "multipleanswers",
    "checkboxes",
    "plusieurschoix",
    "choixmultiple",
    "choixmultiples",
  ],
  "true-false": ["truefalse", "trueorfalse", "boolean", "vraifaux", "vraioufaux"],
  order: ["order", "ordering", "putinorder", "ordre", "mettredanslordre", "remettredanslordre", "classement"],
  "closest-number": ["closestnumber", "number", "numeric", "numerical", "nombre", "nombreleplusproche"],
  "short-text": [
    "shorttext",
    "text",
    "shortanswer",
    "fillintheblank",
    "open",
    "textecourt",
    "texte",
    "reponsecourte",
  ],
  "match-pairs": [
    "matchpairs",
    "pairs",
    "matching",
    "paires",
    "formerdespaires",
    "formezlespaires",
    "association",
    "appariement",
  ],
};

const TRUE = ["true", "t", "yes", "y", "1", "right", "correct", "vrai", "v", "oui", "o"];
const FALSE = ["false", "f", "no", "n", "0", "wrong", "incorrect", "faux", "non"];

/** What a cell says of a statement: true, false, or nothing that is either. */
export function readTruth(cell: string): boolean | null {
  const said = plain(cell);
  if (TRUE.includes(said)) return true;
  return FALSE.includes(said) ? false : null;
}

/** The kind that a row names, else the one that its cells are of; null for a name that is none. */
export function kindOfRow(row: {
  kind: string;
  choices: readonly string[];
  right: string;
  min: string;
  max: string;
}): RowKind | null {
  const named = plain(row.kind);
  if (named !== "")
    return (Object.keys(KINDS) as RowKind[]).find((kind) => KINDS[kind].includes(named)) ?? null;
  if (row.choices.length > 0) return "choice";
  if (row.min.trim() !== "" || row.max.trim() !== "") return "closest-number";
  // "1" and "0" are numbers before they are yes and no.
  if (readingsOf(row.right.trim()).length === 0 && readTruth(row.right) !== null) return "true-false";
  return "short-text";
}

function plain(cell: string): string {
  return cell
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
