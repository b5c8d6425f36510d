export function findChromium(): Promise<string | undefined>;
export function findPageReader(): Promise<string | undefined>;
export function findFirefox(): Promise<string | undefined>;
