const PATHS = {
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  part: "M5 12.5l3 3L12 11m2 5h5",
  clock: "M12 6.5V12l3.5 2.5M12 3a9 9 0 1 0 .01 0",
} as const;

/** The signs of question kinds, beside words that say the same. */
export function Sign({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className={`icon icon--${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
