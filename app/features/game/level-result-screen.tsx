import type { ReactNode } from "react";
import { starsOf } from "../../domain/game/stars.ts";
import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { InviteOffer, type InviteOfferView } from "../../player/invite-offer.tsx";
import { OnLink } from "../../player/on-link.tsx";
import { Rings } from "../../player/rings.tsx";
import { Stars } from "../../player/stars.tsx";

export interface LevelResultView {
  level: { number: number; of: number; name: string };
  /** Points of this level's answers. */
  points: number;
  right: number;
  /** Questions that count. */
  of: number;
  score: number;
  /** The score before this level: the count-up starts there. */
  scoreBefore?: number;
  rank?: { rank: number; players: number };
  /** Places that this level was worth, if any. */
  placesGained?: number;
  /** The challenger's points after the same level beside mine. */
  versus?: { name: string; theirs: number; mine: number };
  offer?: InviteOfferView;
  leaderboardHref: string;
  /** The level map. */
  mapHref?: string;
  /** A level, or the voucher after the last one. */
  next: { kind: "level"; number: number; name: string; href: string } | { kind: "voucher"; href: string };
}

export function LevelResultScreen({ t, ...view }: LevelResultView & { t: PlayerMessages }) {
  const last = view.next.kind === "voucher";
  const stars = starsOf(view);
  return (
    <article className="result" data-celebrate={stars || undefined}>
      <header className="result__head">
        <Rings burst />
        <p className="result__level">{view.level.name}</p>
        <h1 className="result__title" {...firstFocus}>
          {last ? t.game.allFinished : t.game.finished({ number: view.level.number })}
        </h1>
        <p className="result__score">
          <b className="result__number" data-count-from={view.scoreBefore} data-count-to={view.score}>
            {t.page.number({ n: view.score })}
          </b>{" "}
          {t.page.pointsNoun({ points: view.score })}
        </p>
        <p className="result__praise">{t.game.praise[PRAISE[stars]]}</p>
        <Stars t={t} stars={stars} />
      </header>
      {view.mapHref && <Way t={t} level={view.level} href={view.mapHref} />}
      <dl className="figures">
        <Figure term={t.game.right} value={t.game.rightCount(view)} />
        <Figure term={t.game.levelPoints} value={t.game.gained({ points: view.points })} />
        {view.rank && (
          <Figure
            term={t.game.rank}
            value={
              <>
                <a href={view.leaderboardHref}>{t.game.rankOf(view.rank)}</a>
                {view.placesGained !== undefined && (
                  <small className="result__gained">{t.game.overtaken({ players: view.placesGained })}</small>
                )}
              </>
            }
          />
        )}
      </dl>
      {view.versus && <Versus t={t} versus={view.versus} />}
      {view.offer && <InviteOffer t={t} offer={view.offer} />}
      <div className="bar bar--stay">
        <OnLink href={view.next.href}>
          {view.next.kind === "voucher" ? t.game.toVoucher : t.game.nextLevel(view.next)}
        </OnLink>
      </div>
    </article>
  );
}

/** By stars. */
const PRAISE = ["few", "some", "most", "all"] as const;

/** The levels as steps, this one the last that is lit: it leads to the map. */
function Way({ t, level, href }: { t: PlayerMessages; level: LevelResultView["level"]; href: string }) {
  return (
    <a className="way" href={href}>
      <span className="way__steps" aria-hidden="true">
        {[...Array(level.of).keys()].map((index) => (
          <i key={index} className={wayStep(index, level.number)} />
        ))}
      </span>
      {t.page.map}
    </a>
  );
}

function wayStep(index: number, done: number): string {
  if (index < done) return "way__step way__step--done";
  return index === done ? "way__step way__step--next" : "way__step";
}

function Figure({ term, value }: { term: string; value: ReactNode }) {
  return (
    <div className="figures__row">
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Versus({ t, versus }: { t: PlayerMessages; versus: NonNullable<LevelResultView["versus"]> }) {
  const { name, mine, theirs } = versus;
  const gap = { name, points: Math.abs(mine - theirs) };
  const most = Math.max(mine, theirs, 1);
  return (
    <section className="versus" aria-labelledby="versus-title">
      <h2 className="versus__title" id="versus-title">
        {t.game.versusTitle({ name })}
      </h2>
      <Bar name={t.game.you} points={mine} most={most} mine t={t} />
      <Bar name={name} points={theirs} most={most} t={t} />
      <p className="versus__gap">
        {mine === theirs ? t.game.even({ name }) : mine > theirs ? t.game.ahead(gap) : t.game.behind(gap)}
      </p>
    </section>
  );
}

function Bar(p: { t: PlayerMessages; name: string; points: number; most: number; mine?: boolean }) {
  return (
    <p className={p.mine ? "versus__row versus__row--mine" : "versus__row"}>
      <bdi className="versus__name">{p.name}</bdi>
      <b className="versus__points">{p.t.page.number({ n: p.points })}</b>
      <svg className="versus__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * p.points) / p.most} height="1" />
      </svg>
    </p>
  );
}
