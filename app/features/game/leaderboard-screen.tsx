import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { OnLink } from "../../player/on-link.tsx";
import { LEADERBOARD_SCOPES, type LeaderboardScope } from "./leaderboard-scope.ts";

export interface LeaderboardRow {
  rank: number;
  /** The pseudonym: first name and initial. */
  name: string;
  score: number;
  me: boolean;
  /** Players are left out between the row above and this one. */
  afterGap: boolean;
}

export interface LeaderboardView {
  scope: LeaderboardScope;
  players: number;
  /** The player's own rank; null for one who is not on it, and for a stranger. */
  rank: number | null;
  rows: LeaderboardRow[];
  /** Where a player challenges a friend; none for a stranger. */
  challengeHref?: string;
  nextHref: string;
}

export function LeaderboardScreen({ t, ...view }: LeaderboardView & { t: PlayerMessages }) {
  const words = t.game.leaderboard;
  const { scope, players, rank } = view;
  // A player alone has no friends to be among yet.
  const isEmpty = players <= (scope === "friends" && rank !== null ? 1 : 0);
  return (
    <article className="sheet">
      <h1 className="sheet__title">{words.title}</h1>
      <Tabs t={t} scope={scope} />
      <p className="sheet__lead">{isEmpty ? words.empty[scope] : words.intro[scope]({ players })}</p>
      {rank !== null && !isEmpty && <p className="board__mine">{words.mine({ rank, players })}</p>}
      {rank === null && !isEmpty && <p className="board__mine">{words.notYet[scope]}</p>}
      {!isEmpty && <Board t={t} rows={view.rows} />}
      {scope === "friends" && view.challengeHref && (
        <p>
          <a href={view.challengeHref}>{words.challenge}</a>
        </p>
      )}
      <p className="quiet">
        {words.rule} {scope === "week" && words.weekRule} {words.names}
      </p>
      <div className="bar bar--stay">
        <OnLink href={view.nextHref}>{words.next}</OnLink>
      </div>
    </article>
  );
}

function Tabs({ t, scope: current }: { t: PlayerMessages; scope: LeaderboardScope }) {
  const words = t.game.leaderboard;
  return (
    <nav className="tabs" aria-label={words.scopes}>
      {LEADERBOARD_SCOPES.map((scope) => (
        <a
          className="tabs__tab"
          key={scope}
          href={`?view=${scope}`}
          aria-current={scope === current ? "page" : undefined}
        >
          {words.scope[scope]}
        </a>
      ))}
    </nav>
  );
}

function Board({ t, rows }: { t: PlayerMessages; rows: LeaderboardRow[] }) {
  const words = t.game.leaderboard;
  return (
    <table className="board">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.rank}</th>
          <th scope="col">{words.player}</th>
          <th scope="col">{words.score}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.rank} t={t} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ t, row }: { t: PlayerMessages; row: LeaderboardRow }) {
  const words = t.game.leaderboard;
  const classes = ["board__row", row.rank <= 3 && "board__row--first", row.me && "board__row--me"];
  return (
    <>
      {row.afterGap && (
        <tr className="board__gap">
          <td colSpan={3}>
            <span aria-hidden="true">···</span>
            <span className="visually-hidden">{words.gap}</span>
          </td>
        </tr>
      )}
      <tr className={classes.filter(Boolean).join(" ")} aria-current={row.me || undefined}>
        <td className="board__rank">{t.page.number({ n: row.rank })}</td>
        <th className="board__name" scope="row">
          <bdi>{row.name}</bdi>
          {row.me && <small className="board__you"> {words.you}</small>}
        </th>
        <td className="board__score">{t.page.number({ n: row.score })}</td>
      </tr>
    </>
  );
}
