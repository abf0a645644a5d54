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

export const name = "sender-test";
export const purpose = "service";

export const schema = z.object({
  ...sender,
  senderUrl: link,
});

export type Props = z.infer<typeof schema>;

export function subject({ language, brandName }: Props): string {
  return mailWords(language).senderTest.subject(brandName);
}

/** A marketer's own mail to themselves: it goes the way of all mails, so that its arrival says something. */
export function SenderTest(props: Props): ReactElement {
  const words = mailWords(props.language).senderTest;
  const text = words.text(props.brandName);
  return (
    <Layout sender={props} title={subject(props)} preview={text} footer={() => <Small>{words.whyYou}</Small>}>
      {(palette) => (
        <>
          <Title>{words.title}</Title>
          <Paragraph>{text}</Paragraph>
          <Paragraph>{words.check}</Paragraph>
          <Action href={props.senderUrl} palette={palette}>
            {words.go}
          </Action>
        </>
      )}
    </Layout>
  );
}

const shared = {
  senderUrl: "http://localhost:3000/studio/sender",
};

export const PreviewProps: Record<Language, Props> = {
  en: { ...brandForPreview.en, ...shared },
  fr: { ...brandForPreview.fr, ...shared },
  de: { ...brandForPreview.de, ...shared },
  es: { ...brandForPreview.es, ...shared },
  it: { ...brandForPreview.it, ...shared },
  ar: { ...brandForPreview.ar, ...shared },
};
