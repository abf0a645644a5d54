import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { Icon } from "../../../player/icon.tsx";
import { letter } from "./choice-cards.tsx";
import { type Asked, lastTyped, type Told, type ToldItem, type Typed } from "./kind-view.ts";
import { Sign } from "./sign.tsx";

/** A list of places to give; the players' script makes rows of it that move, and keeps the lists of places true. */
export function AskOrder({ t, asked, typed }: { t: PlayerMessages; asked: Asked<"order">; typed: Typed }) {
  const { items } = asked;
  const words = t.game.kinds;
  return (
    <ol className="rows" data-order={words.placed({ item: "{item}", place: "{place}", of: items.length })}>
      {items.map((item, index) => (
        <li className="choice row" key={item.key}>
          <span className="choice__letter row__place" aria-hidden="true">
            {letter(index)}
          </span>
          <span className="choice__text">{item.text}</span>
          <select
            className="field__input row__select"
            name={`place-${item.key}`}
            aria-label={words.placeOf({ item: item.text })}
            defaultValue={lastTyped(typed, `place-${item.key}`) ?? index + 1}
          >
            {items.map((other, place) => (
              <option key={other.key} value={place + 1}>
                {t.page.number({ n: place + 1 })}
              </option>
            ))}
          </select>
          <span className="row__moves" hidden data-scripted>
            <button className="row__move" type="button" aria-label={words.moveUp({ item: item.text })}>
              <Sign name="up" />
            </button>
            <button className="row__move" type="button" aria-label={words.moveDown({ item: item.text })}>
              <Sign name="down" />
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The right order, and at each item the place that it was given. */
export function ToldOrder({ t, told }: { t: PlayerMessages; told: Told<"order"> }) {
  const words = t.game.kinds;
  return (
    <>
      <p className="question__how">{words.pairsInOrder(pairsInOrder(told.items))}</p>
      <ol className="choices">
        {told.items.map(({ key, text, yourPlace }, index) => {
          const right = yourPlace === index + 1;
          return (
            <li className={`choice choice--answered choice--${right ? "right" : "wrong"}`} key={key}>
              <span className="choice__letter" aria-hidden="true">
                {t.page.number({ n: index + 1 })}
              </span>
              <span className="choice__text">
                {text}
                <small className="choice__mark">
                  <Icon name={right ? "check" : "cross"} />
                  {right
                    ? words.rightPlace
                    : yourPlace === undefined
                      ? words.noPlace
                      : words.yourPlace({ place: yourPlace })}
                </small>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What the points come from: how many pairs of items stand in the right order among themselves. */
function pairsInOrder(items: ToldItem[]): { right: number; of: number } {
  const pairs = items.flatMap(({ yourPlace: first = 0 }, index) =>
    items.slice(index + 1).map(({ yourPlace: second = 0 }) => first < second),
  );
  return { right: pairs.filter(Boolean).length, of: pairs.length };
}
