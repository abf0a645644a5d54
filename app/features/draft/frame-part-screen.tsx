import type { FrameContent, FramePart } from "#app/domain/draft/parts.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import type { MediaItem } from "#app/features/media/media.query.server.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { AutosaveForm } from "./autosave-form.tsx";
import { type CampaignFacts, FRAME_FIELDS } from "./frame-fields.tsx";
import { MailTestForm } from "./mail-test.tsx";

export interface FramePartView {
  slug: string;
  part: FramePart;
  content: FrameContent<FramePart>;
  revision: number;
  languages: [Language, ...Language[]];
  facts: CampaignFacts;
  mayChange: boolean;
  media: MediaItem[];
}

/** Parts that say nothing to players in their languages, or have a choice among these of their own. */
const WITHOUT_SWITCH: FramePart[] = ["aim", "referral", "mails"];

/** One part that is about the campaign as a whole. */
export function FramePartScreen({
  slug,
  part,
  content,
  revision,
  languages,
  facts,
  mayChange,
  media,
}: FramePartView) {
  const { draft: words } = useWords();
  const base = `/studio/campaigns/${slug}/draft`;
  const page = `${base}/parts/${part}`;
  const Fields = FRAME_FIELDS[part] as (props: { content: unknown; facts: CampaignFacts }) => JSX.Element;
  return (
    <>
      <h2 className="editor__title">{words.parts[part]}</h2>
      <p className="editor__intro">{words.partIntros[part]}</p>
      <AutosaveForm
        address={`${base}/saves/${part}`}
        page={page}
        revision={revision}
        languages={languages}
        mayChange={mayChange}
        hasSwitch={!WITHOUT_SWITCH.includes(part)}
        media={media}
      >
        <Fields content={content} facts={facts} />
      </AutosaveForm>
      {facts.mails && <MailTestForm view={facts.mails} />}
    </>
  );
}
