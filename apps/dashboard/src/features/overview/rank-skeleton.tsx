import { Skeleton } from '../../ui/skeleton.tsx';

const widths = [4, 18, 24, 9, 11, 16, 22, 14];

/** The list's rows before they are here, in their exact heights. */
export function RankSkeleton({ rows }: { rows: number }) {
  return (
    <table className="rank-table" aria-hidden="true">
      <thead>
        <tr>
          <td />
          <td className="rank-main" />
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, index) => widths[index % widths.length] ?? 12).map((width) => (
          <tr key={width} data-zero>
            <th>
              <Skeleton width={width} />
            </th>
            <td>
              <Skeleton width={6} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
