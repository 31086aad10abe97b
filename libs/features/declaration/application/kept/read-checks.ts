import type { Standing, Standings } from '@features/catalogue';
import { checkCredential } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import { RULES } from '../../domain/document';
import { successorsOf } from '../../domain/kept/seen';
import type { CredentialAddresses } from '../credential/addresses';
import type { SignCredential, SuiteRefusal } from '../credential/sign-credential';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { ChangedStandard } from './check-store';
import type { Check, KeptChecks } from './kept-checks';

const MOST = 100;

export type CheckUnknown = Readonly<{ code: 'CHECK_UNKNOWN' }>;
export type ReceiptRefusal = PublishedRefusal | CheckUnknown | SuiteRefusal;

/** `standards`: all that it names, as the register has them now. */
export type ChecksOfDeclaration = Readonly<{ number: string; standards: readonly ChangedStandard[]; items: readonly Check[] }>;

/** What came of looks at a published declaration, and the receipt of each, which is signed whenever somebody asks. */
export class ReadChecks {
  constructor(
    private readonly finding: FindPublished,
    private readonly checks: KeptChecks,
    private readonly signing: SignCredential,
    private readonly addresses: CredentialAddresses,
    private readonly standings: Standings,
  ) {}

  async list(typed: string): Promise<Result<ChecksOfDeclaration, PublishedRefusal>> {
    const found = await this.finding.execute(typed);
    if (!found.ok) return found;
    const { number, shown: { document } } = found.value;
    const named = [...new Set([...document.standards.map((standard) => standard.number), ...document.indicators.flatMap(({ method }) => method?.number ?? [])])];
    const now = await this.standings.of(named);
    return ok({ number, standards: named.map((each) => standingOf(each, now.get(each))), items: await this.checks.ofDeclaration(number, MOST) });
  }

  async receipt(typed: string, id: number): Promise<Result<string, ReceiptRefusal>> {
    const found = await this.finding.execute(typed);
    if (!found.ok) return found;
    const { number, example } = found.value;
    const check = await this.checks.find(number, id);
    if (!check) return refuse({ code: 'CHECK_UNKNOWN' });
    const { version, sha256, sm3, at, outcome, standards } = check;
    const subject = this.addresses.declaration(number);
    const credential = checkCredential({
      id: this.addresses.check(number, id), issuer: this.signing.issuer, subject, number, version, digests: { sha256, sm3 }, at, outcome, standards, rules: RULES,
    });
    return this.signing.execute(credential, example);
  }
}

const standingOf = (number: string, known: Standing | undefined): ChangedStandard => ({ number, status: known?.status ?? null, successors: known ? successorsOf(known) : [] });
