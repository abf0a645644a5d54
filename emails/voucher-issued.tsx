import type { ReactElement } from "react";
import * as z from "zod";
import { Action } from "./components/action.tsx";
import { Closing } from "./components/closing.tsx";
import { Layout } from "./components/layout.tsx";
import { Paragraphs } from "./components/paragraphs.tsx";
import { Small } from "./components/small.tsx";
import { Title } from "./components/title.tsx";
import { VoucherCode } from "./components/voucher-code.tsx";
import { type Language, mailWords } from "./messages/language.ts";
import { ownWords, type Wording, wordingOf } from "./own-words.ts";
import { brandForPreview } from "./preview-brand.ts";
import { line, link, sender } from "./sender.ts";

export const name = "voucher-issued";
export const purpose = "service";

export const schema = z.object({
  ...sender,
  firstName: line,
  campaignName: line,
  code: line,
  voucherText: line,
  validUntil: line,
  terms: line,
  voucherUrl: link,
  own: ownWords,
});

export type Props = z.infer<typeof schema>;

/** What it says where the campaign has no words of its own. */
export function productWords({
  language,
  campaignName,
  voucherText,
}: Pick<Props, "language" | "campaignName" | "voucherText">): Wording {
  const words = mailWords(language).voucherIssued;
  return { subject: words.subject(voucherText), opening: words.thanks(campaignName), button: words.see };
}

/** Without the code: subjects show on locked screens and stay in logs. */
export function subject(props: Props): string {
  return wordingOf(productWords(props), props.own).subject;
}

/** The voucher itself, complete enough to be used from this message alone. */
export function VoucherIssued(props: Props): ReactElement {
  const words = mailWords(props.language).voucherIssued;
  const { subject, opening, button, closing } = wordingOf(productWords(props), props.own);
  return (
    <Layout
      sender={props}
      title={subject}
      preview={words.preview}
      footer={() => (
        <>
          <Small>{words.keep}</Small>
          <Small>{props.terms}</Small>
        </>
      )}
    >
      {(palette) => (
        <>
          <Title>{words.title(props.firstName)}</Title>
          <Paragraphs>{opening}</Paragraphs>
          <VoucherCode
            code={props.code}
            value={props.voucherText}
            validUntil={words.validUntil(props.validUntil)}
            palette={palette}
          />
          <Action href={props.voucherUrl} palette={palette}>
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
  code: "WINE-7K4Q-M2XD",
  voucherUrl: "http://localhost:3000/play/wine-master-class/voucher",
};

export const PreviewProps: Record<Language, Props> = {
  en: {
    ...brandForPreview.en,
    ...shared,
    voucherText: "Maison Clairvigne €15 gift voucher",
    validUntil: "19 February 2027",
    terms:
      "Use it in a single purchase at Maison Clairvigne within 90 days by showing the code when you pay. Adults only, one voucher per person; it cannot be exchanged for cash or refunded.",
  },
  fr: {
    ...brandForPreview.fr,
    ...shared,
    voucherText: "Bon d'achat Maison Clairvigne de 15 €",
    validUntil: "19 février 2027",
    terms:
      "À utiliser en une seule fois chez Maison Clairvigne dans les 90 jours : présentez le code au moment de payer. Réservé aux adultes, un bon par personne, ni échangeable contre de l'argent ni remboursable.",
  },
  de: {
    ...brandForPreview.de,
    ...shared,
    voucherText: "Gutschein von Maison Clairvigne über 15 €",
    validUntil: "19. Februar 2027",
    terms:
      "Bei Maison Clairvigne innerhalb von 90 Tagen für einen einzigen Einkauf: Zeig den Code an der Kasse. Nur für Erwachsene, ein Gutschein pro Person, keine Auszahlung und keine Erstattung.",
  },
  es: {
    ...brandForPreview.es,
    ...shared,
    voucherText: "Vale de compra de 15 € en Maison Clairvigne",
    validUntil: "19 de febrero de 2027",
    terms:
      "Para usar en una sola compra en Maison Clairvigne en un plazo de 90 días: muestra el código al pagar. Solo para mayores de edad, un vale por persona, no canjeable por dinero ni reembolsable.",
  },
  it: {
    ...brandForPreview.it,
    ...shared,
    voucherText: "Buono acquisto Maison Clairvigne da 15 €",
    validUntil: "19 febbraio 2027",
    terms:
      "Da usare in un solo acquisto da Maison Clairvigne entro 90 giorni: mostra il codice quando paghi. Solo per maggiorenni, un buono a persona, non convertibile in denaro e non rimborsabile.",
  },
  ar: {
    ...brandForPreview.ar,
    ...shared,
    voucherText: "قسيمة شراء بقيمة 15 € من Maison Clairvigne",
    validUntil: "19 فبراير 2027",
    terms:
      "تُستخدم في عملية شراء واحدة لدى Maison Clairvigne خلال 90 يومًا بإظهار الرمز عند الدفع. للبالغين فقط، قسيمة واحدة لكل شخص، ولا تُستبدل نقدًا ولا تُسترد قيمتها.",
  },
};
