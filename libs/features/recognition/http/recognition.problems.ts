import type { RefusalStatus } from '@platform/http';
import type { CatalogueUnknown, RowUnknown } from '../application/catalogue/refusals';
import './texts';

export const catalogueStatus = { RECOGNITION_CATALOGUE_UNKNOWN: 404, RECOGNITION_VERSION_UNKNOWN: 404 } as const satisfies RefusalStatus<CatalogueUnknown>;
export const rowStatus = { ...catalogueStatus, RECOGNITION_ROW_UNKNOWN: 404 } as const satisfies RefusalStatus<CatalogueUnknown | RowUnknown>;
