/** `found`: what the bytes are instead, as the name of a format: `EXE`, `ZIP`. */
export type FileTypeWrong = Readonly<{ code: 'FILE_TYPE_WRONG'; found: string }>;
/** A scan with more picture points than anybody needs, or one that claims them. `limit` in millions. */
export type ImageTooLarge = Readonly<{ code: 'IMAGE_TOO_LARGE'; limit: number }>;

/** Why bytes are not kept. */
export type FileRefusal = FileTypeWrong | ImageTooLarge | Readonly<{ code: 'FILE_BROKEN' | 'FILE_INFECTED' | 'SCANNER_AWAY' }>;
