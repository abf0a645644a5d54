import type { PlayerMessages } from "../../i18n/player-messages.ts";

export interface InvitationPreviewView {
  from: string;
  to: string;
  subject: string;
  /** The whole plain text of the mail; paragraphs are parted by an empty line. */
  text: string;
  friendEmail: string;
  level: number;
  /** The form that sends. */
  action: string;
  backHref: string;
}

export function InvitationPreviewScreen({ t, ...view }: InvitationPreviewView & { t: PlayerMessages }) {
  const words = t.referral.previewPage;
  return (
    <article className="sheet">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">{words.intro}</p>
      <section className="letter" aria-label={words.letter}>
        <dl className="letter__head">
          <Line term={words.from} text={view.from} />
          <Line term={words.to} text={view.to} />
          <Line term={words.subject} text={view.subject} />
        </dl>
        <div className="letter__text">
          {view.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      <p className="quiet">{words.note}</p>
      <form className="bar" method="post" action={view.action} data-next>
        <input type="hidden" name="friendEmail" value={view.friendEmail} />
        <input type="hidden" name="level" value={view.level} />
        <button className="button" type="submit">
          {words.send}
        </button>
        <a className="button button--quiet" href={view.backHref}>
          {words.back}
        </a>
      </form>
    </article>
  );
}

function Line({ term, text }: { term: string; text: string }) {
  return (
    <div className="letter__line">
      <dt>{term}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </div>
  );
}
