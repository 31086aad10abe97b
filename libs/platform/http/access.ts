import { SetMetadata } from '@nestjs/common';

/** What a caller must be allowed to do, as `resource:act`: `catalogue:import`. */
export type PermissionName = `${string}:${string}`;

/** Who may call a route. Every route declares one; the start fails on a route that does not. */
export type Access = Readonly<{ kind: 'public'; reason: string }> | Readonly<{ kind: 'permission'; name: PermissionName }>;

export const ACCESS = 'gongtong:access';

/** The route is open to everyone, and why that is right. On a handler, or on a controller for all its handlers. */
export const Public = (reason: string) => SetMetadata<string, Access>(ACCESS, { kind: 'public', reason });

/** The route is open to those who hold the permission. On a handler, or on a controller for all its handlers. */
export const Permission = (name: PermissionName) => SetMetadata<string, Access>(ACCESS, { kind: 'permission', name });
