import type { Acting } from '@platform/permissions';
import type { Named } from '../../application/requests/read-requests';
import type { ComparisonRequest, RequestLine } from '../../application/requests/request-store';

/** As answers show it: the draft's id is the centre's matter. */
export const lineBody = ({ organisation: _, mapping, ...line }: Named<RequestLine>, { role }: Pick<Acting, 'role'>) => ({ ...line, mapping: mapping && { id: role === 'centre' ? mapping.id : null, number: mapping.number } });

export const requestBody = ({ steps, ...line }: Named<ComparisonRequest>, acting: Pick<Acting, 'role'>) => ({ ...lineBody(line, acting), steps });
