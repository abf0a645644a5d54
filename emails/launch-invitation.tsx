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
});

export type Props = z.infer<typeof schema>;

export function subject({ language, firstName, campaignName }: Props): string {
  const words = mailWords(language).launchInvitation;
  return firstName ? words.subjectFor(firstName, campaignName) : words.subject(campaignName);
}

/** A brand tells a contact who agreed to hear from it that a campaign is open. */
export function LaunchInvitation(props: Props): ReactElement {
  const { sender: common, launchInvitation: words } = mailWords(props.language);
  return (
    <Layout
      sender={props}
      title={subject(props)}
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
          {props.firstName && <Paragraph>{common.hello(props.firstName)}</Paragraph>}
          <Paragraph>{words.invites(props.brandName, props.campaignName)}</Paragraph>
          {props.voucherText && <Panel label={words.reward} value={props.voucherText} />}
          <Action href={props.playUrl} palette={palette}>
            {words.play}
          </Action>
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
