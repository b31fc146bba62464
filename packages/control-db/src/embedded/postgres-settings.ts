import type { SocketPlace } from './prepare-socket.ts';

/**
 * How the embedded PostgreSQL runs: reachable by its socket only, durable, and small (a control store of
 * thousands of sites is a few megabytes). Row values stay out of the log: statements and details are not written.
 */
export function postgresSettings({ socketDir, hbaFile, identFile }: SocketPlace): Record<string, string> {
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socketDir,
    hba_file: hbaFile,
    ident_file: identFile,
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    // After a crash every file is made durable before recovery: one call for all of them where the system has it.
    recovery_init_sync_method: process.platform === 'linux' ? 'syncfs' : 'fsync',
    max_connections: '60',
    shared_buffers: '32MB',
    work_mem: '4MB',
    maintenance_work_mem: '32MB',
    max_wal_size: '256MB',
    min_wal_size: '64MB',
    autovacuum_max_workers: '1',
    max_parallel_workers: '0',
    max_parallel_workers_per_gather: '0',
    io_method: 'sync',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
}
