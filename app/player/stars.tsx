import type { PlayerMessages } from "../i18n/player-messages.ts";
import { Icon } from "./icon.tsx";

/** How a level went, at a glance: so many of three. Won ones are filled. */
export function Stars({ t, stars }: { t: PlayerMessages; stars: number }) {
  return (
    <p className="stars">
      {[1, 2, 3].map((star) => (
        <i key={star} className={star <= stars ? "star star--won" : "star"}>
          <Icon name="star" />
        </i>
      ))}
      <span className="visually-hidden">{t.map.stars({ stars })}</span>
    </p>
  );
}
