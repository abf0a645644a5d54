import { counting } from "../../counting.ts";
import { fileFaults } from "./studio-file-faults.ts";
import { importReasons } from "./studio-import-reasons.ts";

const { count, number } = counting("en");

/** Campaigns and questions that come from files and go into them. */
export const exchange = {
  formats: {
    guess: "Tell by the file",
    csv: "CSV, from a spreadsheet",
    "open-trivia": "Open Trivia (JSON)",
    gift: "GIFT (Moodle)",
    "moodle-xml": "Moodle XML",
    qti: "QTI 2.2 and 3.0",
  },
  reasons: importReasons,
  fileFaults,
  line: "Line",
  place: "Where",
  wholeFile: "The file",
  fault: "What is wrong",
  said: "What the file says",
  asFile: "The campaign as a file",
  asFileText:
    "All that the campaign says and asks, in one file (YAML) that can be read, compared and taken over by another installation. Pictures are named in it, and not inside. Dates, players and vouchers are not part of it.",
  exportDraft: "Download the draft",
  exportVersion: "Download",
  fileOfVersion: "File",
  campaignFileTitle: "A campaign from a file",
  campaignFileIntro:
    "The file is read, and a new campaign is made of it that nobody sees yet. A file that cannot be read changes nothing.",
  campaignFileHint: "YAML, up to 2 MB.",
  notTaken: "Nothing was taken over",
  notTakenText: (n: number) =>
    `${count(n, "place", "places")} of the file must be mended first. No campaign was made.`,
  faultsOfFile: "What has to be mended in the file",
  arrived: "Taken over from the file",
  arrivedText: "This is the campaign as the file says it. Nobody sees it before you publish.",
  holds: "What it holds",
  languages: "Languages",
  address: "Address",
  addressKept: "As in the file.",
  addressChanged: (wanted: string) =>
    `The file asks for “${wanted}”, which was taken here. You can choose another address while it is not published.`,
  pictures: "Pictures",
  allPictures: "Every picture that the file names is here.",
  noPictures: "The file names no picture.",
  picturesMissing: (n: number) =>
    n === 1 ? "1 picture is not in this installation" : `${number(n)} pictures are not in this installation`,
  picturesMissingText:
    "The file names them, and players would see an empty place. Choose another picture where each one stands, or add it to the brand's library.",
  picture: "Picture",
  goOn: "Go on editing",
  addFromFile: "Add questions from a file",
  questionsTitle: (level: string) => `Questions from a file, for ${level}`,
  questionsIntro:
    "The file is read and shown to you before anything is added. What could not be taken over is told line by line.",
  file: "File of questions",
  fileHint: "CSV, Open Trivia, GIFT, Moodle XML or QTI, up to 2 MB.",
  paste: "Or paste its text",
  format: "Format",
  language: "Language of the questions",
  languageHint: "The other languages are left for you to write.",
  example: "An example as CSV",
  exampleText: "opens in any spreadsheet, and has every kind of question.",
  check: "Check the file",
  checkHint: "Nothing is added yet.",
  allWillBeTaken: (n: number) => `${count(n, "question", "questions")} can be added`,
  someWillBeTaken: (taken: number, all: number) =>
    `${number(taken)} of ${count(all, "question", "questions")} can be added`,
  noneWillBeTaken: "No question can be added",
  readAs: (format: string) => `Read as: ${format}.`,
  addThem: (n: number) => `Add ${count(n, "question", "questions")}`,
  addText: "They come at the end of the level, as one change that you can undo.",
  otherFile: "Choose another file",
  remarks: "What was not taken over",
  remarksIntro: (n: number) =>
    `${count(n, "remark", "remarks")}, in the order of the file. Mend the file and check it again, or go on with the rest.`,
  noRemarks: "Everything in the file was understood.",
  moreRemarks: (n: number) => `And ${count(n, "more remark", "more remarks")}.`,
  outcome: "What becomes of it, and why",
  outcomes: { "left-out": "Left out", "taken-without": "Added without this" },
  willBeAdded: "What will be added",
  question: "Question",
  kind: "Kind",
  added: (n: number) => `${count(n, "question was", "questions were")} added at the end.`,
  unreadable: (line: number, reason: string, said: string) =>
    said === "" ? `Line ${number(line)}: ${reason}` : `Line ${number(line)}, "${said}": ${reason}`,
  uploadFaults: {
    file_missing: "Choose a file, or paste its text.",
    file_twice: "Either choose a file or paste its text, not both.",
    file_too_large: "The file is larger than 2 MB. Split it.",
    not_text: "This is no text file. In a spreadsheet, choose “Save as”, then CSV.",
  },
  exampleName: "questions",
  exampleHeadings: {
    kind: "kind",
    prompt: "question",
    choice: (n: number) => `choice ${number(n)}`,
    right: "right answer",
    points: "points",
    explanation: "explanation",
    min: "min",
    max: "max",
    tolerance: "tolerance",
    unit: "unit",
    source: "source",
  },
  exampleRows: [
    {
      kind: "one choice",
      prompt: "Which river crosses Budapest?",
      choices: ["The Danube", "The Rhine", "The Volga", "The Tiber"],
      right: "The Danube",
      points: 10,
      explanation: "It parts Buda from Pest.",
      source: "An atlas",
    },
    {
      kind: "several choices",
      prompt: "Which of these are islands?",
      choices: ["Malta", "Laos", "Cuba", "Chad"],
      right: "1, 3",
      points: 10,
      explanation: "Laos and Chad have no coast.",
    },
    {
      kind: "true or false",
      prompt: "Most of Greenland is under ice.",
      right: "true",
      points: 5,
      explanation: "About four fifths of it.",
    },
    {
      kind: "put in order",
      prompt: "Put these rivers in order, the shortest first.",
      choices: ["The Thames", "The Rhine", "The Nile"],
      points: 15,
      explanation: "346, 1,230 and 6,650 kilometres.",
    },
    {
      kind: "closest number",
      prompt: "How high is Mont Blanc?",
      right: "4806",
      min: "1000",
      max: "9000",
      tolerance: "500",
      unit: "metres",
      points: 20,
      explanation: "About 4,806 metres: its cap of ice changes.",
    },
    {
      kind: "short text",
      prompt: "What is the capital of Norway?",
      right: "Oslo|Kristiania",
      points: 10,
      explanation: "It was called Kristiania until 1924.",
    },
    {
      kind: "match pairs",
      prompt: "Which river for which city?",
      choices: ["Paris = The Seine", "Cairo = The Nile", "Vienna = The Danube"],
      points: 15,
      explanation: "Three capitals, three rivers.",
    },
  ] as ExampleRow[],
};

/** A line of the example of a file of questions. */
export interface ExampleRow {
  kind: string;
  prompt: string;
  choices?: string[];
  right?: string;
  points: number;
  explanation: string;
  source?: string;
  min?: string;
  max?: string;
  tolerance?: string;
  unit?: string;
}
