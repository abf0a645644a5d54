import { Form, Link, NavLink, Outlet, useOutletContext, useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { FRAME_PARTS } from "#app/domain/draft/parts.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { DropLink } from "#app/ui/drop-link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import type { DraftOutline } from "./draft-view.server.ts";
import { AT_END } from "./move-to-level.tsx";
import { QUESTION } from "./question-drag.ts";
import { type MakeEdit, type Trouble, useEdits } from "./use-edits.ts";
import { useUndoKey } from "./use-undo-key.ts";

/** What the shell gives to the page inside it. */
interface Editor {
  makeEdit: MakeEdit;
  /** The language in view, of those that texts are written in; null for all. It stays from page to page. */
  shown: Language | null;
  show(language: string | null): void;
}

export const useEditor = () => useOutletContext<Editor>();

/** What stands around every page of the editor: where one is, what is published, and the ways to the other parts. */
export function DraftShell({ outline, mayChange }: { outline: DraftOutline; mayChange: boolean }) {
  const { draft: words, preview, campaigns } = useWords();
  const { head, levels } = outline;
  const base = `/studio/campaigns/${head.slug}`;
  const { makeEdit, trouble } = useEdits(`${base}/draft`);
  const undo = () => void makeEdit({ kind: "undo" }, words.undone);
  useUndoKey(mayChange, undo);
  const [shown, setShown] = useState<Language | null>(null);
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
          <>
            {mayChange && (
              <Form
                method="post"
                action={`${base}/draft/edits`}
                onSubmit={(event) => {
                  event.preventDefault();
                  undo();
                }}
              >
                <input type="hidden" name="kind" value="undo" />
                <Button look="plain" aria-keyshortcuts="Control+Z">
                  {words.undo}
                </Button>
              </Form>
            )}
            <Link to={`${base}/draft/preview`} reloadDocument className={buttonClass("plain")}>
              {preview.title}
            </Link>
            {mayChange && (
              <Link to={`${base}/draft/publication`} className={buttonClass("main")}>
                {words.publish}
              </Link>
            )}
          </>
        }
      />
      <Refused trouble={trouble} />
      <div className="editor">
        <nav className="editor__parts" aria-label={words.sections}>
          <EditorLink to={`${base}/draft`} label={words.overview} />
          {FRAME_PARTS.map((part) => (
            <EditorLink key={part} to={`${base}/draft/parts/${part}`} label={words.parts[part]} />
          ))}
          <p className="editor__heading">{words.levels}</p>
          {levels.map(({ key, name: said }, index) => {
            const level = words.levelNamed(index + 1, said);
            return (
              <DropLink
                key={key}
                to={`${base}/draft/levels/${key}`}
                className="editor__link"
                kind={QUESTION}
                onDropped={(question) =>
                  void makeEdit(
                    { kind: "move-question", question, level: key, to: AT_END },
                    words.movedTo(words.theQuestion, level),
                  )
                }
              >
                {level}
              </DropLink>
            );
          })}
          <p className="editor__heading">{words.versions}</p>
          <EditorLink to={`${base}/draft/preview`} label={preview.title} isFresh />
          <EditorLink to={`${base}/draft/simulation`} label={words.simulation} />
          <EditorLink to={`${base}/draft/publication`} label={words.publish} />
          <EditorLink to={`${base}/draft/versions`} label={words.versions} />
        </nav>
        <div className="editor__page">
          <Outlet
            context={
              {
                makeEdit,
                shown,
                show: (language) => setShown(language as Language | null),
              } satisfies Editor
            }
          />
        </div>
      </div>
    </>
  );
}

/** `isFresh`: a page whose fields have to show what its address says, also to who is on it already. */
function EditorLink({ to, label, isFresh = false }: { to: string; label: string; isFresh?: boolean }) {
  return (
    <NavLink
      to={to}
      end
      className="editor__link"
      prefetch={isFresh ? "none" : "intent"}
      reloadDocument={isFresh}
    >
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
function Refused({ trouble }: { trouble: Trouble | null }) {
  const { refusals } = useWords().draft;
  const asked = useSearchParams()[0].get("refused");
  const code = trouble ?? asked;
  if (!code || !Object.hasOwn(refusals, code)) return null;
  return (
    <div role="alert">
      <Notice tone="bad" title={refusals[code as keyof typeof refusals]} />
    </div>
  );
}
