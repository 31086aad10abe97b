import type { StatusPurpose } from '@pure/credential';

/** Addresses that stand in credentials, and so never change. `origin`: of the site, without a slash at its end. */
export class CredentialAddresses {
  constructor(private readonly origin: string) {}

  declaration(number: string): string {
    return `${this.origin}/d/${number}`;
  }

  credential(number: string): string {
    return `${this.origin}/api/v1/declarations/${number}/credential`;
  }

  receipt(number: string, version: number): string {
    return `${this.origin}/api/v1/records/${number}/${version}/proof`;
  }

  document(number: string, version: number): string {
    return `${this.origin}/api/v1/records/${number}/${version}/document`;
  }

  enterprise(number: string): string {
    return `${this.origin}/e/${number}`;
  }

  untp(number: string): string {
    return `${this.origin}/api/v1/declarations/${number}/export/untp`;
  }

  /** Receipt of a look at the declaration. */
  check(number: string, id: number): string {
    return `${this.origin}/api/v1/declarations/${number}/checks/${id}`;
  }

  statusList(purpose: StatusPurpose, list: number, example: boolean): string {
    return `${this.origin}/api/v1/status-lists/${purpose}/${example ? 'examples-' : ''}${list}`;
  }

  /** What a QR code on a product leads to. */
  code(number: string): string {
    return `${this.origin}/q/${number}`;
  }
}
