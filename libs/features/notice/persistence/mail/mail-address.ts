/** How mails go out: to a server (`smtp`), or into a folder. `sender`: the address that they come from; `domain`: of their Message-ID. */
export type MailAddress = Readonly<{ smtp: string | null; folder: string; sender: string; domain: string }>;

/**
 * From what the surroundings say. The sender is `noreply@` the site's host unless the server's address says `?from=…`.
 * @param origin under which the site is reached
 */
export function mailAddress(smtpUrl: string | null, folder: string, origin: string): MailAddress {
  const domain = new URL(origin).hostname;
  const url = smtpUrl === null ? null : new URL(smtpUrl);
  const sender = url?.searchParams.get('from') ?? `noreply@${domain}`;
  url?.searchParams.delete('from');
  return { smtp: url?.href ?? null, folder, sender, domain };
}
