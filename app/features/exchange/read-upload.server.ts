import { decodeText } from "#app/infra/decode-text.server.ts";
import { packageAsText } from "./package-as-text.server.ts";

/** The largest file that is taken over: a campaign of a thousand questions in two languages has a megabyte. */
const LARGEST_FILE = 2 * 1024 * 1024;
/** A package of that size, as the text that the form of its report holds. */
const LARGEST_TEXT = 1.4 * LARGEST_FILE;
/** A form around the file: words of the fields and the marks between the parts. */
const FORM_AROUND = 64 * 1024;

export type UploadFault = "file_missing" | "file_twice" | "file_too_large" | "not_text";

interface Upload {
  /** The file's own; empty for a text that was pasted. */
  name: string;
  /** What the file says; of a package, its bytes as a text (`readPackage`). */
  text: string;
  /** The form's other fields, as text. */
  fields: Record<string, string>;
}

/**
 * The file of a posted form (`file`), or the text that was pasted instead (`text`). Nothing of it is kept. Only where `packages`
 * says so may it be a zip: a spreadsheet's own file is one as well, and is told to be no text.
 */
export async function readUpload(
  request: Request,
  { packages = false } = {},
): Promise<{ ok: true; value: Upload } | { ok: false; fault: UploadFault; fields: Record<string, string> }> {
  // A text travels longer than it is when its signs are encoded; what has arrived is measured below.
  const length = Number(request.headers.get("Content-Length") ?? Number.POSITIVE_INFINITY);
  if (length > 2 * LARGEST_FILE + FORM_AROUND) return { ok: false, fault: "file_too_large", fields: {} };
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") fields[name] = value;
  const file = form.get("file");
  const upload = file instanceof File && file.size > 0 ? file : null;
  const pasted = fields.text ?? "";
  if (upload && pasted.trim() !== "") return { ok: false, fault: "file_twice", fields };
  if (!upload && pasted.trim() === "") return { ok: false, fault: "file_missing", fields };
  if ((upload?.size ?? Buffer.byteLength(pasted)) > (upload ? LARGEST_FILE : LARGEST_TEXT))
    return { ok: false, fault: "file_too_large", fields: { ...fields, text: "" } };
  const text = upload ? await textOf(upload, packages) : pasted;
  if (text === null) return { ok: false, fault: "not_text", fields };
  return { ok: true, value: { name: upload?.name ?? "", text, fields } };
}

async function textOf(file: File, packages: boolean): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return packages && /\.zip$/i.test(file.name) ? packageAsText(bytes) : decodeText(bytes);
}
