import { useId } from "react";

export interface Column {
  key: string;
  n: number;
  /** Of them, drawn within. */
  part: number;
  /** Written below, where there is room. */
  label: string | null;
}

interface Props {
  title: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  columns: Column[];
  /** A number on the axis, as people write it. */
  tick: (value: number) => string;
}

const WIDTH = 960;
const HEIGHT = 220;
const LEFT = 52;
const BOTTOM = 28;
const TOP = 14;
const TALL = HEIGHT - BOTTOM - TOP;

/** A row of columns over time, each with a part of it drawn darker. */
export function ColumnChart({ title, description, columns, tick }: Props) {
  const id = useId();
  const most = roundUp(Math.max(1, ...columns.map(({ n, part }) => Math.max(n, part))));
  const wide = (WIDTH - LEFT) / Math.max(1, columns.length);
  const tall = (n: number) => (TALL * n) / most;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1).
    <section className="chart" aria-label={title} tabIndex={0}>
      <svg
        className="chart__picture chart__picture--wide"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {ticks(most).map((value) => {
          const y = TOP + TALL - tall(value);
          return (
            <g key={value}>
              <line className="chart__grid" x1={LEFT} x2={WIDTH} y1={y} y2={y} />
              <text className="chart__tick" x={LEFT - 8} y={y + 4} textAnchor="end">
                {tick(value)}
              </text>
            </g>
          );
        })}
        {columns.map(({ key, n, part, label }, index) => {
          const x = LEFT + wide * index;
          return (
            <g key={key}>
              <rect
                className="chart__column"
                x={x + 2}
                y={TOP + TALL - tall(n)}
                width={wide - 4}
                height={tall(n)}
                rx={2}
              />
              <rect
                className="chart__part"
                x={x + 2}
                y={TOP + TALL - tall(part)}
                width={wide - 4}
                height={tall(part)}
                rx={2}
              />
              {label && (
                <text className="chart__tick" x={x + 2} y={HEIGHT - 8}>
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </section>
  );
}

/** 1, 2, 5, 10, 20, ...: the next one that holds them all, and above 2 an even one, so that the middle is a whole number. */
function roundUp(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((step) => step >= n) ?? n;
}

function ticks(most: number): number[] {
  return most < 2 ? [0, most] : [0, most / 2, most];
}
