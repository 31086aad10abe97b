module.exports = () => require('./server.ts').closeServer();
