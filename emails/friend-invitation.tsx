import type { ReactElement } from "react";
import * as z from "zod";
import { Action } from "./components/action.tsx";
import { Layout } from "./components/layout.tsx";
import { Panel } from "./components/panel.tsx";
import { Paragraphs } from "./components/paragraphs.tsx";
import { Small } from "./components/small.tsx";
import { TextLink } from "./components/text-link.tsx";
import { Title } from "./components/title.tsx";
import { type Language, mailWords } from "./messages/language.ts";
import { ownWords, type Wording, wordingOf } from "./own-words.ts";
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
  own: ownWords,
});

export type Props = z.infer<typeof schema>;

/** What it says where the campaign has no words of its own. */
export function productWords({
  language,
  challenge,
  inviterName,
  campaignName,
}: Pick<Props, "language" | "challenge" | "inviterName" | "campaignName">): Wording {
  const words = mailWords(language).friendInvitation;
  return {
    subject: challenge,
    opening: words.challenged(inviterName, campaignName),
    button: words.play(inviterName),
  };
}

export function subject(props: Props): string {
  return wordingOf(productWords(props), props.own).subject;
}

/**
 * The one message that a friend's borrowed address ever gets. It holds the challenge and nothing else (BGH I ZR
 * 189/05: no product, no offer, no picture), then what GDPR art. 14 owes to a person whose address came from
 * somebody else: from whom, why, how long, and how to object.
 */
export function FriendInvitation(props: Props): ReactElement {
  const words = mailWords(props.language).friendInvitation;
  const { subject, opening, button } = wordingOf(productWords(props), props.own);
  return (
    <Layout
      sender={props}
      title={subject}
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
          <Title>{subject}</Title>
          <Paragraphs>{opening}</Paragraphs>
          {props.scoreToBeat !== undefined && (
            <Panel label={words.scoreToBeat} value={words.points(props.scoreToBeat)} large />
          )}
          <Action href={props.playUrl} palette={palette}>
            {button}
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
