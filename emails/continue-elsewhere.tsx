import type { ReactElement } from "react";
import * as z from "zod";
import { Action } from "./components/action.tsx";
import { Closing } from "./components/closing.tsx";
import { Layout } from "./components/layout.tsx";
import { Paragraph } from "./components/paragraph.tsx";
import { Paragraphs } from "./components/paragraphs.tsx";
import { Small } from "./components/small.tsx";
import { Title } from "./components/title.tsx";
import { type Language, mailWords } from "./messages/language.ts";
import { ownWords, type Wording, wordingOf } from "./own-words.ts";
import { brandForPreview } from "./preview-brand.ts";
import { line, link, sender } from "./sender.ts";

export const name = "continue-elsewhere";
export const purpose = "service";

export const schema = z.object({
  ...sender,
  firstName: line,
  campaignName: line,
  continueUrl: link,
  /** How many hours the link can be used. */
  hours: z.number().int().positive(),
  own: ownWords,
});

export type Props = z.infer<typeof schema>;

/** What it says where the campaign has no words of its own. */
export function productWords({
  language,
  firstName,
  campaignName,
}: Pick<Props, "language" | "firstName" | "campaignName">): Wording {
  const { sender: common, continueElsewhere: words } = mailWords(language);
  return {
    subject: words.subject(campaignName),
    opening: `${common.hello(firstName)}\n\n${words.open(campaignName)}`,
    button: words.go,
  };
}

export function subject(props: Props): string {
  return wordingOf(productWords(props), props.own).subject;
}

/** Carries a play from one device to another. The link opens a button, and the button spends it. */
export function ContinueElsewhere(props: Props): ReactElement {
  const { continueElsewhere: words } = mailWords(props.language);
  const { subject, opening, button, closing } = wordingOf(productWords(props), props.own);
  return (
    <Layout
      sender={props}
      title={subject}
      preview={props.own?.opening ?? words.open(props.campaignName)}
      footer={() => <Small>{words.notYou}</Small>}
    >
      {(palette) => (
        <>
          <Title>{words.title}</Title>
          <Paragraphs>{opening}</Paragraphs>
          <Paragraph>{words.once(props.hours)}</Paragraph>
          <Action href={props.continueUrl} palette={palette}>
            {button}
          </Action>
          <Closing>{closing}</Closing>
        </>
      )}
    </Layout>
  );
}

const shared = {
  firstName: "Ada",
  campaignName: "Wine Master Class",
  continueUrl: "http://localhost:3000/mail/continue/preview",
  hours: 24,
};

export const PreviewProps: Record<Language, Props> = {
  en: { ...brandForPreview.en, ...shared },
  fr: { ...brandForPreview.fr, ...shared },
  de: { ...brandForPreview.de, ...shared },
  es: { ...brandForPreview.es, ...shared },
  it: { ...brandForPreview.it, ...shared },
  ar: { ...brandForPreview.ar, ...shared },
};
