/** Kinds of organisations that run the platform or the draw, and are no outside parties. */
export const insiders: readonly string[] = ['centre', 'operator'];
