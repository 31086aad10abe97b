import type { OpenDataOffer } from '@features/catalogue';
import { MappingOpenData } from './persistence/open-data/mapping-open-data';

/** What mappings give away, without Nest. */
export const mappingOpenData = (): OpenDataOffer => new MappingOpenData();
