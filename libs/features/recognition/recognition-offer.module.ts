import type { OpenDataOffer } from '@features/catalogue';
import { CatalogueOpenData } from './persistence/catalogue/open-data/catalogue-open-data';

/** What catalogues of recognition give away, without Nest. */
export const recognitionCatalogueOpenData = (): OpenDataOffer => new CatalogueOpenData();
