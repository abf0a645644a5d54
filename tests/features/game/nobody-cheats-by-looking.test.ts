import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { isScored, type ScoredQuestion } from "#app/domain/campaign/question.ts";
import { pool } from "#app/infra/db.server.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign, type Player } from "#tests/support/factories.ts";
import { isMixed, stepsOf } from "#tests/support/game-model-rules.ts";
import { ask } from "#tests/support/game-model-server.ts";

/** The same questions with other answers, and with other words and points that come with them. */
function withOtherAnswers(content: CampaignContent): CampaignContent {
  const other = structuredClone(content);
  for (const level of other.levels) level.questions = level.questions.map(answeredOtherwise);
  return other;
}

function answeredOtherwise(asked: ScoredQuestion): ScoredQuestion {
  const question = {
    ...asked,
    wrongPoints: -1,
    explanation: { en: "Otherwise.", fr: "Autrement." },
    source: "Another",
  };
  switch (question.kind) {
    case "one-choice":
    case "picture-choice": {
      const right = question.choices.at(-1)?.key ?? "";
      // Some choices have points of their own, which tell which is better.
      const choices = question.choices.map(({ points, ...choice }) =>
        points ? choice : { ...choice, points: 1 },
      );
      return { ...question, right, choices } as ScoredQuestion;
    }
    case "several-choices": {
      const right = question.choices.map(({ key }) => key).filter((key) => !question.right.includes(key));
      return { ...question, right };
    }
    case "true-false":
      return { ...question, right: !question.right };
    case "order":
      return { ...question, items: question.items.toReversed() };
    case "closest-number":
      return { ...question, right: question.min, tolerance: 7 };
    case "short-text":
      return { ...question, accepted: { en: ["Bergen"], fr: ["Bergen"] }, refused: undefined, slips: 0 };
    case "point-on-picture": {
      const areas = question.zones.map(({ area }) => area).toReversed();
      const zones = question.zones.map((zone, index) => ({ ...zone, area: areas[index] ?? zone.area }));
      return { ...question, zones, right: zones.at(-1)?.key ?? "" };
    }
    case "match-pairs": {
      const matches = question.items.map(({ match }) => match).toReversed();
      return {
        ...question,
        items: question.items.map((item, index) => ({ ...item, match: matches[index] ?? "" })),
      };
    }
  }
}

/** Puts the player before a question, with the clock running. */
async function standAt(player: Player, level: number, position: number, seed: number, hasBegun: boolean) {
  const { id, brandId } = await player.play();
  await pool.query("DELETE FROM attempt WHERE play_id = $1", [id]);
  await pool.query(
    `INSERT INTO attempt (brand_id, play_id, level, position, seed, clock_started_at, asked_at)
     SELECT $1, $2, $3, $4, $5, moment, moment FROM (VALUES (CASE WHEN $6 THEN now() + interval '5 seconds' END)) AS clock (moment)`,
    [brandId, id, level, position, seed, hasBegun],
  );
}

async function pagesOf({ slug }: LiveCampaign, { token }: Player, level: number): Promise<string[]> {
  const path = `/play/${slug}/levels/${level}`;
  const shown = await ask({ method: "GET", path, token });
  const inFrench = await ask({ method: "GET", path: `${path}?lang=fr`, token });
  const question = /name="question" value="([^"]*)"/.exec(shown.body)?.[1];
  const refused = question
    ? [
        await ask({
          method: "POST",
          path,
          token,
          fields: [
            ["question", question],
            ["choice", ""],
          ],
        }),
      ]
    : [];
  expect([shown.status, inFrench.status, ...refused.map(({ status }) => status)]).toEqual(
    question ? [200, 200, 422] : [200, 200],
  );
  return [shown, inFrench, ...refused].map(({ body }) => body.replaceAll(slug, "<slug>"));
}

/** Where the two part, with what stands around. */
function differenceOf(one: string, other: string): [string, string] | null {
  if (one === other) return null;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const around = (page: string) => page.slice(Math.max(0, at - 80), at + 80);
  return [around(one), around(other)];
}

/** Of these seeds none shuffles into an order that is the answer of one of the two: such a one is turned by a place, and tells of itself. */
const SEEDS = [21, 22, 23];

test("the page of a question is the same, to the byte, whichever answer is right", async () => {
  const content = everyKind();
  const other = withOtherAnswers({ ...content, slug: `${content.slug}-other` });
  for (const [index, level] of other.levels.entries())
    expect(level.questions.some((question) => content.levels[index]?.questions.includes(question))).toBe(
      false,
    );
  const campaigns = [await aLiveCampaign(content), await aLiveCampaign(other)] as const;
  const players = [await aPlayer(campaigns[0]), await aPlayer(campaigns[1])] as const;

  let compared = 0;
  for (const [index, level] of content.levels.entries()) {
    const length = level.opening.length + (level.draw ?? level.questions.length);
    for (const seed of isMixed(level) ? SEEDS : SEEDS.slice(0, 2)) {
      for (let position = 0; position < length; position++) {
        for (const hasBegun of [true, false]) {
          for (const player of players) await standAt(player, index + 1, position, seed, hasBegun);
          const pages = await pagesOf(campaigns[0], players[0], index + 1);
          const others = await pagesOf(campaigns[1], players[1], index + 1);
          expect(others.length).toBe(pages.length);
          for (const [n, page] of pages.entries()) {
            const place = `level ${index + 1}, position ${position}, seed ${seed}`;
            expect([place, differenceOf(page, others[n] ?? "")]).toEqual([place, null]);
          }
          compared += pages.length;
        }
      }
    }
  }
  const questions = content.levels.flatMap(stepsOf);
  expect(compared).toBeGreaterThan(questions.length * 3);
  expect(questions.filter(isScored).length).toBeGreaterThan(15);
}, 60_000);
