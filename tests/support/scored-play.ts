import { planOf } from "#app/domain/game/plan.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { loadLevel } from "#app/features/game/level.query.server.ts";
import { startLevel } from "#app/features/game/start-level.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { challenged } from "#tests/support/acts.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import {
  aLiveCampaign,
  aPlayer,
  type LiveCampaign,
  type Player,
  smallContent,
} from "#tests/support/factories.ts";

type Fields = Record<string, string>;

/** An answer's form, and how long after the question was shown it came, in milliseconds. */
type Given = [question: string, fields: Fields | null, after?: number];

const CHOICES: Given[] = [
  ["home-continent", null],
  ["means-of-travel", null],
  // 2 points off.
  ["river-of-budapest", { choice: "volga" }],
  // Two of three, of 12 points.
  ["island-states", { choice: "malta,cuba" }],
  ["greenland-ice", { choice: "true" }],
  ["sign-of-the-house", { choice: "ring-small" }],
];

/** At one and a half times the points, with a speed bonus of 10 over 20 s and a streak bonus of 2. */
const AGAINST_THE_CLOCK: Given[] = [
  ["sense-of-direction", null],
  ["dream-journey", null],
  [
    "rivers-to-the-sea",
    { "place-thames": "1", "place-seine": "2", "place-rhine": "3", "place-nile": "4" },
    500,
  ],
  // Half of the way from half a second to the end.
  ["height-of-mont-blanc", { choice: "4806" }, 10_250],
  ["capital-of-norway", { choice: "Bergen" }, 1000],
  ["point-at-the-arrow", { choice: "top-right" }, 0],
  ["rivers-of-cities", { "pair-paris": "seine", "pair-rome": "tiber", "pair-cairo": "nile" }, 20_000],
];

const CAPITALS: Fields = {
  "capital-of-peru": "lima",
  "capital-of-kenya": "nairobi",
  "capital-of-japan": "tokyo",
  "capital-of-canada": "ottawa",
  "australia-sydney": "false",
};

/** The lines that the play below has to bring, worked out from every-kind.yaml by hand: level, kind and points of each. */
export const SCORED_LINES: readonly [level: number, kind: string, points: number][] = [
  [1, "answer", -2],
  [1, "answer", 8],
  [1, "answer", 5],
  [2, "answer", 18],
  [2, "speed", 15],
  [2, "answer", 30],
  [2, "speed", 8],
  [2, "streak", 3],
  [2, "answer", 15],
  [2, "speed", 15],
  [2, "answer", 14],
  [2, "streak", 3],
  [2, "boost", 5],
  [3, "answer", 10],
  [3, "reversal", -10],
  [3, "answer", 10],
  [3, "answer", 10],
  [3, "answer", 10],
];

export const SCORED_TOTAL = 167;

/** Ada plays three levels of every-kind.yaml: points off, both bonuses, a friend challenged, and a level failed once. */
export async function aScoredPlay(): Promise<{ campaign: LiveCampaign; ada: Player }> {
  const campaign = await aLiveCampaign({ ...everyKind(), slug: smallContent().slug });
  let now = Date.now() - 3_600_000;
  const ada = await aPlayer(campaign, { now: new Date(now) });
  const at = async (level: number) => {
    const visit = await loadLevel(campaign.slug, ada.token, level, null, new Date(now));
    invariant(visit?.level, `level ${level} is open`);
    return visit.level;
  };
  const give = async (level: number, given: Given[]) => {
    for (const [question, fields, after = 0] of given) {
      now += 1000;
      if (fields) await startLevel(await at(level), new Date(now));
      now += after;
      const command = {
        question,
        fields: new Map(Object.entries(fields ?? {}).map(([name, value]) => [name, value.split(",")])),
        skip: fields === null,
        at: now,
        pace: "normal" as const,
      };
      const answered = await submitAnswer(await at(level), command, new Date(now));
      invariant(answered.ok, `the answer is taken: ${JSON.stringify(answered)}`);
    }
  };
  /** The three capitals that this attempt draws, `right` of them known. */
  const capitals = async (right: number) => {
    const { level, seed } = await at(3);
    const asked = planOf(level, seed).map(({ question }) => question.key);
    await give(
      3,
      asked.map((key, index) => [key, { choice: index < right ? (CAPITALS[key] ?? "") : wrongOf(key) }]),
    );
  };

  await give(1, CHOICES);
  await give(2, AGAINST_THE_CLOCK);
  now += 1000;
  await challenged(ada, `grace.${campaign.slug}@friends.example`, new Date(now));
  await capitals(1);
  now += 11 * 60_000;
  await startLevel(await at(3), new Date(now));
  await capitals(3);
  return { campaign, ada };
}

function wrongOf(key: string): string {
  const wrong: Fields = {
    "capital-of-peru": "quito",
    "capital-of-kenya": "kampala",
    "capital-of-japan": "kyoto",
  };
  return wrong[key] ?? (key === "australia-sydney" ? "true" : "toronto");
}
