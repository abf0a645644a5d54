import type { ReactElement, ReactNode } from "react";
import { Text } from "../react-email.ts";
import { LIGHT } from "../theme.ts";

/** Running text at a size that is read without zooming. */
export function Paragraph({ children }: { children: ReactNode }): ReactElement {
  return (
    <Text
      className="text"
      style={{ color: LIGHT.text, fontSize: 17, lineHeight: "27px", margin: "0 0 16px" }}
    >
      {children}
    </Text>
  );
}
