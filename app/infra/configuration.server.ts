import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { projectRoot } from "#app/infra/project-root.server.ts";

/** `start` and `dev` run on one machine and make what is missing; `serve` is production and demands it. */
export const modes = ["start", "dev", "serve"] as const;
export type Mode = (typeof modes)[number];

export type Configuration = z.infer<typeof configurationSchema>;

/** A configuration that cannot be used; its message is what the person who starts the product reads. */
export class ConfigurationError extends Error {}

const demandedInProduction = ["DATABASE_URL", "BASE_URL", "SESSION_SECRET", "SMTP_URL", "DATA_KEY"] as const;
const secretNames = new Set(["SESSION_SECRET", "DATA_KEY", "STUDIO_PASSWORD"]);

const configurationSchema = z
  .object({
    OUTDO_MODE: z.enum(modes, wants(`one of ${modes.join(", ")}`)).default("serve"),
    PORT: wholeNumber(1, 65_535).default(3000),
    BASE_URL: z
      .string()
      .refine(isOrigin, wants("an address such as https://play.example.com, without a path"))
      .transform((value) => new URL(value).origin)
      .optional(),
    DATABASE_URL: urlOf(
      ["postgresql:", "postgres:"],
      "a PostgreSQL address, postgresql://user:password@host:5432/name",
    ).optional(),
    DATA_DIR: z
      .string()
      .default("./data")
      .transform((folder) => resolve(projectRoot, folder)),
    SMTP_URL: urlOf(["smtp:", "smtps:"], "a mail server's address, smtp://user:password@host:587").optional(),
    MAILBOX_DIR: z.string().optional(),
    SESSION_SECRET: secret().optional(),
    DATA_KEY: secret().optional(),
    WEB_CONCURRENCY: wholeNumber(1, 64).default(1),
    TRUST_PROXY: wholeNumber(0, 10).default(0),
    STUDIO_EMAIL: z.email(wants("an e-mail address")).optional(),
    STUDIO_PASSWORD: z.string().min(12, wants("at least 12 characters")).optional(),
    LOG_LEVEL: z
      .enum(
        ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
        wants("fatal, error, warn, info, debug, trace or silent"),
      )
      .default("info"),
  })
  .transform((values) => ({ ...values, BASE_URL: values.BASE_URL ?? `http://localhost:${values.PORT}` }));

/** Values of a `.env` file in the project's folder; what the environment says already stands. */
export function loadDotEnv(): void {
  const file = join(projectRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

export function readConfiguration(source: NodeJS.ProcessEnv): Configuration {
  // An empty variable is an unset one: that is how compose files and CI systems write "nothing".
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = configurationSchema.safeParse(given);
  if (!parsed.success) throw new ConfigurationError(sentences(parsed.error, given).join("\n"));

  const missing =
    parsed.data.OUTDO_MODE === "serve" ? demandedInProduction.filter((name) => !given[name]) : [];
  if (missing.length > 0) {
    throw new ConfigurationError(
      `Production needs ${missing.join(", ")}: set ${missing.length > 1 ? "them" : "it"} in the environment or in .env (.env.example explains each).`,
    );
  }
  return parsed.data;
}

function sentences(error: z.ZodError, given: Record<string, string | undefined>): string[] {
  const byName = new Map(error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  return [...byName].map(
    ([name, wanted]) => `${name} is ${shown(name, given[name] ?? "")}: it wants ${wanted}.`,
  );
}

function shown(name: string, value: string): string {
  if (secretNames.has(name)) return `${value.length} characters long`;
  return JSON.stringify(value.replace(/\/\/[^@/]*@/, "//***@"));
}

function wholeNumber(least: number, most: number) {
  const wanted = wants(`a whole number from ${least} to ${most}`);
  return z
    .string()
    .regex(/^\d+$/, wanted)
    .transform(Number)
    .pipe(z.number().min(least, wanted).max(most, wanted));
}

function secret() {
  return z.string().min(32, wants("at least 32 characters, such as the output of: openssl rand -hex 32"));
}

function urlOf(protocols: string[], wanted: string) {
  return z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), wants(wanted));
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    /^https?:$/.test(url.protocol) &&
    url.pathname === "/" &&
    url.search === "" &&
    url.hash === "" &&
    url.username === ""
  );
}

function wants(what: string) {
  return { error: what };
}
