const PATHS = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6.5 6.5l11 11m0-11l-11 11",
  next: "M5 12h14m-6-6l6 6-6 6",
  podium: "M4 20v-6h5v6m0 0V5h6v15m0 0v-9h5v9M3 20h18",
  map: "M9 4.5l-5.5 2v13l5.5-2 6 2 5.5-2v-13l-5.5 2-6-2zv13m6-11v13",
  lock: "M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3",
  gift: "M4 9h16v3H4zm1.5 3v8h13v-8M12 9v11m0-11C8 9 7 4 9.5 4S12 9 12 9s0-5 2.5-5S16 9 12 9",
  sounds: "M4 10v4h3l4 3.5v-11L7 10zm11-1a4 4 0 0 1 0 6m2.5-8.5a8 8 0 0 1 0 11",
  star: "M12 3.5l2.6 5.3 5.9.9-4.2 4.1 1 5.8-5.3-2.7-5.3 2.7 1-5.8-4.2-4.1 5.9-.9z",
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
