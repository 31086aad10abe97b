/** What may be shown of a personal text without a reason: enough to know it again, not enough to use it. */

/** A document number of 14 characters or more keeps six and four (`830000********0016`), a shorter one three and two. */
export function maskDocument(number: string): string {
  const characters = [...number];
  const [head, tail] = characters.length >= 14 ? [6, 4] : characters.length >= 8 ? [3, 2] : [1, 0];
  return masked(characters, (index) => index < head || index >= characters.length - tail);
}

/** Three digits and the last four stay of eleven or more, else two and three; signs between them stay: `+886 *** *** 678`. */
export function maskPhone(phone: string): string {
  const characters = [...phone];
  const places = characters.flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  const [head, tail] = places.length >= 11 ? [3, 4] : places.length >= 8 ? [2, 3] : [0, 2];
  const hidden = new Set(places.slice(head, Math.max(head, places.length - tail)));
  return masked(characters, (index) => !hidden.has(index));
}

/** The first character and the domain stay: `l***@photonics.example`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at > 0 ? `${[...email][0] ?? ''}***${email.slice(at)}` : maskName(email);
}

/** The first character of a name in Han characters stays, of another one the first letter of each word. */
export function maskName(name: string): string {
  return name.split(' ').map((word) => masked([...word], (index) => index === 0)).join(' ');
}

const masked = (characters: readonly string[], stays: (index: number) => boolean): string => characters.map((character, index) => (stays(index) ? character : '*')).join('');
