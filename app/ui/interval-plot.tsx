import { useId } from "react";

export interface IntervalRow {
  key: string;
  name: string;
  /** Shares, 0 to 1. */
  low: number;
  middle: number;
  high: number;
  /** The middle as people write it. */
  value: string;
  /** Something is wrong with it. */
  isDoubtful: boolean;
}

interface Props {
  title: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  rows: IntervalRow[];
  /** A share on the axis, as people write it. */
  tick: (share: number) => string;
}

const WIDTH = 720;
const NAMES = 250;
const VALUES = 64;
const ROW = 26;
const HEAD = 24;
const SCALE = WIDTH - NAMES - VALUES;
const LONGEST_NAME = 29;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Shares one below the other on a scale from nothing to all: a line for the interval, a dot for the share. */
export function IntervalPlot({ title, description, rows, tick }: Props) {
  const id = useId();
  const at = (share: number) => NAMES + SCALE * share;
  const height = HEAD + ROW * rows.length + 8;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1).
    <section className="chart" aria-label={title} tabIndex={0}>
      <svg
        className="chart__picture"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {TICKS.map((share) => (
          <g key={share}>
            <line className="chart__grid" x1={at(share)} x2={at(share)} y1={HEAD - 4} y2={height - 4} />
            <text className="chart__tick" x={at(share)} y={HEAD - 10} textAnchor="middle">
              {tick(share)}
            </text>
          </g>
        ))}
        {rows.map(({ key, name, low, middle, high, value, isDoubtful }, index) => {
          const y = HEAD + ROW * index + ROW / 2;
          return (
            <g className={`chart__row${isDoubtful ? " chart__row--doubtful" : ""}`} key={key}>
              <text className="chart__name" x={NAMES - 14} y={y + 4} textAnchor="end">
                {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}
              </text>
              <line className="chart__interval" x1={at(low)} x2={at(high)} y1={y} y2={y} />
              <circle className="chart__middle" cx={at(middle)} cy={y} r={5} />
              <text className="chart__value" x={WIDTH - 4} y={y + 4} textAnchor="end">
                {value}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}
