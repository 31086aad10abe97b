export { addFile, replaceFile, syncFolder } from './whole-files';
