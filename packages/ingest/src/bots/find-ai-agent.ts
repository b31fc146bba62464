/** Agents that AI assistants send to read pages for somebody, by a part of their name; [part, name that is stored]. */
const AGENTS: readonly (readonly [part: string, name: string])[] = [
  ['ChatGPT-User', 'ChatGPT-User'],
  ['MistralAI-User', 'MistralAI-User'],
  ['Gemini-Deep-Research', 'Gemini-Deep-Research'],
  ['Claude-User', 'Claude-User'],
  ['Perplexity-User', 'Perplexity-User'],
  ['DuckAssistBot', 'DuckAssistBot'],
  ['Google-NotebookLM', 'Google-NotebookLM'],
  ['Google-GeminiNotebook', 'Google-NotebookLM'],
  ['GoogleAgent', 'GoogleAgent'],
  ['NovaAct', 'NovaAct'],
];

const byPart = AGENTS.map(([part, name]) => [part.toLowerCase(), name] as const);

/** Name of the AI agent behind a user agent; undefined when it is none. */
export function findAiAgent(userAgent: string): string | undefined {
  const lower = userAgent.toLowerCase();
  return byPart.find(([part]) => lower.includes(part))?.[1];
}
