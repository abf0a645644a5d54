import { expect, test } from "vitest";
import { previewMessages, renderMessage } from "#emails/catalog.ts";
import { inScheme } from "#emails/in-scheme.ts";

test("in light and in dark a mail differs from the one that is sent by nothing but its sheet's condition", async () => {
  for (const message of previewMessages("fr")) {
    const { html } = await renderMessage(message);
    const [light, dark] = [inScheme(html, "light"), inScheme(html, "dark")];
    for (const one of [light, dark]) expect(one).not.toContain("prefers-color-scheme");
    expect(dark).toContain("@media all{.page{background-color:#121110!important}");
    expect(light).toContain("@media not all{.page{");
    expect(dark.split("</style>")[1]).toBe(html.split("</style>")[1]);
    expect(
      dark
        .replace("@media all", "@media (prefers-color-scheme:dark)")
        .replaceAll("color-scheme:dark;", "color-scheme:light dark;")
        .replace("color-schemes:dark", "color-schemes:light dark"),
    ).toBe(html);
  }
});

test("a name that says the condition stays a name", async () => {
  const [friend] = previewMessages("en");
  if (friend?.name !== "friend-invitation") throw new Error("no challenge");
  const inviterName = "@media (prefers-color-scheme:dark)";
  const { html } = await renderMessage({ ...friend, props: { ...friend.props, inviterName } });
  expect(inScheme(html, "dark").split(inviterName).length).toBe(html.split(inviterName).length - 1);
});
