/** What a column of a file of questions may hold, beside the choices. */
export type Column =
  | "kind"
  | "prompt"
  | "choices"
  | "right"
  | "points"
  | "wrongPoints"
  | "explanation"
  | "source"
  | "min"
  | "max"
  | "step"
  | "tolerance"
  | "unit"
  | "slips"
  | "picture";

/** Headings as marketers write them, in English and French, without accents, spaces and signs. */
const HEADINGS: Record<Column, readonly string[]> = {
  kind: ["kind", "type", "questiontype", "typedequestion", "genre", "kindofquestion"],
  prompt: [
    "prompt",
    "question",
    "questions",
    "questiontext",
    "statement",
    "enonce",
    "intitule",
    "textedelaquestion",
  ],
  choices: ["choices", "options", "answers", "choix", "reponses", "propositions"],
  right: [
    "right",
    "correct",
    "answer",
    "solution",
    "rightanswer",
    "rightanswers",
    "correctanswer",
    "correctanswers",
    "correctoption",
    "bonnereponse",
    "bonnesreponses",
    "reponse",
    "reponsecorrecte",
    "reponsescorrectes",
    "reponsejuste",
    "juste",
  ],
  points: ["points", "point", "score", "mark", "marks", "note"],
  wrongPoints: ["wrongpoints", "penalty", "pointsiffaux", "pointsenmoins", "malus", "penalite"],
  explanation: ["explanation", "feedback", "comment", "explication", "commentaire", "pourquoi"],
  source: ["source", "reference"],
  min: ["min", "minimum", "smallest", "least", "lepluspetit"],
  max: ["max", "maximum", "largest", "most", "leplusgrand"],
  step: ["step", "pas"],
  tolerance: ["tolerance", "margin", "marge"],
  unit: ["unit", "unite"],
  slips: ["slips", "typos", "fautes", "fautesdefrappe"],
  picture: ["picture", "image", "photo", "imagelink", "imageurl"],
};

/** "Choice 1", "Answer B", "Réponse 3", "Option d". */
const CHOICE =
  /^(?:choice|option|answer|item|possibleanswer|choix|reponse|proposition|element)(?:(\d{1,2})|([a-z]))$/;
const MOST_CHOICES = 30;

export interface QuestionColumns {
  /** Where each column stands, from 0. */
  at: Partial<Record<Column, number>>;
  /** Where each choice stands, in the order of their numbers. */
  choices: number[];
  /** Headings that mean nothing here; their column is passed over. */
  unknown: string[];
}

/** Reads the first record as headings; null where none of them names the question. */
export function readQuestionColumns(cells: readonly string[]): QuestionColumns | null {
  const columns: QuestionColumns = { at: {}, choices: [], unknown: [] };
  const numbered: { number: number; index: number }[] = [];
  for (const [index, cell] of cells.entries()) {
    const heading = plain(cell);
    const column = columnOf(heading);
    const number = numberOfChoice(heading);
    if (column && columns.at[column] === undefined) columns.at[column] = index;
    else if (number !== null) numbered.push({ number, index });
    else if (cell.trim() !== "") columns.unknown.push(cell.trim());
  }
  numbered.sort((one, other) => one.number - other.number);
  columns.choices = numbered.map(({ index }) => index);
  return columns.at.prompt === undefined ? null : columns;
}

function columnOf(heading: string): Column | undefined {
  return (Object.keys(HEADINGS) as Column[]).find((column) => HEADINGS[column].includes(heading));
}

function numberOfChoice(heading: string): number | null {
  const [, digits, letter] = CHOICE.exec(heading) ?? [];
  const number = digits ? Number(digits) : letter ? letter.charCodeAt(0) - 96 : 0;
  return number >= 1 && number <= MOST_CHOICES ? number : null;
}

/** Letters and digits of what stands before a remark: "Answer 1 - max 75 characters" is "answer1". */
function plain(heading: string): string {
  const [said = ""] = heading.split(/ - |\(/);
  return said
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
