/** The resolved configuration of one Accord installation; every process of it reads the same one. */
export interface Config {
  /** Absolute folder that holds everything Accord keeps. */
  readonly dataDir: string;
  /** Absolute folder for sockets; short, because a Unix socket's path is limited to about 100 bytes. */
  readonly runDir: string;
  readonly port: number;
  /** Address or host name to listen on. */
  readonly host: string;
  /** Origin under which browsers reach Accord, without a trailing slash. */
  readonly publicUrl: string;
  /** Addresses and CIDR ranges whose X-Forwarded-For is believed; none by default. */
  readonly trustedProxies: readonly string[];
  /** Port of the operator plane; null: there is none. */
  readonly operatorPort: number | null;
  /** null: the role is asked in set-up and stored. */
  readonly role: Role | null;
  /** A ClickHouse server (http or https); null: the embedded chDB. */
  readonly eventsUrl: string | null;
  /** A PostgreSQL server; null: the embedded one. */
  readonly controlUrl: string | null;
  /** API token of the first organisation's owner, used on an empty control store only. */
  readonly bootstrapToken: string | null;
}

/** `own`: someone measures their own sites. `service`: a processor serves organisations under an agreement. */
export type Role = 'own' | 'service';

/** What is wrong with one variable; `message` is a sentence for the person who set it and holds no secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly message: string;
}
