import { type FollowView } from '../../api.js';
import { words } from '../../words/index.js';

const text = words.follow;

const box = { width: 720, height: 260, left: 44, right: 110, top: 16, bottom: 36 };

export type Scale = FollowView['scales'][number];

/** Totals by date, with bands, sessions as ticks, and the definitions that were reached. */
export function Trajectory({
  scale,
  sessions,
}: {
  readonly scale: Scale;
  readonly sessions: FollowView['sessions'];
}) {
  const points = scale.ratings.flatMap(({ day, total }) =>
    total === null ? [] : [{ day, total }],
  );
  const given = sessions.filter(
    ({ state, date }) => date !== null && ['completed', 'stopped'].includes(state),
  );
  const days = [...points.map(({ day }) => day), ...given.map(({ date }) => date ?? '')].map(
    (day) => Date.parse(day),
  );
  // a scale that gives no number has no line; its results stand in the table
  if (points.length === 0) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = scale.range?.most ?? Math.max(...points.map(({ total }) => total), 1);
  const x = (day: string) =>
    box.left +
    ((Date.parse(day) - first) / Math.max(last - first, 1)) * (box.width - box.left - box.right);
  const y = (total: number) => box.top + (1 - total / most) * (box.height - box.top - box.bottom);
  const path = points
    .map(
      ({ day, total }, at) => `${at === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(total).toFixed(1)}`,
    )
    .join(' ');
  const bands = scale.bands?.bands ?? [];
  const end = points.at(-1);
  return (
    <figure className="trajectory">
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={text.trajectory(scale.abbreviation)}
      >
        {bands.map((band, at) => (
          <g key={band.id}>
            <rect
              className={at % 2 === 0 ? 'band' : 'band band-other'}
              x={box.left}
              width={box.width - box.left - box.right}
              y={y(band.most ?? most)}
              height={Math.max(0, y(band.least ?? 0) - y(band.most ?? most))}
            />
            <text
              className="band-name"
              x={box.width - box.right + 6}
              y={(y(band.least ?? 0) + y(band.most ?? most)) / 2 + 4}
            >
              {band.id.replaceAll('-', ' ')}
            </text>
          </g>
        ))}
        <line className="axis" x1={box.left} x2={box.width - box.right} y1={y(0)} y2={y(0)} />
        {[0, Math.round(most / 2), most].map((value) => (
          <text
            key={value}
            className="axis-text"
            x={box.left - 8}
            y={y(value) + 4}
            textAnchor="end"
          >
            {value}
          </text>
        ))}
        {given.map(({ number, date }) => (
          <g key={number}>
            <line
              className="session-tick"
              x1={x(date ?? '')}
              x2={x(date ?? '')}
              y1={y(0)}
              y2={y(0) + 8}
            />
            <text className="axis-text" x={x(date ?? '')} y={y(0) + 24} textAnchor="middle">
              {number}
            </text>
          </g>
        ))}
        <path className="course-line" d={path} />
        {points.map(({ day, total }) => (
          <circle key={`${day}${total}`} className="point" cx={x(day)} cy={y(total)} r="4" />
        ))}
        {end === undefined ? null : (
          <text className="point-name" x={x(end.day) - 8} y={y(end.total) - 10} textAnchor="end">
            {end.total}
          </text>
        )}
      </svg>
    </figure>
  );
}
