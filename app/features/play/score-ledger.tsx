import type { PlayerMessages } from "../../i18n/player-messages.ts";

export type LedgerLine =
  | { kind: "answers"; right: number; points: number }
  | { kind: "invitation-sent" | "friend-joined" | "friend-finished" | "reversal" | "other"; points: number };

/** The lines of one level; `level` is absent for what belongs to none. */
export interface LedgerGroup {
  level?: number;
  name?: string;
  lines: LedgerLine[];
}

/** Any total opens into "why". */
export function ScoreLedger({ t, groups }: { t: PlayerMessages; groups: LedgerGroup[] }) {
  if (groups.length === 0) return <p className="quiet">{t.account.noPoints}</p>;
  return (
    <ul className="ledger">
      {groups.flatMap((group) =>
        group.lines.map((line) => (
          <li className="ledger__row" key={`${group.level}-${line.kind}-${line.points}`}>
            <span className="ledger__what">
              {words(t, line)}
              <small className="state">
                {group.level === undefined ? t.account.otherTitle : t.account.level({ level: group.level })}
                {group.name && `, ${group.name}`}
              </small>
            </span>
            <b className="ledger__points">{t.account.points({ points: line.points })}</b>
          </li>
        )),
      )}
    </ul>
  );
}

function words(t: PlayerMessages, line: LedgerLine): string {
  return line.kind === "answers"
    ? t.account.lines.answers({ right: line.right })
    : t.account.lines[line.kind];
}
