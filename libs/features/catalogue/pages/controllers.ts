import { BrowsePages } from './browse.pages';
import { SearchPages } from './search.pages';
import { StandardPages } from './standard.pages';

/** The catalogue's public pages; they need a `StandardReader` and the server's `PageFrame`. */
export const catalogueControllers = [StandardPages, SearchPages, BrowsePages] as const;
