export type { FileRefusal } from './file-refusal';
export { FileReaders } from './file-readers';
export { Files, type NewFile } from './files';
export { LARGEST_FILE, type MediaType, mediaTypes, type StoredFile } from './stored-file';
