import type { PairRelation, Requirement } from '../requirement/requirement';
import type { ComparisonRow, Coverage } from './comparison';

/** `forth`: what the source shows of the target's requirements; `back`: what the target shows of the source's. */
export type Direction = 'forth' | 'back';

type Standing = Exclude<keyof Coverage, 'of' | 'requirementsComplete'>;

/** The best that any row says of a requirement decides, in this order. */
const STANDINGS = ['covered', 'differing', 'undetermined', 'noCounterpart', 'provisional', 'notLookedAt'] as const satisfies readonly Standing[];

const shown = { forth: ['equal', 'a-stricter'], back: ['equal', 'b-stricter'] } as const satisfies Record<Direction, readonly PairRelation[]>;

/** How much of one document's requirements the other is shown to meet; each counts once. */
export function coverageOf(requirements: readonly Requirement[], complete: boolean, rows: readonly ComparisonRow[], direction: Direction): Coverage {
  const best = new Map<string, number>(requirements.map(({ id }) => [id, STANDINGS.length - 1]));
  for (const row of rows) {
    const id = (direction === 'forth' ? row.target : row.source)?.id;
    const standing = STANDINGS.indexOf(standingOf(row, direction));
    if (id !== undefined) best.set(id, Math.min(standing, best.get(id) ?? standing));
  }
  const count = (standing: Standing) => [...best.values()].filter((each) => STANDINGS[each] === standing).length;
  const [covered, differing, undetermined, noCounterpart, provisional, notLookedAt] = STANDINGS.map(count) as [number, number, number, number, number, number];
  return { covered, of: best.size, differing, undetermined, noCounterpart, notLookedAt, provisional, requirementsComplete: complete };
}

function standingOf(row: ComparisonRow, direction: Direction): Standing {
  if (row.counterpart === 'not-looked-at') return 'notLookedAt';
  if (row.provisional) return 'provisional';
  if (row.counterpart !== 'both') return 'noCounterpart';
  if (isCovered(row, direction)) return 'covered';
  const said = row.stated === undefined || isShown(row.stated, direction) ? row.verdict : row.stated;
  return said === undefined || ['undetermined', 'different-method', 'different-condition'].includes(said) ? 'undetermined' : 'differing';
}

/** The engine shows it, and the pair's own relation does not deny it. */
export const isCovered = ({ verdict, stated }: Pick<ComparisonRow, 'verdict' | 'stated'>, direction: Direction): boolean =>
  verdict !== undefined && isShown(verdict, direction) && (stated === undefined || isShown(stated, direction));

const isShown = (relation: string, direction: Direction): boolean => shown[direction].some((each) => each === relation);
