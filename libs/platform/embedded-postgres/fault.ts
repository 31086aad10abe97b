/** The embedded database cannot be had; the message is one readable line that says what to do. */
export class EmbeddedPostgresFault extends Error {
  override readonly name = 'EmbeddedPostgresFault';
}
