import { ACCOUNT, draftOn, largeContent, percentile } from "./support/large-draft.ts";
import { startProduct } from "./support/product.ts";

/**
 * What the editor waits for: a question saved as its form sends it, and a question moved, in a campaign of 20 levels of 50
 * questions. One after the other, as one marketer works, over HTTP with the session, to the answer's last byte.
 */
const SAVES = 500;
const SLUG = "the-large-one";
const content = largeContent(SLUG);
const keys = content.levels.flatMap(({ questions }) => questions.map(({ key }) => key));

Object.assign(process.env, ACCOUNT);
const product = await startProduct();
try {
  const origin = `http://127.0.0.1:${product.port}`;
  await draftOn(product.databaseUrl, content);
  const cookie = await signIn(origin);
  const editor = `${origin}/studio/campaigns/${SLUG}/draft`;
  for (const key of keys.slice(0, 50)) await save(editor, cookie, key, "Warm.");
  const saves: number[] = [];
  // A walk through all levels: no question is saved twice, so each is at its first revision.
  for (let n = 0; n < SAVES; n++)
    saves.push(await save(editor, cookie, keys[50 + n] ?? "", `Because of ${n}.`));
  const moves: number[] = [];
  for (let n = 0; n < SAVES; n++)
    moves.push(
      await timed(`${editor}/edits`, cookie, {
        kind: "move-question",
        question: `q-${n % 20}-${n % 50}`,
        level: `level-${(n * 7) % 20}`,
        to: String((n * 3) % 50),
      }),
    );
  console.log(
    JSON.stringify({
      goal: "a save p99 <= 50 ms",
      saves: SAVES,
      questions: keys.length,
      save: { p50: percentile(saves, 50), p99: percentile(saves, 99) },
      move: { p50: percentile(moves, 50), p99: percentile(moves, 99) },
    }),
  );
} finally {
  await product.stop();
}

function save(editor: string, cookie: string, key: string, explanation: string): Promise<number> {
  const question = content.levels.flatMap(({ questions }) => questions).find((each) => each.key === key);
  if (question?.kind !== "one-choice") throw new Error(`${key} is not asked.`);
  const both = (name: string, words: Record<string, string | undefined>) =>
    Object.entries(words).map(([language, said]) => [`${name}.${language}`, said ?? ""] as const);
  const fields = Object.fromEntries([
    ["kind", question.kind],
    ...both("prompt", question.prompt),
    ...question.choices.flatMap((choice, index) => [
      [`choices[${index}].key`, choice.key] as const,
      ...both(`choices[${index}].text`, choice.text),
      [`choices[${index}].place`, String(index + 1)] as const,
    ]),
    ["right", question.right],
    ["points", String(question.points)],
    ...both("explanation", { en: explanation, fr: explanation }),
    ["seen", "1"],
  ]);
  return timed(`${editor}/saves/question:${key}`, cookie, fields);
}

/** Milliseconds to the whole answer. */
async function timed(url: string, cookie: string, fields: Record<string, string>): Promise<number> {
  const before = performance.now();
  const answer = await fetch(url, {
    method: "POST",
    headers: { cookie, accept: "application/json" },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  const said = await answer.text();
  const took = performance.now() - before;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${said}`);
  return took;
}

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/studio/sign-in`, {
    method: "POST",
    body: new URLSearchParams({
      email: ACCOUNT.STUDIO_EMAIL,
      password: ACCOUNT.STUDIO_PASSWORD,
      to: "/studio",
    }),
    redirect: "manual",
  });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (!cookie) throw new Error(`The sign-in answered ${answer.status}.`);
  return cookie;
}
