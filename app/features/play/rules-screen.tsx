import type { PlayerMessages } from "../../i18n/player-messages.ts";

export interface RulesView {
  /** The campaign's rules: a paragraph may begin with a number and a title, "2. Who may play. …". */
  paragraphs: string[];
  backHref: string;
}

export function RulesScreen({ t, ...view }: RulesView & { t: PlayerMessages }) {
  return (
    <article className="sheet prose">
      <h1 className="sheet__title">{t.rules.title}</h1>
      {view.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph} text={paragraph} />
      ))}
      <div className="bar">
        <a className="button button--line" href={view.backHref}>
          {t.rules.back}
        </a>
      </div>
    </article>
  );
}

const NUMBERED = /^(\d+\. [^.]{1,60}\.)\s+(.+)$/s;

function Paragraph({ text }: { text: string }) {
  const [, title, rest] = NUMBERED.exec(text) ?? [];
  if (!title) return <p>{text}</p>;
  return (
    <>
      <h2 className="prose__title">{title.replace(/\.$/, "")}</h2>
      <p>{rest}</p>
    </>
  );
}
