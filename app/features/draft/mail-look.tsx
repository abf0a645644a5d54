import { useEffect, useRef } from "react";
import { DIRECTIONS } from "#app/domain/kernel/language.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { ChoiceLinks } from "#app/ui/choice-links.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { MAIL_VIEWS, MAIL_WIDTHS, type MailChoice, queryOf } from "./mail-choice.schema.ts";
import { MailTestButton } from "./mail-test.tsx";
import type { MailsView } from "./mails-view.server.ts";
import { useTypedMail } from "./use-typed-mail.ts";

/** The mail as its reader gets it: in the inbox, then opened, in light, in dark or as text. It follows what is typed. */
export function MailLook({ view }: { view: MailsView }) {
  const { mails: words } = useWords();
  const { choice } = view;
  const pane = useRef<HTMLElement>(null);
  const address = `${view.address}${queryOf(choice)}`;
  const { mail: typed, isWaiting } = useTypedMail(pane, address);
  const mail = typed ?? view.preview;
  const spoken = { lang: choice.language, dir: DIRECTIONS[choice.language] };
  return (
    <section className="mail-look" aria-label={words.preview} ref={pane}>
      <div className="mail-look__head">
        <h3 className="mail-look__title">{words.preview}</h3>
        <Views choice={choice} />
      </div>
      <div className={`inbox inbox--${choice.width}`} {...spoken}>
        <p className="inbox__from">
          <bdi>{mail.from}</bdi>
        </p>
        <p className="inbox__subject">{mail.subject}</p>
        <p className="inbox__preheader">{mail.preheader}</p>
      </div>
      {choice.view === "text" ? (
        <div className={`mail-look__text mail-look__text--${choice.width}`}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it has to take the focus (WCAG 2.1.1). */}
          <section className="letter" tabIndex={0} aria-label={words.asText} {...spoken}>
            {mail.text}
          </section>
        </div>
      ) : (
        <MailFrame key={address} address={address} html={typed?.html} choice={choice} />
      )}
      <p role="status" className="field__hint">
        {isWaiting ? words.waiting : words.sample}
      </p>
      <MailTestButton view={view} />
    </section>
  );
}

const ICONS: Record<MailChoice["view"] | MailChoice["width"], IconName> = {
  light: "sun",
  dark: "moon",
  text: "list",
  phone: "phone",
  desktop: "monitor",
};

function Views({ choice }: { choice: MailChoice }) {
  const { mails: words } = useWords();
  return (
    <div className="mail-look__choices">
      <ChoiceLinks
        look="segments"
        label={words.view}
        choices={MAIL_VIEWS.map((view) => ({
          to: queryOf({ ...choice, view }),
          label: words.views[view],
          icon: ICONS[view],
          isChosen: view === choice.view,
        }))}
      />
      <ChoiceLinks
        look="segments"
        label={words.width}
        choices={MAIL_WIDTHS.map((width) => ({
          to: queryOf({ ...choice, width }),
          label: words.widths[width],
          icon: ICONS[width],
          isChosen: width === choice.width,
        }))}
      />
    </div>
  );
}

/**
 * A document of its own, whose policy lets it have the styles of a mail and run nothing. What is typed is written into it
 * from here: a form sent into it would leave an entry in the browser's history for every word.
 */
function MailFrame({
  address,
  html,
  choice,
}: {
  address: string;
  html: string | undefined;
  choice: MailChoice;
}) {
  const { mails: words } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);

  // The frame's document is outside of React, and there only once it is loaded.
  useEffect(() => {
    const own = frame.current;
    if (!own || html === undefined) return;
    const write = () => {
      if (own.contentDocument) own.contentDocument.documentElement.innerHTML = html;
    };
    write();
    own.addEventListener("load", write);
    return () => own.removeEventListener("load", write);
  }, [html]);

  return (
    <iframe
      ref={frame}
      className={`mail-look__frame mail-look__frame--${choice.width}`}
      title={words.frame(words.views[choice.view])}
      src={address}
      sandbox="allow-same-origin"
    />
  );
}
