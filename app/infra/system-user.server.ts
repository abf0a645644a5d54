import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type SystemUser = { uid: number; gid: number };

/** PostgreSQL refuses to run as root, so root lends it a user without a home, a shell or a password. */
export function systemUser(name: string): SystemUser {
  const found = findUser(name);
  if (found) return found;
  const ways: [string, string[]][] = [
    [
      "useradd",
      [
        "--system",
        "--user-group",
        "--no-create-home",
        "--home-dir",
        "/nonexistent",
        "--shell",
        "/usr/sbin/nologin",
        name,
      ],
    ],
    ["adduser", ["-S", "-D", "-H", name]],
  ];
  for (const [program, args] of ways) spawnSync(program, args, { stdio: "ignore" });
  const made = findUser(name) ?? findUser("postgres") ?? findUser("nobody");
  if (!made)
    throw new Error(
      `PostgreSQL does not run as root, and no user "${name}" could be made: start as an ordinary user, or set DATABASE_URL.`,
    );
  return made;
}

function findUser(name: string): SystemUser | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}
