const { accessSync, constants } = require('node:fs');
const path = require('node:path');

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine: `GONGTONG_CHROMIUM`, else the first on the path; null where there is none. */
exports.findChromium = () => {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [process.env.GONGTONG_CHROMIUM ?? '', ...names.flatMap((name) => folders.map((folder) => path.join(folder, name)))];
  return candidates.find(isExecutable) ?? null;
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return path.isAbsolute(file);
  } catch {
    return false;
  }
}
