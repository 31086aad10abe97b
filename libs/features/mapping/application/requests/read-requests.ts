import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { RequestState } from '../../domain/requests/course';
import type { RequestUnknown } from './request-desk';
import type { ComparisonRequest, RequestPage, RequestStore } from './request-store';

type Looking = Pick<Acting, 'organisation' | 'role'>;

/** A firm sees what it asked, the centre all. */
export class ReadRequests {
  constructor(private readonly requests: RequestStore) {}

  page(asked: Readonly<{ state: RequestState | null; limit: number; after: string | null }>, looking: Looking): Promise<RequestPage> {
    return this.requests.page({ ...asked, organisation: ownOf(looking) });
  }

  async one(id: string, looking: Looking): Promise<Result<ComparisonRequest, RequestUnknown>> {
    const found = await this.requests.find(id);
    const own = ownOf(looking);
    return found && (own === null || found.organisation === own) ? ok(found) : refuse({ code: 'COMPARISON_REQUEST_UNKNOWN' });
  }
}

const ownOf = ({ organisation, role }: Looking): string | null => (role === 'centre' ? null : organisation);
