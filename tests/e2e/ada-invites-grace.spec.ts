import { expect, test } from "@playwright/test";
import { latestMail, linkOf, mailsTo } from "./support/mailbox.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf, HOME, LEVELS, playLevel, signUp } from "./support/wine-class.ts";

for (const javaScript of [true, false]) {
  test(`Ada plays five levels and challenges Grace, Grace plays from her mail, both get a voucher${javaScript ? "" : " (without JavaScript)"}`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(180_000);
    const ada = { firstName: "Ada", lastName: "Lovelace", email: addressOf("ada") };
    const grace = { firstName: "Grace", lastName: "Hopper", email: addressOf("grace") };

    const adasPhone = await aPhone(browser, { javaScriptEnabled: javaScript });
    await adasPhone.goto(`${HOME}?from=shop-window`);
    await signUp(adasPhone, ada);
    await playLevel(adasPhone, 1);
    await expect(adasPhone.getByText("8 right out of 8").first()).toBeVisible();

    // The message is shown in full before it goes, and goes only by its own button.
    await adasPhone.getByLabel("Your friend's e-mail").fill(grace.email);
    await adasPhone.getByRole("button", { name: "See the message" }).click();
    await expect(adasPhone.getByText("Will you do better than Ada?").first()).toBeVisible();
    await expect(adasPhone.getByText(grace.email).first()).toBeVisible();
    expect(await mailsTo(request, grace.email)).toHaveLength(0);
    await adasPhone.getByRole("button", { name: "Send this challenge" }).click();
    await expect(adasPhone).toHaveURL(/\/invitations\?sent$/);

    const challenge = await latestMail(request, grace.email, "friend-invitation");
    expect(challenge.subject).toBe("Will you do better than Ada?");
    expect(challenge.text).toContain("Ada");

    // Grace's page names Ada and the score to beat: eight right answers of ten points, and five for the challenge.
    const gracesPhone = await aPhone(browser, { javaScriptEnabled: javaScript });
    await gracesPhone.goto(linkOf(challenge, "/i/"));
    await expect(gracesPhone.getByText("Ada challenges you")).toBeVisible();
    await expect(gracesPhone.getByText(/8[05]\spoints/)).toBeVisible();
    await signUp(gracesPhone, grace);
    await playLevel(gracesPhone, 1, 5);
    await expect(gracesPhone.getByText(/Ada/).first()).toBeVisible();

    // Eighty for the answers, five for the challenge, ten because Grace joined, fifteen because she finished level 1.
    await adasPhone.goto(`${HOME}/me`);
    await expect(adasPhone.getByText("110").first()).toBeVisible();

    for (let level = 2; level <= LEVELS; level++) {
      for (const phone of [adasPhone, gracesPhone]) {
        await phone.goto(`${HOME}/levels/${level}`);
        await playLevel(phone, level, 4);
      }
    }

    // Grace came by her mail and has proven her address; Ada presses the button in hers.
    await gracesPhone.goto(`${HOME}/voucher`);
    const gracesCode = (await gracesPhone.locator("[data-voucher]").textContent()) ?? "";
    await adasPhone.goto(`${HOME}/voucher`);
    await expect(adasPhone.locator("[data-voucher]")).toHaveCount(0);
    const proof = await latestMail(request, ada.email, "prove-address");
    await adasPhone.goto(linkOf(proof, "/mail/link/"));
    await adasPhone.locator("form[data-next] button").click();
    await expect(adasPhone).toHaveURL(/\/voucher$/);
    const adasCode = (await adasPhone.locator("[data-voucher]").textContent()) ?? "";

    expect(adasCode).not.toBe(gracesCode);
    expect((await latestMail(request, ada.email, "voucher-issued")).text).toContain(adasCode);
    expect((await latestMail(request, grace.email, "voucher-issued")).text).toContain(gracesCode);
  });
}
