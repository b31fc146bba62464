/** COMPAT: where the wire format says that a picture lies. */
export const logoPath = (folder: string, name: string): string => `plugins/Morpheus/icons/dist/${folder}/${name}.png`;
