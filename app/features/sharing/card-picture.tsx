import { renderToStaticMarkup } from "react-dom/server";
import type { Card } from "./card.ts";
import { CARD, type CardLayout, type PlacedLine } from "./card-layout.ts";

/** The card as an SVG without text: letters are outlines, so that it looks alike wherever it is drawn. */
export function cardPicture({ colours }: Card, { lines, disc, pill }: CardLayout): string {
  const { width, height } = CARD;
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width={width} height={height}>
      <rect width={width} height={height} fill={colours.brand} />
      <g fill="none">
        {ripples(disc.radius).map(({ radius, thick, strength, isNear }) => (
          <circle
            key={radius}
            cx={disc.x}
            cy={disc.y}
            r={radius}
            stroke={isNear ? colours.ink : colours.ring}
            strokeWidth={thick}
            strokeOpacity={strength}
          />
        ))}
      </g>
      <circle cx={disc.x} cy={disc.y} r={disc.radius} fill={colours.ground} />
      <circle
        cx={disc.x}
        cy={disc.y}
        r={disc.radius - 13}
        fill="none"
        stroke={colours.accent}
        strokeOpacity={0.35}
        strokeWidth={1.5}
      />
      {pill && <rect {...pill} rx={pill.height / 2} fill={colours.ground} />}
      {lines.map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
        <Letters key={n} line={line} fill={colours[line.colour]} />
      ))}
    </svg>,
  );
}

function Letters({ line: { line, size, x, y }, fill }: { line: PlacedLine; fill: string }) {
  return (
    <g fill={fill}>
      {line.letters.map((letter, n) => {
        const scale = (letter.scale * size).toFixed(5);
        const [left, base] = [(x + letter.x * size).toFixed(1), (y - letter.y * size).toFixed(1)];
        // An outline's y runs upwards, a picture's downwards.
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
        return <path key={n} transform={`matrix(${scale} 0 0 -${scale} ${left} ${base})`} d={letter.d} />;
      })}
    </g>
  );
}

interface Ripple {
  radius: number;
  thick: number;
  strength: number;
  /** No text comes so near the disc: there the rings may shine. */
  isNear: boolean;
}

/** Good years and poor ones, as in the rings of a vine. */
const YEARS = [11, 19, 10, 26, 15, 21, 12, 30, 17, 24, 13, 28];
const FARTHEST = 1130;
const NEAR = 52;

/** The house's rings around the disc, wider apart and weaker the farther out. */
function ripples(from: number): Ripple[] {
  const rings: Ripple[] = [];
  let radius = from + 14;
  for (let n = 0; radius < FARTHEST; n++) {
    const away = radius - from;
    const isNear = away < NEAR;
    const strength = isNear ? 0.62 - (0.4 * away) / NEAR : Math.max(0.35, 1 - away / 700);
    rings.push({ radius, thick: n % 3 === 1 ? 3 : 1.75, strength, isNear });
    radius += (YEARS[n % YEARS.length] ?? 20) * (1.1 + away / 600);
  }
  return rings;
}
