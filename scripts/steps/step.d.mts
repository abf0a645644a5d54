/** The one part of these plain scripts that TypeScript code uses too: a line per step, all alike. */
export function seconds(begun: number): string;
export function printLine(label: string, time: string, note?: string): void;
