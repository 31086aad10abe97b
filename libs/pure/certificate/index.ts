export { type Certificate, type CertificateRefusal, readCertificate } from './certificate';
export { type Chain, type ChainRefusal, isValidAt, rootOf, type VerifySm2 } from './chain';
