import { Form, Link, NavLink, Outlet, useSearchParams } from "@remix-run/react";
import { FRAME_PARTS } from "#app/domain/draft/parts.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import type { DraftOutline } from "./draft-view.server.ts";

/** What stands around every page of the editor: where one is, what is published, and the ways to the other parts. */
export function DraftShell({ outline, mayChange }: { outline: DraftOutline; mayChange: boolean }) {
  const { draft: words, campaigns } = useWords();
  const { head, levels } = outline;
  const base = `/studio/campaigns/${head.slug}`;
  const name = outline.name || words.untitled;
  return (
    <>
      <PageHead
        title={name}
        above={
          <>
            <Link to="/studio">{campaigns}</Link>
            {head.version > 0 && (
              <>
                {" / "}
                <Link to={base}>{name}</Link>
              </>
            )}
          </>
        }
        intro={standing(words, head)}
        actions={
          mayChange && (
            <>
              <Form method="post" action={`${base}/draft/edits`}>
                <input type="hidden" name="kind" value="undo" />
                <Button look="plain">{words.undo}</Button>
              </Form>
              <Link to={`${base}/draft/publication`} className={buttonClass("main")}>
                {words.publish}
              </Link>
            </>
          )
        }
      />
      <Refused />
      <div className="editor">
        <nav className="editor__parts" aria-label={words.sections}>
          <EditorLink to={`${base}/draft`} label={words.overview} />
          {FRAME_PARTS.map((part) => (
            <EditorLink key={part} to={`${base}/draft/parts/${part}`} label={words.parts[part]} />
          ))}
          <p className="editor__heading">{words.levels}</p>
          {levels.map((level, index) => (
            <EditorLink
              key={level.key}
              to={`${base}/draft/levels/${level.key}`}
              label={words.levelNamed(index + 1, level.name)}
            />
          ))}
          <p className="editor__heading">{words.versions}</p>
          <EditorLink to={`${base}/draft/simulation`} label={words.simulation} />
          <EditorLink to={`${base}/draft/publication`} label={words.publish} />
          <EditorLink to={`${base}/draft/versions`} label={words.versions} />
        </nav>
        <div className="editor__page">
          <Outlet />
        </div>
      </div>
    </>
  );
}

function EditorLink({ to, label }: { to: string; label: string }) {
  return (
    <NavLink to={to} end className="editor__link" prefetch="intent">
      {label}
    </NavLink>
  );
}

function standing(
  words: ReturnType<typeof useWords>["draft"],
  { publishedRevision, revision }: DraftOutline["head"],
): string {
  if (publishedRevision === null) return words.neverPublished;
  return publishedRevision === revision ? words.allPublished : words.unpublished;
}

/** What the last edit was refused for, in words, on whichever page it was made. */
function Refused() {
  const { refusals } = useWords().draft;
  const code = useSearchParams()[0].get("refused");
  if (!code || !Object.hasOwn(refusals, code)) return null;
  return (
    <div role="alert">
      <Notice tone="bad" title={refusals[code as keyof typeof refusals]} />
    </div>
  );
}
