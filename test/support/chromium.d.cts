/** The Chromium of this machine: `GONGTONG_CHROMIUM`, else the first on the path; null where there is none. */
export function findChromium(): string | null;
