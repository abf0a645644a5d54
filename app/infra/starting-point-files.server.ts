import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#app/infra/project-root.server.ts";

const folder = join(projectRoot, "prisma");

/** The campaign files that come with the product, by the name that a form gives: the demo, and one for each other trade. */
export function startingPointFiles(): { name: string; text: string }[] {
  const others = readdirSync(join(folder, "starting-points"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `starting-points/${file}`);
  return ["wine-master-class.yaml", ...others.sort()].map((file) => ({
    name: file.replace(/^starting-points\//, "").replace(/\.yaml$/, ""),
    text: readFileSync(join(folder, file), "utf8"),
  }));
}
