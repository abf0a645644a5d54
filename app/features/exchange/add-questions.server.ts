import { addQuestions as addToLevel, type EditRefusal } from "#app/domain/draft/edits.ts";
import { type LevelPart, levelName } from "#app/domain/draft/parts.ts";
import { takeOver } from "#app/domain/exchange/take-over.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { type DraftRefusal, type Editing, editDraft } from "#app/features/draft/edit-draft.server.ts";
import { freshKey } from "#app/features/draft/fresh-key.server.ts";
import { roomFor } from "./level-import-view.server.ts";
import { type QuestionFile, readQuestions } from "./question-file.server.ts";

/**
 * Adds what can be taken of a file to a level, as one edit. What it has room for, and what is asked already, is seen under the
 * draft's lock: pressing twice adds once.
 */
export async function addQuestions(
  editing: Editing,
  level: string,
  file: QuestionFile,
): Promise<Result<{ added: number }, DraftRefusal | EditRefusal>> {
  const read = readQuestions(file);
  if (!read.ok) return refuse("nothing_to_add");
  let added = 0;
  const edited = await editDraft({
    ...editing,
    kind: "import-questions",
    edit: (parts) => {
      const part = parts.get(levelName(level)) as LevelPart | undefined;
      if (!part) return refuse("not_there");
      const { questions } = takeOver(read.value, { ...roomFor(parts, part), language: file.language });
      added = questions.length;
      return addToLevel(
        parts,
        level,
        questions.map(({ question }) => ({ ...question, key: freshKey("q") })),
      );
    },
  });
  return edited.ok ? ok({ added }) : edited;
}
