import { printLine, seconds } from "#scripts/steps/step.mjs";

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Does one step of the start and prints its line. What it gives back may hold a note for that line. */
export async function announce<T extends { note?: string } | undefined>(
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const begun = performance.now();
  const label = `  ${name.padEnd(11)}`;
  try {
    const made = await work();
    printLine(label, seconds(begun), made?.note);
    return made;
  } catch (error) {
    printLine(label, "failed", seconds(begun));
    throw error;
  }
}
