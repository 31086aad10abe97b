import { type Refusal, refuse, type Result } from '@pure/kernel';

/** The store of bytes does not answer, or does not do what it is asked; it may later. What it says is for the operator alone. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';

  /** @param passes whether it is worth asking once more at once */
  constructor(message: string, readonly passes = false) {
    super(message);
  }
}

export type FileStoreAway = Readonly<{ code: 'FILE_STORE_AWAY' }>;
const away: FileStoreAway = { code: 'FILE_STORE_AWAY' };

/** What comes of the work, or that the store is away; every other fault stays one. */
export async function orAway<V, R extends Refusal>(work: () => Promise<Result<V, R>>): Promise<Result<V, R | FileStoreAway>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof StoreAway) return refuse(away);
    throw fault;
  }
}
