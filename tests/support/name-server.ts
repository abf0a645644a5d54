import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import dnsPacket from "dns-packet";

/** TXT records by name; one that is an array comes in several pieces, as long keys do. Null: a server that never answers. */
type Records = Record<string, (string | string[])[]> | null;

/** A real name server on loopback, for what a sender's domain publishes. */
export async function startNameServer(records: Records): Promise<{ address: string; stop(): Promise<void> }> {
  const socket = createSocket("udp4");
  socket.on("message", (message, from) => {
    const query = dnsPacket.decode(message);
    const name = query.questions?.[0]?.name.toLowerCase() ?? "";
    if (!records) return;
    const found = records[name];
    const answer = dnsPacket.encode({
      type: "response",
      id: query.id,
      // RFC 1035 4.1.1: 3 says that there is no such name.
      flags: dnsPacket.RECURSION_DESIRED | (found ? 0 : 3),
      questions: query.questions ?? [],
      answers: (found ?? []).map((data) => ({ type: "TXT" as const, name, ttl: 1, data })),
    });
    socket.send(answer, from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    async stop() {
      socket.close();
      await once(socket, "close");
    },
  };
}
