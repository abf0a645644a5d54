export interface LogoView {
  src: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
}

/** On white in every scheme: that is what a brand's logo is drawn for. */
export function LogoPicture({ logo }: { logo: LogoView }) {
  return <img className="logo" src={logo.src} width={logo.width} height={logo.height} alt={logo.alt} />;
}
