/** Why a question cannot be answered: which parameter, and what about it, in words for the caller. */
export interface Refusal {
  parameter: string;
  problem: string;
}
