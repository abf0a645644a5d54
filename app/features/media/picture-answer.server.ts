import { readMediaAddress } from "#app/domain/media/address.ts";
import { run } from "#app/infra/db.server.ts";

const FILE = {
  name: "media-file",
  text: "SELECT content FROM media_file WHERE picture_id = $1 AND width = $2 AND format = $3",
};

/**
 * A file of the library, for everybody who has its address. What is at an address never changes, so whoever holds it need not
 * ask again for a year, and who asks with its tag is answered without a look at the database.
 */
export async function answerPicture(request: Request, picture: string, name: string): Promise<Response> {
  const named = readMediaAddress(`/media/${picture}/${name}`);
  if (!named) return noPicture();
  const { id, width, format } = named;
  const tag = `"${id}-${width}-${format}"`;
  const headers = { ...HEADERS, ETag: tag };
  if (isHeld(request, tag)) return new Response(null, { status: 304, headers });
  const [file] = await run<{ content: Buffer }>(FILE, [id, width, format]);
  if (!file) return noPicture();
  return new Response(new Uint8Array(file.content), {
    headers: { ...headers, "Content-Type": `image/${format}` },
  });
}

const HEADERS = {
  "Cache-Control": "public, max-age=31536000, immutable",
  // Opened by itself it is a picture and nothing else, whatever a browser makes of it.
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "X-Content-Type-Options": "nosniff",
};

/** RFC 9110 13.1.2. */
function isHeld(request: Request, tag: string): boolean {
  const held = request.headers.get("If-None-Match")?.split(",") ?? [];
  return held.some((each) => each.trim().replace(/^W\//, "") === tag);
}

function noPicture(): Response {
  return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
}
