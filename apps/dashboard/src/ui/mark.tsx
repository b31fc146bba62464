/** The mark: two strokes that lean on each other with a dot between. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2.8 17 8.4 3M17.2 17 11.6 3" fill="none" stroke="var(--ink1)" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="10" cy="15" r="2.1" fill="var(--accent)" />
    </svg>
  );
}
