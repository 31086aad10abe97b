/** A declaration that follows no standard of the mainland at all: the type of the pilot. */
export const isPilot = (standards: readonly Readonly<{ type: string }>[]): boolean =>
  standards.length > 0 && standards.every(({ type }) => type === 'cns' || type === 'iso-iec' || type === 'other');
