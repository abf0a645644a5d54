import { Form, Link, useSearchParams } from "@remix-run/react";
import { useCallback, useState } from "react";
import { QUESTION_KINDS } from "#app/domain/campaign/question.ts";
import type { LevelPart } from "#app/domain/draft/parts.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { AutosaveForm } from "./autosave-form.tsx";
import { useEditor } from "./draft-shell.tsx";
import type { OutlineLevel, QuestionSummary } from "./draft-view.server.ts";
import { LevelFields } from "./level-fields.tsx";
import { MoveToLevelDialog } from "./move-to-level.tsx";
import { QuestionList } from "./question-list.tsx";

export interface LevelView {
  slug: string;
  level: LevelPart;
  revision: number;
  /** From 1. */
  number: number;
  languages: [Language, ...Language[]];
  levels: OutlineLevel[];
  opening: QuestionSummary[];
  questions: QuestionSummary[];
  opensAt: string;
  closesAt: string;
  zone: string;
  mayChange: boolean;
}

/** A level: what it asks, in its order, and the rules that it is played by. */
export function LevelEditorScreen(view: LevelView) {
  const { draft: words, exchange } = useWords();
  const { slug, level, opening, questions, mayChange } = view;
  const base = `/studio/campaigns/${slug}/draft`;
  const page = `${base}/levels/${level.key}`;
  const { makeEdit } = useEditor();
  const [leaving, setLeaving] = useState<{ question: string; name: string } | null>(null);
  const onMoveToLevel = useCallback((question: string, name: string) => setLeaving({ question, name }), []);
  const lists = {
    base,
    level: level.key,
    levels: view.levels,
    mayChange,
    makeEdit,
    onMoveToLevel,
  };
  return (
    <>
      <h2 className="editor__title">
        {words.levelNamed(view.number, view.levels[view.number - 1]?.name ?? "")}
      </h2>
      <Added />
      <Panel title={words.questionsOf}>
        {questions.length + opening.length === 0 && (
          <EmptyState title={words.noQuestions}>
            <p>{words.noQuestionsText}</p>
          </EmptyState>
        )}
        {opening.length > 0 && <h3 className="card__part">{words.tastesOf}</h3>}
        {opening.length > 0 && (
          <QuestionList {...lists} label={words.tastesOf} labelOf={words.tasteQuestion} questions={opening} />
        )}
        {opening.length > 0 && questions.length > 0 && <h3 className="card__part">{words.questionsOf}</h3>}
        {questions.length > 0 && (
          <QuestionList {...lists} label={words.questionsOf} labelOf={words.question} questions={questions} />
        )}
        {mayChange && (
          <Form method="post" action={`${base}/edits`} className="add-row">
            <input type="hidden" name="kind" value="add-question" />
            <input type="hidden" name="level" value={level.key} />
            <SelectField
              name="of"
              label={words.kindOfQuestion}
              options={QUESTION_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            />
            <Button look="main">{words.addQuestion}</Button>
            <Link to={`${page}/import`} className={buttonClass()}>
              {exchange.addFromFile}
            </Link>
          </Form>
        )}
      </Panel>
      <AutosaveForm
        address={`${base}/saves/level:${level.key}`}
        page={page}
        revision={view.revision}
        languages={view.languages}
        mayChange={mayChange}
      >
        <LevelFields level={level} opensAt={view.opensAt} closesAt={view.closesAt} zone={view.zone} />
      </AutosaveForm>
      {leaving && (
        <MoveToLevelDialog
          {...leaving}
          level={level.key}
          levels={view.levels}
          makeEdit={makeEdit}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}

/** How many questions a file has just brought. */
function Added() {
  const { exchange } = useWords();
  const added = Number(useSearchParams()[0].get("added"));
  if (!Number.isInteger(added) || added < 1) return null;
  return (
    <div role="status">
      <Notice tone="good" title={exchange.added(added)} />
    </div>
  );
}
