import { useId } from "react";

export interface RangeRow {
  name: string;
  low: number;
  middle: number;
  high: number;
  /** The middle as people write it. */
  value: string;
  /** Drawn hollow and broken. */
  isFaint: boolean;
}

interface Props {
  title: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  rows: RangeRow[];
  /** A number on the axis, as people write it. */
  tick: (value: number) => string;
}

/** In the picture's own units: names at the left, the scale, values at the right. */
const NAMES = 180;
const WIDTH = 720;
const VALUES = 90;
const ROW = 30;
const HEAD = 24;
const SCALE = WIDTH - NAMES - VALUES;

/**
 * Ranges one below the other on a scale of powers of ten: a line from low to high, a dot in the
 * middle. It scrolls inside itself where names would become too small to read.
 */
export function RangePlot({ title, description, rows, tick }: Props) {
  const id = useId();
  const decades = Math.max(1, Math.ceil(Math.log10(Math.max(10, ...rows.map(({ high }) => high)))));
  const at = (value: number) => NAMES + (SCALE * Math.log10(Math.max(1, value))) / decades;
  const height = HEAD + ROW * rows.length + 8;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1).
    <section className="range-plot" aria-label={title} tabIndex={0}>
      <svg
        className="range-plot__picture"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {Array.from({ length: decades + 1 }, (_, decade) => 10 ** decade).map((value) => (
          <g key={value}>
            <line className="range-plot__grid" x1={at(value)} x2={at(value)} y1={HEAD - 4} y2={height - 4} />
            <text className="range-plot__tick" x={at(value)} y={HEAD - 10} textAnchor="middle">
              {tick(value)}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <Row key={row.name} row={row} y={HEAD + ROW * index + ROW / 2} at={at} />
        ))}
      </svg>
    </section>
  );
}

function Row({ row, y, at }: { row: RangeRow; y: number; at: (value: number) => number }) {
  const look = row.isFaint ? " range-plot__row--faint" : "";
  return (
    <g className={`range-plot__row${look}`}>
      <text className="range-plot__name" x={NAMES - 14} y={y + 4} textAnchor="end">
        {row.name}
      </text>
      <line className="range-plot__range" x1={at(row.low)} x2={at(row.high)} y1={y} y2={y} />
      <circle className="range-plot__middle" cx={at(row.middle)} cy={y} r={5} />
      <text className="range-plot__value" x={WIDTH - 4} y={y + 4} textAnchor="end">
        {row.value}
      </text>
    </g>
  );
}
