/// <reference lib="dom" />
// Computes a draw anew on this device, from what stands on the page. The page's policy lets it send nothing anywhere.

/** @typedef {{ rules: string; number: string; seats: { size: number }; pool: string[]; fitness?: string[]; code: string; parties: { name: string; commitment: string }[]; deadline: string; lottery: string | null }} Announcement */
/** @typedef {{ name: string; bytes: string | null }} Revealed */
/** @typedef {{ number: string; code: string; revealed: Revealed[]; checkpoint: { root: string; at: string }; lottery: number[] | null; randomness: string; order: string[]; skips: { label: string; reason: string }[]; panel: string[]; fitness?: { label: string; unfit: string | null; nonce: string }[] }} Opening */

const encoder = new TextEncoder();
const bytesOf = (/** @type {string} */ hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hexOf = (/** @type {ArrayBuffer} */ bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
const digestOf = async (/** @type {string} */ hex) => hexOf(await crypto.subtle.digest('SHA-256', bytesOf(hex)));
const same = (/** @type {readonly string[]} */ some, /** @type {readonly string[]} */ others) => some.length === others.length && some.every((each, at) => each === others[at]);

/**
 * HMAC-SHA-256.
 * @param {BufferSource} key
 * @param {BufferSource} message
 */
async function hmac(key, message) {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return crypto.subtle.sign('HMAC', imported, message);
}

/**
 * The sources as one text (RFC 3797, section 4): what was revealed in the order of names, the checkpoint, the lottery.
 * @param {Opening} opening
 */
function randomnessOf({ revealed, checkpoint, lottery }) {
  const shown = revealed.filter((party) => party.bytes !== null).sort((a, b) => (a.name < b.name ? -1 : 1));
  const numbers = lottery === null ? [] : [[...lottery].sort((a, b) => a - b).join('.')];
  return [...shown.map((party) => party.bytes), `${checkpoint.root}.${checkpoint.at}`, ...numbers].map((source) => `${source}./`).join('');
}

/**
 * HKDF-SHA-256 with the code as salt: each label has its position, the lowest is first.
 * @param {readonly string[]} pool
 * @param {Opening} opening
 */
async function orderOf(pool, { code, randomness }) {
  const key = await hmac(bytesOf(code), encoder.encode(randomness));
  const placed = await Promise.all(pool.map(async (label) => ({ label, position: hexOf(await hmac(key, encoder.encode(`${label}\u0001`))) })));
  return placed.sort((a, b) => (a.position < b.position ? -1 : 1)).map(({ label }) => label);
}

/**
 * Who sits was fit when it was announced; who was fit then and does not sit lost it by a reason that is told.
 * @param {Announcement} announcement
 * @param {Opening} opening
 */
async function isFitnessKept({ rules, pool, fitness: announced = [] }, { panel, skips, fitness = [] }) {
  if (rules === 'gongtong-draw-1') return true;
  const stood = new Map(fitness.map(({ label, unfit }) => [label, unfit]));
  const kept = await Promise.all(fitness.map(async ({ label, unfit, nonce }) =>
    hexOf(await crypto.subtle.digest('SHA-256', encoder.encode(`${label} ${unfit ?? 'fit'} ${nonce}`))) === announced[pool.indexOf(label)]));
  return (
    announced.length === pool.length && stood.size === fitness.length && kept.every(Boolean) && panel.every((label) => stood.get(label) === null) &&
    skips.every(({ label, reason }) => (stood.get(label) ?? null) === null ? reason === 'withheld' || stood.has(label) : stood.get(label) === reason)
  );
}

/** @param {{ announcement: Announcement; opening: Opening }} draw */
async function holds({ announcement, opening }) {
  const passed = new Set(opening.skips.map((skip) => skip.label));
  const parties = await Promise.all(announcement.parties.map(async (party) => {
    const found = opening.revealed.find((each) => each.name === party.name);
    return found && (found.bytes === null || (await digestOf(found.bytes)) === party.commitment);
  }));
  return (
    announcement.number === opening.number && announcement.seats.size % 2 === 1 && parties.length > 1 && parties.every(Boolean) && opening.revealed.length === parties.length &&
    opening.revealed.some((party) => party.bytes !== null) && same([...new Set(announcement.pool)].sort(), announcement.pool) &&
    (await digestOf(opening.code)) === announcement.code && (announcement.lottery === null) === (opening.lottery === null) && Date.parse(opening.checkpoint.at) >= Date.parse(announcement.deadline) &&
    randomnessOf(opening) === opening.randomness && same(await orderOf(announcement.pool, opening), opening.order) &&
    same(opening.order.filter((label) => !passed.has(label)).slice(0, announcement.seats.size), opening.panel) && (await isFitnessKept(announcement, opening))
  );
}

const place = document.querySelector('[data-recompute-draw]');
const button = place?.querySelector('button');
const says = place?.querySelector('[role=status]');
// Browsers hash where nobody can have changed the page on its way: over https, or on this machine.
if (place instanceof HTMLElement && button && says && globalThis.isSecureContext) {
  place.hidden = false;
  button.addEventListener('click', () => {
    const { recomputeDraw = '{}', same: equal = '', differs = '' } = place.dataset;
    void holds(/** @type {Parameters<typeof holds>[0]} */ (JSON.parse(recomputeDraw))).catch(() => false).then((isSame) => {
      says.textContent = isSame ? equal : differs;
      says.classList.toggle('fault', !isSame);
    });
  });
}
