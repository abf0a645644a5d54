import { Form, Link } from "@remix-run/react";
import { FRAME_PARTS } from "#app/domain/draft/parts.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { useEditor } from "./draft-shell.tsx";
import type { DraftOutline } from "./draft-view.server.ts";
import { LevelList } from "./level-list.tsx";

/** The whole campaign at a glance: its parts, and its levels in their order. */
export function DraftOverviewScreen({ outline, mayChange }: { outline: DraftOutline; mayChange: boolean }) {
  const { draft: words } = useWords();
  const { makeEdit } = useEditor();
  const base = `/studio/campaigns/${outline.head.slug}/draft`;
  return (
    <>
      <Panel title={words.levels}>
        <LevelList base={base} levels={outline.levels} mayChange={mayChange} makeEdit={makeEdit} />
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
