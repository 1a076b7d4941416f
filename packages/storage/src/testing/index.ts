// What tests of other packages need: a PostgreSQL of their own.
export { type PostgresServer, startPostgres } from "./postgres-server.js";
