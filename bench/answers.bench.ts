import { readFileSync } from "node:fs";
import pg from "pg";
import { parse } from "yaml";
import { startBareServer, startProduct } from "./support/product.ts";
import { RawConnection } from "./support/raw-client.ts";

/**
 * Answers per second, each with its feedback page, against bare `node:http` + a prepared INSERT, in turns within one
 * run, on one PostgreSQL: the ratio is what counts, machines are noisy. Played as the player's script plays, where the page
 * comes with the answer; beside it as a browser without a script does, a POST and the GET of the page.
 */
const HOME = "/play/wine-master-class";
const CONNECTIONS = 64;
const ROUNDS = 5;
const PLAYERS_PER_ROUND = 120;

/** How an answer and its page travel. */
type Way = "script" | "plain";

interface Step {
  key: string;
  choices: { key: string }[];
}
const levels: { opening: Step[]; questions: Step[] }[] = parse(
  readFileSync("prisma/wine-master-class.yaml", "utf8"),
).levels;

const product = await startProduct();
const bare = await startBareServer(product.databaseUrl);
try {
  const rounds = [];
  await warmUp();
  for (let round = 0; round < ROUNDS; round++) {
    const peer = await bareInsertsPerSecond(4);
    const own = await answersPerSecond(PLAYERS_PER_ROUND, "script");
    const plain = await answersPerSecond(PLAYERS_PER_ROUND, "plain");
    const figures = {
      answersPerSecond: Math.round(own),
      withoutScript: Math.round(plain),
      bareInsertsPerSecond: Math.round(peer),
      ratio: Number((own / peer).toFixed(3)),
      ratioWithoutScript: Number((plain / peer).toFixed(3)),
    };
    rounds.push(figures);
    console.log(
      `  round ${round + 1}: ${figures.answersPerSecond} answers/s (${figures.withoutScript} without a script), bare ${figures.bareInsertsPerSecond} inserts/s, ratio ${figures.ratio} (${figures.ratioWithoutScript})`,
    );
  }
  const ratio = median(rounds.map((each) => each.ratio));
  const ratioWithoutScript = median(rounds.map((each) => each.ratioWithoutScript));
  console.log(
    JSON.stringify({
      goal: "ratio >= 0.25 now, 0.5 later",
      ratio,
      ratioWithoutScript,
      connections: CONNECTIONS,
      rounds,
    }),
  );
} finally {
  await bare.stop();
  await product.stop();
}

async function warmUp(): Promise<void> {
  await bareInsertsPerSecond(1);
  await answersPerSecond(CONNECTIONS, "script");
  await answersPerSecond(CONNECTIONS, "plain");
}

async function bareInsertsPerSecond(seconds: number): Promise<number> {
  let done = 0;
  const end = performance.now() + seconds * 1000;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, index) => {
      const connection = await RawConnection.open(bare.port);
      while (performance.now() < end) {
        await connection.post("/", `player=${index}&question=phylloxera&choice=b`);
        done++;
      }
      connection.close();
    }),
  );
  return done / ((performance.now() - begun) / 1000);
}

/** Players are signed up first, outside the measured time; then each connection plays one after another to the end. */
async function answersPerSecond(count: number, way: Way): Promise<number> {
  const cookies = await signUpPlayers(count);
  let answered = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const connection = await RawConnection.open(product.port);
      for (let cookie = cookies.pop(); cookie; cookie = cookies.pop()) {
        // Awaited first: "answered += await" would add to a sum read before the wait.
        const own = await playGame(connection, `Cookie: ${cookie}\r\n`, way);
        answered += own;
      }
      connection.close();
    }),
  );
  return answered / ((performance.now() - begun) / 1000);
}

async function playGame(connection: RawConnection, cookie: string, way: Way): Promise<number> {
  const wish = way === "script" ? "Outdo-Exchange: page\r\n" : "";
  let answered = 0;
  for (const [index, level] of levels.entries()) {
    for (const [position, step] of [...level.opening, ...level.questions].entries()) {
      const choice = step.choices[(position * 7) % step.choices.length]?.key;
      const stored = await connection.post(
        `${HOME}/levels/${index + 1}`,
        `question=${step.key}&choice=${choice}`,
        cookie + wish,
      );
      // A question of taste has no feedback: its answer leads on to the next question's page, with a script as well.
      const comesWithIt = way === "script" && position >= level.opening.length;
      if (stored.status !== (comesWithIt ? 200 : 303))
        throw new Error(`An answer was not stored: ${stored.status}`);
      if (!comesWithIt) await followTo(connection, stored.location, cookie);
      answered++;
    }
  }
  return answered;
}

async function followTo(connection: RawConnection, path: string | null, cookie: string): Promise<void> {
  if (!path) throw new Error("An answer led nowhere.");
  const { status } = await connection.get(path, cookie);
  if (status !== 200) throw new Error(`No page after an answer: ${status} at ${path}`);
}

async function signUpPlayers(count: number): Promise<string[]> {
  // The limit per network is for people; the bench is one network with thousands of them.
  await emptyAllowance();
  const connection = await RawConnection.open(product.port);
  const cookies: string[] = [];
  for (let index = 0; index < count; index++) {
    const email = encodeURIComponent(`bench.${Date.now()}.${index}@people.example`);
    const { status, setCookie } = await connection.post(
      HOME,
      `firstName=Ada&lastName=Bench&email=${email}&rules=1&adult=1`,
    );
    if (status !== 303 || !setCookie) throw new Error(`A sign-up was refused: ${status}`);
    cookies.push(setCookie);
  }
  connection.close();
  return cookies;
}

async function emptyAllowance(): Promise<void> {
  await withDatabase((client) => client.query("DELETE FROM allowance"));
}

async function withDatabase<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function median(numbers: number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
