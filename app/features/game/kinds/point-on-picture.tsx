import type { Area } from "../../../domain/campaign/question.ts";
import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import { type Asked, lastTyped, type Told, type Typed } from "./kind-view.ts";
import { Described } from "./picture.tsx";
import { ToldCards } from "./told-cards.tsx";

/** The names are the whole question; pointing is the script's, for those who like it better. */
export function AskPointOnPicture(props: {
  t: PlayerMessages;
  asked: Asked<"point-on-picture">;
  typed: Typed;
}) {
  const { t, asked, typed } = props;
  const words = t.game.kinds;
  return (
    <>
      <div className="spot" data-point={words.pointed({ x: "{x}", y: "{y}" })}>
        <Described picture={asked.picture} />
        <button className="spot__aim" type="button" hidden data-scripted aria-describedby="point-keys">
          <span className="spot__ask">{words.point}</span>
          <i className="spot__mark" hidden />
        </button>
        <span className="visually-hidden" id="point-keys">
          {words.pointKeys}
        </span>
        {/* The point is in percent: of a picture that is shown a hundred wide and a hundred high. */}
        <input type="hidden" name="width" value="100" />
        <input type="hidden" name="height" value="100" />
        <input type="hidden" name="point.x" defaultValue={lastTyped(typed, "point.x")} />
        <input type="hidden" name="point.y" defaultValue={lastTyped(typed, "point.y")} />
      </div>
      <ChoiceCards choices={asked.zones} typed={typed} />
    </>
  );
}

/** The right zone and the player's point on the picture, and both in words below it. */
export function ToldPointOnPicture({ t, told }: { t: PlayerMessages; told: Told<"point-on-picture"> }) {
  const { picture, zones, yourPoint } = told;
  const words = t.game.kinds;
  const percent = (n: number) => t.page.number({ n: Math.round(n) });
  return (
    <>
      <div className="spot">
        <Described picture={picture} />
        <svg className="spot__drawing" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
          {zones
            .filter((zone) => zone.right || zone.chosen)
            .map(
              ({ key, area, right }) =>
                area && (
                  <Zone
                    key={key}
                    area={area}
                    picture={picture}
                    className={right ? "spot__zone spot__zone--right" : "spot__zone"}
                  />
                ),
            )}
        </svg>
        {yourPoint && (
          <svg className="spot__drawing" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path className="spot__yours" d={`M${yourPoint.x} ${yourPoint.y}h0`} />
          </svg>
        )}
      </div>
      {yourPoint && (
        <p className="question__how">
          {words.yourPoint({ where: words.pointed({ x: percent(yourPoint.x), y: percent(yourPoint.y) }) })}
        </p>
      )}
      <ToldCards t={t} choices={zones} as="one" />
    </>
  );
}

function Zone(props: { area: Area; picture: { width: number; height: number }; className: string }) {
  const { area, picture, className } = props;
  const x = (percent: number) => (percent * picture.width) / 100;
  const y = (percent: number) => (percent * picture.height) / 100;
  return area.shape === "circle" ? (
    <circle className={className} cx={x(area.x)} cy={y(area.y)} r={x(area.radius)} />
  ) : (
    <rect className={className} x={x(area.x)} y={y(area.y)} width={x(area.width)} height={y(area.height)} />
  );
}
