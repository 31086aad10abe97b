/** Keeps facts in the form in which they load fastest; what it keeps is gone by itself where facts change. */
export abstract class FactPacking {
  /**
   * Packs what is not, unless somebody is changing facts just then. Whoever begins to change them meanwhile waits: seconds
   * where millions are packed for the first time, hardly any time afterwards.
   */
  abstract pack(): Promise<void>;
  /** Packs everything anew once nobody changes facts; what was packed is read until then, and every process loads its graph again. Gives how many blocks. */
  abstract repack(): Promise<number>;
}
