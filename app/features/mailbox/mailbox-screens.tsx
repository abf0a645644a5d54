import type { Language } from "#app/domain/kernel/language.ts";
import { dateAndTime } from "#app/i18n/formats.ts";
import type { mailbox } from "#app/i18n/messages/en/mailbox.ts";
import type { CaughtMail } from "#app/infra/mailbox.server.ts";

interface Shown {
  words: typeof mailbox;
  language: Language;
}

export function MailList({
  words,
  language,
  mails,
  to,
}: Shown & { mails: CaughtMail[]; to: string | undefined }) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="intro">{words.intro}</p>
      <form className="search" method="get">
        <label>
          {words.search}
          <input type="search" name="to" defaultValue={to} />
        </label>
        <button type="submit">{words.show}</button>
        {to && <a href="/dev/mailbox">{words.all}</a>}
      </form>
      {mails.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className="mails">
          {mails.map((mail) => (
            <li key={mail.id}>
              <a href={`/dev/mailbox/${mail.id}`}>
                <b dir="auto">{mail.subject}</b>
                <time dateTime={mail.at}>{dateAndTime(new Date(mail.at), language)}</time>
                <span>
                  {mail.from} → {mail.to}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function MailView({ words, language, mail }: Shown & { mail: CaughtMail }) {
  return (
    <>
      <p>
        <a href="/dev/mailbox">← {words.back}</a>
      </p>
      <h1 dir="auto">{mail.subject}</h1>
      <dl className="meta">
        <dt>{words.from}</dt>
        <dd>{mail.from}</dd>
        <dt>{words.to}</dt>
        <dd>{mail.to}</dd>
        <dt>{words.received}</dt>
        <dd>{dateAndTime(new Date(mail.at), language)}</dd>
      </dl>
      <h2>{words.html}</h2>
      <iframe title={words.html} src={`/dev/mailbox/${mail.id}/html`} />
      <h2>{words.text}</h2>
      <pre dir="auto">{mail.text}</pre>
      <h2>{words.headers}</h2>
      <pre>
        {Object.entries(mail.headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join("\n")}
      </pre>
    </>
  );
}
