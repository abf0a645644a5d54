import type { ReactElement } from "react";
import { Heading } from "../react-email.ts";
import { LIGHT } from "../theme.ts";

/** The one heading of a message. */
export function Title({ children }: { children: string }): ReactElement {
  return (
    <Heading
      as="h1"
      className="text title"
      style={{
        color: LIGHT.text,
        fontSize: 30,
        lineHeight: 1.25,
        fontWeight: 700,
        margin: "0 0 16px",
      }}
    >
      {children}
    </Heading>
  );
}
