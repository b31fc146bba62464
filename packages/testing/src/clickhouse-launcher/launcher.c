/*
 * Serves libchdb as a ClickHouse server, for tests only: runs the statements it is given on the command line. The
 * first ones start the listener, the last one never ends. A TLS hello aborts it and nobody is authenticated.
 */
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>

typedef struct chdb_result chdb_result;
chdb_result *chdb_query_cmdline(int argc, char **argv);
const char *chdb_result_error(chdb_result *result);

int main(int argc, char **argv) {
  /* Ends with the test run, even when that is killed. */
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  chdb_result *result = chdb_query_cmdline(argc, argv);
  const char *error = result == NULL ? "no result" : chdb_result_error(result);
  if (error == NULL) return 0;
  fprintf(stderr, "%s\n", error);
  return 1;
}
