import { pino } from "pino";

const personal = new Set([
  "email",
  "friendemail",
  "token",
  "ip",
  "clientip",
  "authorization",
  "cookie",
  "set-cookie",
  "password",
  "secret",
  "firstname",
  "lastname",
  "phone",
]);

/** One JSON line per entry on stdout, with nothing in it that names a person. */
export const log = pino(
  {
    // Read here and not from `env`: the supervisor logs before an environment is complete.
    level: process.env.LOG_LEVEL || "info",
    base: { process: process.env.OUTDO_PROCESS ?? "main" },
    formatters: {
      level: (label) => ({ level: label }),
      log: (entry) => withoutPersons(entry, 0) as Record<string, unknown>,
    },
    // Already described, and stripped, above.
    serializers: { err: (error: unknown) => error },
    timestamp: pino.stdTimeFunctions.isoTime,
    // The sentence of an entry too: pino takes it from an error as it stands, and libraries write their own.
    hooks: { streamWrite: withoutAddresses },
  },
  destination(),
);

/** Beside the log that the supervisor keeps in a file, warnings go to the terminal. */
function destination() {
  const lines = pino.destination({ fd: 1, sync: true });
  if (!process.env.OUTDO_WARNINGS_TO_STDERR) return lines;
  return pino.multistream([
    { level: "trace", stream: lines },
    { level: "warn", stream: pino.destination({ fd: 2, sync: true }) },
  ]);
}

/** Any depth, unlike pino's own `redact`, whose wildcards stand for one level each and cost time on every line. */
function withoutPersons(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value, depth);
  if (typeof value === "string") return withoutAddresses(value);
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  if (depth > 5) return "[deep]";
  if (Array.isArray(value)) return value.map((item) => withoutPersons(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      personal.has(key.toLowerCase()) ? "[redacted]" : withoutPersons(inner, depth + 1),
    ]),
  );
}

/** Only these fields: PostgreSQL's `detail` quotes the row, and a mail server's `response` the recipient. */
function describeError(
  error: Error & { code?: unknown; constraint?: unknown },
  depth: number,
): Record<string, unknown> {
  return {
    type: error.name,
    message: withoutAddresses(error.message),
    code: error.code,
    constraint: error.constraint,
    stack: withoutAddresses(error.stack ?? ""),
    cause: error.cause === undefined || depth > 3 ? undefined : withoutPersons(error.cause, depth + 1),
  };
}

function withoutAddresses(text: string): string {
  return text.includes("@") || text.includes("%40")
    ? text.replace(/[^\s"'<>()=,;:]+(?:@|%40)[^\s"'<>()=,;:]+\.[a-z]{2,}/gi, "[address]")
    : text;
}
