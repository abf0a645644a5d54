import { blankLevel, blankQuestion } from "#app/domain/draft/blank.ts";
import {
  addLevel,
  addQuestions,
  type Change,
  duplicateLevel,
  duplicateQuestion,
  type EditRefusal,
  moveLevel,
  moveQuestion,
  removeLevel,
  removeQuestion,
} from "#app/domain/draft/edits.ts";
import type { Parts } from "#app/domain/draft/parts.ts";
import type { Result } from "#app/domain/kernel/result.ts";
import type { Edit } from "./edit.schema.ts";
import { type DraftRefusal, type Editing, editDraft } from "./edit-draft.server.ts";
import { freshKey } from "./fresh-key.server.ts";
import { undoEdit } from "./undo-edit.server.ts";

export interface EditMade {
  /** The key of the level or question that the edit has made, if it has. */
  made: string | null;
}

/** Does what a form has asked for, and answers what to show next. */
export async function makeEdit(
  editing: Editing,
  edit: Edit,
): Promise<Result<EditMade, DraftRefusal | EditRefusal | "nothing_to_undo" | "changed_since">> {
  if (edit.kind === "undo") {
    const undone = await undoEdit(editing);
    return undone.ok ? { ok: true, value: { made: null } } : undone;
  }
  const made = freshKey(edit.kind.endsWith("level") ? "level" : "q");
  const edited = await editDraft({
    ...editing,
    kind: edit.kind,
    ...(edit.kind === "duplicate-level" || edit.kind === "remove-level"
      ? {}
      : { questions: "question" in edit ? [edit.question] : [] }),
    edit: (parts) => changesOf(parts, edit, made),
  });
  if (!edited.ok) return edited;
  return { ok: true, value: { made: /^(add|duplicate)/.test(edit.kind) ? made : null } };
}

function changesOf(
  parts: Parts,
  edit: Exclude<Edit, { kind: "undo" }>,
  made: string,
): Result<Change[], EditRefusal> {
  switch (edit.kind) {
    case "add-level":
      return addLevel(parts, blankLevel(made));
    case "duplicate-level":
      return duplicateLevel(parts, edit.level, (from) => (from === edit.level ? made : freshKey("q")));
    case "remove-level":
      return removeLevel(parts, edit.level);
    case "move-level":
      return moveLevel(parts, edit.level, edit.to);
    case "add-question":
      return addQuestions(parts, edit.level, [blankQuestion(edit.of, made)]);
    case "duplicate-question":
      return duplicateQuestion(parts, edit.question, made);
    case "remove-question":
      return removeQuestion(parts, edit.question);
    case "move-question":
      return moveQuestion(parts, edit.question, { level: edit.level, index: edit.to });
  }
}
