import { Resolver } from "node:dns/promises";

/** An answer that takes longer is of no use to somebody who waits for a page. */
const TIMEOUT = 2_000;

/**
 * The TXT records of a name, each in one piece; an empty list when there are none, and null when nobody answered in
 * time: what is not known is not held against anybody. `servers` other than the system's: `["127.0.0.1:5353"]`.
 */
export async function lookUpTxt(name: string, servers?: readonly string[]): Promise<string[] | null> {
  const resolver = new Resolver({ timeout: TIMEOUT, tries: 1 });
  if (servers) resolver.setServers(servers);
  // The library's own time-out is per server and try.
  const giveUp = setTimeout(() => resolver.cancel(), TIMEOUT);
  try {
    return (await resolver.resolveTxt(name)).map((parts) => parts.join(""));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENODATA" || code === "ENOTFOUND" ? [] : null;
  } finally {
    clearTimeout(giveUp);
  }
}
