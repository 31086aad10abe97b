export { type Modules, type QrPart, qrModules } from './qr-modules';
