import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { expect, test } from "vitest";

/** A mail server that takes a whole mail and hangs up before it has said yes: sent or not, nobody can tell. */
const taken: string[] = [];
let hangsUp = true;
const server = createServer((socket: Socket) => {
  let inData = false;
  let to = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  say("220 cut-off.example ESMTP");
  socket.on("error", () => undefined);
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    for (const line of chunk.split("\r\n").filter((text) => text !== "")) {
      if (inData && line === ".") {
        inData = false;
        taken.push(to);
        if (hangsUp) return socket.destroy();
        say("250 OK");
      } else if (!inData) {
        to = /^RCPT TO:<(.*?)>/i.exec(line)?.[1] ?? to;
        inData = /^DATA/i.test(line);
        say(inData ? "354 go on" : /^QUIT/i.test(line) ? "221 bye" : "250 OK");
      }
    }
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;

const { deliverMessage } = await import("#app/features/messaging/deliver-message.server.ts");
const { queueMessage } = await import("#app/features/messaging/queue-message.server.ts");
const { challenged } = await import("#tests/support/acts.ts");
const { aLiveCampaign, aPlayer } = await import("#tests/support/factories.ts");
const { oneValue } = await import("#tests/support/whole-database.ts");

const outcomes = (messageId: string) =>
  oneValue<string>(
    "SELECT string_agg(outcome, ', ' ORDER BY at, outcome) FROM delivery WHERE message_id = $1",
    [messageId],
  );

test("an invitation that the mail server took without an answer is not sent a second time", async () => {
  const ada = await aPlayer(await aLiveCampaign());
  const invitationId = await challenged(ada, "grace@friends.example");
  await queueMessage({ name: "friend-invitation", invitationId }, new Date());
  const messageId = await oneValue<string>("SELECT id FROM message WHERE invitation_id = $1", [invitationId]);
  hangsUp = true;
  await deliverMessage(messageId, new Date()).catch(() => undefined);
  hangsUp = false;
  await deliverMessage(messageId, new Date());
  expect(taken.filter((to) => to === "grace@friends.example")).toHaveLength(1);
  expect(await outcomes(messageId)).toBe("unknown");
  expect(await oneValue("SELECT sealed_address FROM invitation WHERE id = $1", [invitationId])).toBeNull();
});

test("a service mail that the mail server took without an answer is sent again, because losing it is worse", async () => {
  const linus = await aPlayer(await aLiveCampaign(), { firstName: "Linus", email: "linus@people.example" });
  const { id } = await linus.play();
  await queueMessage({ name: "prove-address", playId: id, request: "once" }, new Date());
  const messageId = await oneValue<string>("SELECT id FROM message WHERE play_id = $1", [id]);
  hangsUp = true;
  await expect(deliverMessage(messageId, new Date())).rejects.toThrow("deferred");
  hangsUp = false;
  await deliverMessage(messageId, new Date());
  expect(taken.filter((to) => to === "linus@people.example")).toHaveLength(2);
  expect(await outcomes(messageId)).toMatch(/^(deferred|unknown), accepted$/);
});
