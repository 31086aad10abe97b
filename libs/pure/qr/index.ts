export { qrPicture } from './qr-picture';
export { type Modules, type QrPart, qrModules } from './qr-modules';
