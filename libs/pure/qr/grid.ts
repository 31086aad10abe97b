import { alignmentsOf, sizeOf } from './layout';

/** Rows from the top, modules from the left; dark is true. */
export type Modules = readonly (readonly boolean[])[];

const LEVEL_M = 0b00;

/** A code while it is drawn. What finds it, aligns it and says of it is fixed; the rest carries codewords. */
export class Grid {
  readonly rows: boolean[][];
  readonly size: number;
  private readonly fixed: boolean[][];

  constructor(private readonly version: number) {
    this.size = sizeOf(version);
    const empty = () => Array.from({ length: this.size }, () => Array.from({ length: this.size }, () => false));
    [this.rows, this.fixed] = [empty(), empty()];
    this.drawPatterns();
  }

  /** Modules that carry codewords, in their order: pairs of columns from the right, up and down (7.7.3). */
  *carriers(): Generator<Readonly<{ x: number; y: number }>> {
    for (let right = this.size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      const isUpward = ((right + 1) & 2) === 0;
      for (let step = 0; step < this.size; step += 1) {
        for (const x of [right, right - 1]) {
          const y = isUpward ? this.size - 1 - step : step;
          if (!this.fixed[y]?.[x]) yield { x, y };
        }
      }
    }
  }

  set(x: number, y: number, dark: boolean): void {
    const row = this.rows[y];
    if (row && x >= 0 && x < this.size) row[x] = dark;
  }

  /** The level and the mask, twice (7.9). */
  drawFormat(mask: number): void {
    const data = (LEVEL_M << 3) | mask;
    const bits = ((data << 10) | remainder(data, 10, 0x537)) ^ 0x5412;
    const is = (place: number): boolean => ((bits >>> place) & 1) === 1;
    const first = [...Array.from({ length: 6 }, (_, place) => [8, place]), [8, 7], [8, 8], [7, 8], ...Array.from({ length: 6 }, (_, place) => [5 - place, 8])];
    const second = Array.from({ length: 15 }, (_, place) => (place < 8 ? [this.size - 1 - place, 8] : [8, this.size - 15 + place]));
    for (const places of [first, second]) places.forEach(([x = 0, y = 0], place) => this.fix(x, y, is(place)));
    this.fix(8, this.size - 8, true);
  }

  private drawPatterns(): void {
    for (let place = 0; place < this.size; place += 1) {
      this.fix(6, place, place % 2 === 0);
      this.fix(place, 6, place % 2 === 0);
    }
    const far = this.size - 4;
    for (const [x, y] of [[3, 3], [far, 3], [3, far]] as const) this.square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
    const lines = alignmentsOf(this.version);
    const last = lines.length - 1;
    lines.forEach((x, across) => lines.forEach((y, down) => {
      const isFinder = (across === 0 && down === 0) || (across === 0 && down === last) || (across === last && down === 0);
      if (!isFinder) this.square(x, y, 2, (ring) => ring !== 1);
    }));
    this.drawFormat(0);
    if (this.version >= 7) this.drawVersion();
  }

  /** Rings around a middle. */
  private square(x: number, y: number, reach: number, isDark: (ring: number) => boolean): void {
    for (let down = -reach; down <= reach; down += 1) {
      for (let across = -reach; across <= reach; across += 1) this.fix(x + across, y + down, isDark(Math.max(Math.abs(across), Math.abs(down))));
    }
  }

  private drawVersion(): void {
    const bits = (this.version << 12) | remainder(this.version, 12, 0x1f25);
    for (let place = 0; place < 18; place += 1) {
      const [a, b, dark] = [this.size - 11 + (place % 3), Math.floor(place / 3), ((bits >>> place) & 1) === 1];
      this.fix(a, b, dark);
      this.fix(b, a, dark);
    }
  }

  private fix(x: number, y: number, dark: boolean): void {
    this.set(x, y, dark);
    const row = this.fixed[y];
    if (row && x >= 0 && x < this.size) row[x] = true;
  }
}

/** Of a polynomial over GF(2). */
function remainder(data: number, degree: number, divisor: number): number {
  let rest = data;
  for (let step = 0; step < degree; step += 1) rest = (rest << 1) ^ ((rest >>> (degree - 1)) * divisor);
  return rest;
}
