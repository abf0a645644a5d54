import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { startProduct } from "./support/product.ts";
import { RawConnection } from "./support/raw-client.ts";
import { WireCounter } from "./support/wire-counter.ts";

/** Database round trips of one act and of the page that it leads to, counted on the wire (DESIGN decision 4). */
const HOME = "/play/wine-master-class";
const levels: {
  opening: { key: string; choices: { key: string }[] }[];
  questions: { key: string; choices: { key: string }[] }[];
}[] = parse(readFileSync("prisma/wine-master-class.yaml", "utf8")).levels;

const wire = new WireCounter();
const product = await startProduct({ through: (url) => wire.listen(url, "outdo-web") });
try {
  const connection = await RawConnection.open(product.port);
  const counted: Record<string, number> = {};
  await play("warm", {});
  await play("counted", counted);
  await play("scripted", counted, "Outdo-Exchange: page\r\n");
  connection.close();
  console.log(JSON.stringify({ goal: "an answer <= 2, its page <= 1", ...counted }));

  /** With the script's wish the page comes with its answer. */
  async function play(name: string, into: Record<string, number>, wish = ""): Promise<void> {
    const signedUp = await count(into, "signUp", () =>
      connection.post(
        HOME,
        `firstName=Ada&lastName=Bench&email=${name}${Date.now()}%40people.example&rules=1&adult=1`,
      ),
    );
    const cookie = `Cookie: ${signedUp.setCookie}\r\n`;
    for (const [index, level] of levels.entries()) {
      const path = `${HOME}/levels/${index + 1}`;
      const steps = [...level.opening, ...level.questions];
      for (const [position, step] of steps.entries()) {
        await count(into, "questionPage", () => connection.get(path, cookie));
        const isEnd = position === steps.length - 1;
        const kind = !isEnd
          ? "answer"
          : index === levels.length - 1
            ? "answerThatFinishesTheGame"
            : "answerThatFinishesALevel";
        const stored = await count(into, wish ? `${kind}WithItsPage` : kind, () =>
          connection.post(path, `question=${step.key}&choice=${step.choices[0]?.key}`, cookie + wish),
        );
        const { location } = stored;
        if (location) await count(into, "feedbackPage", () => connection.get(location, cookie));
      }
      await count(into, "resultPage", () => connection.get(`${path}/result`, cookie));
    }
    for (const page of ["voucher", "leaderboard", "me", "invitations"])
      await count(into, `${page}Page`, () => connection.get(`${HOME}/${page}`, cookie));
  }
} finally {
  await product.stop();
}

/** The most that any of the same kind took. */
async function count<T>(into: Record<string, number>, name: string, act: () => Promise<T>): Promise<T> {
  const before = wire.roundTrips;
  const answer = await act();
  into[name] = Math.max(into[name] ?? 0, wire.roundTrips - before);
  return answer;
}
