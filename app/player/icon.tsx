const PATHS = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6.5 6.5l11 11m0-11l-11 11",
  next: "M5 12h14m-6-6l6 6-6 6",
  podium: "M4 20v-6h5v6m0 0V5h6v15m0 0v-9h5v9M3 20h18",
  alert: "M12 7v6m0 3.5v.5",
} as const;

/** A line drawing beside words that say the same: hidden from those who listen. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className={`icon icon--${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
