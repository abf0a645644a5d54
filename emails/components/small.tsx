import type { ReactElement, ReactNode } from "react";
import { Text } from "../react-email.ts";
import { LIGHT } from "../theme.ts";

/** A line of the small print; `strong` for what the law wants to be noticed. */
export function Small({ children, strong = false }: { children: ReactNode; strong?: boolean }): ReactElement {
  const style = { color: strong ? LIGHT.text : LIGHT.muted, fontWeight: strong ? 600 : 400 };
  return (
    <Text
      className={strong ? "text" : "muted"}
      style={{ ...style, fontSize: 13, lineHeight: "20px", margin: "0 0 10px" }}
    >
      {children}
    </Text>
  );
}
