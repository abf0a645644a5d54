import type { ReactElement } from "react";
import * as z from "zod";
import { Action } from "./components/action.tsx";
import { Closing } from "./components/closing.tsx";
import { Layout } from "./components/layout.tsx";
import { Panel } from "./components/panel.tsx";
import { Paragraphs } from "./components/paragraphs.tsx";
import { Small } from "./components/small.tsx";
import { Title } from "./components/title.tsx";
import { type Language, mailWords } from "./messages/language.ts";
import { ownWords, type Wording, wordingOf } from "./own-words.ts";
import { brandForPreview } from "./preview-brand.ts";
import { line, link, sender } from "./sender.ts";

export const name = "prove-address";
export const purpose = "service";

export const schema = z.object({
  ...sender,
  firstName: line,
  campaignName: line,
  /** Present once the last level is finished: the voucher waits, and not for ever. */
  voucher: z.object({ voucherText: line, until: line }).optional(),
  proveUrl: link,
  own: ownWords,
});

export type Props = z.infer<typeof schema>;

/** What it says where the campaign has no words of its own. */
export function productWords({
  language,
  campaignName,
  voucher,
}: Pick<Props, "language" | "campaignName" | "voucher">): Wording {
  const words = mailWords(language).proveAddress;
  return voucher
    ? {
        subject: words.subjectWithVoucher,
        opening: words.finished(campaignName),
        button: words.confirmWithVoucher,
      }
    : { subject: words.subject(campaignName), opening: words.playing(campaignName), button: words.confirm };
}

export function subject(props: Props): string {
  return wordingOf(productWords(props), props.own).subject;
}

/** Asks whether the address typed at sign-up is the player's own. Silence is an answer too: nothing follows. */
export function ProveAddress(props: Props): ReactElement {
  const { voucher } = props;
  const words = mailWords(props.language).proveAddress;
  const { subject, opening, button, closing } = wordingOf(productWords(props), props.own);
  const title = voucher ? words.titleWithVoucher(props.firstName) : words.title(props.firstName);
  return (
    <Layout sender={props} title={subject} preview={opening} footer={() => <Small>{words.notYou}</Small>}>
      {(palette) => (
        <>
          <Title>{title}</Title>
          <Paragraphs>{opening}</Paragraphs>
          {voucher && (
            <Panel label={words.reserved} value={voucher.voucherText} note={words.until(voucher.until)} />
          )}
          <Action href={props.proveUrl} palette={palette}>
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
  proveUrl: "http://localhost:3000/mail/prove/preview",
};

export const PreviewProps: Record<Language, Props> = {
  en: {
    ...brandForPreview.en,
    ...shared,
    voucher: { voucherText: "Maison Clairvigne €15 gift voucher", until: "28 November 2026" },
  },
  fr: {
    ...brandForPreview.fr,
    ...shared,
    voucher: { voucherText: "Bon d'achat Maison Clairvigne de 15 €", until: "28 novembre 2026" },
  },
  de: {
    ...brandForPreview.de,
    ...shared,
    voucher: { voucherText: "Gutschein von Maison Clairvigne über 15 €", until: "28. November 2026" },
  },
  es: {
    ...brandForPreview.es,
    ...shared,
    voucher: { voucherText: "Vale de compra de 15 € en Maison Clairvigne", until: "28 de noviembre de 2026" },
  },
  it: {
    ...brandForPreview.it,
    ...shared,
    voucher: { voucherText: "Buono acquisto Maison Clairvigne da 15 €", until: "28 novembre 2026" },
  },
  ar: {
    ...brandForPreview.ar,
    ...shared,
    voucher: { voucherText: "قسيمة شراء بقيمة 15 € من Maison Clairvigne", until: "28 نوفمبر 2026" },
  },
};
