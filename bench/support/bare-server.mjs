import { createServer } from "node:http";
import pg from "pg";

/** The peer: what Node and PostgreSQL do at the least for a stored answer. One POST, one prepared INSERT, a short answer. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const INSERT = {
  name: "bare-insert",
  text: "INSERT INTO bare_answer (player, question, choice) VALUES ($1, $2, $3)",
};

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", async () => {
    const form = new URLSearchParams(body);
    await pool.query({ ...INSERT, values: [form.get("player"), form.get("question"), form.get("choice")] });
    response.writeHead(200, { "Content-Type": "text/plain", "Content-Length": 3 });
    response.end("ok\n");
  });
});
await pool.query(
  "CREATE TABLE IF NOT EXISTS bare_answer (id bigserial PRIMARY KEY, player text, question text, choice text, at timestamptz DEFAULT now())",
);
server.listen(Number(process.env.PORT), () => process.send?.("ready"));
process.on("SIGTERM", () => process.exit(0));
