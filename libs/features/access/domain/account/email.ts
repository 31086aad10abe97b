/** Longest address that SMTP carries (RFC 5321, 4.5.3.1.3, without the brackets). */
export const LONGEST_EMAIL = 254;

/** What a mail address must look like before anything is sent to it: one `@`, something before it, a host behind it. */
export const EMAIL = /^[^\s@"<>(),:;[\]\\]+@[^\s@"<>(),:;[\]\\]+$/;

/** The form in which addresses are compared: NFKC, lower case. Two accounts never have the same one. */
export const emailKey = (email: string): string => email.trim().normalize('NFKC').toLowerCase();
