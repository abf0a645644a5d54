import type { ActionFunctionArgs, ServerBuild } from "@remix-run/node";

type Handler = (args: ActionFunctionArgs) => unknown;
export type PlainRoute = { loader?: Handler; action?: Handler };
export type PlainMatch = { route: PlainRoute; params: Record<string, string> };

type Entry = { parts: string[]; rank: number; route: PlainRoute | null };

/**
 * The routes that answer by themselves, without a page of Remix's: they have no component. The others are in the table
 * as well, as null, since a path that is theirs must not fall to a less exact one here. Ranked as Remix ranks.
 */
export function plainRoutes(build: ServerBuild): (pathname: string) => PlainMatch | null {
  const parents = new Set(Object.values(build.routes).map((route) => route?.parentId));
  const entries = Object.values(build.routes)
    .filter((route) => route !== undefined && !parents.has(route.id))
    .map((route) => entryOf(build, route as Route))
    .filter((entry) => !entry.parts.some((part) => part.endsWith("?") || part === "*"))
    .sort((a, b) => b.rank - a.rank);
  const byLength = grouped(entries);

  return function match(pathname) {
    const given = pathname.split("/").filter((part) => part !== "");
    const found = byLength
      .get(given.length)
      ?.find(({ parts }) => parts.every((part, i) => part.startsWith(":") || part === given[i]));
    return found?.route ? { route: found.route, params: paramsOf(found.parts, given) } : null;
  };
}

type Route = NonNullable<ServerBuild["routes"][string]>;

function entryOf(build: ServerBuild, route: Route): Entry {
  const parts = pathOf(build, route)
    .split("/")
    .filter((part) => part !== "");
  const { default: component, ErrorBoundary, loader, action } = route.module;
  const rank = parts.reduce((sum, part) => sum + (part.startsWith(":") ? 3 : 10), parts.length);
  return {
    parts,
    rank,
    route: component || ErrorBoundary ? null : { loader: loader as Handler, action: action as Handler },
  };
}

function pathOf(build: ServerBuild, route: Route): string {
  const parent = route.parentId ? build.routes[route.parentId] : undefined;
  return `${parent ? pathOf(build, parent) : ""}/${route.path ?? ""}`;
}

function grouped(entries: Entry[]): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries)
    groups.set(entry.parts.length, [...(groups.get(entry.parts.length) ?? []), entry]);
  return groups;
}

function paramsOf(parts: string[], given: string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [i, part] of parts.entries())
    if (part.startsWith(":")) params[part.slice(1)] = decoded(given[i] ?? "");
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
