/** What was written may be lost with this server: whoever asked for it asks again, with the same key. */
export class CommitUncertain extends Error {
  override readonly name = 'CommitUncertain';

  constructor() {
    super('the wait for the synchronous standby was cut off');
  }
}
