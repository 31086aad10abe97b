module.exports = async () => {
  await require('./serve-site.ts').closeSite();
  await require('../../support/server.ts').closeServer();
};
