import './site-mark.css';

/** The first letter of a site's name on a tile, for the eye only. */
export function SiteMark({ name }: { name: string }) {
  return (
    <span className="site-mark" aria-hidden="true">
      <bdi>{Array.from(name.trim())[0]?.toUpperCase() ?? ''}</bdi>
    </span>
  );
}
