import type { LookUpEdition } from '@features/catalogue';
import { isSectorId } from '@features/catalogue';
import type { FindDeclaration } from '@features/declaration';
import type { FindPublishedMapping } from '@features/mapping';
import type { Followed } from '../../domain/follow';

/** Finds what somebody wants to follow by its number in any spelling. */
export class FollowTargets {
  constructor(
    private readonly standards: LookUpEdition,
    private readonly mappings: FindPublishedMapping,
    private readonly declarations: FindDeclaration,
  ) {}

  /** As it is written; null where there is no such thing. */
  async find({ kind, target: typed }: Followed): Promise<Followed | null> {
    const target = await this.targetOf({ kind, target: typed.trim() });
    return target === null ? null : { kind, target };
  }

  private async targetOf({ kind, target }: Followed): Promise<string | null> {
    if (kind === 'mappings') return '';
    if (kind === 'sector') return isSectorId(target) ? target : null;
    if (target === '') return null;
    if (kind === 'mapping') return numberOf(await this.mappings.execute(target));
    if (kind === 'declaration') return numberOf(await this.declarations.execute(target));
    const found = await this.standards.execute(target);
    return found.ok ? found.value.edition.number : null;
  }
}

const numberOf = (found: Readonly<{ ok: true; value: Readonly<{ number: string }> }> | Readonly<{ ok: false }>): string | null => (found.ok ? found.value.number : null);
