import { env } from "#app/infra/env.server.ts";
import { qrCode } from "#app/infra/qr-code.server.ts";
import { qrPicture } from "./qr-picture.tsx";
import { linkPath } from "./share-addresses.server.ts";
import { loadSharedPlay } from "./shared-play.query.server.ts";

/** The player's own link as a QR code; 404 for a link that shows nobody. */
export async function answerQr(token: string): Promise<Response> {
  if (!(await loadSharedPlay(token))) {
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  return qrOf(linkPath(token));
}

/** A path of this installation as a QR code. */
export function qrOf(path: string): Response {
  return new Response(qrPicture(qrCode(env.BASE_URL + path)), {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "private, max-age=3600" },
  });
}
