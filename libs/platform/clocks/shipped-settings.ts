import type { Json } from '@pure/kernel';
import type { SettingKind } from './setting';

const shipped = new Map<SettingKind, () => Json>();

/** Says what holds of a kind before its first version; whoever reads the kind says so once, when its module is loaded. */
export const shipSetting = (kind: SettingKind, content: () => Json): void => void shipped.set(kind, content);

/** What version 0 holds. */
export const shippedContent = (kind: SettingKind): Json => shipped.get(kind)?.() ?? {};
