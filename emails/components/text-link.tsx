import type { ReactElement } from "react";
import { Link } from "../react-email.ts";
import type { Palette } from "../theme.ts";

/** A link among words: underlined, since colour alone tells nothing to some readers. */
export function TextLink({
  href,
  palette,
  children,
}: {
  href: string;
  palette: Palette;
  children: string;
}): ReactElement {
  return (
    <Link href={href} className="link" style={{ color: palette.light.link, textDecorationLine: "underline" }}>
      {children}
    </Link>
  );
}
