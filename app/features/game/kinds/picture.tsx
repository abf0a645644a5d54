import type { PictureSize, PictureView } from "../../../domain/game/kinds/picture.ts";

/** A picture that its own text beside it names: nothing to read out twice, and no room to make when it arrives. */
export function Sized({ picture: { src, width, height } }: { picture: PictureSize }) {
  return (
    <img className="picture" src={src} width={width} height={height} alt="" loading="lazy" decoding="async" />
  );
}

/** A picture that says something of its own. It is what the question is about, so it is not left for later. */
export function Described({ picture: { src, width, height, alt } }: { picture: PictureView }) {
  return <img className="picture" src={src} width={width} height={height} alt={alt} />;
}
