import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import { codeAfter, commitmentOf, DRAW_RULES, fitnessDigest, fitnessNonce, labelOf } from '@pure/draw';
import { unfitFor } from '../../domain/draw/fitness';
import { type DrawParts, sealedPlace } from './draw-parts';
import type { Announced, Draw, Party } from './draw-store';

/** Publishes the pool, how its members stand, the commitments and the hash of the code: from here on nobody can change what decides. */
export class Announce {
  constructor(private readonly parts: DrawParts) {}

  async within(tx: Tx, draw: Draw, parties: readonly Party[], by: Actor): Promise<void> {
    const { draws, pool, log, journal, sealer } = this.parts;
    const { number, example } = draw;
    const { today } = await draws.now(tx);
    const salt = Buffer.from(sealer.open(draw.salt, sealedPlace(number, 'salt')), 'hex');
    const members = await pool.eligible(tx, { today, example });
    const bound = await this.parts.bound.of(tx, draw.subject, members);
    const entries = members
      .map(({ id, drawName, ...one }) => ({ label: labelOf(salt, drawName), expert: id, side: one.side, nonce: fitnessNonce(salt, drawName), frozen: unfitFor({ ...one, isBound: bound.has(one.account), agrees: true }, { fields: draw.fields, today }) }))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
    const fitness = entries.map(({ label, frozen, nonce }) => fitnessDigest({ label, unfit: frozen, nonce }));
    const announcement = announcementOf(draw, parties, { code: this.codeHash(draw), pool: entries.map(({ label }) => label), fitness });
    await draws.createEntries(tx, number, entries);
    await draws.save(tx, { ...draw, state: 'announced', announcement, records: 1 });
    await log.add(tx, { kind: 'draw-commit', number, version: 1, org: null, example, document: { ...announcement, seats: { ...announcement.seats }, pool: [...announcement.pool], fitness, parties: [...announcement.parties], fields: [...announcement.fields] } });
    await journal.record(tx, { act: 'draw.announced', by, subject: { kind: 'draw', id: number }, content: { panel: draw.panel, deadline: draw.deadline } });
  }

  /** SHA-256 of the code that opens the draw, which is itself one step behind the secret. */
  private codeHash({ number, secret }: Draw): string {
    return commitmentOf(codeAfter(Buffer.from(this.parts.sealer.open(secret, sealedPlace(number, 'secret')), 'hex'), 1));
  }
}

const announcementOf = ({ number, size, least, deadline, revealBy, numbersBy, lottery, fields, subject, example }: Draw, parties: readonly Party[], { code, pool, fitness }: Readonly<{ code: string; pool: readonly string[]; fitness: readonly string[] }>): Announced => ({
  rules: DRAW_RULES, number, seats: { size, least }, pool, fitness, code, parties: parties.map(({ name, commitment }) => ({ name, commitment: commitment ?? '' })), deadline, lottery,
  revealBy, ...(numbersBy !== null && { numbersBy }), fields, subject: { number: subject.number, version: subject.version, digest: subject.digest }, example,
});
