import { useId } from "react";

export interface ChartStep {
  name: string;
  n: number;
  /** The number as people write it. */
  value: string;
}

interface Props {
  title: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  steps: ChartStep[];
}

/** In the picture's own units: names at the left, bars, values at the right. */
const WIDTH = 720;
const NAMES = 190;
const VALUES = 96;
const ROW = 34;
const BARS = WIDTH - NAMES - VALUES;
const LONGEST_NAME = 26;

/** Steps one below the other, each a bar against the largest; between two, what went. */
export function StepChart({ title, description, steps }: Props) {
  const id = useId();
  const most = Math.max(1, ...steps.map(({ n }) => n));
  const width = (n: number) => (BARS * n) / most;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1).
    <section className="chart" aria-label={title} tabIndex={0}>
      <svg
        className="chart__picture"
        viewBox={`0 0 ${WIDTH} ${ROW * steps.length + 4}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {steps.map(({ name, n, value }, index) => {
          const y = ROW * index;
          const before = index > 0 ? (steps[index - 1]?.n ?? 0) : n;
          return (
            <g className="chart__row" key={name}>
              <text className="chart__name" x={NAMES - 14} y={y + 21} textAnchor="end">
                {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}
              </text>
              {before > n && (
                <rect className="chart__lost" x={NAMES} y={y + 5} width={width(before)} height={24} rx={4} />
              )}
              <rect
                className="chart__bar"
                x={NAMES}
                y={y + 5}
                width={Math.max(2, width(n))}
                height={24}
                rx={4}
              />
              <text className="chart__value" x={WIDTH - 4} y={y + 22} textAnchor="end">
                {value}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}
