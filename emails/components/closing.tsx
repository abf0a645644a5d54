import type { ReactElement } from "react";
import { Section } from "../react-email.ts";
import { Paragraphs } from "./paragraphs.tsx";

/** What a campaign may add below the button, such as who says goodbye. */
export function Closing({ children }: { children: string | undefined }): ReactElement | null {
  if (children === undefined) return null;
  return (
    <Section style={{ margin: "20px 0 0" }}>
      <Paragraphs>{children}</Paragraphs>
    </Section>
  );
}
