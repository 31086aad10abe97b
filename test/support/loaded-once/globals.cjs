let kept = new Set();

/** What there is before a file of tests stays after it. */
exports.rememberGlobals = () => {
  kept = new Set(Reflect.ownKeys(globalThis));
};

/** What a module defines as it loads stays as long as the module. */
exports.keepGlobalsOf = (load) => {
  const before = new Set(Reflect.ownKeys(globalThis));
  try {
    return load();
  } finally {
    for (const name of Reflect.ownKeys(globalThis)) if (!before.has(name)) kept.add(name);
  }
};

/** What the tests and jest have put there goes. */
exports.forgetGlobals = () => {
  for (const name of Reflect.ownKeys(globalThis)) if (!kept.has(name)) Reflect.deleteProperty(globalThis, name);
};
