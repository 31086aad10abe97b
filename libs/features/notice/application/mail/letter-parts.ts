import type { Json } from '@pure/kernel';

/** What a mail says, before it is text or HTML. `list`: lines with an address each; `ending`: where it becomes the last one. */
export type Letter = Readonly<{ subject: string; paragraphs: readonly string[]; list?: readonly Line[]; action?: Line; ending?: Line }>;
export type Line = Readonly<{ label: string; address: string }>;

export function membersOf(value: Json | undefined): Readonly<Record<string, Json | undefined>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
