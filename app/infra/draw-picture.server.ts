import type { RenderedImage } from "@resvg/resvg-js";

/** So many wait for one that is drawn; a picture takes about a tenth of a second. */
const MOST_WAITING = 20;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * An SVG without text as a PNG; null when too many are waiting already. One at a time for the whole process, and on a
 * thread of its own but for the packing, so that pictures take one core at the most and players are answered meanwhile.
 */
export async function drawPicture(svg: string): Promise<Buffer | null> {
  if (waiting === MOST_WAITING) return null;
  waiting++;
  const drawn = last.then(() => draw(svg));
  last = drawn.catch(() => undefined);
  try {
    return (await drawn).asPng();
  } finally {
    waiting--;
  }
}

/** No system font, no file and no address is ever read for a picture: all of it is in the SVG. */
async function draw(svg: string): Promise<RenderedImage> {
  const { renderAsync } = await import("@resvg/resvg-js");
  return renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: "off" });
}
