import type { Contacts } from '@features/access';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { RequestState } from '../../domain/requests/course';
import type { RequestUnknown } from './request-desk';
import type { ComparisonRequest, RequestLine, RequestStore } from './request-store';

type Looking = Pick<Acting, 'organisation' | 'role'>;

/** With the names of who asks. */
export type Named<Request extends RequestLine> = Request & Readonly<{ firm: Readonly<Partial<Record<'zh-Hans' | 'zh-Hant' | 'en', string>>> }>;
export type SeenPage = Readonly<{ items: readonly Named<RequestLine>[]; total: number; next: string | null }>;

/** A firm sees what it asked, the centre all. */
export class ReadRequests {
  constructor(
    private readonly requests: RequestStore,
    private readonly contacts: Contacts,
  ) {}

  async page(asked: Readonly<{ state: RequestState | null; limit: number; after: string | null }>, looking: Looking): Promise<SeenPage> {
    const { items, ...page } = await this.requests.page({ ...asked, organisation: ownOf(looking) });
    const firms = [...new Set(items.map(({ organisation }) => organisation))];
    const names = new Map(await Promise.all(firms.map(async (firm) => [firm, await this.contacts.nameOf(firm)] as const)));
    return { ...page, items: items.map((line) => ({ ...line, firm: names.get(line.organisation) ?? {} })) };
  }

  async one(id: string, looking: Looking): Promise<Result<Named<ComparisonRequest>, RequestUnknown>> {
    const found = await this.requests.find(id);
    const own = ownOf(looking);
    if (!found || (own !== null && found.organisation !== own)) return refuse({ code: 'COMPARISON_REQUEST_UNKNOWN' });
    return ok({ ...found, firm: await this.contacts.nameOf(found.organisation) });
  }
}

const ownOf = ({ organisation, role }: Looking): string | null => (role === 'centre' ? null : organisation);
