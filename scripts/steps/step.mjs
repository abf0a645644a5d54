/** What a person needs when a step fails: what the tool said last, and one line of what to do. */
export class StepFailure extends Error {
  constructor(advice, said = "") {
    super(advice);
    this.said = said;
  }
}

const terminal = process.stdout.isTTY === true;

/** Runs one step and prints one line for it. The work may return what the line is to say beside the time. */
export async function step(name, work) {
  const label = `  ${name.padEnd(11)}`;
  if (terminal) process.stdout.write(`${label}…`);
  const begun = performance.now();
  try {
    const note = await work();
    printLine(label, seconds(begun), note);
  } catch (error) {
    printLine(label, "failed", seconds(begun));
    if (error instanceof StepFailure && error.said) process.stderr.write(`\n${tail(error.said)}\n`);
    process.stderr.write(`\n${error instanceof StepFailure ? error.message : error.stack}\n`);
    process.exit(1);
  }
}

/**
 * Runs one check of several: its line comes when it is done, its whole output when it fails, and the rest goes on.
 * Tells whether it succeeded.
 */
export async function check(name, work) {
  const label = `  ${name.padEnd(11)}`;
  const begun = performance.now();
  try {
    const result = await work();
    if (result?.ok !== false) {
      printLine(label, seconds(begun), typeof result === "string" ? result : undefined);
      if (result?.summary) process.stdout.write(`${result.summary}\n`);
      return true;
    }
    printLine(label, seconds(begun), "failed");
    process.stdout.write(`\n${result.said.trim()}\n\n`);
  } catch (error) {
    printLine(label, seconds(begun), "failed");
    process.stdout.write(
      `\n${error instanceof StepFailure ? `${error.said}\n${error.message}`.trim() : error.stack}\n\n`,
    );
  }
  return false;
}

export function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`.padStart(7);
}

export function printLine(label, time, note) {
  process.stdout.write(
    `${terminal ? "\r\u001b[K" : ""}${label}${time.padStart(7)}${note ? `   ${note}` : ""}\n`,
  );
}

function tail(text, lines = 25) {
  return text.trimEnd().split("\n").slice(-lines).join("\n");
}
