require('./typescript.cjs');

/** Once per run of jest, when a project with a database has tests to run. */
module.exports = () => require('./server.ts').openServer();
