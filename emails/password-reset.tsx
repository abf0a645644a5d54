import type { ReactElement } from "react";
import * as z from "zod";
import { Action } from "./components/action.tsx";
import { Layout } from "./components/layout.tsx";
import { Paragraph } from "./components/paragraph.tsx";
import { Small } from "./components/small.tsx";
import { Title } from "./components/title.tsx";
import { type Language, mailWords } from "./messages/language.ts";
import { brandForPreview } from "./preview-brand.ts";
import { link, sender } from "./sender.ts";

export const name = "password-reset";
export const purpose = "service";

export const schema = z.object({
  ...sender,
  resetUrl: link,
  /** How many minutes the link can be used. */
  minutes: z.number().int().positive(),
});

export type Props = z.infer<typeof schema>;

export function subject({ language }: Props): string {
  return mailWords(language).passwordReset.subject;
}

/** Leads to the page where a forgotten password is replaced. The link alone changes nothing. */
export function PasswordReset(props: Props): ReactElement {
  const words = mailWords(props.language).passwordReset;
  return (
    <Layout
      sender={props}
      title={subject(props)}
      preview={words.text}
      footer={() => <Small>{words.notYou}</Small>}
    >
      {(palette) => (
        <>
          <Title>{words.title}</Title>
          <Paragraph>{words.text}</Paragraph>
          <Paragraph>{words.once(props.minutes)}</Paragraph>
          <Action href={props.resetUrl} palette={palette}>
            {words.go}
          </Action>
        </>
      )}
    </Layout>
  );
}

const shared = {
  resetUrl: "http://localhost:3000/studio/password-reset/preview",
  minutes: 60,
};

export const PreviewProps: Record<Language, Props> = {
  en: { ...brandForPreview.en, ...shared },
  fr: { ...brandForPreview.fr, ...shared },
  de: { ...brandForPreview.de, ...shared },
  es: { ...brandForPreview.es, ...shared },
  it: { ...brandForPreview.it, ...shared },
  ar: { ...brandForPreview.ar, ...shared },
};
