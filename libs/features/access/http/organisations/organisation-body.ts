import type { Organisation } from '../../domain/organisation/organisation';

export const organisationBody = ({ id, kind, side, name, status, example }: Organisation) => ({ id, kind, side, name: { ...name }, status, example });
