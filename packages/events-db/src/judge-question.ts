import { scanStatement } from './scan-statement.ts';

/**
 * Table functions of the engine that a question may not use: they reach files, networks or other tables, or walk
 * around the tenant filter (`merge`, `mergeTreeIndex` do even under `readonly=1`). A test compares the list with the engine's.
 */
export const REFUSED_TABLE_FUNCTIONS: readonly string[] = (
  'arrowStream azureBlobStorage azureBlobStorageCluster cluster clusterAllReplicas cosn deltaLake deltaLakeAzure ' +
  'deltaLakeAzureCluster deltaLakeCluster deltaLakeLocal deltaLakeS3 deltaLakeS3Cluster dictionary eval executable ' +
  'file fileCluster filesystem fuzzJSON fuzzQuery gcs generateRandom hdfs hdfsCluster hudi hudiCluster iceberg ' +
  'icebergAzure icebergAzureCluster icebergCluster icebergHDFS icebergHDFSCluster icebergLocal icebergLocalCluster ' +
  'icebergS3 icebergS3Cluster input jdbc loop merge mergeTreeAnalyzeIndexes mergeTreeAnalyzeIndexesUUID ' +
  'mergeTreeIndex mergeTreeProjection mergeTreeTextIndex mongodb mysql odbc oss paimon paimonAzure ' +
  'paimonAzureCluster paimonCluster paimonHDFS paimonHDFSCluster paimonLocal paimonS3 paimonS3Cluster postgresql primes ' +
  'prometheusQuery prometheusQueryRange redis remote remoteSecure s3 s3Cluster SQLStandardValues sqlite ' +
  'timeSeriesData timeSeriesMetrics timeSeriesSamples timeSeriesSelector timeSeriesTags url urlCluster viewExplain ' +
  'viewIfPermitted ytsaurus'
).split(' ');

/** Table functions that only make rows out of their arguments. */
export const HARMLESS_TABLE_FUNCTIONS: readonly string[] =
  'format generateSeries generate_series null numbers numbers_mt values view zeros zeros_mt'.split(' ');

/** Functions that read files, tables or networks where a value is expected (`file` does even under `readonly=1`). */
const REFUSED_FUNCTIONS = ['catboostEvaluate', 'joinGet', 'joinGetOrNull', 'sleep', 'sleepEachRow'];
const REFUSED_FUNCTION_GROUP = /^(ai[a-z]+|dictget.*|filesystem.*|getserver.*|mergetree.*)$/;

const refusedCalls = new Set([...REFUSED_TABLE_FUNCTIONS, ...REFUSED_FUNCTIONS].map((name) => name.toLowerCase()));
const refusedWords = new Set(['settings', 'outfile', 'into', 'system', 'information_schema']);

/**
 * Says why a question may not be put to the engine; null when it may. A question is one SELECT without settings of its
 * own (they would override the tenant filter and `readonly`), without an output clause and without forbidden functions.
 */
export function judgeQuestion(sql: string): string | null {
  const scan = scanStatement(sql);
  if (scan.problem !== null) return `the statement cannot be read: ${scan.problem}`;
  if (scan.hasSemicolon) return 'more than one statement';
  const first = scan.words[0];
  if (first !== 'select' && first !== 'with') return 'not a SELECT';
  const word = scan.words.find((candidate) => refusedWords.has(candidate));
  if (word !== undefined) return `the word ${word.toUpperCase()}`;
  if (occurrences(scan.words, 'format') !== occurrences(scan.calls, 'format')) return 'the word FORMAT';
  const call = scan.calls.find((name) => refusedCalls.has(name) || REFUSED_FUNCTION_GROUP.test(name));
  return call === undefined ? null : `the function ${call}`;
}

function occurrences(names: readonly string[], name: string): number {
  return names.filter((candidate) => candidate === name).length;
}
