export type { FileRefusal } from './checks/file-refusal';
export { FileReaders } from './file-readers';
export { Files, type NewFile } from './files';
export { filesOf } from './files-of';
export { FilesModule } from './files.module';
export { PictureLook } from './picture-look';
export { filePolicies } from './policies';
export { filesFolder } from './store/bytes-of';
export { LARGEST_FILE, type MediaType, mediaTypes, type StoredFile } from './stored-file';
