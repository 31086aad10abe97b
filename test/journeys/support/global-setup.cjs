require('../../support/typescript.cjs');

/** Once per run of the journeys: the database server, and the site on it. */
module.exports = async () => {
  await require('../../support/server.ts').openServer();
  await require('./serve-site.ts').serveSite();
};
