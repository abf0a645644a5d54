import type { BoostAct } from "../../domain/campaign/content.ts";
import type { EntryKind } from "../../domain/scoring/explain-entry.ts";
import type { PlayerMessages } from "../../i18n/player-messages.ts";

/** What belongs to a level; `level` is absent for what belongs to none. */
export interface LedgerLevel {
  level?: number;
  name?: string;
  /** The sum of its groups. */
  points: number;
  groups: LedgerGroup[];
  /** Its groups are open at once: they are what was asked for. */
  isOpen?: boolean;
  /** Where its single lines are, when they are not here. */
  linesHref?: string;
}

export interface LedgerGroup {
  kind: EntryKind;
  /** The sum of its lines. */
  points: number;
  lines?: LedgerLine[];
}

/** One entry. */
export interface LedgerLine {
  points: number;
  /** Where a level was tried more than once, and for one taken back. */
  attempt?: number;
  /** The prompt; a long one is cut. */
  question?: string;
  act?: BoostAct;
}

/** Any total opens into "why". */
export function ScoreLedger({ t, levels }: { t: PlayerMessages; levels: LedgerLevel[] }) {
  if (levels.length === 0) return <p className="quiet">{t.account.noPoints}</p>;
  return (
    <div className="ledger">
      {levels.map((each) => (
        <Level key={each.level ?? 0} t={t} {...each} />
      ))}
    </div>
  );
}

function Level({ t, level, name, points, groups, isOpen, linesHref }: LedgerLevel & { t: PlayerMessages }) {
  const words = t.account;
  return (
    <>
      <h3 className="ledger__row ledger__level">
        <span className="ledger__what">
          {level === undefined ? words.otherTitle : words.level({ level })}
          {name && <small className="state">{name}</small>}
        </span>{" "}
        <b>{words.points({ points })}</b>
      </h3>
      {groups.map((group) => (
        <Group key={group.kind} t={t} isOpen={isOpen} {...group} />
      ))}
      {linesHref && level !== undefined && (
        <a className="button button--quiet" href={linesHref}>
          {words.lineByLine({ level })}
        </a>
      )}
    </>
  );
}

interface GroupProps extends LedgerGroup {
  t: PlayerMessages;
  isOpen: boolean | undefined;
}

function Group({ t, isOpen, kind, points, lines }: GroupProps) {
  const sum = (
    <>
      <span className="ledger__what">{t.account.kinds[kind]}</span> <b>{t.account.points({ points })}</b>
    </>
  );
  if (!lines) return <p className="ledger__row">{sum}</p>;
  return (
    <details open={isOpen}>
      <summary className="ledger__row">{sum}</summary>
      <ul className="ledger__lines">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: written once, by the server.
          <li key={index}>
            <Line t={t} kind={kind} line={line} /> <b>{t.account.points({ points: line.points })}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ t, kind, line }: { t: PlayerMessages; kind: EntryKind; line: LedgerLine }) {
  const { attempt, question, act } = line;
  const words = t.account;
  if (act) return <span>{words.acts[act]}</span>;
  if (kind === "reversal" && attempt !== undefined) return <span>{words.takenBack({ attempt })}</span>;
  if (!question) return <span>{words.kinds[kind]}</span>;
  return (
    <span>
      <bdi>{question}</bdi>
      {attempt !== undefined && <small className="state"> {words.attempt({ attempt })}</small>}
    </span>
  );
}
