import { Bitstring, type Gzip, statusListCredential, type StatusPurpose } from '@pure/credential';
import type { Clock, Result } from '@pure/kernel';
import type { PublishedState } from '../published-declarations';
import type { StatusPlaces } from '../status/status-places';
import type { CredentialAddresses } from './addresses';
import type { SignCredential, SuiteRefusal } from './sign-credential';

const statesOf: Readonly<Record<StatusPurpose, readonly PublishedState[]>> = {
  suspension: ['under_inspection'], revocation: ['withdrawn', 'abolished', 'standard_number_revoked', 'archived'],
};

/** The list that says of declarations whether they are suspended or revoked, as of now. It holds to the end of the day after. */
export class MakeStatusList {
  constructor(
    private readonly places: StatusPlaces,
    private readonly signing: SignCredential,
    private readonly addresses: CredentialAddresses,
    private readonly clock: Clock,
    private readonly gzip: Gzip,
  ) {}

  async execute(purpose: StatusPurpose, list: number, example: boolean): Promise<Result<string, SuiteRefusal>> {
    const [places, today] = [await this.places.standing(statesOf[purpose], list, example), await this.clock.today()];
    const validUntil = new Date(Date.parse(`${today}T00:00:00+08:00`) + 2 * DAY).toISOString();
    const made = { id: this.addresses.statusList(purpose, list, example), issuer: this.signing.issuer, purpose, validFrom: `${today}T00:00:00+08:00`, validUntil, bits: new Bitstring().with(places) };
    return this.signing.execute(await statusListCredential(made, this.gzip), example);
  }
}

const DAY = 86_400_000;
