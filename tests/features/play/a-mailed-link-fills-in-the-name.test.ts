import { expect, test } from "vitest";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { anImportedContact, challenged, launchLink, mailedTo, ownLink } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, finishLevel } from "#tests/support/factories.ts";
import { sentForm } from "#tests/support/page-form.ts";
import { Visitor } from "#tests/support/visitor.ts";

/** What the form of the page would send for these fields, as it stands. */
function filledIn(html: string): (string | undefined)[] {
  const form = sentForm(html, {});
  return ["firstName", "lastName", "email", "rules", "newsletter"].map((name) => form.get(name)?.[0]);
}

test("the link of a launch mail fills in the name, not the address, and ticks nothing", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign, { firstName: "Grace", lastName: "Hopper" });
  const link = await launchLink(contact);
  const page = await new Visitor(campaign).open(`/i/${link}`);
  expect(filledIn(page.html)).toEqual(["Grace", "Hopper", "", undefined, undefined]);
  expect(page.html).not.toContain(contact.email);

  // Whoever was handed the mail writes another name over it.
  await page.send({ firstName: "Ada", lastName: "Lovelace", email: "ada@people.example" });
  expect(page.status).toBe(422);
  expect(filledIn(page.html).slice(0, 3)).toEqual(["Ada", "Lovelace", "ada@people.example"]);
});

test("a list without names, and somebody who was erased since, have an empty form", async () => {
  const campaign = await aLiveCampaign();
  const nameless = await anImportedContact(campaign, { firstName: null });
  const open = async (link: string) => filledIn((await new Visitor(campaign).open(`/i/${link}`)).html);
  expect(await open(await launchLink(nameless))).toEqual(["", "", "", undefined, undefined]);

  const grace = await anImportedContact(campaign, { firstName: "Grace", lastName: "Hopper" });
  const link = await launchLink(grace);
  await erasePerson(grace.profileId, new Date());
  expect(await open(link)).toEqual(["", "", "", undefined, undefined]);
});

test("a friend's link and a player's own fill in nobody's name", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { firstName: "Ada", lastName: "Lovelace" });
  await finishLevel(campaign, ada, 1);
  const links = [mailedTo(await challenged(ada, "grace@friends.example")), await ownLink(ada)];
  for (const link of links) {
    const { html } = await new Visitor(campaign).open(`/i/${link}`);
    expect(filledIn(html)).toEqual(["", "", "", undefined, undefined]);
  }
});
