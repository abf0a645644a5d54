import { firstRunLink } from "#app/features/team/first-run.server.ts";

/** Tells the supervisor the one-time link to the first account's form; null once there is an account. */
const link = await firstRunLink();
if (process.send) process.send({ link }, () => process.exit(0));
else {
  process.stdout.write(`${link ?? "There is a first account already."}\n`);
  process.exit(0);
}
