import { expect, test } from "vitest";
import { renderMessage } from "#emails/catalog.ts";
import { PreviewProps as continueProps } from "#emails/continue-elsewhere.tsx";
import { PreviewProps as proveProps } from "#emails/prove-address.tsx";
import { PreviewProps as voucherProps } from "#emails/voucher-issued.tsx";

test("Ada, who finished, learns that her voucher is reserved, and until when", async () => {
  const { subject, text } = await renderMessage({ name: "prove-address", props: proveProps.en });
  expect(subject).toBe("Confirm your address to get your voucher");
  expect(text).toContain("Reserved for you\nMaison Clairvigne €15 gift voucher\nuntil 28 November 2026");
});

test("Ada, who is still playing, confirms her address and is promised no voucher", async () => {
  for (const language of ["fr", "en"] as const) {
    const { subject, text } = await renderMessage({
      name: "prove-address",
      props: { ...proveProps[language], voucher: undefined },
    });
    expect(subject + text).not.toMatch(/voucher|\bbon\b|€/);
    expect(text).toContain(proveProps[language].proveUrl);
  }
});

test("a voucher that is reserved without an end is refused", async () => {
  const voucher = { voucherText: "€15 gift voucher" } as { voucherText: string; until: string };
  await expect(
    renderMessage({ name: "prove-address", props: { ...proveProps.en, voucher } }),
  ).rejects.toThrow();
});

test("Linus, whose address somebody else typed, need not do anything", async () => {
  expect((await renderMessage({ name: "prove-address", props: proveProps.en })).text).toMatch(
    /did not play\?.*Ignore this message: nothing will happen, and no other will follow/,
  );
  expect((await renderMessage({ name: "prove-address", props: proveProps.fr })).text).toMatch(
    /n'avez pas joué.*Ignorez ce message\u00a0: il ne se passera rien, et aucun autre ne suivra/,
  );
});

test("the voucher's code stands alone on its line, so that it is copied whole", async () => {
  const { html, text } = await renderMessage({ name: "voucher-issued", props: voucherProps.en });
  expect(text.split("\n")).toContain("WINE-7K4Q-M2XD");
  expect(html).toMatch(/user-select:all[^>]*>WINE-7K4Q-M2XD</);
});

test("the voucher's code shows neither in the subject nor in the inbox preview", async () => {
  const { subject, html } = await renderMessage({ name: "voucher-issued", props: voucherProps.en });
  const preview = /data-skip-in-text="true">([^<]*)/.exec(html)?.[1];
  expect(`${subject} ${preview}`).not.toContain("7K4Q");
  expect(html.match(/WINE-7K4Q-M2XD/g)).toHaveLength(1);
});

test("the voucher says its value, its end and its terms", async () => {
  const { text } = await renderMessage({ name: "voucher-issued", props: voucherProps.fr });
  expect(text).toContain("Bon d'achat Maison Clairvigne de 15 €");
  expect(text).toContain("Valable jusqu'au 19 février 2027");
  expect(text).toContain("À utiliser en une seule fois");
});

test("the link to another device says that it works once, and how long", async () => {
  const { text } = await renderMessage({ name: "continue-elsewhere", props: continueProps.en });
  expect(text).toContain("The link works once, within 24 hours.");
  expect(
    (await renderMessage({ name: "continue-elsewhere", props: { ...continueProps.fr, hours: 1 } })).text,
  ).toContain("une seule fois, dans l'heure qui vient");
});

test.each([
  [1, "خلال ساعة واحدة"],
  [2, "خلال ساعتين"],
  [3, "خلال 3\u00a0ساعات"],
  [24, "خلال 24\u00a0ساعة"],
  [100, "خلال 100\u00a0ساعة"],
])("%i hours are counted as Arabic counts them", async (hours, words) => {
  const props = { ...continueProps.ar, hours };
  expect((await renderMessage({ name: "continue-elsewhere", props })).text).toContain(words);
});

test("the code runs from left to right in an Arabic mail", async () => {
  const { html, text } = await renderMessage({ name: "voucher-issued", props: voucherProps.ar });
  expect(html).toMatch(/<p[^>]*dir="ltr"[^>]*>WINE-7K4Q-M2XD</);
  expect(text.split("\n")).toContain("WINE-7K4Q-M2XD");
});

test("a link that is valid for no time at all is refused", async () => {
  await expect(
    renderMessage({ name: "continue-elsewhere", props: { ...continueProps.en, hours: 0 } }),
  ).rejects.toThrow();
});

test("a voucher mail without its code neither compiles nor goes out", async () => {
  const { code: _code, ...withoutCode } = voucherProps.en;
  // @ts-expect-error the code is missing
  await expect(renderMessage({ name: "voucher-issued", props: withoutCode })).rejects.toThrow();
});
