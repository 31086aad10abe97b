const OPENS = new Set(['{', '[']);
const CLOSES = new Set(['}', ']']);

/** Takes a JSON array apart while it comes in pieces, from behind its opening bracket; what follows the closing one is left alone. */
export class ArrayItems {
  private rest = '';
  private place = 0;
  private depth = 0;
  private isInText = false;
  private ended = false;

  get isDone(): boolean {
    return this.ended;
  }

  /** The texts of the items that are whole now. */
  push(piece: string): readonly string[] {
    const items: string[] = [];
    this.rest += piece;
    let from = 0;
    for (; this.place < this.rest.length && !this.ended; this.place += 1) {
      if (!this.endsHere(this.rest.charAt(this.place))) continue;
      const item = this.rest.slice(from, this.place).trim();
      if (item !== '') items.push(item);
      from = this.place + 1;
    }
    this.rest = this.ended ? '' : this.rest.slice(from);
    this.place -= from;
    return items;
  }

  private endsHere(sign: string): boolean {
    if (this.isInText) {
      if (sign === '\\') this.place += 1;
      else if (sign === '"') this.isInText = false;
      return false;
    }
    if (sign === '"') this.isInText = true;
    else if (OPENS.has(sign)) this.depth += 1;
    else if (CLOSES.has(sign) && this.depth > 0) this.depth -= 1;
    else if (sign === ']') this.ended = true;
    return this.ended || (sign === ',' && this.depth === 0);
  }
}
