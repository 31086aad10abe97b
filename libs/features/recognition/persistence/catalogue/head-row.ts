import type { CatalogueHead, StatedHead } from '../../domain/catalogue/catalogue';

export type HeadRow = Readonly<{ catalogue: string; version: number; head: StatedHead; example: boolean; supersededBy: string | null }>;

export const headOf = ({ head, version, example, supersededBy }: HeadRow): CatalogueHead => ({ ...head, version, example, supersededBy });
