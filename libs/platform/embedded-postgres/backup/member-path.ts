import { backupParts } from './manifest';

/** Whether a path of an archive may be written below a folder: relative, in a part that a backup has, and it never climbs or doubles back. */
export function isSafePath(path: string): boolean {
  const segments = path.split('/');
  const plain = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..' && !/[\\\0:]/.test(segment));
  return plain && backupParts.some((part) => part === segments[0]);
}
