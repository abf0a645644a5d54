/** The formats that questions are taken from. */
export const QUESTION_FORMATS = ["csv", "open-trivia", "gift", "moodle-xml", "qti"] as const;
export type QuestionFormat = (typeof QUESTION_FORMATS)[number];

export function isQuestionFormat(name: string): name is QuestionFormat {
  return (QUESTION_FORMATS as readonly string[]).includes(name);
}

/** The format that a file is most likely in, by the ending of its name and by what it begins with. */
export function guessFormat(name: string, text: string): QuestionFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("<")) return /<quiz[\s>]/.test(text) ? "moodle-xml" : "qti";
  if (ending === "gift") return "gift";
  if (/^[[{]/.test(start) && (ending === "json" || looksLikeJson(start))) return "open-trivia";
  if (ending === "csv" || ending === "tsv") return "csv";
  // An answer in braces: {=Paris ~London}, {T}, {#1855:10}.
  return /\{\s*(?:[=~#]|T(?:RUE)?\s*[#}]|F(?:ALSE)?\s*[#}])/i.test(start) ||
    /^(?:\/\/|::|\$CATEGORY)/.test(start)
    ? "gift"
    : "csv";
}

function looksLikeJson(start: string): boolean {
  return /^[[{]\s*["{[\]}]/.test(start);
}
