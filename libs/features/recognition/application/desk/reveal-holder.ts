import type { PersonErased, RevealPurpose, Reveals } from '@platform/personal';
import { refuse, type Result, ok } from '@pure/kernel';
import { nothingWritten, type HolderTexts } from '../../domain/application/holder';
import type { HolderStore } from '../applying/holder-store';
import { sealedFieldsOf } from '../applying/holder-texts';
import type { AnyApplication, Desking, DeskRefusal } from './any-application';
import type { DeskStore } from './desk-store';
import { referencePlace } from './record-verification';

export type RevealRefusal = DeskRefusal | PersonErased | Readonly<{ code: 'HOLDER_ERASED' }>;
export type RevealWhy = Readonly<{ purpose: RevealPurpose; reason: string }>;
/** `references`: numbers of the papers by which it was verified, by verification. */
export type RevealedHolder = Readonly<{ texts: HolderTexts; references: readonly Readonly<{ verification: string; reference: string }>[] }>;

/** Shows whom an application is about to the desk, in the open and for a purpose; that it was so is kept, and the person sees it. */
export class RevealHolder {
  constructor(
    private readonly any: AnyApplication,
    private readonly holders: HolderStore,
    private readonly desk: DeskStore,
    private readonly reveals: Reveals,
  ) {}

  execute(id: string, why: RevealWhy, who: Desking): Promise<Result<RevealedHolder, RevealRefusal>> {
    return this.any.within<RevealedHolder, PersonErased | Readonly<{ code: 'HOLDER_ERASED' }>>(id, who, async (tx) => {
      const holder = await this.holders.of(tx, id);
      if (!holder || holder.erased) return refuse({ code: 'HOLDER_ERASED' });
      const fields = sealedFieldsOf(holder);
      const papers = (await this.desk.verificationsOf(tx, id)).flatMap(({ id: verification, reference }) => (reference === null ? [] : [{ verification, sealed: reference }]));
      const asked = [...fields, ...papers.map(({ verification, sealed }) => ({ person: holder.person, place: referencePlace(verification), sealed }))];
      const shown = await this.reveals.reveal(tx, { by: who.by, ...why, fields: asked });
      if (!shown.ok) return shown;
      const texts = { ...nothingWritten, ...Object.fromEntries(fields.map(({ field }, place) => [field, shown.value[place] ?? null])) };
      return ok({ texts, references: papers.map(({ verification }, place) => ({ verification, reference: shown.value[fields.length + place] ?? '' })) });
    });
  }
}
