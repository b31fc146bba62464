import { Skeleton } from '../../ui/skeleton.tsx';
import { fewRows } from './use-overview-state.ts';

const widths = [4, 18, 24, 9, 11, 16, 22, 14];

/** The list's rows before they are here, in their exact heights. */
export function PagesSkeleton() {
  return (
    <table className="rank-table" aria-hidden="true">
      <thead>
        <tr>
          <th />
          <th className="rank-main" />
        </tr>
      </thead>
      <tbody>
        {widths.slice(0, fewRows).map((width) => (
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
