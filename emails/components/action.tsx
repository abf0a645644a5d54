import type { ReactElement } from "react";
import { Button, Section } from "../react-email.ts";
import type { Palette } from "../theme.ts";

/** The one thing that a message asks for. It opens a page with a button; following the link changes nothing. */
export function Action({
  href,
  palette,
  children,
}: {
  href: string;
  palette: Palette;
  children: string;
}): ReactElement {
  const { brand, ink } = palette.light;
  return (
    <Section style={{ margin: "0 0 8px" }}>
      <Button
        href={href}
        className="brand button"
        style={{
          backgroundColor: brand,
          color: ink,
          borderRadius: 10,
          padding: "15px 28px",
          fontSize: 17,
          fontWeight: 700,
        }}
      >
        {children}
      </Button>
    </Section>
  );
}
