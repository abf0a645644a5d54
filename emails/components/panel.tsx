import type { ReactElement, ReactNode } from "react";
import { Section, Text } from "../react-email.ts";
import { LIGHT } from "../theme.ts";

type PanelProps = { label: string; value: string; note?: string; large?: boolean };

/** What the message is about, set apart: a score, a voucher. The lines stay together in the text part too. */
export function Panel({ label, value, note, large = false }: PanelProps): ReactElement {
  return (
    <Section
      className="panel"
      style={{
        backgroundColor: LIGHT.panel,
        border: `1px solid ${LIGHT.line}`,
        borderRadius: 10,
        padding: "14px 22px 16px",
        margin: "8px 0 24px",
      }}
    >
      <Text className="text" style={{ color: LIGHT.text, lineHeight: "30px", margin: 0 }}>
        <Aside>{label}</Aside>
        <br />
        <b style={{ fontSize: large ? 34 : 22, lineHeight: large ? "44px" : "30px" }}>{value}</b>
        {note && (
          <>
            <br />
            <Aside>{note}</Aside>
          </>
        )}
      </Text>
    </Section>
  );
}

function Aside({ children }: { children: ReactNode }): ReactElement {
  return (
    <span className="muted" style={{ color: LIGHT.muted, fontSize: 15, lineHeight: "22px" }}>
      {children}
    </span>
  );
}
