import type { FormAnswer } from "#app/i18n/form-faults.ts";
import type { StudioMessages } from "#app/i18n/studio-messages.ts";
import { decodeText } from "#app/infra/decode-text.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { LARGEST_LIST, MOST_LINES } from "./contact-list.server.ts";
import { newMailingSchema } from "./new-mailing.schema.ts";

export interface MailingForm {
  mailing: string;
  consentSource: string;
  consentedOn: string;
  list: string;
}

/** A form around the list: words of the fields and the marks between the parts. */
const FORM_AROUND = 64 * 1024;

/** Checks a new mailing's form before anything is stored: the fields, and that the list is text of a bearable size. */
export async function readMailingForm(
  request: Request,
  now: Date,
  words: StudioMessages,
): Promise<FormAnswer | { ok: true; value: MailingForm }> {
  // A paste travels longer than it is when its signs are encoded; the list itself is measured below.
  const length = Number(request.headers.get("Content-Length") ?? Number.POSITIVE_INFINITY);
  if (length > 2 * LARGEST_LIST + FORM_AROUND) return faultOf("file", "file_too_large", {});

  const posted = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const fields = Object.fromEntries([...posted].filter(([, value]) => typeof value === "string"));
  const file = posted.get("file");
  const upload = file instanceof File && file.size > 0 ? file : null;
  const form = parseForm(fields, newMailingSchema(now.getTime()), words.faults);
  const list = await readList(String(fields.contacts ?? ""), upload);
  if ("fault" in list) {
    const faults = form.ok ? {} : form.faults;
    const { values } = faultOf("", list.fault, fields);
    return { ok: false, faults: { ...faults, [list.field]: list.fault }, values };
  }
  return form.ok ? { ok: true, value: { ...form.value, list: list.text } } : form;
}

type ListFault = "contacts_missing" | "contacts_twice" | "file_too_large" | "too_many_lines" | "not_text";

async function readList(
  pasted: string,
  upload: File | null,
): Promise<{ text: string } | { field: string; fault: ListFault }> {
  const field = upload ? "file" : "contacts";
  if (!upload && pasted.trim() === "") return { field, fault: "contacts_missing" };
  if (upload && pasted.trim() !== "") return { field, fault: "contacts_twice" };
  if ((upload?.size ?? Buffer.byteLength(pasted)) > LARGEST_LIST) return { field, fault: "file_too_large" };
  const text = upload ? decodeText(new Uint8Array(await upload.arrayBuffer())) : pasted;
  if (text === null) return { field, fault: "not_text" };
  // The empty line after the last break is none.
  if ((text.trimEnd().match(/\r\n|\n|\r/g)?.length ?? 0) + 1 > MOST_LINES)
    return { field, fault: "too_many_lines" };
  return { text };
}
