import { Link } from "@remix-run/react";
import { undescribedIn } from "#app/domain/media/described.ts";
import type { FormAnswer } from "#app/i18n/form-faults.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { MediaLibrary } from "./media.query.server.ts";
import { UploadForm } from "./upload-form.tsx";

interface Props {
  library: MediaLibrary;
  mayChange: boolean;
  isDeleted: boolean;
  answer: FormAnswer | undefined;
}

/** The brand's pictures. */
export function MediaScreen({ library, mayChange, isDeleted, answer }: Props) {
  const { media: words } = useWords();
  return (
    <>
      <PageHead title={words.title} intro={words.intro} />
      {isDeleted && <Notice tone="good">{words.deleted}</Notice>}
      {mayChange && (
        <Panel title={words.upload}>
          <UploadForm answer={answer} />
        </Panel>
      )}
      <Panel
        title={words.list}
        {...(library.items.length > 0 ? { intro: words.stored(library.items.length, library.taken) } : {})}
      >
        {library.items.length === 0 && (
          <EmptyState title={words.none} icon="picture">
            <p>{words.noneText}</p>
          </EmptyState>
        )}
        <ul className="media">
          {library.items.map((item) => (
            <MediaCard key={item.id} item={item} languages={library.languages} />
          ))}
        </ul>
      </Panel>
    </>
  );
}

function MediaCard({
  item,
  languages,
}: {
  item: MediaLibrary["items"][number];
  languages: MediaLibrary["languages"];
}) {
  const { media: words } = useWords();
  const missing = undescribedIn(item.alt, languages);
  return (
    <li className="media__item">
      <Link className="media__link" to={`/studio/media/${item.id}`}>
        <span className="media__frame">
          <img className="media__picture" src={item.thumbnail} alt="" loading="lazy" decoding="async" />
        </span>
        <span className="media__name">{item.name}</span>
      </Link>
      <p className="media__facts quiet">
        {item.usedIn.length > 0 ? `${words.usedIn} ${item.usedIn.join(", ")}` : words.unused}
      </p>
      {missing.length === 0 ? (
        <Badge tone="good">{words.ready}</Badge>
      ) : (
        <Badge tone="warn">{words.undescribed(missing.map((tag) => LANGUAGE_NAMES[tag]).join(", "))}</Badge>
      )}
    </li>
  );
}
