import { recognitionListPath, type StatusPurpose } from '@pure/credential';

/** Addresses that stand in credentials, and so never change. `origin`: of the site, without a slash at its end. */
export class CertificateAddresses {
  constructor(private readonly origin: string) {}

  /** What the QR code of a certificate leads to. */
  code(number: string): string {
    return `${this.origin}/r/${number}`;
  }

  credential(number: string): string {
    return `${this.origin}/api/v1/recognition/certificates/${number}/credential`;
  }

  endorsement(number: string): string {
    return `${this.origin}/api/v1/recognition/certificates/${number}/endorsement`;
  }

  receipt(number: string, version: number): string {
    return `${this.origin}/api/v1/records/${number}/${version}/proof`;
  }

  statusList(purpose: StatusPurpose, list: number, example: boolean): string {
    return `${this.origin}${recognitionListPath(purpose, list, example)}`;
  }
}
