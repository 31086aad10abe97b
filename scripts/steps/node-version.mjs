const oldest = [20, 19];

/** Ends with one clear line on a Node that is too old. */
export function requireNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  console.error(`Gongtong needs Node ${oldest.join('.')} or newer; this is Node ${version}. See https://nodejs.org`);
  process.exit(1);
}

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
