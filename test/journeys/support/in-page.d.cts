/** Its words in its own language, without what is quoted in another. */
export function ownWords(): string;
/** What each table says, without the codes in its small print. */
export function tableWords(): string[];
/** Links and controls lower than 24 px; links in running text and what shows itself only in use are exempt. */
export function lowTargets(): string[];
export function scrollWidth(): number;
export function focusedId(): string;
/** The element that has the focus, where it is not seen to have it. */
export function unseenFocus(): string | null;
export function headDisplay(): string;
/** Of the rows of a table that a link can lead to, in their order. */
export function rowIds(): string[];
