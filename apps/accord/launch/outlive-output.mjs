// @ts-check
// Put into every bundle. When the supervisor is killed or a terminal is closed, whoever read our output is gone, and
// the next line written would end us with EPIPE in the middle of ending in order (PostgreSQL would be left behind).
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause) => {
    const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code !== 'EPIPE' && code !== 'EIO') throw cause;
  });
}
