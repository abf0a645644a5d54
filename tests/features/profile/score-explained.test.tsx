import { parse } from "csv-parse/sync";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { exportProspects } from "#app/features/profile/export-prospects.server.ts";
import { PlaysPanel } from "#app/features/profile/plays-panel.tsx";
import { findProspect } from "#app/features/profile/prospect.query.server.ts";
import { readFilter } from "#app/features/profile/prospect-filter.ts";
import { StudioLanguage } from "#app/i18n/studio-language.tsx";
import { pool } from "#app/infra/db.server.ts";
import type { LiveCampaign, Player } from "#tests/support/factories.ts";
import { textOf } from "#tests/support/page-form.ts";
import { aScoredPlay, SCORED_LINES, SCORED_TOTAL } from "#tests/support/scored-play.ts";
import { aMarketer } from "#tests/support/studio.ts";

async function playsOf(campaign: LiveCampaign, player: Player, language: "en" | "fr" = "en") {
  const found = await findProspect(campaign.brandId, (await player.play()).profileId, language);
  return found && "prospect" in found ? found.prospect.plays : [];
}

/** The plays as a marketer sees them: the cells of every row, and the page's words. */
async function seen(campaign: LiveCampaign, player: Player, language: "en" | "fr" = "en") {
  const html = renderToStaticMarkup(
    <StudioLanguage language={language} timeZone="UTC">
      <PlaysPanel plays={await playsOf(campaign, player, language)} />
    </StudioLanguage>,
  );
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
      textOf(cell.replace(/<span class="table__second">/g, ": ")),
    ),
  );
  return { html, rows };
}

test("a marketer reads every line of a play's score, and their sum is the score", async () => {
  const { campaign, ada } = await aScoredPlay();
  const [play] = await playsOf(campaign, ada);
  expect(play?.ledger.lines.map(({ level, kind, points }) => [level, kind, points])).toEqual(SCORED_LINES);
  expect([play?.score, play?.ledger.sum]).toEqual([SCORED_TOTAL, SCORED_TOTAL]);

  const { rows, html } = await seen(campaign, ada);
  expect(rows).toEqual(
    expect.arrayContaining([
      ["Level", "Answers", "Speed", "Streak", "Boosts", "Taken back", "Total", "Finished"],
      ["1. Choose", "11", "0", "0", "0", "0", "11", "Finished"],
      ["2. Against the clock", "77", "38", "6", "5", "0", "126", "Finished"],
      ["3. Capitals", "40", "0", "0", "0", "−10", "30", "Finished"],
      ["4. A fork in the road", "0", "0", "0", "0", "0", "0", "–"],
      ["Total", "128", "38", "6", "5", "−10", "167", ""],
      ["Total", "167", ""],
    ]),
  );
  const lines = rows.filter((cells) => cells.length === 6 && cells[0] !== "When");
  expect(lines).toHaveLength(SCORED_LINES.length);
  expect(lines.map(([, ...cells]) => cells)).toEqual(
    expect.arrayContaining([
      ["Answer: Which river crosses Budapest?", "1", "1", "−2", "2"],
      ["Speed bonus: How high is Mont Blanc?", "2", "1", "8", "2"],
      ["Streak bonus: How high is Mont Blanc?", "2", "1", "3", "2"],
      ["Boost: A friend challenged", "2", "–", "5", "2"],
      ["Taken back: the points of a failed attempt", "3", "1", "−10", "2"],
      [expect.stringMatching(/^Answer: .*capital/), "3", "2", "10", "2"],
    ]),
  );
  for (const [when] of lines) expect(when).toMatch(/^\d{1,2} \w{3,4} \d{4}, \d{2}:\d{2}$/);
  expect(html).toContain("An answer gives its share of the question");
  expect(html).not.toContain("The right choice gives");
  expect(html).not.toContain("notice--bad");

  const french = await seen(campaign, ada, "fr");
  expect(french.rows[0]).toContain("Repris");
  expect(french.html).toContain("Quelle est l&#x27;altitude du mont Blanc ?");
});

test("a line of the first rule says what that rule was", async () => {
  const { campaign, ada } = await aScoredPlay();
  await pool.query("UPDATE score_entry SET rule_version = 1 WHERE play_id = $1 AND level = 1", [
    (await ada.play()).id,
  ]);
  const { html } = await seen(campaign, ada);
  expect(html).toMatch(/Rule 1.*The right choice gives.*Rule 2.*An answer gives its share/s);
});

test("a score that is not the sum of its lines is shouted about", async () => {
  const { campaign, ada } = await aScoredPlay();
  await pool.query("UPDATE play SET score = score + 1 WHERE id = $1", [(await ada.play()).id]);
  const { html } = await seen(campaign, ada);
  expect(textOf(/<div class="notice notice--bad">(.*?)<\/div>/s.exec(html)?.[1] ?? "")).toMatch(/167.*168/);
});

test("the exported score is the one that the lines explain", async () => {
  const { campaign, ada } = await aScoredPlay();
  const { id } = await aMarketer(campaign.brandId, "analyst");
  const csv = await exportProspects({
    brandId: campaign.brandId,
    marketerId: id,
    filter: readFilter(new URLSearchParams()),
    delimiter: ",",
    clock: () => new Date(),
  });
  const [row] = parse(Buffer.concat(await csv.toArray()), { bom: true, columns: true }) as object[];
  expect(row).toMatchObject({ email: ada.email, score: String(SCORED_TOTAL), levels_finished: "3" });
});
