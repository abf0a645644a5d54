import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { projectRoot } from "#app/infra/project-root.server.ts";

const folder = join(projectRoot, "public");

/** Whether the installation serves a file of its own at the path, such as /favicon.svg. */
export function isPublicFile(path: string): boolean {
  const file = join(folder, path);
  return file.startsWith(folder + sep) && existsSync(file);
}
