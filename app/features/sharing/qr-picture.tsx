import { renderToStaticMarkup } from "react-dom/server";

/** Dark on light in every colour scheme: cameras read no others. */
export function qrPicture({ size, path }: { size: number; path: string }): string {
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>,
  );
}
