import { seedDemo } from "../prisma/seed.ts";

/** Loads the demo and its first account, for the supervisor or by hand: `node build/seed.js`. */
const { account } = await seedDemo();
if (process.send) process.send({ account }, () => process.exit(0));
else {
  process.stdout.write(`The demo is loaded; ${account.email} owns it.\n`);
  process.exit(0);
}
