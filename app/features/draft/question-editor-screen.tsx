import { Link } from "@remix-run/react";
import type { Question } from "#app/domain/campaign/question.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import type { MediaItem } from "#app/features/media/media.query.server.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { buttonClass } from "#app/ui/button.tsx";
import { AutosaveForm } from "./autosave-form.tsx";
import { QuestionFields } from "./question-fields.tsx";

export interface QuestionView {
  slug: string;
  question: Question;
  revision: number;
  languages: [Language, ...Language[]];
  /** The key of its level. */
  level: string | null;
  mayChange: boolean;
  media: MediaItem[];
}

/** One question, of whatever kind. */
export function QuestionEditorScreen({
  slug,
  question,
  revision,
  languages,
  level,
  mayChange,
  media,
}: QuestionView) {
  const { draft: words, preview } = useWords();
  const base = `/studio/campaigns/${slug}/draft`;
  const page = `${base}/questions/${question.key}`;
  return (
    <>
      {level && (
        <p className="editor__back">
          <Link to={`${base}/levels/${level}`}>{words.toLevel}</Link>
        </p>
      )}
      <div className="editor__head">
        <h2 className="editor__title">{words.kinds[question.kind]}</h2>
        <Link
          to={`${base}/preview?page=question&door=open&question=${question.key}`}
          className={buttonClass("plain", "small")}
        >
          {preview.ofQuestion}
        </Link>
      </div>
      <AutosaveForm
        address={`${base}/saves/question:${question.key}`}
        page={page}
        revision={revision}
        languages={languages}
        mayChange={mayChange}
        media={media}
      >
        <QuestionFields question={question} />
      </AutosaveForm>
    </>
  );
}
