const form = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** An instant as `2026-11-28 21:20`, in the platform's time (Asia/Shanghai). */
export const moment = (instant: string): string => form.format(new Date(instant));
