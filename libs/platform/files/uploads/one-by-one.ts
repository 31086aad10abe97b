/** Work of which one piece is done at a time, in the order of asking: a large file or picture needs much memory. */
export class OneByOne {
  private last: Promise<unknown> = Promise.resolve();

  do<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work, work);
    this.last = done.catch(() => {});
    return done;
  }
}
