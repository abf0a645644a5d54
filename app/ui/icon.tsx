const PATHS = {
  alert: "M12 4 2.8 19.5h18.4zM12 10v4m0 2.6v.2",
  brand: "M4.5 20V10m15 10V10M3 10l2-6h14l2 6zm1.5 10h15M10 20v-6h4v6",
  calendar: "M4.5 6h15v14h-15zm0 4.5h15M8.5 3.5V8m7-4.5V8",
  campaign: "M5 21V4m0 1c5-3 9 3 14 0v9c-5 3-9-3-14 0",
  chart: "M4 20h16M7 16v-5m5 5V6m5 10v-8",
  check: "M5 12.5l4.5 4.5L19 7.5",
  chevron: "M9 5.5l6.5 6.5L9 18.5",
  choose: "M8 10l4-4 4 4m0 4l-4 4-4-4",
  close: "M6.5 6.5l11 11m0-11l-11 11",
  cloud: "M7 18.5a4.5 4.5 0 0 1-.6-8.96 6 6 0 0 1 11.5 1.5A3.75 3.75 0 0 1 17.3 18.5zM9 14l2.2 2.2 3.8-4",
  download: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14",
  edit: "M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM13.5 7.5l3 3",
  copy: "M8.5 8.5h11v11h-11zm-4 7v-11h11",
  down: "M12 5v14m-6-6l6 6 6-6",
  external: "M13 4.5h6.5V11m0-6.5l-9 9M10 6H4.5v13.5H18V14",
  file: "M6 3.5h8l4.5 4.5v12.5H6zm8 0V8h4.5",
  grip: "M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm0-9.5v5m0-8v-.2",
  key: "M15.5 13a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zm-3.2-1.3l-7.8 7.8m2.6-2.6l2.4 2.4",
  keyboard: "M3 6.5h18v11H3zm3.5 3.5h.01m3.49 0h.01m3.49 0h.01m3.49 0h.01M8 14h8",
  list: "M5 6h14M5 12h14M5 18h9",
  mail: "M3.5 5.5h17v13h-17zm.5.5l8 7 8-7",
  monitor: "M3.5 4.5h17v11h-17zM12 15.5v4m-4 0h8",
  moon: "M19.5 14A8 8 0 0 1 10 4.5a8 8 0 1 0 9.5 9.5z",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  people:
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 8c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M15.5 5a3.5 3.5 0 0 1 0 6.5m2 3c2.2.7 3.5 2.4 3.5 5",
  phone: "M7.5 3h9v18h-9zm3.5 15.5h2",
  picture: "M3.5 5h17v14h-17zM3.5 16l5-5 4.5 4.5L16 13l4.5 4.5M15.5 9.2v.01",
  play: "M7 4.5l12 7.5-12 7.5z",
  plus: "M12 5v14m-7-7h14",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zm4.7-1.8L20 20",
  "sign-out": "M10 4.5H4.5v15H10m5-11l3.5 3.5L15 15.5m3.3-3.5H9.5",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0-13.5v2m0 15v2M2.5 12h2m15 0h2M5.3 5.3l1.4 1.4m10.6 10.6l1.4 1.4m0-13.4l-1.4 1.4M6.7 17.3l-1.4 1.4",
  team: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 19c0-3 2-5 5.5-5s5.5 2 5.5 5m1.5-4.7c3-.6 6.5 1 6.5 4.7",
  trash: "M4.5 6.5h15M9.5 6.5v-2.5h5v2.5m-8 0l1 13.5h9l1-13.5M10 10.5v6m4-6v6",
  up: "M12 19V5m-6 6l6-6 6 6",
  upload: "M12 15.5v-11m-4.5 4.5L12 4.5 16.5 9M5 19.5h14",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside words that say the same: hidden from those who listen. */
export function Icon({ name, isSmall = false }: { name: IconName; isSmall?: boolean }) {
  return (
    <svg
      className={`icon icon--${name}${isSmall ? " icon--small" : ""}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
