import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { STUDIO_LANGUAGES, type StudioLanguage } from "#app/domain/kernel/language.ts";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { mailbox as en } from "#app/i18n/messages/en/mailbox.ts";
import { mailbox as fr } from "#app/i18n/messages/fr/mailbox.ts";
import { readerLanguage } from "#app/i18n/reader-language.ts";
import { env } from "#app/infra/env.server.ts";
import { page } from "#app/infra/http.server.ts";
import { chosenLanguage } from "#app/infra/player-cookie.server.ts";
import mailboxStyle from "#app/styles/mailbox.css?url";

const CATALOGUES = { en, fr };
export type MailboxWords = typeof en;

/** Where the local catcher keeps its mails; null when a mail server is set, and there is no mailbox to show. */
export function mailboxDir(): string | null {
  return env.MAILBOX_DIR ?? null;
}

/** A page of the local mailbox: a developer's tool, so it needs neither brand nor script. */
export function mailboxPage(
  args: RouteArgs,
  titleOf: (words: MailboxWords) => string,
  bodyOf: (words: MailboxWords, language: StudioLanguage) => ReactNode,
): Response {
  const language = readerLanguage(
    {
      asked: null,
      chosen: chosenLanguage(args.request),
      plays: null,
      accepts: args.request.headers.get("Accept-Language"),
    },
    STUDIO_LANGUAGES,
  );
  const words = CATALOGUES[language];
  const html = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" />
        <title>{titleOf(words)}</title>
        <link rel="stylesheet" href={mailboxStyle} />
      </head>
      <body>
        <main>{bodyOf(words, language)}</main>
      </body>
    </html>,
  );
  return page(`<!doctype html>${html}`);
}
