import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { OnLink } from "../../player/on-link.tsx";

export interface LeaderboardRow {
  rank: number;
  /** The pseudonym: first name and initial. */
  name: string;
  score: number;
  me?: boolean;
  /** Players are left out between the row above and this one. */
  afterGap?: boolean;
}

export interface LeaderboardView {
  players: number;
  rows: LeaderboardRow[];
  nextHref: string;
}

export function LeaderboardScreen({ t, ...view }: LeaderboardView & { t: PlayerMessages }) {
  const words = t.game.leaderboard;
  return (
    <article className="sheet">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">
        {view.rows.length === 0 ? words.empty : words.intro({ players: view.players })}
      </p>
      {view.rows.length > 0 && (
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
            {view.rows.map((row) => (
              <Row key={`${row.rank}-${row.name}`} t={t} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <p className="quiet">{words.names}</p>
      <div className="bar bar--stay">
        <OnLink href={view.nextHref}>{words.next}</OnLink>
      </div>
    </article>
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
          {row.name}
          {row.me && <small className="board__you">{words.you}</small>}
        </th>
        <td className="board__score">{t.page.number({ n: row.score })}</td>
      </tr>
    </>
  );
}
