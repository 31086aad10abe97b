type Print = () => Promise<Buffer>;

const MOST = 64;

/** Prints one paper after another, and keeps those that were asked for last. */
export class KeptPapers {
  private readonly kept = new Map<string, Promise<Buffer>>();
  private last: Promise<unknown> = Promise.resolve();

  /** `key` names the paper: whoever asks for it again has the same one. */
  of(key: string, print: Print): Promise<Buffer> {
    const paper = this.kept.get(key) ?? this.once(print);
    this.kept.delete(key);
    this.kept.set(key, paper);
    paper.catch(() => this.kept.delete(key));
    for (const oldest of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - MOST))) this.kept.delete(oldest);
    return paper;
  }

  once(print: Print): Promise<Buffer> {
    const paper = this.last.then(print);
    this.last = paper.catch(() => {});
    return paper;
  }
}
