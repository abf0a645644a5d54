import { readFileSync } from "node:fs";
import pg from "pg";
import { parse } from "yaml";
import { startBareServer, startProduct } from "./support/product.ts";
import { RawConnection } from "./support/raw-client.ts";

/**
 * Answers per second (the POST, and the GET of its feedback page) against bare `node:http` + a prepared
 * INSERT, in turns within one run, on one PostgreSQL: the ratio is what counts, machines are noisy.
 */
const HOME = "/play/wine-master-class";
const CONNECTIONS = 64;
const ROUNDS = 5;
const PLAYERS_PER_ROUND = 120;

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
    const own = await answersPerSecond(PLAYERS_PER_ROUND);
    rounds.push({
      answersPerSecond: Math.round(own),
      bareInsertsPerSecond: Math.round(peer),
      ratio: Number((own / peer).toFixed(3)),
    });
    console.log(
      `  round ${round + 1}: ${Math.round(own)} answers/s, bare ${Math.round(peer)} inserts/s, ratio ${(own / peer).toFixed(3)}`,
    );
  }
  const ratio = median(rounds.map((each) => each.ratio));
  console.log(
    JSON.stringify({ goal: "ratio >= 0.25 now, 0.5 later", ratio, connections: CONNECTIONS, rounds }),
  );
} finally {
  await bare.stop();
  await product.stop();
}

async function warmUp(): Promise<void> {
  await bareInsertsPerSecond(1);
  await answersPerSecond(CONNECTIONS);
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
async function answersPerSecond(count: number): Promise<number> {
  const cookies = await signUpPlayers(count);
  let answered = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const connection = await RawConnection.open(product.port);
      for (let cookie = cookies.pop(); cookie; cookie = cookies.pop()) {
        // Awaited first: "answered += await" would add to a sum read before the wait.
        const own = await playGame(connection, `Cookie: ${cookie}\r\n`);
        answered += own;
      }
      connection.close();
    }),
  );
  return answered / ((performance.now() - begun) / 1000);
}

async function playGame(connection: RawConnection, cookie: string): Promise<number> {
  let answered = 0;
  for (const [index, level] of levels.entries()) {
    for (const [position, step] of [...level.opening, ...level.questions].entries()) {
      const choice = step.choices[(position * 7) % step.choices.length]?.key;
      const stored = await connection.post(
        `${HOME}/levels/${index + 1}`,
        `question=${step.key}&choice=${choice}`,
        cookie,
      );
      if (stored.status !== 303 || !stored.location)
        throw new Error(`An answer was not stored: ${stored.status}`);
      const page = await connection.get(stored.location, cookie);
      if (page.status !== 200) throw new Error(`No feedback page: ${page.status} at ${stored.location}`);
      answered++;
    }
  }
  return answered;
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
