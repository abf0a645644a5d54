import type { ReactElement } from "react";
import * as z from "zod";
import { Action } from "./components/action.tsx";
import { Layout } from "./components/layout.tsx";
import { Paragraph } from "./components/paragraph.tsx";
import { Small } from "./components/small.tsx";
import { Title } from "./components/title.tsx";
import { type Language, mailWords } from "./messages/language.ts";
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
});

export type Props = z.infer<typeof schema>;

export function subject({ language, campaignName }: Props): string {
  return mailWords(language).continueElsewhere.subject(campaignName);
}

/** Carries a play from one device to another. The link opens a button, and the button spends it. */
export function ContinueElsewhere(props: Props): ReactElement {
  const { sender: common, continueElsewhere: words } = mailWords(props.language);
  const text = words.open(props.campaignName);
  return (
    <Layout sender={props} title={subject(props)} preview={text} footer={() => <Small>{words.notYou}</Small>}>
      {(palette) => (
        <>
          <Title>{words.title}</Title>
          <Paragraph>{common.hello(props.firstName)}</Paragraph>
          <Paragraph>{text}</Paragraph>
          <Paragraph>{words.once(props.hours)}</Paragraph>
          <Action href={props.continueUrl} palette={palette}>
            {words.go}
          </Action>
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
