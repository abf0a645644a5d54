import type { ReactElement } from "react";
import type { PictureSize, PictureView } from "../../../domain/game/kinds/picture.ts";
import { mediaSources } from "../../../domain/media/address.ts";

/** A picture that its own text beside it names: nothing to read out twice, and no room to make when it arrives. */
export function Sized({ picture: { src, width, height } }: { picture: PictureSize }) {
  return (
    <Sources src={src} sizes="(min-width:40em)20em,50vw">
      <img
        className="picture"
        src={src}
        width={width}
        height={height}
        alt=""
        loading="lazy"
        decoding="async"
      />
    </Sources>
  );
}

/** A picture that says something of its own. It is what the question is about, so it is not left for later. */
export function Described({ picture: { src, width, height, alt } }: { picture: PictureView }) {
  return (
    <Sources src={src} sizes="(min-width:40em)40em,95vw">
      <img className="picture" src={src} width={width} height={height} alt={alt} />
    </Sources>
  );
}

/**
 * A picture of the library is there in several widths: a browser takes the one that it needs, as AVIF if it can. Whoever cannot
 * gets the one that is named, so that the page's own weight stays small.
 */
function Sources({ src, sizes, children }: { src: string; sizes: string; children: ReactElement }) {
  const sources = mediaSources(src);
  if (!sources) return children;
  return (
    <picture>
      <source type="image/avif" srcSet={sources.avif} sizes={sizes} />
      {children}
    </picture>
  );
}
