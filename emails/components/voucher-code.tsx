import type { ReactElement } from "react";
import { Section, Text } from "../react-email.ts";
import { LIGHT, type Palette } from "../theme.ts";

type VoucherCodeProps = { code: string; value: string; validUntil: string; palette: Palette };

/** The code as on a paper voucher: large, one width per letter so that 0 and O differ, and one tap selects it whole. */
export function VoucherCode({ code, value, validUntil, palette }: VoucherCodeProps): ReactElement {
  return (
    <Section
      className="panel"
      style={{
        backgroundColor: LIGHT.panel,
        border: `2px dashed ${LIGHT.line}`,
        borderRadius: 12,
        padding: "22px 16px",
        margin: "8px 0 24px",
        textAlign: "center",
      }}
    >
      <Text
        className="text"
        style={{ color: LIGHT.text, fontSize: 17, lineHeight: "24px", fontWeight: 600, margin: "0 0 10px" }}
      >
        {value}
      </Text>
      <Text
        className="link code"
        dir="ltr"
        translate="no"
        style={{ ...CODE, color: palette.light.link, margin: "0 0 10px" }}
      >
        {code}
      </Text>
      <Text className="muted" style={{ color: LIGHT.muted, fontSize: 15, lineHeight: "22px", margin: 0 }}>
        {validUntil}
      </Text>
    </Section>
  );
}

const CODE = {
  fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Courier New', monospace",
  fontSize: 30,
  lineHeight: "40px",
  fontWeight: 700,
  letterSpacing: "0.06em",
  userSelect: "all",
  WebkitUserSelect: "all",
} as const;
