import { Form, Link } from "@remix-run/react";
import { FRAME_PARTS } from "#app/domain/draft/parts.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { DraftOutline } from "./draft-view.server.ts";
import { EditButton } from "./edit-button.tsx";

/** The whole campaign at a glance: its parts, and its levels in their order. */
export function DraftOverviewScreen({ outline, mayChange }: { outline: DraftOutline; mayChange: boolean }) {
  const { draft: words } = useWords();
  const base = `/studio/campaigns/${outline.head.slug}/draft`;
  return (
    <>
      <Panel title={words.levels}>
        <ol className="outline">
          {outline.levels.map((level, index) => {
            const label = words.levelNamed(index + 1, level.name);
            return (
              <li key={level.key} className="outline__item">
                <Link to={`${base}/levels/${level.key}`} className="outline__name">
                  {label}
                </Link>
                <span className="outline__note">{words.questionCount(level.questions)}</span>
                {mayChange && (
                  <span className="outline__actions">
                    <EditButton
                      base={base}
                      kind="move-level"
                      fields={{ level: level.key, to: String(index - 1) }}
                      label={words.moveUp}
                      what={label}
                      disabled={index === 0}
                    />
                    <EditButton
                      base={base}
                      kind="move-level"
                      fields={{ level: level.key, to: String(index + 1) }}
                      label={words.moveDown}
                      what={label}
                      disabled={index === outline.levels.length - 1}
                    />
                    <EditButton
                      base={base}
                      kind="duplicate-level"
                      fields={{ level: level.key }}
                      label={words.duplicate}
                      what={label}
                    />
                    <EditButton
                      base={base}
                      kind="remove-level"
                      fields={{ level: level.key }}
                      label={words.remove}
                      what={label}
                      disabled={outline.levels.length === 1}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        {mayChange && (
          <Form method="post" action={`${base}/edits`} className="form__end">
            <input type="hidden" name="kind" value="add-level" />
            <Button>{words.addLevel}</Button>
          </Form>
        )}
      </Panel>
      <div className="tiles">
        {FRAME_PARTS.map((part) => (
          <Link key={part} to={`${base}/parts/${part}`} className="tile">
            <span className="tile__title">{words.parts[part]}</span>
            <span className="tile__text">{words.partIntros[part]}</span>
          </Link>
        ))}
      </div>
    </>
  );
}
