import { counting } from "../../counting.ts";

const { count } = counting("en");

/** Breadcrumbs, shortcuts and the command palette. */
export const navigation = {
  breadcrumbs: "Breadcrumbs",
  partsOf: (name: string) => `Parts of ${name}`,
  overview: "Overview",
  singleKeys: "Single-key shortcuts",
  on: "On",
  off: "Off",
  shortcuts: "Keyboard shortcuts",
  shortcutsIntro:
    "None of them fires while you type. You can switch the single keys off in the account panel.",
  afterwards: "then",
  jump: "Search or jump",
  paletteKeys: "Ctrl K",
  palette: "Where to?",
  paletteHint: "Type part of a name: accents and capitals do not matter.",
  found: (n: number) => count(n, "result", "results"),
  nothing: "Nothing by that name.",
  pages: "Pages",
  campaigns: "Campaigns",
  actions: "Actions",
  close: "Close",
  toCampaigns: "Go to the campaigns",
  toProspects: "Go to the prospects",
  toSearch: "Go to the search field",
  openPalette: "Search or jump to anything",
  undo: "Take back the last change, in the editor",
  showShortcuts: "Show the keyboard shortcuts",
  mailingsOf: (campaign: string) => `Mailings of ${campaign}`,
  prospectsOf: (campaign: string) => `Prospects of ${campaign}`,
  playPageOf: (campaign: string) => `Play page of ${campaign}`,
};
