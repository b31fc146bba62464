/** The top-level folders that hold source. */
export const ROOMS = ['packages', 'apps', 'tools', 'bench', 'examples'] as const;
