import type { MadeSignature, SignatureRefusal, SignByPasskey, SigningRefusal } from '@features/access';
import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { digestOf } from '@platform/sealing';
import { canonicalJson, type Json, ok, refuse, type Result } from '@pure/kernel';
import type { CastRefusal, VoteStores } from './cast-vote';
import type { LeadPanel } from './lead-panel';
import { opinionDocument } from './opinion-document';
import type { NotAccepted, OwnReviews, ReviewUnknown, Sitting, WrongPanelState } from './own-reviews';

/** `VOTE_NONE`: there is no vote on this version to sign; `OPINION_CHANGED`: what stands there now is not what was signed. */
type UnsignableRefusal = ReviewUnknown | NotAccepted | WrongPanelState | Readonly<{ code: 'VOTE_NONE' | 'VOTE_SIGNED' }> | Extract<CastRefusal, { code: 'REVIEW_OVER' }>;
export type BeginSigningRefusal = UnsignableRefusal | SigningRefusal;
export type SignRefusal = UnsignableRefusal | SignatureRefusal | Readonly<{ code: 'OPINION_CHANGED' }>;
type Options = Extract<Awaited<ReturnType<SignByPasskey['begin']>>, { ok: true }>['value'];
export type SigningBegun = Readonly<{ document: Json; sha256: string; options: Options }>;
/** `answer`: of the browser, as JSON; null: the session alone confirms it, and the opinion says so. `host`: where the request came to. */
export type Signing = Readonly<{ account: string; by: Actor; answer: unknown; host: string }>;
type Parts = Readonly<{ leading: LeadPanel; passkeys: SignByPasskey }>;

/** A member signs their vote; it is final with that, and the last one concludes the panel. */
export class SignOpinion {
  constructor(
    private readonly own: OwnReviews,
    private readonly stores: VoteStores,
    private readonly parts: Parts,
    private readonly journal: Journal,
  ) {}

  /** What will be signed, letter for letter, and what the browser asks the passkey for. */
  async begin(id: string, account: string): Promise<Result<SigningBegun, BeginSigningRefusal>> {
    const made = await this.document(id, account);
    if (!made.ok) return made;
    const digest = digestOf(canonicalJson(made.value));
    const options = await this.parts.passkeys.begin(account, digest);
    return options.ok ? ok({ document: made.value, sha256: digest.toString('hex'), options: options.value }) : options;
  }

  async sign(id: string, { account, by, answer, host }: Signing): Promise<Result<null, SignRefusal>> {
    const made = await this.document(id, account);
    if (!made.ok) return made;
    const sha256 = digestOf(canonicalJson(made.value));
    const signature = answer === null ? null : await this.parts.passkeys.check(account, answer, sha256, host);
    if (signature !== null && !signature.ok) return signature;
    return this.own.accepted<null, SignRefusal>(id, account, async (tx, sitting) => {
      const now = await this.documentOf(tx, sitting);
      if (!now.ok) return now;
      if (!digestOf(canonicalJson(now.value)).equals(sha256)) return refuse({ code: 'OPINION_CHANGED' });
      await this.keep(tx, sitting, { document: now.value, sha256, signature: signature?.value ?? null }, by);
      return ok(null);
    });
  }

  private document(id: string, account: string): Promise<Result<Readonly<Record<string, Json>>, UnsignableRefusal>> {
    return this.own.accepted<Readonly<Record<string, Json>>, UnsignableRefusal>(id, account, (tx, sitting) => this.documentOf(tx, sitting));
  }

  private async documentOf(tx: Tx, { panel, seat }: Sitting): Promise<Result<Readonly<Record<string, Json>>, UnsignableRefusal>> {
    if (panel.state !== 'voting') return refuse({ code: 'PANEL_STATE', state: panel.state });
    if (seat.signed) return refuse({ code: 'VOTE_SIGNED' });
    if (seat.vote === null || seat.voteVersion !== panel.version) return refuse({ code: 'VOTE_NONE' });
    return ok(opinionDocument(panel, seat, await this.stores.opinions.opinions(tx, panel.id)));
  }

  private async keep(tx: Tx, { panel, seat }: Sitting, { document, sha256, signature }: Readonly<{ document: Json; sha256: Buffer; signature: MadeSignature | null }>, by: Actor): Promise<void> {
    await this.stores.opinions.createSigned(tx, seat.id, { version: panel.version, document, sha256, signature });
    if (signature) await this.parts.passkeys.writeUse(tx, signature);
    await this.stores.panels.saveSeat(tx, seat.id, { signed: true });
    await this.journal.record(tx, { act: 'review.signed', by, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, seat: seat.id, version: panel.version, sha256: sha256.toString('hex'), suite: signature ? 'passkey' : 'session' } });
    await this.parts.leading.concludeIfSigned(tx, panel, by);
  }
}
