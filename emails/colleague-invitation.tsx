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

export const name = "colleague-invitation";
export const purpose = "service";

export const schema = z.object({
  ...sender,
  inviterName: line,
  joinUrl: link,
  /** How many days the link can be used. */
  days: z.number().int().positive(),
});

export type Props = z.infer<typeof schema>;

export function subject({ language, brandName }: Props): string {
  return mailWords(language).colleagueInvitation.subject(brandName);
}

/** Invites somebody to work for a brand. The link opens a page, and the button there spends it. */
export function ColleagueInvitation(props: Props): ReactElement {
  const words = mailWords(props.language).colleagueInvitation;
  const text = words.text(props.inviterName, props.brandName);
  return (
    <Layout sender={props} title={subject(props)} preview={text} footer={() => <Small>{words.notYou}</Small>}>
      {(palette) => (
        <>
          <Title>{words.title(props.brandName)}</Title>
          <Paragraph>{text}</Paragraph>
          <Paragraph>{words.once(props.days)}</Paragraph>
          <Action href={props.joinUrl} palette={palette}>
            {words.go}
          </Action>
        </>
      )}
    </Layout>
  );
}

const shared = {
  inviterName: "Marie",
  joinUrl: "http://localhost:3000/studio/invitation/preview",
  days: 7,
};

export const PreviewProps: Record<Language, Props> = {
  en: { ...brandForPreview.en, ...shared },
  fr: { ...brandForPreview.fr, ...shared },
  de: { ...brandForPreview.de, ...shared },
  es: { ...brandForPreview.es, ...shared },
  it: { ...brandForPreview.it, ...shared },
  ar: { ...brandForPreview.ar, ...shared },
};
