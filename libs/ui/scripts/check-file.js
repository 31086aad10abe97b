/// <reference lib="dom" />
// Makes the SHA-256 of a file of the reader's on this device. The page's policy lets it send nothing anywhere.

/** @param {ArrayBuffer} bytes */
async function digestOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What is found on the page is answered here; where nothing was looked for, the digest goes into the box.
 * @param {DOMStringMap} words
 * @param {string} digest
 */
function answer({ checkFile = '[]', differs = '', ask = '' }, digest) {
  const known = new Map(/** @type {[string, string][]} */ (JSON.parse(checkFile)));
  if (known.size > 0) return { text: known.get(digest) ?? differs, isFault: !known.has(digest) };
  const box = document.getElementById('q');
  if (box instanceof HTMLInputElement) box.value = digest;
  return { text: ask, isFault: false };
}

/**
 * @param {HTMLElement} field
 * @param {HTMLInputElement} input
 * @param {Element} status
 */
async function check(field, input, status) {
  const [file] = input.files ?? [];
  if (!file) return;
  const say = (/** @type {string} */ text, isFault = false) => {
    status.textContent = text;
    status.classList.toggle('fault', isFault);
  };
  say(field.dataset.reading ?? '');
  try {
    const { text, isFault } = answer(field.dataset, await digestOf(await file.arrayBuffer()));
    say(text, isFault);
  } catch {
    say(field.dataset.unread ?? '', true);
  }
}

const field = document.querySelector('[data-check-file]');
const input = field?.querySelector('input');
const says = field?.querySelector('[role=status]');
// Browsers hash where nobody can have changed the page on its way: over https, or on this machine.
if (field instanceof HTMLElement && input && says && globalThis.isSecureContext) {
  field.hidden = false;
  input.addEventListener('change', () => void check(field, input, says));
}
