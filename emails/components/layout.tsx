import type { ReactElement, ReactNode } from "react";
import { DIRECTIONS, mailWords } from "../messages/language.ts";
import { Body, Container, Head, Hr, Html, Preview, Section } from "../react-email.ts";
import type { Sender } from "../sender.ts";
import { type Palette, paletteOf, styleSheet } from "../theme.ts";
import { Small } from "./small.tsx";
import { TextLink } from "./text-link.tsx";

/** Fonts that every device has: a mail of ours loads nothing from anywhere. */
const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** The brand's own colour in light and dark alike: it is what the reader knows it by. */
const BAND = {
  borderRadius: "14px 14px 0 0",
  padding: "18px 40px",
  fontSize: 17,
  lineHeight: "24px",
  fontWeight: 700,
};

type LayoutProps = {
  sender: Sender;
  /** The document's title, which screen readers announce: the subject. */
  title: string;
  /** What an inbox shows after the subject. Anybody near a locked phone reads it, so it holds no code and no link. */
  preview: string;
  children: (palette: Palette) => ReactNode;
  /** Why the reader gets this message and how to end it; the sender's identity follows by itself. */
  footer: (palette: Palette) => ReactNode;
};

/** What all messages share: the brand's name above, one card at most 600 px wide, the legal lines below. */
export function Layout({ sender, title, preview, children, footer }: LayoutProps): ReactElement {
  const palette = paletteOf(sender.theme);
  const { light } = palette;
  const words = mailWords(sender.language).sender;
  const dir = DIRECTIONS[sender.language];
  // Said on the tables too: some mail programs keep neither the document's direction nor what follows from it.
  const textAlign = dir === "rtl" ? "right" : "left";
  return (
    <Html lang={sender.language} dir={dir}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{title}</title>
        <style>{styleSheet(palette)}</style>
      </Head>
      <Body
        lang={sender.language}
        dir={dir}
        className="page"
        style={{
          backgroundColor: light.page,
          margin: 0,
          padding: "24px 0",
          fontFamily: FONT,
          overflowWrap: "anywhere",
          textAlign,
        }}
      >
        <Preview useTitleTag={false}>{preview}</Preview>
        <Container
          className="card"
          dir={dir}
          style={{ maxWidth: 600, backgroundColor: light.card, borderRadius: 14, textAlign }}
        >
          <Section
            className="band"
            tdClassName="gutter"
            style={{ ...BAND, backgroundColor: light.brand, color: light.ink }}
          >
            {sender.brandName}
          </Section>
          <Section tdClassName="gutter" style={{ padding: "32px 40px 28px" }}>
            {children(palette)}
          </Section>
          <Section tdClassName="gutter" style={{ padding: "0 40px 28px" }}>
            <Hr className="line" style={{ borderTop: `1px solid ${light.line}`, margin: "0 0 20px" }} />
            {sender.notices.map((notice) => (
              <Small key={notice} strong>
                {notice}
              </Small>
            ))}
            {footer(palette)}
            <Small>
              {words.sentBy(sender.brandName, sender.postalAddress)} {words.yourData}{" "}
              <TextLink href={`mailto:${sender.privacyEmail}`} palette={palette}>
                {sender.privacyEmail}
              </TextLink>
            </Small>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}
