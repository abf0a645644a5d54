import type { ReactNode } from "react";
import { LogoPicture, type LogoView } from "../../player/logo.tsx";
import { Rings } from "../../player/rings.tsx";

export interface CoverView {
  brandName: string;
  name: string;
  tagline: string;
  /** In the place of the brand's name. */
  logo?: LogoView | undefined;
}

/** The campaign's face: whose game it is, and its name. */
export function Cover({ brandName, name, tagline, logo, children }: CoverView & { children?: ReactNode }) {
  return (
    <section className="cover">
      <Rings />
      {logo ? <LogoPicture logo={logo} /> : <p className="cover__brand">{brandName}</p>}
      <h1 className="cover__name">{name}</h1>
      <p className="cover__tagline">{tagline}</p>
      {children}
    </section>
  );
}
