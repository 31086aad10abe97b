import type { Clock, Result } from '@pure/kernel';
import type { Particulars } from '../../domain/enterprise';
import { checkParticulars, type ParticularsRefusal } from '../../domain/particulars';
import type { ScriptCharacters } from '../../domain/registered-name';

/** Takes particulars where they can be true today. */
export class TakeParticulars {
  constructor(
    private readonly characters: ScriptCharacters,
    private readonly clock: Clock,
  ) {}

  async take(given: Particulars): Promise<Result<Particulars, ParticularsRefusal>> {
    return checkParticulars(given, this.characters, await this.clock.today());
  }
}
