import { StepFailure } from "./step.mjs";

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new StepFailure(
      `Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org and start again.`,
    );
  }
  return `Node ${process.versions.node}`;
}
