/** Puts bytes that came in where files are read, for as long as the work lasts. A table that was copied from a spreadsheet is told by its tabs. */
export abstract class UploadedTable {
  /** `work` gets the path; the file is gone when it ends. */
  abstract within<T>(bytes: Buffer, work: (path: string) => Promise<T>): Promise<T>;
}
