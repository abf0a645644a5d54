import { Link } from "@remix-run/react";
import type { Unreadable } from "#app/domain/exchange/imported.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import type { QuestionReport } from "./check-questions.server.ts";
import type { LevelImportView } from "./level-import-view.server.ts";
import { QuestionFileForm } from "./question-file-form.tsx";
import { QuestionReportPanels } from "./question-report-panels.tsx";
import type { UploadFault } from "./read-upload.server.ts";

interface Answer {
  report: QuestionReport | null;
  /** Why there is no file to read. */
  fault: UploadFault | null;
  /** Why the file is of no use. */
  unreadable: Unreadable | null;
  /** The form as it was sent, with the file's text to be mended. */
  values: Record<string, string>;
}

/** Questions come from a file in two steps: it is checked and shown, and then it is added. */
export function LevelImportScreen({
  slug,
  level,
  languages,
  answer,
}: LevelImportView & { answer: Answer | undefined }) {
  const { exchange: words, draft } = useWords();
  const page = `/studio/campaigns/${slug}/draft/levels/${level.key}`;
  const name = draft.levelNamed(level.number, level.name);
  return (
    <>
      <h2 className="editor__title">{words.questionsTitle(name)}</h2>
      <p className="editor__intro">{words.questionsIntro}</p>
      {answer?.report ? (
        <QuestionReportPanels
          report={answer.report}
          page={page}
          target={`/studio/campaigns/${slug}/draft/imports/${level.key}`}
        />
      ) : (
        <QuestionFileForm
          languages={languages}
          values={answer?.values ?? {}}
          fault={faultIn(words, answer)}
          isPasted={Boolean(answer?.values.text)}
        />
      )}
      <p className="editor__back">
        <Link to={page}>{draft.toLevel}</Link>
      </p>
    </>
  );
}

function faultIn(
  words: ReturnType<typeof useWords>["exchange"],
  answer: Answer | undefined,
): string | undefined {
  if (answer?.fault) return words.uploadFaults[answer.fault];
  const wrong = answer?.unreadable;
  return wrong ? words.unreadable(wrong.line, words.reasons[wrong.refusal], wrong.said ?? "") : undefined;
}
