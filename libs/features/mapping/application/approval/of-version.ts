import { isPublicAct, standsAs } from '../../domain/approval/acts';
import type { PublishedMapping } from './published-mappings';

/**
 * A version as it stands: the one that counts now with the state of the mapping; an older one, which may never have been
 * approved, with what the last act on it left, and without the notice of the one that counts.
 */
export function ofVersion(mapping: PublishedMapping): PublishedMapping {
  const { version, until } = mapping.document;
  if (version === mapping.version) return mapping;
  const last = mapping.acts.flatMap(({ act, ...rest }) => (rest.version === version && isPublicAct(act) ? [{ ...rest, act }] : [])).at(-1);
  const ended = last && { state: standsAs[last.act], since: last.on, reason: last.reasons };
  return { ...mapping, ...ended, version, territory: mapping.document.territory, until, successor: null, notice: null };
}
