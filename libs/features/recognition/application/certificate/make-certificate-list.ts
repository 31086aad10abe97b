import type { SignCredential, SuiteRefusal } from '@features/declaration';
import { Bitstring, type Gzip, statusListCredential, type StatusPurpose } from '@pure/credential';
import type { Clock, Result } from '@pure/kernel';
import type { CertificateState } from '../../domain/certificate/measure';
import type { CertificateAddresses } from './certificate-addresses';
import type { CertificatePlaces } from './certificate-places';

const stateOf: Readonly<Record<StatusPurpose, CertificateState>> = { suspension: 'suspended', revocation: 'revoked' };
const DAY = 86_400_000;

/** The list that says of certificates whether they are suspended or revoked, as of now. It holds to the end of the day after. */
export class MakeCertificateList {
  constructor(
    private readonly places: CertificatePlaces,
    private readonly signing: SignCredential,
    private readonly addresses: CertificateAddresses,
    private readonly clock: Clock,
    private readonly gzip: Gzip,
  ) {}

  async execute(purpose: StatusPurpose, list: number, example: boolean): Promise<Result<string, SuiteRefusal>> {
    const [places, today] = [await this.places.standing(stateOf[purpose], list, example), await this.clock.today()];
    const validFrom = `${today}T00:00:00+08:00`;
    const validUntil = new Date(Date.parse(validFrom) + 2 * DAY).toISOString();
    const made = { id: this.addresses.statusList(purpose, list, example), issuer: this.signing.issuer, purpose, validFrom, validUntil, bits: new Bitstring().with(places) };
    return this.signing.execute(await statusListCredential(made, this.gzip), example);
  }
}
