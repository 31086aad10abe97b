import { BrowsePages } from './browse.pages';
import { CheckPages } from './check.pages';
import { CommonStandardsPages } from './common-standards.pages';
import { ConvertPages } from './convert.pages';
import { SearchPages } from './search.pages';
import { SectorPages } from './sector.pages';
import { StandardPages } from './standard.pages';
import { TermsPages } from './terms.pages';

/** The catalogue's public pages; they need its readers and the server's `PageFrame`. */
export const catalogueControllers = [StandardPages, SearchPages, BrowsePages, SectorPages, CommonStandardsPages, CheckPages, TermsPages, ConvertPages] as const;
