import { useWords } from "#app/i18n/studio-language.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { MailPreview } from "./mail-preview.query.server.ts";

/** The mail's words, all of them, the legal foot included. */
export function PreviewPanel({ preview }: { preview: MailPreview | null }) {
  const { mailing: words } = useWords();
  if (!preview) return null;
  return (
    <Panel title={words.preview} intro={words.previewIntro(preview.name)}>
      <Facts
        facts={[
          { name: words.from, value: preview.from },
          { name: words.subject, value: preview.subject },
        ]}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it has to take the focus (WCAG 2.1.1). */}
      <section className="letter" dir="auto" tabIndex={0} aria-label={words.preview}>
        {preview.text}
      </section>
    </Panel>
  );
}
