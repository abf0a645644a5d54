import type { ReactElement } from "react";
import * as z from "zod";
import { Action } from "./components/action.tsx";
import { Closing } from "./components/closing.tsx";
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

export const name = "launch-invitation";
export const purpose = "marketing";

export const schema = z.object({
  ...sender,
  /** Imported contacts often come without one. */
  firstName: line.optional(),
  campaignName: line,
  tagline: line,
  voucherText: line.optional(),
  playUrl: link,
  /** Where the reader ends all marketing of this brand. */
  stopUrl: link,
  own: ownWords,
});

export type Props = z.infer<typeof schema>;

/** What it says where the campaign has no words of its own. */
export function productWords({
  language,
  firstName,
  brandName,
  campaignName,
}: Pick<Props, "language" | "firstName" | "brandName" | "campaignName">): Wording {
  const { sender: common, launchInvitation: words } = mailWords(language);
  const invites = words.invites(brandName, campaignName);
  return {
    subject: firstName ? words.subjectFor(firstName, campaignName) : words.subject(campaignName),
    opening: firstName ? `${common.hello(firstName)}\n\n${invites}` : invites,
    button: words.play,
  };
}

export function subject(props: Props): string {
  return wordingOf(productWords(props), props.own).subject;
}

/** A brand tells a contact who agreed to hear from it that a campaign is open. */
export function LaunchInvitation(props: Props): ReactElement {
  const { launchInvitation: words } = mailWords(props.language);
  const { subject, opening, button, closing } = wordingOf(productWords(props), props.own);
  return (
    <Layout
      sender={props}
      title={subject}
      preview={props.tagline}
      footer={(palette) => (
        <>
          <Small>{words.whyYou(props.brandName)}</Small>
          <Small>
            <TextLink href={props.stopUrl} palette={palette}>
              {words.stop}
            </TextLink>
          </Small>
        </>
      )}
    >
      {(palette) => (
        <>
          <Title>{props.tagline}</Title>
          <Paragraphs>{opening}</Paragraphs>
          {props.voucherText && <Panel label={words.reward} value={props.voucherText} />}
          <Action href={props.playUrl} palette={palette}>
            {button}
          </Action>
          <Closing>{closing}</Closing>
        </>
      )}
    </Layout>
  );
}

const links = {
  playUrl: "http://localhost:3000/play/wine-master-class?from=preview",
  stopUrl: "http://localhost:3000/mail/stop/preview",
};

export const PreviewProps: Record<Language, Props> = {
  en: {
    ...brandForPreview.en,
    ...links,
    firstName: "Grace",
    campaignName: "Wine Master Class",
    tagline: "From vine to label, the culture of wine in five levels",
    voucherText: "Maison Clairvigne €15 gift voucher",
  },
  fr: {
    ...brandForPreview.fr,
    ...links,
    firstName: "Grace",
    campaignName: "Wine Master Class",
    tagline: "De la vigne à l'étiquette, la culture du vin en cinq niveaux",
    voucherText: "Bon d'achat Maison Clairvigne de 15 €",
  },
  de: {
    ...brandForPreview.de,
    ...links,
    firstName: "Grace",
    campaignName: "Wine Master Class",
    tagline: "Von der Rebe bis zum Etikett: die Kultur des Weins in fünf Leveln",
    voucherText: "Gutschein von Maison Clairvigne über 15 €",
  },
  es: {
    ...brandForPreview.es,
    ...links,
    firstName: "Grace",
    campaignName: "Wine Master Class",
    tagline: "De la viña a la etiqueta, la cultura del vino en cinco niveles",
    voucherText: "Vale de compra de 15 € en Maison Clairvigne",
  },
  it: {
    ...brandForPreview.it,
    ...links,
    firstName: "Grace",
    campaignName: "Wine Master Class",
    tagline: "Dalla vigna all'etichetta, la cultura del vino in cinque livelli",
    voucherText: "Buono acquisto Maison Clairvigne da 15 €",
  },
  ar: {
    ...brandForPreview.ar,
    ...links,
    firstName: "Grace",
    campaignName: "Wine Master Class",
    tagline: "من الكرمة إلى الملصق: ثقافة النبيذ في خمسة مستويات",
    voucherText: "قسيمة شراء بقيمة 15 € من Maison Clairvigne",
  },
};
