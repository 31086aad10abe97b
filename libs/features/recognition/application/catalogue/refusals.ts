/** No such published catalogue, or not this version of it. */
export type CatalogueUnknown = Readonly<{ code: 'RECOGNITION_CATALOGUE_UNKNOWN' | 'RECOGNITION_VERSION_UNKNOWN' }>;
export type RowUnknown = Readonly<{ code: 'RECOGNITION_ROW_UNKNOWN' }>;
