/** A step on the way to a page; without a path it is the page itself. */
export type Crumb = Readonly<{ label: string; path?: string }>;

/** An entry of the header; only what exists is listed. `label` is a locale key. */
export type NavEntry = Readonly<{ label: string; path: string }>;

/** Who runs this site, as far as it is configured; what is absent is left out. */
export type Operator = Readonly<{ authority?: string; organiser?: string; siteCode?: string; filing?: string; phone?: string }>;

/** Scripts of `scripts/`, each of which some page can do without. */
export const scriptNames = ['check-file', 'recompute-draw'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** What every page of one deployment has in its frame. */
export type Site = Readonly<{
  /** Origin under which the public reaches the site, without a slash at its end. */
  origin: string;
  /** Address of the stylesheet, its hash included. */
  stylesheet: string;
  /** Addresses of the scripts, hashes included. */
  scripts: Readonly<Record<ScriptName, string>>;
  nav: readonly NavEntry[];
  footer: readonly NavEntry[];
  operator: Operator;
}>;
