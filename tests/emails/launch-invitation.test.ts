import { expect, test } from "vitest";
import { PURPOSES, renderMessage } from "#emails/catalog.ts";
import { PreviewProps, type Props } from "#emails/launch-invitation.tsx";

function marieInvitesGrace(language: "fr" | "en", changes: Partial<Props> = {}) {
  return renderMessage({ name: "launch-invitation", props: { ...PreviewProps[language], ...changes } });
}

test("Marie's launch mail is the only marketing among the messages", () => {
  expect(Object.entries(PURPOSES).filter(([, purpose]) => purpose === "marketing")).toEqual([
    ["launch-invitation", "marketing"],
  ]);
});

test("unsubscribing is one visible link, in both parts and both languages", async () => {
  for (const [language, words] of [
    ["en", "Unsubscribe"],
    ["fr", "Me désinscrire"],
  ] as const) {
    const { html, text } = await marieInvitesGrace(language);
    expect(html).toMatch(new RegExp(`href="${PreviewProps[language].stopUrl}"[^>]*>${words}<`));
    expect(text).toContain(`${words}\n${PreviewProps[language].stopUrl}`);
  }
});

test("Grace is told why she gets it", async () => {
  expect((await marieInvitesGrace("en")).text).toContain(
    "because you agreed to marketing messages from Maison Clairvigne",
  );
  expect((await marieInvitesGrace("fr")).text).toContain(
    "parce que vous avez accepté les messages commerciaux envoyés par Maison Clairvigne",
  );
});

test("a contact whose name is unknown is invited without one", async () => {
  const { subject, text } = await marieInvitesGrace("en", { firstName: undefined });
  expect(subject).toBe("Your turn to play: Wine Master Class");
  expect(text).not.toContain("Hello");
});

test("a contact whose name is known is invited by it", async () => {
  expect((await marieInvitesGrace("fr")).subject).toBe("Grace, à vous de jouer\u00a0: Wine Master Class");
  expect((await marieInvitesGrace("fr")).text).toContain("Bonjour Grace,");
});
