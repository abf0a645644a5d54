const BROWSERS = ["edge", "opera", "samsung", "firefox", "chrome", "safari", "other"] as const;
const SYSTEMS = ["ios", "android", "windows", "macos", "linux", "other"] as const;

export interface Device {
  browser: (typeof BROWSERS)[number];
  system: (typeof SYSTEMS)[number];
}

/** In this order: every browser claims to be some that came before it. */
const BROWSER_MARKS: [RegExp, Device["browser"]][] = [
  [/\bEdg(e|A|iOS)?\//, "edge"],
  [/\b(OPR|Opera)\//, "opera"],
  [/\bSamsungBrowser\//, "samsung"],
  [/\b(Firefox|FxiOS)\//, "firefox"],
  [/\b(Chrome|Chromium|HeadlessChrome|CriOS)\//, "chrome"],
  [/\bSafari\//, "safari"],
];

const SYSTEM_MARKS: [RegExp, Device["system"]][] = [
  [/\b(iPhone|iPad|iPod)\b/, "ios"],
  [/\bAndroid\b/, "android"],
  [/\bWindows\b/, "windows"],
  [/\bMac OS X\b/, "macos"],
  [/\b(Linux|X11|CrOS)\b/, "linux"],
];

/** Which browser on which system, enough to know one's own: no version, which would tell machines apart. */
export function deviceOf(userAgent: string): Device {
  return {
    browser: BROWSER_MARKS.find(([mark]) => mark.test(userAgent))?.[1] ?? "other",
    system: SYSTEM_MARKS.find(([mark]) => mark.test(userAgent))?.[1] ?? "other",
  };
}

/** As it is stored: "firefox linux". */
export function deviceWords({ browser, system }: Device): string {
  return `${browser} ${system}`;
}

export function readDevice(words: string): Device {
  const [browser = "", system = ""] = words.split(" ");
  return {
    browser: BROWSERS.find((known) => known === browser) ?? "other",
    system: SYSTEMS.find((known) => known === system) ?? "other",
  };
}
