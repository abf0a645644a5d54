import { expect, type Page, test } from "@playwright/test";
import { everyKind } from "#tests/support/every-kind.ts";
import { publish } from "./support/campaigns.ts";
import { expectHeard, expectReadFirst, press, signUpByName } from "./support/listening.ts";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf } from "./support/wine-class.ts";

/** Its first and its last level, which has neither clock nor pass mark. */
function twoLevels() {
  const { levels, ...content } = everyKind();
  return { ...content, levels: levels.filter(({ key }) => /^(every-choice|fork-in-the-road)$/.test(key)) };
}

/** The level's answers, sent as its forms send them. */
async function sendAnswers(page: Page, level: string, choices: Record<string, string>): Promise<void> {
  for (const [question, choice] of Object.entries(choices)) {
    const answer = await page.request.post(level, { form: { question, choice }, maxRedirects: 0 });
    expect([question, answer.status()]).toEqual([question, 303]);
  }
}

const FIRST_LEVEL = {
  "home-continent": "africa",
  "means-of-travel": "train",
  "river-of-budapest": "danube",
  "island-states": "malta",
  "greenland-ice": "true",
  "sign-of-the-house": "ring",
};

test("result, map, leaderboard, voucher and own page: what has been won, where one stands, and where to go on", async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const home = await publish(twoLevels());
  const graces = await aPhone(browser);
  await signUpByName(graces, home, { firstName: "Grace", lastName: "Hopper" });
  // Three points for the second best river, and the rest as Ada.
  await sendAnswers(graces, `${home}/levels/1`, { ...FIRST_LEVEL, "river-of-budapest": "tisza" });
  await graces.context().close();

  const page = await aPhone(browser);
  const email = addressOf("ada");
  await signUpByName(page, home, { email });
  await sendAnswers(page, `${home}/levels/1`, FIRST_LEVEL);
  await page.goto(`${home}/levels/1/result`);
  // Ten, a third of twelve, five and five.
  await expect(page).toHaveTitle("Level 1 finished · Round the world");
  await expectReadFirst(page, "Level 1 finished");
  await expectHeard(
    page,
    `
    - banner:
      - link "Round the world"
      - navigation "Game":
        - link "Level map"
        - link "Leaderboard"
        - link /^24 points ?, Your score and your page$/
    - main:
      - article:
        - heading "Level 1 finished" [level=1]
        - paragraph: 24 points
        - paragraph: A fine level.
        - paragraph: 2 of 3 stars
        - link "Level map"
        - term: Right answers
        - definition: 3 right out of 4
        - term: This level
        - definition: +24 points
        - term: Your rank
        - definition:
          - link "1st of 2 players"
        - region "Challenge a friend":
          - heading "Challenge a friend" [level=2]
          - list "What it brings you":
            - listitem: +5 now
          - textbox "Your friend's e-mail"
          - button "See the message"
          - textbox "Your own link"
          - link "Write an e-mail"
          - group: QR code and picture
        - 'link "Level 2: A fork in the road"'
    - contentinfo
    `,
  );
  await expect(page.getByRole("textbox", { name: "Your friend's e-mail" })).toHaveAccessibleDescription(
    /^You read the message before it leaves\./,
  );
  await page.getByText("QR code and picture").click();
  await expectHeard(
    page,
    `
    - group:
      - img "QR code of your link"
      - paragraph: Held out to a phone's camera, it opens your link.
      - img "Ada L. scored 24 points at Round the world. Will you do better?"
    `,
  );

  await page.goto(`${home}/map`);
  await expectHeard(
    page,
    `
    - main:
      - article:
        - heading "Level map" [level=1]
        - paragraph: 1 of 2 levels finished
        - list:
          - listitem:
            - paragraph: Level 1
            - heading "Choose" [level=2]:
              - link "Choose"
            - paragraph: 3 right out of 4 · 24 points
            - paragraph: 2 of 3 stars
          - listitem:
            - paragraph: Level 2
            - heading "A fork in the road" [level=2]:
              - link "A fork in the road"
            - paragraph: You are here
          - listitem:
            - heading "€15 at the end" [level=2]
        - link "Play level 2"
    `,
  );
  await expect(page.locator("[aria-current=step]")).toHaveCount(1);
  await expect(page.getByRole("listitem").nth(1)).toHaveAttribute("aria-current", "step");

  await page.goto(`${home}/leaderboard`);
  await expectHeard(
    page,
    `
    - main:
      - article:
        - heading "Leaderboard" [level=1]
        - navigation "Among whom":
          - link "Everyone"
          - link "Friends"
          - link "This week"
        - paragraph: 2 players in the ranking.
        - paragraph: You stand 1st of 2.
        - table "Players by score":
          - rowgroup:
            - row:
              - columnheader "Rank"
              - columnheader "Player"
              - columnheader "Score"
          - rowgroup:
            - row:
              - cell "1"
              - rowheader "Ada L. you"
              - cell "24"
            - row:
              - cell "2"
              - rowheader "Grace H."
              - cell "17"
        - link "Go on playing"
    `,
  );
  await expect(page.getByRole("link", { name: "Everyone" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("row", { name: "Ada L." })).toHaveAttribute("aria-current", "true");

  await page.goto(`${home}/voucher`);
  await expectHeard(
    page,
    `
    - main:
      - article:
        - heading "€15 at the end of the game" [level=1]
        - paragraph: 1 level to go.
        - paragraph: 1 of 2 levels finished
        - link "Play level 2"
    `,
  );

  await page.goto(`${home}/me`);
  await expectHeard(
    page,
    `
    - main:
      - article:
        - heading "Hello Ada" [level=1]
        - paragraph: 24 points
        - link "Go on playing"
        - region "Where it comes from":
          - heading "Where it comes from" [level=2]
          - heading "Level 1 Choose +24" [level=3]
          - group: Answers +24
        - region "Your voucher":
          - paragraph: It comes with the last level.
          - link "See your voucher"
        - region "Your challenges":
          - paragraph: No challenge yet.
          - link "Challenge a friend"
        - region "News by e-mail":
          - blockquote: Write to me.
          - button "I agree"
        - region "Another device":
          - button "Send me my link"
        - region "Leaving":
          - button "Sign out of this device"
          - link "Leave the game and erase my data"
    `,
  );
  await press(page, "Send me my link");
  // It was asked for on this page, and is said as the page comes back.
  await expect(page.getByRole("status")).toHaveText("Your link is on its way.");

  await sendAnswers(page, `${home}/levels/2`, {
    "land-or-sea": "sea",
    "deepest-sea": "true",
    "last-stop": "east",
  });
  await page.goto(`${home}/levels/2/result`);
  await expectReadFirst(page, "You have finished the game");
  await expect(page.getByRole("link", { name: "Get your voucher" })).toHaveAttribute("rel", "next");
  await page.goto(linkOf(await latestMail(request, email, "prove-address"), "/mail/link/"));
  await press(page, "Yes, it is mine");
  await expectReadFirst(page, "Well played, Ada");
  await expectHeard(
    page,
    `
    - main:
      - article:
        - heading "Well played, Ada" [level=1]
        - paragraph: The voucher is yours. We have also sent it by e-mail.
        - text: €15
        - paragraph: A ticket
        - paragraph: Your code
        - status "Your code": /\\w+/
        - group: Terms
        - link "Challenge a friend"
    `,
  );
  await page.context().close();
});
