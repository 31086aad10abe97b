import type { Modules } from './grid';

/** Of white around a code (ISO/IEC 18004). */
const QUIET = 4;

/** A code as a picture of lines, a module a unit. */
export function qrPicture(modules: Modules): string {
  const size = modules.length + 2 * QUIET;
  const path = modules.flatMap((row, y) => [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)].map(({ 0: bar, index }) => `M${index + QUIET} ${y + QUIET}h${bar.length}v1h-${bar.length}z`)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 4}" height="${size * 4}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
}
