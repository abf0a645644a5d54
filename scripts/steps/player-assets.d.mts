export function bundlePlayer(folder: string): Promise<void>;
