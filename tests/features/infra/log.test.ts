import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** What the process's log writes to its standard output for the entries that `body` makes. */
async function written(body: string): Promise<string> {
  const program = `import { log } from "#app/infra/log.server.ts"; ${body}`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", program],
    { env: { ...process.env, LOG_LEVEL: "info" } },
  );
  return stdout;
}

test("the log quotes no address and no name, however deep or in whose words it comes", async () => {
  const lines = await written(`
    const quoting = Object.assign(new Error("550 5.1.1 <grace@friends.example>: no such user"), { code: "EENVELOPE", response: "550 grace@friends.example", detail: "Key (email)=(grace@friends.example) already exists." });
    log.error(quoting, "delivery to grace@friends.example failed");
    log.error({ err: new Error("outer", { cause: quoting }) });
    log.error(quoting);
    log.error({ queue: true }, "Failed task 12: grace@friends.example\\nwas \\"refused\\"");
    log.warn({ email: "grace@friends.example", person: { firstName: "Adarinde", nested: { to: ["Grace <grace@friends.example>"] } } });
    log.info({ url: "/play/x?email=grace%40friends.example", headers: { cookie: "device=secret-token", authorization: "Bearer secret-token" } });
  `);
  expect(lines.trim().split("\n")).toHaveLength(6);
  expect(lines).not.toMatch(/grace(@|%40)friends/i);
  expect(() =>
    lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).not.toThrow();
  expect(lines).not.toMatch(/Adarinde|secret-token/);
  // It still says what went wrong.
  expect(lines).toContain("no such user");
  expect(lines).toContain("EENVELOPE");
});
