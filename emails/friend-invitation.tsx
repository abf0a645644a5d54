import type { ReactElement } from "react";
import * as z from "zod";
import { Action } from "./components/action.tsx";
import { Layout } from "./components/layout.tsx";
import { Panel } from "./components/panel.tsx";
import { Paragraph } from "./components/paragraph.tsx";
import { Small } from "./components/small.tsx";
import { TextLink } from "./components/text-link.tsx";
import { Title } from "./components/title.tsx";
import { type Language, mailWords } from "./messages/language.ts";
import { brandForPreview } from "./preview-brand.ts";
import { line, link, sender } from "./sender.ts";

export const name = "friend-invitation";
export const purpose = "invitation";

export const schema = z.object({
  ...sender,
  /** "Will you do better than Ada?": the finished sentence, with French elision and the like. */
  challenge: line,
  /** The first name, as its owner typed it. */
  inviterName: line,
  campaignName: line,
  scoreToBeat: z.number().int().nonnegative().optional(),
  playUrl: link,
  /** Where the friend objects for good. */
  neverUrl: link,
});

export type Props = z.infer<typeof schema>;

export function subject(props: Props): string {
  return props.challenge;
}

/**
 * The one message that a friend's borrowed address ever gets. It holds the challenge and nothing else (BGH I ZR
 * 189/05: no product, no offer, no picture), then what GDPR art. 14 owes to a person whose address came from
 * somebody else: from whom, why, how long, and how to object.
 */
export function FriendInvitation(props: Props): ReactElement {
  const words = mailWords(props.language).friendInvitation;
  return (
    <Layout
      sender={props}
      title={subject(props)}
      preview={words.preview(props.campaignName)}
      footer={(palette) => (
        <>
          <Small>{words.whyYou(props.inviterName)}</Small>
          <Small>{words.whatStays}</Small>
          <Small>
            <TextLink href={props.neverUrl} palette={palette}>
              {words.never}
            </TextLink>
          </Small>
          <Small>{words.rights(props.brandName)}</Small>
        </>
      )}
    >
      {(palette) => (
        <>
          <Title>{props.challenge}</Title>
          <Paragraph>{words.challenged(props.inviterName, props.campaignName)}</Paragraph>
          {props.scoreToBeat !== undefined && (
            <Panel label={words.scoreToBeat} value={words.points(props.scoreToBeat)} large />
          )}
          <Action href={props.playUrl} palette={palette}>
            {words.play(props.inviterName)}
          </Action>
        </>
      )}
    </Layout>
  );
}

const shared = {
  inviterName: "Ada",
  campaignName: "Wine Master Class",
  scoreToBeat: 1240,
  playUrl: "http://localhost:3000/i/preview",
  neverUrl: "http://localhost:3000/mail/never/preview",
};

export const PreviewProps: Record<Language, Props> = {
  en: { ...brandForPreview.en, ...shared, challenge: "Will you do better than Ada?" },
  fr: { ...brandForPreview.fr, ...shared, challenge: "Ferez-vous mieux qu'Ada\u00a0?" },
  de: { ...brandForPreview.de, ...shared, challenge: "Bist du besser als Ada?" },
  es: { ...brandForPreview.es, ...shared, challenge: "¿Lo harás mejor que Ada?" },
  it: { ...brandForPreview.it, ...shared, challenge: "Farai meglio di Ada?" },
  ar: { ...brandForPreview.ar, ...shared, challenge: "هل بوسعك التفوّق على Ada؟" },
};
