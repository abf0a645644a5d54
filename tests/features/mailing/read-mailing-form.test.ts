import { expect, test } from "vitest";
import { readMailingForm } from "#app/features/mailing/read-mailing-form.server.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";

const now = new Date("2026-03-31T12:00:00Z");
const good = {
  mailing: "01900000-0000-7000-8000-000000000000",
  contacts: "ada@people.example",
  consentSource: "Stand at the fair",
  consentedOn: "2026-03-30",
};

async function read(fields: Record<string, string | Blob>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const encoded = new Request("http://localhost/", { method: "POST", body: form });
  const body = await encoded.arrayBuffer();
  const headers = {
    "Content-Type": encoded.headers.get("Content-Type") ?? "",
    "Content-Length": String(body.byteLength),
  };
  return readMailingForm(
    new Request("http://localhost/", { method: "POST", body, headers }),
    now,
    studioMessages("en"),
  );
}

test("a pasted list and a file are read alike", async () => {
  const pasted = await read(good);
  const uploaded = await read({ ...good, contacts: "", file: new File(["ada@people.example"], "list.csv") });
  expect(pasted).toMatchObject({ ok: true, value: { list: "ada@people.example" } });
  expect(uploaded).toEqual(pasted);
});

test.each<[Record<string, string | Blob>, Record<string, string>]>([
  [{ contacts: "" }, { contacts: "contacts_missing" }],
  [{ consentSource: "  " }, { consentSource: "consent_source_missing" }],
  [{ consentedOn: "" }, { consentedOn: "date_missing" }],
  [{ consentedOn: "31/03/2026" }, { consentedOn: "date_missing" }],
  [{ consentedOn: "2026-02-30" }, { consentedOn: "date_missing" }],
  [{ consentedOn: "2026-04-02" }, { consentedOn: "date_in_future" }],
  [{ file: new File(["x@y.example"], "list.csv") }, { file: "contacts_twice" }],
  [{ contacts: "", file: new File(["PK\u0003\u0004\u0000\u0000"], "list.xlsx") }, { file: "not_text" }],
  [
    { contacts: "", file: new File(["x".repeat(5 * 1024 * 1024 + 1)], "list.csv") },
    { file: "file_too_large" },
  ],
  [{ contacts: "a\n".repeat(100_001) }, { contacts: "too_many_lines" }],
  [
    { contacts: "", consentSource: "", consentedOn: "" },
    { contacts: "contacts_missing", consentSource: "consent_source_missing", consentedOn: "date_missing" },
  ],
])("fault %# is named beside its field, and what was typed is kept", async (change, faults) => {
  const answer = await read({ ...good, ...change });
  expect(answer).toMatchObject({ ok: false, faults });
  expect(answer.ok ? [] : Object.keys(answer.faults).sort()).toEqual(Object.keys(faults).sort());
  if (!("consentSource" in change))
    expect(answer).toMatchObject({ values: { consentSource: "Stand at the fair" } });
});
