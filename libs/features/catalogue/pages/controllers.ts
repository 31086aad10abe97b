import { BrowsePages } from './browse.pages';
import { CheckPages } from './check.pages';
import { CommonStandardsPages } from './common-standards.pages';
import { SearchPages } from './search.pages';
import { SectorPages } from './sector.pages';
import { StandardPages } from './standard.pages';

/** The catalogue's public pages; they need its readers and the server's `PageFrame`. */
export const catalogueControllers = [StandardPages, SearchPages, BrowsePages, SectorPages, CommonStandardsPages, CheckPages] as const;
