/** A tile of hashes of a level, or a bundle of entries; `width` is how many it holds, 256 when it is full. */
export type TilePlace = Readonly<{ level: number | 'entries'; index: number; width: number }>;

export const TILE_HASHES = 256;
/** Levels of a tree that one tile spans. */
export const TILE_LEVELS = 8;
const HIGHEST_LEVEL = 63;
const GROUP = 1_000;

/** `tile/0/x001/x234/067`, `tile/entries/000.p/12`: C2SP tlog-tiles. */
export function tilePath({ level, index, width }: TilePlace): string {
  let name = digits(index % GROUP);
  for (let rest = Math.floor(index / GROUP); rest > 0; rest = Math.floor(rest / GROUP)) name = `x${digits(rest % GROUP)}/${name}`;
  return `tile/${level}/${name}${width === TILE_HASHES ? '' : `.p/${width}`}`;
}

/** The place that a path names, or null where it is no path of a tile, letter for letter. */
export function tilePlace(path: string): TilePlace | null {
  const [, level = '', name = '', part] = PATH.exec(path) ?? [];
  const place: TilePlace = {
    level: level === 'entries' ? level : Number(level),
    index: Number(name.replaceAll(/[x/]/g, '')),
    width: part === undefined ? TILE_HASHES : Number(part),
  };
  const exists = place.width <= TILE_HASHES && (place.level === 'entries' || place.level <= HIGHEST_LEVEL);
  return exists && tilePath(place) === path ? place : null;
}

const PATH = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

const digits = (number: number): string => String(number).padStart(3, '0');
