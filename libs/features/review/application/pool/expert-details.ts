import type { Tx } from '@platform/database';
import type { PersonalFields, PersonErased, SealedField } from '@platform/personal';
import type { Result } from '@pure/kernel';
import { conflictWords, type ExpertDetails, detailsIn, detailsText } from '../../domain/pool/profile';
import type { Expert } from './pool-store';

type Place = Readonly<{ id: string; person: string }>;

/** What says who experts are, sealed under their own keys; conflicts are looked for by blind indices. */
export class SealedDetails {
  constructor(private readonly fields: PersonalFields) {}

  seal(tx: Tx, { id, person }: Place, details: ExpertDetails): Promise<Result<Buffer, PersonErased>> {
    return this.fields.seal(tx, person, placeOf(id), detailsText(details));
  }

  marks(details: ExpertDetails): readonly Buffer[] {
    return this.marksOf(conflictWords(details));
  }

  marksOf(words: readonly string[]): readonly Buffer[] {
    return words.map((word) => this.fields.mark(word));
  }

  async open(tx: Tx, expert: Expert): Promise<ExpertDetails | null> {
    const [field] = sealedFieldsOf(expert);
    const opened = field ? await this.fields.open(tx, field.person, field.place, field.sealed) : null;
    return opened?.ok ? detailsIn(opened.value) : null;
  }

  /** Those that can still be read, by id. */
  async openMany(tx: Tx, experts: readonly Expert[]): Promise<ReadonlyMap<string, ExpertDetails>> {
    const written = experts.filter(({ details }) => details !== null);
    const opened = await this.fields.openMany(tx, written.flatMap(sealedFieldsOf));
    return new Map(written.flatMap(({ id }, at) => {
      const text = opened[at];
      return text?.ok ? [[id, detailsIn(text.value)] as const] : [];
    }));
  }

  person(tx: Tx, account: string, side: Expert['side']): Promise<string> {
    return this.fields.person(tx, { account, region: side });
  }
}

const placeOf = (row: string) => ({ table: 'review.expert', row, column: 'details' });

export const sealedFieldsOf = ({ id, person, details }: Pick<Expert, 'id' | 'person' | 'details'>): readonly SealedField[] => (details === null ? [] : [{ person, place: placeOf(id), sealed: details }]);
